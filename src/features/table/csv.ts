/** CSV as Excel and other programs read it alike: UTF-8 with a mark, CRLF, decimal points, no cell a formula. */
import { stringify } from "csv-stringify/browser/esm/sync";
import type { SheetColumn } from "./sheet";

/** Lines of cells as a file. */
export const csvText = (lines: readonly (readonly (string | number | null)[])[]): string =>
  stringify(
    lines.map((line) => [...line]),
    { bom: true, escape_formulas: true, record_delimiter: "\r\n" },
  );

/**
 * The rows alone, since a line of totals would be counted again by whoever adds up a column. What is not known is an
 * empty cell; a column of which something must be said has another one beside it that says it.
 */
export function csvLines(columns: readonly SheetColumn[]): (string | number | null)[][] {
  const withRemarks = columns.flatMap(({ title, remarks, cells }) => {
    const values = { title, values: cells.map(({ value }) => value) };
    return remarks === null ? [values] : [values, { title: remarks, values: cells.map(({ remark }) => remark) }];
  });
  const rows = withRemarks[0]?.values ?? [];
  return [
    withRemarks.map(({ title }) => title),
    ...rows.map((_, at) => withRemarks.map(({ values }) => values[at] ?? null)),
  ];
}
