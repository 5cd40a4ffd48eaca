/** The columns of the table of projects, plans and landmarks. */
import type { ProjectRow } from "../../../data/themes/projects";
import { cells, same } from "../facts";
import { category, funding, kind, projects } from "./layer";
import {
  classCell,
  column,
  districtLabel,
  numberCell,
  placeColumn,
  present,
  provenanceColumns,
  sizeColumn,
  unitColumn,
  wordsCell,
  type Column,
  type FeatureTable,
} from "../column";

const kinds = Object.keys(kind);
const fundings = Object.keys(funding);
const states = projects.classes;

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
    const at = states.findIndex(({ id }) => id === classId);
    return classCell(
      project.status === "unknown" ? null : (states[at]?.label ?? null),
      at,
      cells(project.status_vi, project.status_en),
    );
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
  unitColumn("district", districtLabel),
  unitColumn("commune", present),
  placeColumn((project) => cells(project.place_note_vi, project.place_note_en)),
  ...provenanceColumns<ProjectRow>(),
];

export default { columns } satisfies FeatureTable<ProjectRow>;
