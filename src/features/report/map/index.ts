/** The map of the report. */
export { default as Overview } from "./Overview.svelte";
export { fittingFrame, paperFrame } from "./paper-frame";
export { placeNames } from "./placed-names";
export { default as ReportLegend } from "./ReportLegend.svelte";
export { default as ReportMap } from "./ReportMap.svelte";
export type { ReportDrawing } from "./report-picture";
export { sideNames } from "./side-names";
