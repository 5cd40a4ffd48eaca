/** For other features and the themes; the report itself is loaded with its page. */
export { default as ReportButton } from "./ReportButton.svelte";
export { placeNames, sideNames } from "./map";
export { qrPicture } from "./qr";
export { reportOf, type Material } from "./make";
export type { Report, ReportLine, ReportLines, ReportPart } from "./report";
