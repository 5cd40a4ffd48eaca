/**
 * An Excel file of three sheets: the table with typed numbers, how far each can be trusted, and the sources. Text is
 * written as text, never as a formula. Each sheet stays under 160 kB, beyond which the zip library would start a worker
 * from a blob, which the content policy forbids.
 */
import writeExcelFile, { type Cell, type CellObject, type Sheet } from "write-excel-file/browser";
import type { Speech } from "./cells";
import type { SheetCell, SheetColumn } from "./sheet";
import { common } from "../../locale/common";
import { tableWords } from "./words";

const soft = "#52615b";
const text = (value: string, style: CellObject = {}): CellObject => ({ type: String, value, ...style });
const head = (value: string): CellObject =>
  text(value, { fontWeight: "bold", wrap: true, alignVertical: "top", backgroundColor: "#f5f6f1" });

/** `#,##0.00`; differences with their sign; what is estimated with ≈ before it, the cell staying a number. */
function numberFormat({ decimals, signed, grouped }: SheetColumn, estimated: boolean): string {
  const whole = grouped ? "#,##0" : "0";
  const number = decimals > 0 ? `${whole}.${"0".repeat(decimals)}` : whole;
  const about = estimated ? '"≈ "' : "";
  return signed ? `${about}+${number};${about}-${number};${about}0` : `${about}${number}`;
}

function valueCell(column: SheetColumn, { value, quality }: SheetCell, { t }: Speech, bold: boolean): Cell {
  const style: CellObject = bold ? { fontWeight: "bold" } : {};
  if (value === null) return text(t(common.missing), { ...style, textColor: soft, align: "right" });
  if (typeof value === "string") return text(value, style);
  return { type: Number, value, format: numberFormat(column, quality === "estimated"), ...style };
}

const transposed = <T>(columns: readonly SheetColumn[], pick: (column: SheetColumn) => readonly T[]): T[][] => {
  const lines = columns.map(pick);
  return (lines[0] ?? []).map((_, at) => lines.flatMap((line) => line.slice(at, at + 1)));
};

const widthOf = (column: SheetColumn): number => {
  const longest = Math.max(...column.cells.map(({ value }) => String(value ?? "").length), 8);
  return Math.min(column.kind === "words" ? longest + 2 : Math.max(longest + 4, 16), 60);
};

/**
 * The sheets; the totals stand apart from the rows, so that a column can still be sorted and added up. `title`: a line over
 * the table that says what it shows.
 */
export function sheets(
  columns: readonly SheetColumn[],
  sources: string[][],
  words: Speech,
  title: string | null = null,
): Sheet<Blob>[] {
  const { t } = words;
  const heads = columns.map(({ title }) => head(title));
  const rows = transposed(columns, (column) => column.cells.map((cell) => valueCell(column, cell, words, false)));
  const totals = transposed(columns, (column) => column.totals.map((cell) => valueCell(column, cell, words, true)));
  const judged = columns.filter(({ kind }, at) => at < 2 || kind !== "words");
  const qualities = transposed(judged, ({ kind, cells }) =>
    cells.map(({ value, remark }) => text(kind === "words" ? String(value) : remark)),
  );
  return [
    {
      stickyRowsCount: title === null ? 1 : 2,
      stickyColumnsCount: 1,
      sheet: t(tableWords.exportSheetTable),
      data: [...(title === null ? [] : [[text(title, { fontWeight: "bold" })]]), heads, ...rows, [], ...totals],
      columns: columns.map((column) => ({ width: widthOf(column) })),
    },
    {
      stickyRowsCount: 1,
      stickyColumnsCount: 1,
      sheet: t(tableWords.exportSheetQuality),
      data: [judged.map(({ title }) => head(title)), ...qualities],
      columns: judged.map(() => ({ width: 20 })),
    },
    {
      stickyRowsCount: 1,
      sheet: t(tableWords.exportSheetSources),
      data: sources.map((line, at) => line.map((cell) => (at === 0 ? head(cell) : text(cell)))),
      columns: [30, 24, 70, 36, 12, 20, 50, 20].map((width) => ({ width })),
    },
  ];
}

/** The file. Rejects when it cannot be made. */
export const xlsxFile = (
  columns: readonly SheetColumn[],
  sources: string[][],
  words: Speech,
  title: string | null = null,
): Promise<Blob> => writeExcelFile(sheets(columns, sources, words, title)).toBlob();
