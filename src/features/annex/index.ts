/** What other features use of this one. */
export { ancestorsOf, depthOf } from "./annex-rows";
export { annexColumns, isHeading } from "./annex";
export { subjectsIn } from "./annex-data";
