/** What is said of a project, plan or landmark: facts, places, the columns of the table. */
import { formatCapital, formatHectares, formatPower } from "../../domain/format";
import type { Text } from "../../domain/unit";
import type { ProjectRow } from "../../../data/themes/projects";
import {
  classCell,
  column,
  numberCell,
  placeColumn,
  provenanceColumns,
  sizeColumn,
  unitColumn,
  wordsCell,
  type Column,
} from "../column";
import { cells, factsOf, figure, newestOf, onlyKnown, quantity, same, summaryOf } from "../facts";
import { distancesTo, measured, type Distances } from "../distances";
import type { Themes } from "../index";
import { placeFacts, placeOf, unitsOfRow } from "../places";
import type { Fact, FeatureDescription } from "../feature";
import type { PointContent } from "../theme";
import { category, funding, kind, kindOutlines, projects, windOutline } from "./layer";

const classOf: Record<ProjectRow["status"], string> = {
  completed: "completed",
  existing: "completed",
  under_construction: "under_construction",
  works_not_stated: "works_not_stated",
  approved: "preparing",
  preparing: "preparing",
  proposed: "proposed",
  calling: "calling",
  unknown: "unknown",
};

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
    ? { vi: say("chú thích", "mục", secondPart), en: say("footnote", "section", "Part Two") }
    : null;
};

const labelOf = (classId: string): Text | null => projects.classes.find(({ id }) => id === classId)?.label ?? null;

function facts(project: ProjectRow): Fact[] {
  const fact = factsOf(project, "projects");
  const capital = fact(
    { vi: "Tổng mức đầu tư", en: "Total investment" },
    figure(project.capital_billion_vnd, formatCapital),
    cells(project.capital_note_vi, project.capital_note_en),
    "capital_billion_vnd",
  );
  const investor = fact({ vi: "Chủ đầu tư", en: "Investor" }, cells(project.investor, null), null, "investor");
  const isProject = project.kind === "project";
  return [
    fact({ vi: "Loại", en: "Kind" }, kind[project.kind], null, "kind"),
    fact({ vi: "Lĩnh vực", en: "Field" }, category[project.category], null, "category"),
    {
      ...fact(
        { vi: "Tình trạng", en: "Status" },
        cells(project.status_vi, project.status_en) ??
          (project.status === "unknown" ? null : labelOf(classOf[project.status])),
        null,
        project.status_vi === null ? "status" : "status_vi",
      ),
      ...newestOf(project),
    },
    ...(isProject ? [capital, investor] : onlyKnown([capital, investor])),
    ...onlyKnown([
      fact(
        { vi: "Nguồn vốn", en: "Funding" },
        project.funding === "unknown" ? null : funding[project.funding],
        null,
        "funding",
      ),
      fact({ vi: "Công suất đề xuất", en: "Capacity proposed" }, figure(project.wind_mw, formatPower), null, "wind_mw"),
      fact({ vi: "Quy mô sử dụng đất", en: "Land area" }, figure(project.area_ha, formatHectares), null, "area_ha"),
      fact({ vi: "Chiều dài", en: "Length" }, quantity(project.length_km, same("km")), null, "length_km"),
    ]),
    ...placeFacts(project, "projects", cells(project.place_note_vi, project.place_note_en)),
    ...onlyKnown([
      {
        ...fact(
          { vi: "Báo cáo 3107 nêu tại", en: "Named in report 3107" },
          namedAt(project.report_place),
          null,
          "report_place",
        ),
        sources: ["ubnd-3107-2025"],
        asOf: "2025-06-29",
      },
      fact({ vi: "Ghi chú", en: "Note" }, cells(project.note_vi, project.note_en), null, "note_vi"),
    ]),
  ];
}

/** How far it is to the gates and openings. */
export const toGates = (project: ProjectRow, themes: Themes): Distances =>
  distancesTo(project, themes["border-gates"], themes.geography);

const describe = (project: ProjectRow, _rows: readonly ProjectRow[], themes: Themes): FeatureDescription => ({
  name: { vi: project.name_vi, en: project.name_en },
  classId: classOf[project.status],
  place: placeOf(project),
  outline: project.category === "wind" ? windOutline : kindOutlines[project.kind],
  ...(project.placement === "line" && {
    line: { along: project.along, touches: project.touches.map((code) => ({ level: "commune", code })) },
  }),
  units: unitsOfRow(project),
  ...(project.plant && { alsoIn: { layer: "hydropower", id: project.plant } as const }),
  traits: {
    status: [classOf[project.status]],
    category: [project.category],
    funding: [project.funding],
    kind: [project.kind],
    capital: project.capital_billion_vnd,
    gate: measured(toGates(project, themes)),
  },
  summary: summaryOf(
    category[project.category],
    figure(project.capital_billion_vnd, formatCapital),
    labelOf(classOf[project.status]),
  ),
  facts: facts(project),
});

const kinds = Object.keys(kind);
const fundings = Object.keys(funding);

const columns: Column<ProjectRow>[] = [
  sizeColumn(
    {
      id: "capital",
      label: { vi: "Tổng mức đầu tư", en: "Total investment" },
      unit: { vi: "tỷ đồng", en: "billion VND" },
      indicator: "capital",
    },
    (project) => ({ remark: cells(project.capital_note_vi, project.capital_note_en) }),
  ),
  column("class", { id: "status", label: { vi: "Tình trạng", en: "Status" } }, (project, { classId }) => {
    const at = projects.classes.findIndex(({ id }) => id === classId);
    const label = project.status === "unknown" ? null : labelOf(classId);
    return classCell(label, at, cells(project.status_vi, project.status_en));
  }),
  column("class", { id: "category", label: { vi: "Lĩnh vực", en: "Field" } }, (project) =>
    wordsCell(category[project.category]),
  ),
  column("class", { id: "kind", label: { vi: "Loại", en: "Kind" } }, (project) =>
    classCell(kind[project.kind], kinds.indexOf(project.kind)),
  ),
  column("class", { id: "funding", label: { vi: "Nguồn vốn", en: "Funding" } }, (project) =>
    classCell(project.funding === "unknown" ? null : funding[project.funding], fundings.indexOf(project.funding)),
  ),
  column("text", { id: "investor", label: { vi: "Chủ đầu tư", en: "Investor" } }, ({ investor }) =>
    wordsCell(cells(investor, null)),
  ),
  column("number", { id: "area", label: { vi: "Sử dụng đất", en: "Land" }, unit: same("ha") }, (project) =>
    numberCell(project.area_ha, project, 2),
  ),
  column("number", { id: "length", label: { vi: "Chiều dài", en: "Length" }, unit: same("km") }, (project) =>
    numberCell(project.length_km, project, 2),
  ),
  column(
    "number",
    { id: "wind", label: { vi: "Điện gió đề xuất", en: "Wind power proposed" }, unit: same("MW") },
    (project) => numberCell(project.wind_mw, project, 2),
  ),
  unitColumn("district"),
  unitColumn("commune"),
  placeColumn((project) => cells(project.place_note_vi, project.place_note_en)),
  ...provenanceColumns<ProjectRow>(),
];

export default {
  description: {
    vi: "Dự án, quy hoạch và công trình lớn nêu trong báo cáo của tỉnh giữa năm 2025 và các nguồn công bố sau đó. Công trình chưa có tọa độ chỉ được gắn với xã hoặc huyện; dự án toàn tỉnh hoặc chưa rõ địa điểm nằm trong danh sách.",
    en: "Projects, plans and major works named in the province's mid-2025 documents and in sources published since. Works without coordinates are shown by commune or district only; province-wide projects and those without a known place are in the list.",
  },
  describe,
  landmarks: [{ label: { vi: "Sân bay", en: "Airport" }, is: ({ id }) => id === "tr-airport" }],
  countedApart: [
    {
      label: { vi: "Dự án (không kể quy hoạch, công trình hiện hữu)", en: "Projects (without plans and landmarks)" },
      is: ({ kind }) => kind === "project",
    },
  ],
  columns,
  fileName: { vi: "dien-bien-du-an", en: "dien-bien-projects" },
} satisfies PointContent<ProjectRow>;
