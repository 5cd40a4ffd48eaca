/** CSV as Excel and other programs read it alike: UTF-8 with a mark, CRLF, decimal points, no cell a formula. */
import { stringify } from "csv-stringify/browser/esm/sync";
import type { Speech } from "./cells";
import type { SheetColumn } from "./sheet";

/** Lines of cells as a file. */
export const csvText = (lines: readonly (readonly (string | number | null)[])[]): string =>
  stringify(
    lines.map((line) => [...line]),
    { bom: true, escape_formulas: true, record_delimiter: "\r\n" },
  );

/**
 * The rows alone, since a line of totals would be counted again by whoever adds up a column. What is not known is an
 * empty cell; a column of which not every figure is published has another one beside it that says so.
 */
export function csvLines(columns: readonly SheetColumn[], { t }: Speech): (string | number | null)[][] {
  const withQuality = columns.flatMap((column) => {
    const { title, cells } = column;
    const values = { title, values: cells.map(({ value }) => value) };
    if (column.kind === "words" || cells.every(({ quality }) => quality === "published")) return [values];
    return [values, { title: t("table.export.quality", { column: title }), values: cells.map(({ remark }) => remark) }];
  });
  const rows = withQuality[0]?.values ?? [];
  return [
    withQuality.map(({ title }) => title),
    ...rows.map((_, at) => withQuality.map(({ values }) => values[at] ?? null)),
  ];
}
