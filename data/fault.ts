import { fileOf, type Located, type Problem } from "./parse.ts";
import type { Row, TableName } from "./schema.ts";
import type { Tables } from "./tables.ts";
import type { Expected } from "./words.ts";

/** A fault of one cell of a valid row. */
export function fault(table: TableName, at: Located<unknown>, column: string, { en, vi }: Expected): Problem {
  return { file: fileOf(table), line: at.line, column, value: at.cells[column] ?? "", expected: en, vi };
}

/** A fault of a whole column (a count or a sum): reported at the header, with what was found as its value. */
export function columnFault(table: TableName, column: string, found: number | string, { en, vi }: Expected): Problem {
  return { file: fileOf(table), line: 1, column, value: String(found), expected: en, vi };
}

/** Runs a check over every row of one table. */
export const eachRow = <T extends TableName>(
  tables: Tables,
  table: T,
  check: (at: Located<Row<T>>, row: Row<T>) => Problem[],
): Problem[] => tables[table].flatMap((at) => check(at, at.row));
