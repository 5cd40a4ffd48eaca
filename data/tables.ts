import type { Located } from "./parse.ts";
import { schemas, type Row, type TableName } from "./schema.ts";

export const tableNames = Object.keys(schemas) as TableName[];

/** Every table's rows, in the order of its file. */
export type Tables = { [T in TableName]: Located<Row<T>>[] };
