/** Where things stand in a table as an office has it. */
export { cellText } from "./labels";
export { readLayout, type ReadLayout } from "./layout";
