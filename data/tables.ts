import type { Located } from "./parse.ts";
import { schemas, type Row, type TableName } from "./schema.ts";

export const tableNames = Object.keys(schemas) as TableName[];

/** Tables of features at places: those with the columns `placed` of cells.ts. */
type PlacedTable = {
  [T in TableName]: Row<T> extends { former_communes: string[]; precision: string } ? T : never;
}[TableName];
export const placedTables = tableNames.filter((table): table is PlacedTable => "precision" in schemas[table].shape);

/** The tables of administrative units, which the app has from its first moment; all others are loaded when asked for. */
export const unitTables = ["communes", "former-communes", "districts"] as const satisfies TableName[];
export type UnitTable = (typeof unitTables)[number];

/** Every table's rows, in the order of its file. */
export type Tables = { [T in TableName]: Located<Row<T>>[] };
