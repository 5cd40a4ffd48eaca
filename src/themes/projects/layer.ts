/** Key projects, plans and landmarks: squares, hexagons, houses and the rotors of wind farms, filled by status and sized by total investment in billion VND. */
import { loadTable } from "virtual:data/tables";
import { formatCapital } from "../../domain/format";
import type { Text } from "../../domain/unit";
import type { ProjectRow } from "../../../data/themes/projects";
import { choices, classed, placeFacets } from "../facets";
import { counted, same } from "../facts";
import type { LayerClass, SymbolOutline } from "../feature";
import type { PointLayer } from "../theme";

const billionVnd: Text = { vi: "tỷ đồng", en: "billion VND" };

export const kind: Record<ProjectRow["kind"], Text> = {
  project: { vi: "Dự án", en: "Project" },
  plan: { vi: "Quy hoạch, chủ trương", en: "Plan" },
  landmark: { vi: "Công trình hiện hữu", en: "Landmark" },
};

export const kindOutlines: Record<ProjectRow["kind"], SymbolOutline> = {
  project: "square",
  plan: "hexagon",
  landmark: "house",
};

/** A kind of its own on the map, though projects like others: their places are zones of survey, their sizes megawatts. */
export const windOutline: SymbolOutline = "rotor";

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

const classes: LayerClass[] = [
  classed("completed", { vi: "Đã hoàn thành, hiện hữu", en: "Completed or existing" }, "#67000d"),
  classed("under_construction", { vi: "Đang thi công", en: "Under construction" }, "#a50f15"),
  classed(
    "works_not_stated",
    { vi: "Đang triển khai, nguồn không nêu việc thi công", en: "Under way; the source tells of no works" },
    "#de2d26",
  ),
  classed("preparing", { vi: "Đã phê duyệt hoặc đang chuẩn bị", en: "Approved or in preparation" }, "#fb6a4a"),
  classed("proposed", { vi: "Đề xuất, khảo sát", en: "Proposed or surveyed" }, "#fb6a4a", "hollow"),
  classed("calling", { vi: "Đang kêu gọi đầu tư", en: "Calling for investment" }, "#fcae91"),
  classed("unknown", { vi: "Chưa rõ tình trạng", en: "Status not known" }, "#737373", "hollow"),
];

export const projects: PointLayer<ProjectRow, "projects", "projects" | "capital"> = {
  id: "projects",
  kind: "points",
  table: "projects",
  rows: () => loadTable("projects"),
  title: { vi: "Dự án trọng điểm", en: "Key projects" },
  shortTitle: { vi: "Dự án", en: "Projects" },
  facets: [
    { kind: "choice", id: "status", label: { vi: "Tình trạng", en: "Status" }, options: classes },
    { kind: "choice", id: "category", label: { vi: "Lĩnh vực", en: "Field" }, options: choices(category) },
    { kind: "choice", id: "funding", label: { vi: "Nguồn vốn", en: "Funding" }, options: choices(funding) },
    { kind: "range", id: "capital", label: { vi: "Tổng mức đầu tư", en: "Total investment" }, unit: billionVnd },
    {
      kind: "range",
      id: "gate",
      label: { vi: "Khoảng cách đến cửa khẩu", en: "Distance to a border gate" },
      unit: same("km"),
      of: "border-gates",
    },
    { kind: "choice", id: "kind", label: { vi: "Loại", en: "Kind" }, options: choices(kind) },
    ...placeFacets,
  ],
  shape: "square",
  size: {
    unit: billionVnd,
    of: ({ capital_billion_vnd }) => capital_billion_vnd,
    format: (billion, language) => formatCapital(billion, language),
    total: ({ sum, known, of }) => ({
      vi: `Tổng vốn ${sum} (${known}/${of} mục có số liệu vốn)`,
      en: `${sum} in all (capital known for ${known} of ${of})`,
    }),
    byClass: true,
  },
  kinds: [
    ...choices(kind).map(({ id, label }) => ({ outline: kindOutlines[id], label })),
    { outline: windOutline, label: category.wind },
  ],
  count: (n) =>
    counted(n, "dự án, quy hoạch, công trình", "project, plan or landmark", "projects, plans and landmarks"),
  countedBy: "projects",
  classes,
  content: () => import("./features"),
  indicatorIds: ["projects", "capital"],
  inAnnex: { rows: { 33: "capital" }, groups: { projects: "projects", investment: null } },
  explored: true,
};
