/** What the report says, as data. */
export type { Material } from "./material";
export { placeKey, reportOf } from "./report-of";
