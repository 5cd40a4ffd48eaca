/** Hydropower plants: circles, filled by status and sized by installed capacity in MW. */
import { loadTable } from "virtual:data/tables";
import { formatPower } from "../../domain/format";
import type { Text } from "../../domain/unit";
import type { PlantRow } from "../../../data/themes/hydropower";
import { cells, choice, choices, counted, factsOf, figure, onlyKnown, quantity, same, summaryOf } from "../facts";
import type { Fact, FeatureDescription, PointLayer } from "../theme";
import { placeFacets, placeFacts, placeOf, unitsOfRow } from "../places";
import { groupCapacity, operatingShare, unsharedCapacity } from "./capacity";

export const status: Record<PlantRow["status"], Text> = {
  operating: { vi: "Đang vận hành", en: "Operating" },
  under_construction: { vi: "Đang xây dựng", en: "Under construction" },
  planned: { vi: "Quy hoạch, chuẩn bị đầu tư", en: "Planned" },
  unknown: { vi: "Chưa rõ tình trạng", en: "Status not known" },
};

export const confidence: Record<PlantRow["status_confidence"], Text | null> = {
  confirmed: null,
  likely: {
    vi: "Có cơ sở nhưng chưa được xác nhận trực tiếp",
    en: "Likely, not directly confirmed",
  },
  unknown: { vi: "Nguồn đã cũ, chưa có thông tin hiện trạng", en: "From old sources, present state not known" },
};

export const basis: Record<PlantRow["capacity_basis"], Text | null> = {
  "as-built": null,
  planned: {
    vi: "Công suất theo quy hoạch, chưa có số liệu thực tế lắp đặt",
    en: "Planned figure, as-built capacity not found",
  },
  design: { vi: "Công suất theo hồ sơ thiết kế", en: "Design figure" },
  derived: { vi: "Tính ra từ các số liệu đã công bố", en: "Derived from published figures" },
  unknown: null,
};

function facts(plant: PlantRow, plants: readonly PlantRow[]): Fact[] {
  const fact = factsOf(plant);
  const capacityRemark = groupCapacity(plant, plants) ?? basis[plant.capacity_basis];
  const year = plant.commissioned === null ? null : same(String(plant.commissioned));
  const commissioned = fact({ vi: "Năm vận hành", en: "Commissioned" }, year);
  return [
    fact({ vi: "Công suất lắp máy", en: "Installed capacity" }, figure(plant.capacity_mw, formatPower), capacityRemark),
    fact({ vi: "Tình trạng", en: "Status" }, status[plant.status], confidence[plant.status_confidence]),
    ...(plant.status === "operating" ? [commissioned] : onlyKnown([commissioned])),
    fact(
      { vi: "Điện lượng bình quân năm", en: "Average annual output" },
      quantity(plant.annual_gwh, { vi: "triệu kWh", en: "GWh" }),
    ),
    fact({ vi: "Chủ đầu tư, đơn vị vận hành", en: "Owner or operator" }, cells(plant.owner, null)),
    ...onlyKnown([fact({ vi: "Sông, suối", en: "River" }, cells(plant.river, null))]),
    ...placeFacts(plant),
    ...onlyKnown([fact({ vi: "Ghi chú", en: "Note" }, cells(plant.note_vi, plant.note_en))]),
  ];
}

const describe = (plant: PlantRow, plants: readonly PlantRow[]): FeatureDescription => ({
  name: { vi: `Thủy điện ${plant.name}`, en: `${plant.name} hydropower plant` },
  classId: plant.status,
  place: placeOf(plant),
  units: unitsOfRow(plant),
  traits: {
    status: [plant.status],
    capacity: plant.capacity_mw,
    river: choice(plant.river),
    year: plant.commissioned,
  },
  summary: summaryOf(figure(plant.capacity_mw, formatPower), status[plant.status]),
  facts: facts(plant, plants),
});

export const hydropower: PointLayer<PlantRow, "hydropower", "plants" | "capacity" | "largest-plant"> = {
  id: "hydropower",
  kind: "points",
  table: "hydropower",
  rows: () => loadTable("hydropower"),
  title: { vi: "Thủy điện", en: "Hydropower" },
  shortTitle: { vi: "Thủy điện", en: "Hydropower" },
  description: {
    vi: "Các nhà máy và dự án thủy điện tìm được tên trong nguồn công bố. Báo cáo 3107/BC-UBND ngày 29/6/2025 nêu 22 nhà máy đang khai thác, tổng công suất lắp máy 319,3 MW, không kèm danh sách; vì vậy công suất từng nhà máy lấy từ nguồn khác và chưa đủ.",
    en: "Hydropower plants and schemes that published sources name. Report 3107/BC-UBND of 29 June 2025 counts 22 plants in operation with 319.3 MW installed but lists none of them, so capacities of single plants come from other sources and are incomplete.",
  },
  facets: [
    { kind: "choice", id: "status", label: { vi: "Tình trạng", en: "Status" }, options: choices(status) },
    {
      kind: "range",
      id: "capacity",
      label: { vi: "Công suất lắp máy", en: "Installed capacity" },
      unit: same("MW"),
    },
    { kind: "choice", id: "river", label: { vi: "Sông, suối", en: "River" }, options: null },
    { kind: "range", id: "year", label: { vi: "Năm vận hành", en: "Year commissioned" }, unit: null },
    ...placeFacets,
  ],
  shape: "circle",
  size: {
    unit: same("MW"),
    of: ({ capacity_mw }) => capacity_mw,
    quality: ({ capacity_basis }) => (capacity_basis === "derived" ? "derived" : "published"),
    format: (mw, language) => formatPower(mw, language),
    total: ({ sum, known, of }) => ({
      vi: `Tổng ${sum} (${known} trên ${of} có số liệu công suất)`,
      en: `${sum} in all (capacity known for ${known} of ${of})`,
    }),
    share: operatingShare,
    without: unsharedCapacity,
  },
  count: (n) => counted(n, "nhà máy, dự án thủy điện", "hydropower plant or scheme", "hydropower plants and schemes"),
  countedBy: "plants",
  fileName: { vi: "dien-bien-thuy-dien", en: "dien-bien-hydropower" },
  classes: [
    { id: "operating", label: status.operating, color: "#08519c", pattern: "solid" },
    { id: "under_construction", label: status.under_construction, color: "#4292c6", pattern: "solid" },
    { id: "planned", label: status.planned, color: "#9ecae1", pattern: "solid" },
    { id: "unknown", label: status.unknown, color: "#737373", pattern: "hollow" },
  ],
  describe,
  columns: () => import("./columns"),
  indicatorIds: ["plants", "capacity", "largest-plant"],
  indicators: () => import("./indicators"),
  inAnnex: { rows: { 114: "capacity" }, groups: { hydropower: "capacity" } },
  page: () => import("./Page.svelte"),
};
