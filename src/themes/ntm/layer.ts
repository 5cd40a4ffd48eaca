/** New Rural Development (nông thôn mới): status of each former commune on 30 June 2025. */
import { loadTable } from "virtual:data/tables";
import type { NtmRow } from "../../../data/themes/ntm";
import { classed, placeFacets } from "../facets";
import type { ChoroplethLayer } from "../theme";

/** ColorBrewer BrBG, its brown half, which stays apart in the common kinds of colour blindness. */
export const statusClasses = [
  classed("advanced", { vi: "Nâng cao", en: "Advanced" }, "#8c510a"),
  classed("met", { vi: "Đạt chuẩn", en: "Standard met" }, "#d8b365"),
  classed("basically_met", { vi: "Cơ bản đạt chuẩn", en: "Largely met" }, "#f6e8c3"),
  classed("unknown", { vi: "Chưa có số liệu", en: "No data" }, "#8c8c8c", "hatched"),
  classed(
    "not_applicable",
    { vi: "Phường, thị trấn (ngoài chương trình)", en: "Ward or township (not in the programme)" },
    "#8c8c8c",
    "hollow",
  ),
] as const;
export const ntm: ChoroplethLayer<NtmRow, "ntm", "ntm-share"> = {
  id: "ntm",
  kind: "choropleth",
  table: "ntm",
  rows: () => loadTable("ntm"),
  title: { vi: "Nông thôn mới", en: "New-style rural development" },
  shortTitle: { vi: "Nông thôn mới", en: "New-style rural" },
  classes: [...statusClasses],
  facets: [
    { kind: "choice", id: "status", label: { vi: "Mức đạt", en: "Status" }, options: statusClasses },
    { kind: "range", id: "year", label: { vi: "Năm đánh giá", en: "Programme year" }, unit: null },
    ...placeFacets,
  ],
  levelOf: () => "former-commune",
  content: () => import("./values"),
  unitColumns: ["ntm-share"],
  cardTitle: { vi: "Nông thôn mới", en: "New-style rural development" },
  indicatorIds: ["ntm-share"],
  inAnnex: { rows: { 52: "ntm-share" }, groups: { ntm: "ntm-share" } },
};
