/** Key projects, plans and landmarks: squares, filled by status and sized by total investment in billion VND. */
import { loadTable } from "virtual:data/tables";
import { formatCapital, formatHectares, formatPower } from "../../domain/format";
import type { Text } from "../../domain/unit";
import type { ProjectRow } from "../../../data/themes/projects";
import { cells, choices, counted, factsOf, figure, onlyKnown, quantity, same, summaryOf } from "../facts";
import type { Fact, FeatureDescription, LayerClass, PointLayer } from "../theme";
import { placeFacets, placeFacts, placeOf, unitsOfRow } from "../places";

const billionVnd: Text = { vi: "tỷ đồng", en: "billion VND" };

export const kind: Record<ProjectRow["kind"], Text> = {
  project: { vi: "Dự án", en: "Project" },
  plan: { vi: "Quy hoạch, chủ trương", en: "Plan" },
  landmark: { vi: "Công trình hiện hữu", en: "Landmark" },
};

export const category: Record<ProjectRow["category"], Text> = {
  urban: { vi: "Đô thị, nhà ở", en: "Urban development and housing" },
  education: { vi: "Giáo dục, đào tạo", en: "Education" },
  energy: { vi: "Năng lượng", en: "Energy" },
  wind: { vi: "Điện gió", en: "Wind power" },
  transport: { vi: "Giao thông", en: "Transport" },
  administrative: { vi: "Trụ sở, hành chính", en: "Administration" },
  "border-economy": { vi: "Kinh tế cửa khẩu", en: "Border economy" },
  tourism: { vi: "Du lịch, dịch vụ", en: "Tourism and services" },
  industry: { vi: "Công nghiệp", en: "Industry" },
  heritage: { vi: "Di tích, văn hóa", en: "Heritage and culture" },
  "disaster-resilience": { vi: "Phòng chống thiên tai", en: "Disaster resilience" },
  health: { vi: "Y tế", en: "Health" },
};

export const funding: Record<ProjectRow["funding"], Text> = {
  public: { vi: "Vốn đầu tư công", en: "Public investment" },
  non_budget: { vi: "Vốn ngoài ngân sách", en: "Non-budget capital" },
  oda: { vi: "Vốn ODA, vay nước ngoài", en: "Official development assistance" },
  unknown: { vi: "Chưa rõ nguồn vốn", en: "Funding not known" },
};

const classOf: Record<ProjectRow["status"], string> = {
  completed: "completed",
  existing: "completed",
  under_construction: "under_construction",
  works_not_stated: "works_not_stated",
  approved: "preparing",
  preparing: "preparing",
  calling: "calling",
  unknown: "unknown",
};

const classes: LayerClass[] = [
  {
    id: "completed",
    label: { vi: "Đã hoàn thành, hiện hữu", en: "Completed or existing" },
    color: "#67000d",
    pattern: "solid",
  },
  {
    id: "under_construction",
    label: { vi: "Đang thi công", en: "Under construction" },
    color: "#a50f15",
    pattern: "solid",
  },
  {
    id: "works_not_stated",
    label: {
      vi: "Đang triển khai, tháo gỡ vướng mắc, chưa rõ đã thi công",
      en: "Under way or obstacles being resolved; works not stated",
    },
    color: "#de2d26",
    pattern: "solid",
  },
  {
    id: "preparing",
    label: { vi: "Đã phê duyệt hoặc đang chuẩn bị", en: "Approved or in preparation" },
    color: "#fb6a4a",
    pattern: "solid",
  },
  {
    id: "calling",
    label: { vi: "Đang kêu gọi đầu tư", en: "Calling for investment" },
    color: "#fcae91",
    pattern: "solid",
  },
  { id: "unknown", label: { vi: "Chưa rõ tình trạng", en: "Status not known" }, color: "#737373", pattern: "hollow" },
];

const secondPart = "Phần thứ hai";

/** Where the report of the province names it: «chú thích 17; mục I.1 §7.2(b); Phần thứ hai §6.4». */
const namedAt = (places: ProjectRow["report_place"]): Text | null => {
  const say = (footnote: string, section: string, part: string): string =>
    places
      .map((place) => {
        if (place.startsWith(secondPart)) return place.replace(secondPart, part);
        return `${/^\d/.test(place) ? footnote : section} ${place}`;
      })
      .join("; ");
  return places.length > 0
    ? { vi: say("chú thích", "mục", secondPart), en: say("footnote", "section", "Part two") }
    : null;
};

const labelOf = (classId: string): Text | null => classes.find(({ id }) => id === classId)?.label ?? null;

function facts(project: ProjectRow): Fact[] {
  const fact = factsOf(project);
  const capital = fact(
    { vi: "Tổng mức đầu tư", en: "Total investment" },
    figure(project.capital_billion_vnd, formatCapital),
    cells(project.capital_note_vi, project.capital_note_en),
  );
  const investor = fact({ vi: "Chủ đầu tư", en: "Investor" }, cells(project.investor, null));
  const isProject = project.kind === "project";
  return [
    fact({ vi: "Loại", en: "Kind" }, kind[project.kind]),
    fact({ vi: "Lĩnh vực", en: "Field" }, category[project.category]),
    fact(
      { vi: "Tình trạng", en: "Status" },
      cells(project.status_vi, project.status_en) ??
        (project.status === "unknown" ? null : labelOf(classOf[project.status])),
    ),
    ...(isProject ? [capital, investor] : onlyKnown([capital, investor])),
    ...onlyKnown([
      fact({ vi: "Nguồn vốn", en: "Funding" }, project.funding === "unknown" ? null : funding[project.funding]),
      fact({ vi: "Công suất đề xuất", en: "Capacity proposed" }, figure(project.wind_mw, formatPower)),
      fact({ vi: "Quy mô sử dụng đất", en: "Land area" }, figure(project.area_ha, formatHectares)),
      fact({ vi: "Chiều dài", en: "Length" }, quantity(project.length_km, same("km"))),
    ]),
    ...placeFacts(project, cells(project.place_note_vi, project.place_note_en)),
    ...onlyKnown([
      {
        ...fact({ vi: "Báo cáo 3107 nêu tại", en: "Named in report 3107" }, namedAt(project.report_place)),
        sources: ["ubnd-3107-2025"],
        asOf: "2025-06-29",
      },
      fact({ vi: "Ghi chú", en: "Note" }, cells(project.note_vi, project.note_en)),
    ]),
  ];
}

const describe = (project: ProjectRow): FeatureDescription => ({
  name: { vi: project.name_vi, en: project.name_en },
  classId: classOf[project.status],
  place: placeOf(project),
  ...(project.placement === "line" && {
    line: { along: project.along, touches: project.touches.map((code) => ({ level: "commune", code })) },
  }),
  units: unitsOfRow(project),
  traits: {
    status: [classOf[project.status]],
    category: [project.category],
    funding: [project.funding],
    kind: [project.kind],
    capital: project.capital_billion_vnd,
  },
  summary: summaryOf(
    category[project.category],
    figure(project.capital_billion_vnd, formatCapital),
    labelOf(classOf[project.status]),
  ),
  facts: facts(project),
});

export const projects: PointLayer<ProjectRow, "projects", "projects" | "capital"> = {
  id: "projects",
  kind: "points",
  table: "projects",
  rows: () => loadTable("projects"),
  title: { vi: "Dự án trọng điểm", en: "Key projects" },
  shortTitle: { vi: "Dự án", en: "Projects" },
  description: {
    vi: "Dự án, quy hoạch và công trình lớn nêu trong báo cáo của tỉnh giữa năm 2025 và các nguồn công bố sau đó. Công trình chưa có tọa độ chỉ được gắn với xã hoặc huyện; dự án toàn tỉnh hoặc chưa rõ địa điểm nằm trong danh sách.",
    en: "Projects, plans and major works named in the province's mid-2025 documents and in sources published since. Works without coordinates are shown by commune or district only; province-wide projects and those without a known place are in the list.",
  },
  facets: [
    { kind: "choice", id: "status", label: { vi: "Tình trạng", en: "Status" }, options: classes },
    { kind: "choice", id: "category", label: { vi: "Lĩnh vực", en: "Field" }, options: choices(category) },
    { kind: "choice", id: "funding", label: { vi: "Nguồn vốn", en: "Funding" }, options: choices(funding) },
    { kind: "range", id: "capital", label: { vi: "Tổng mức đầu tư", en: "Total investment" }, unit: billionVnd },
    { kind: "choice", id: "kind", label: { vi: "Loại", en: "Kind" }, options: choices(kind) },
    ...placeFacets,
  ],
  shape: "square",
  size: {
    unit: billionVnd,
    of: ({ capital_billion_vnd }) => capital_billion_vnd,
    format: (billion, language) => formatCapital(billion, language),
    total: ({ sum, known, of }) => ({
      vi: `Tổng vốn ${sum} (${known} trên ${of} có số liệu vốn)`,
      en: `${sum} in all (capital known for ${known} of ${of})`,
    }),
  },
  count: (n) =>
    counted(n, "dự án, quy hoạch, công trình", "project, plan or landmark", "projects, plans and landmarks"),
  countedBy: "projects",
  fileName: { vi: "dien-bien-du-an", en: "dien-bien-projects" },
  classes,
  describe,
  cardParts: { places: () => import("./SameCommune.svelte") },
  columns: () => import("./columns"),
  indicatorIds: ["projects", "capital"],
  indicators: () => import("./indicators"),
  inAnnex: { rows: { 33: "capital" }, groups: { projects: "projects", investment: null } },
  page: () => import("./Page.svelte"),
};
