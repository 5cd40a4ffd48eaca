import type { Located } from "./parse.ts";
import { schemas, type Row, type TableName } from "./schema.ts";

export const tableNames = Object.keys(schemas) as TableName[];

/** Tables of things at places, each with the columns `former_communes`, `communes`, `districts`, `lon`, `lat`, `precision`. */
export const placedTables = ["hydropower", "border-gates", "projects"] as const satisfies TableName[];

/** Every table's rows, in the order of its file. */
export type Tables = { [T in TableName]: Located<Row<T>>[] };
