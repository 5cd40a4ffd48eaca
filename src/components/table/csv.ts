/** CSV in two kinds: for Excel in Vietnamese, and as programs read it. In neither does a cell become a formula. */
import { stringify } from "csv-stringify/browser/esm/sync";
import type { SheetColumn, SheetValue } from "./sheet";

/**
 * `vietnamese`: as Excel and LibreOffice set to Vietnamese read it when a file is opened: semicolons, decimal commas, UTF-8 with
 * a mark. `standard`: by RFC 4180, commas, decimal points, UTF-8 without a mark.
 */
export const csvKinds = ["vietnamese", "standard"] as const;
export type CsvKind = (typeof csvKinds)[number];

/** Text that a spreadsheet would take for a number or a date: `03158`, `1.1`, `2025-07`, `17.970,88`. */
const likeNumber = /^\d[\d\s.,:/%eE-]*$/;
/** A day or a year, which a spreadsheet of any language takes for what it is. */
const plainDate = /^(19|20)\d\d(-[01]\d-[0-3]\d)?$/;
/**
 * A figure space before such text. It keeps the text as it is, and the zero at the start of a code, without the formula that
 * `="03158"` would be. LibreOffice skips the usual no-break space and reads a number; a tab would do, but is itself counted
 * among the beginnings of formulas.
 */
const keepsText = "\u2007";

/** The library quotes what holds the whole end of a line, CR LF; either sign alone ends a line for most readers too. */
export const lineBreak = /[\r\n]/;

const options = {
  vietnamese: {
    bom: true,
    delimiter: ";",
    cast: {
      number: (value: number) => String(value).replace(".", ","),
      string: (value: string) => (likeNumber.test(value) && !plainDate.test(value) ? `${keepsText}${value}` : value),
    },
  },
  standard: {},
} as const;

/**
 * The rows without totals, which whoever adds up a column would count again. What is not known is an empty cell; a column
 * with remarks is followed by one that has them. The first line is the head.
 */
export function csvText(columns: readonly SheetColumn[], kind: CsvKind): string {
  const written = columns.flatMap(({ title: head, remarks, cells }) => [
    { head, values: cells.map(({ value }) => value) },
    ...(remarks ? [{ head: remarks, values: cells.map(({ remark = "" }): SheetValue => remark) }] : []),
  ]);
  const rows = (columns[0]?.cells ?? []).map((_, at) => written.map(({ values }) => values[at] ?? null));
  const lines = [written.map(({ head }) => head), ...rows];
  return stringify(lines, {
    ...options[kind],
    escape_formulas: true,
    quoted_match: lineBreak,
    record_delimiter: "\r\n",
  });
}

export const csvBlob = (columns: readonly SheetColumn[], kind: CsvKind): Blob =>
  new Blob([csvText(columns, kind)], { type: "text/csv;charset=utf-8" });
