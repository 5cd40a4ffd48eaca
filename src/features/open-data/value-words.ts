/** What the values of closed lists mean: in the app's own words where it has some, else written here. */
import { common } from "../../locale/common";
import { qualityWords } from "../../locale/quality-words";
import { englishTypes, type Text } from "../../domain/unit";
import { annexWords } from "../annex/words";
import { sourcesWords } from "../sources/words";
import { borderGates, country, gateClass } from "../../themes/border-gates/layer";
import { status as plantStatus } from "../../themes/hydropower/layer";
import { hydropowerWords } from "../../themes/hydropower/words";
import { ntmClassNames } from "../../themes/ntm/class-names";
import { explorerWords } from "../../themes/projects/explorer/words";
import { category, funding, kind as projectKind, projects } from "../../themes/projects/layer";

type ValueWords = Readonly<Record<string, Text>>;

const text = (vi: string, en: string): Text => ({ vi, en });

/** Those of a `words.ts` that begin alike, by what follows. */
const under = (words: Readonly<Record<string, { vi: string; en: unknown }>>, start: string): ValueWords =>
  Object.fromEntries(
    Object.entries(words).flatMap(([key, { vi, en }]) =>
      key.startsWith(start) && typeof en === "string" ? [[key.slice(start.length), { vi, en }]] : [],
    ),
  );
const labels = (classes: readonly { id: string; label: Text }[]): ValueWords =>
  Object.fromEntries(classes.map(({ id, label }) => [id, label]));

const quality = under(qualityWords, "quality.");
const types: ValueWords = Object.fromEntries(Object.entries(englishTypes).map(([vi, en]) => [vi, { vi, en }]));
const level: ValueWords = under(common, "level.");
const precision: ValueWords = {
  site: text("Đúng điểm", "The thing itself"),
  neighbourhood: text("Gần đúng, sai số đến vài km", "Near it, up to a few km"),
  commune: text("Trong xã, phường, không rõ điểm", "Somewhere in the commune, no point"),
  district: text("Trong huyện cũ, không rõ điểm", "Somewhere in the former district, no point"),
  none: text("Chưa rõ vị trí", "Place not known"),
};

/** Of columns that mean the same wherever they stand. */
const byColumn: Readonly<Record<string, ValueWords>> = {
  level,
  precision,
  quality,
  seat_precision: precision,
  type: types,
};

const byTable: Readonly<Record<string, ValueWords>> = {
  "sources.kind": under(sourcesWords, "kind."),
  "former-communes.population_2019_boundary": {
    current: text("Địa giới ngày 30/6/2025", "The boundaries of 30 June 2025"),
    earlier: text("Địa giới đã thay đổi ngày 1/1/2020; không chia cho diện tích được", "Boundaries changed on 1 January 2020, so not to be divided by the area"),
  },
  "former-communes.area_quality": Object.fromEntries(
    Object.entries(quality).map(([id, words]) => [id.replace(/-/g, "_"), words]),
  ),
  "districts.area_quality": quality,
  "former-names.kind": { renamed: text("Đổi tên", "Renamed"), merged: text("Nhập vào đơn vị khác", "Merged into another unit") },
  "earlier-moves.kind": {
    moved: text("Chuyển sang huyện khác", "Moved to another district"),
    founded: text("Thành lập từ đơn vị khác", "Made of other communes"),
    boundary: text("Điều chỉnh địa giới", "Land passed on"),
  },
  "named-places.kind": {
    office: text("Trụ sở", "Office"),
    settlement: text("Khu dân cư", "Settlement"),
    site: text("Di tích, danh thắng", "Historic or scenic site"),
    airport: text("Sân bay", "Airport"),
    school: text("Trường học", "School"),
    culture: text("Công trình văn hóa", "Cultural building"),
  },
  "hydropower.capacity_basis": under(hydropowerWords, "basis."),
  "hydropower.status": plantStatus,
  "hydropower.status_confidence": {
    confirmed: text("Có nguồn xác nhận", "Confirmed by a source"),
    likely: text("Có khả năng, chưa được xác nhận trực tiếp", "Likely, not directly confirmed"),
    unknown: text("Nguồn đã cũ, chưa có thông tin hiện trạng", "From old sources, present state not known"),
  },
  "border-gates.class": gateClass,
  "border-gates.country": country,
  "border-gates.status": labels(borderGates.classes),
  "gate-events.kind": {
    opening: text("Mở, mở lại", "Opened or reopened"),
    agreement: text("Hai bên thống nhất", "Agreed between both sides"),
    plan: text("Mục tiêu, kế hoạch", "Aimed at"),
    works: text("Khảo sát, xây dựng", "Surveyed or built"),
    trade: text("Cho phép thông hàng", "Goods allowed"),
    report: text("Tình hình được phản ánh", "Reported as a state of affairs"),
  },
  "projects.kind": projectKind,
  "projects.category": category,
  "projects.funding": funding,
  "projects.status": {
    ...labels(projects.classes),
    completed: text("Đã hoàn thành", "Completed"),
    existing: text("Hiện hữu", "Existing"),
    approved: text("Đã phê duyệt", "Approved"),
    preparing: text("Đang chuẩn bị", "In preparation"),
  },
  "projects.placement": {
    point: text("Điểm", "A point"),
    line: text("Tuyến", "A line"),
    commune: text("Xã, phường", "Its communes"),
    district: text("Huyện cũ", "Its former districts"),
    province: text("Cả tỉnh", "The whole province"),
    none: text("Không đặt được trên bản đồ", "Not put on the map"),
  },
  "projects.origin": {
    document: text("Nêu trong một trong hai văn bản của tỉnh", "Named in one of the two provincial documents"),
    research: text("Tìm thấy ở nguồn khác", "Found elsewhere"),
  },
  "project-dates.stage": under(explorerWords, "stage."),
  "ntm.row": {
    status: text("Mức đạt của một xã cũ", "Class of a former commune"),
    count: text("Số đếm", "Count"),
    criteria: text("Số tiêu chí đạt, trong 19", "Criteria met, of 19"),
  },
  "ntm.class": {
    ...ntmClassNames,
    unknown: text("Chưa có số liệu", "No data"),
    criteria: text("Số tiêu chí đạt của đơn vị", "Criteria met by the unit"),
  },
  "ntm.confidence": {
    verified: text("Có nguồn nêu tên đơn vị", "A source names the unit"),
    inferred: text("Suy ra, chưa có nguồn trực tiếp", "Inferred, no direct source"),
    none: text("Chưa có nguồn", "No source"),
  },
  "forest.level": {
    ...level,
    "protected-area": text("Khu rừng đặc dụng", "Protected area"),
    "ranger-station": text("Hạt kiểm lâm", "Ranger station"),
  },
  "annex.section": {
    A: text("Chỉ tiêu kinh tế", "Economic indicators"),
    B: text("Chỉ tiêu văn hóa - xã hội - du lịch", "Social, cultural and tourism indicators"),
    C: text("Chỉ tiêu Tài nguyên - Môi trường", "Natural resources and environment indicators"),
    D: text("Một số chỉ tiêu sản xuất cụ thể khác", "Other specific production indicators"),
  },
  "annex.comparison": {
    ratio: text("Tỷ lệ phần trăm so với gốc", "Percent of the base"),
    difference: text("Chênh lệch điểm phần trăm", "Difference in percentage points"),
    none: text("Không so sánh", "No comparison"),
  },
  "key-figures.group": under(annexWords, "group."),
  "key-figures.kind": {
    actual: text("Thực hiện, đếm được", "Reached or counted"),
    estimate: text("Ước thực hiện", "Estimated"),
    plan: text("Kế hoạch, mục tiêu", "Plan or target"),
    derived: text("Tính từ các số đã in", "Computed here from printed figures"),
  },
  "discrepancies.kind": under(sourcesWords, "discrepancies.kind."),
  "discrepancies.used": {
    a: text("Giá trị thứ nhất", "The first value"),
    b: text("Giá trị thứ hai", "The second value"),
    both: text("Cả hai", "Both"),
    neither: text("Không dùng giá trị nào", "Neither"),
  },
}; // prettier-ignore

/** Throws where a closed list has a value that nobody has put into words. */
export function codedWords(table: string, column: string, value: string): Text {
  const found = byTable[`${table}.${column}`]?.[value] ?? byColumn[column]?.[value];
  if (found) return found;
  throw new Error(`no words for ${value} of ${table}.${column}`);
}
