/** CSV as Excel and other programs read it alike: UTF-8 with a mark, CRLF, decimal points, no cell a formula. */
import { stringify } from "csv-stringify/browser/esm/sync";
import type { SheetColumn, SheetValue } from "./sheet";

/**
 * The rows without totals, which whoever adds up a column would count again. What is not known is an empty cell; a column
 * with remarks is followed by one that has them. `title`: a line over the table.
 */
export function csvText(columns: readonly SheetColumn[], title: string | null = null): string {
  const written = columns.flatMap(({ title: head, remarks, cells }) => [
    { head, values: cells.map(({ value }) => value) },
    ...(remarks ? [{ head: remarks, values: cells.map(({ remark = "" }): SheetValue => remark) }] : []),
  ]);
  const rows = (columns[0]?.cells ?? []).map((_, at) => written.map(({ values }) => values[at] ?? null));
  const lines = [...(title === null ? [] : [[title]]), written.map(({ head }) => head), ...rows];
  return stringify(lines, { bom: true, escape_formulas: true, record_delimiter: "\r\n" });
}

export const csvBlob = (columns: readonly SheetColumn[], title: string | null = null): Blob =>
  new Blob([csvText(columns, title)], { type: "text/csv;charset=utf-8" });
