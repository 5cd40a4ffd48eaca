/** What other features use of this one. */
export { ancestorsOf } from "./annex-rows";
export { isHeading } from "./annex";
export { subjectsIn } from "./annex-data";
