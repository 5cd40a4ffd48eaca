/** Columns of marks: «x» where something is so, nothing where it is not or is not known. */
import type { Layout } from "./analysis-types";
import { isMissing } from "./numbers";
import type { Cell, Sheet } from "./sheet";

const mark = /^\s*[x×✓✔√]\s*$/iu;
export const isMark = (cell: Cell): boolean => typeof cell === "string" && mark.test(cell);

/** Whether the column has marks in these rows, and else nothing; «-» and «…» are nothing. */
export function marksOnly(sheet: Sheet, rows: readonly number[], column: number): boolean {
  let marks = 0;
  for (const row of rows) {
    const cell = sheet.rows[row]?.[column] ?? null;
    if (isMark(cell)) marks += 1;
    else if (!isMissing(cell)) return false;
  }
  return marks > 0;
}

/** The rows of data. */
export const dataRows = ({ rows }: Layout): number[] => rows.flatMap(({ role }, row) => (role === "data" ? [row] : []));
