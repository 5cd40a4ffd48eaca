import type { Located } from "./parse.ts";
import { schemas, type Row, type TableName } from "./schema.ts";

export const tableNames = Object.keys(schemas) as TableName[];

/** Tables of features at places: those with the columns `placed` of cells.ts. */
type PlacedTable = {
  [T in TableName]: Row<T> extends { former_communes: string[]; precision: string } ? T : never;
}[TableName];
export const placedTables = tableNames.filter((table): table is PlacedTable => "precision" in schemas[table].shape);

/** The tables of units, which the app has from the start; all others are loaded on demand. */
export const unitTables = ["communes", "former-communes", "districts"] as const satisfies TableName[];
export type UnitTable = (typeof unitTables)[number];

export type Tables = { [T in TableName]: Located<Row<T>>[] };
