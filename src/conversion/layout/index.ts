/** Where things stand in a table as an office has it. */
export { textOf } from "./labels";
export { readLayout, type ReadLayout } from "./layout";
