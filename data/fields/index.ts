/** The words of every column of every table; that none is missing is a matter of types. */
import type { Row, TableName } from "../schema.ts";
import { commonFields } from "./common.ts";
import { figureFields } from "./figures.ts";
import { themeFields } from "./themes.ts";
import { unitFields } from "./units.ts";
import type { FieldWords } from "./words.ts";

export { datePrecision } from "./common.ts";
export { tableTitles } from "./tables.ts";
export type { FieldWords } from "./words.ts";

type Common = keyof typeof commonFields;
const ownFields: {
  [T in TableName]: { [C in Exclude<keyof Row<T>, Common>]: FieldWords } & {
    [C in keyof Row<T> & Common]?: FieldWords;
  };
} = { ...figureFields, ...unitFields, ...themeFields };

/** What a column of a table holds. Throws where the schema has no such column. */
export function fieldWords(table: TableName, column: string): FieldWords {
  const own: Partial<Record<string, FieldWords>> = ownFields[table];
  const common: Partial<Record<string, FieldWords>> = commonFields;
  const found = own[column] ?? common[column];
  if (!found) throw new Error(`no words for ${table}.${column}`);
  return found;
}
