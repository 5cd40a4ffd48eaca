/** Names one cell of the tables, so that a figure on the screen can say which it is: `hydropower.nam-muc.capacity_mw`. */
import type { Row, TableName } from "../../data/schema";

/** `key`: of the row, whichever column of `code`, `id` and `row` its table has. */
export const datum = <T extends TableName>(table: T, key: string | number, column: keyof Row<T> & string): string =>
  `${table}.${key}.${column}`;

/** Of a figure that is computed from several, of which some may be from no cell. */
export const dataOf = (...cells: readonly (string | undefined)[]): string | undefined =>
  cells.filter((cell) => cell !== undefined).join("~") || undefined;
