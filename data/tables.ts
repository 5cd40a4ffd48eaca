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

/** Columns of those tables that cards, search and distances read, and the first view does not: loaded with what reads them. */
export const laterColumns = {
  communes: ["seat_vi", "seat_address", "seat_lon", "seat_lat", "seat_precision", "seat_source"],
  districts: ["seat", "note_vi", "note_en"],
} as const satisfies { [T in UnitTable]?: (keyof Row<T>)[] };
type LaterTable = keyof typeof laterColumns;
type Later<T extends UnitTable> = T extends LaterTable ? (typeof laterColumns)[T][number] & keyof Row<T> : never;

export type FirstUnitRow<T extends UnitTable> = Omit<Row<T>, Later<T>>;
/** The other columns of the same row. */
export type LaterUnitRow<T extends LaterTable> = Pick<Row<T>, "code" | Later<T>>;

export type Tables = { [T in TableName]: Located<Row<T>>[] };
