/**
 * Excel files with typed numbers; text is written as text, never as a formula. They are compressed where they are asked for
 * (`zip-here.ts`), so that large ones are made in a worker.
 */
import writeExcelFile, { type Cell, type CellObject, type Sheet } from "write-excel-file/browser";
import type { SheetCell, SheetColumn } from "./sheet";

export interface WorkSheet {
  name: string;
  columns: readonly SheetColumn[];
  /** Columns that stay in sight. */
  sticky?: number;
}

const bold: CellObject = { fontWeight: "bold" };
/**
 * The writer keeps texts in an object, where it takes «toString» for one it has; a control character, which it drops in the
 * file, makes the text another. «_x000D_» would be read as the character of that number.
 */
function written(value: string): string {
  const escaped = value.replace(/_(?=x[\da-f]{4}_)/gi, "_x005F_");
  return escaped in Object.prototype ? `${escaped}\u0001` : escaped;
}
const text = (value: string, style: CellObject = {}): CellObject => ({ type: String, value: written(value), ...style });
const head = (value: string): CellObject =>
  text(value, { ...bold, wrap: true, alignVertical: "top", backgroundColor: "#f5f6f1" });

/** `#,##0.00`; differences with their sign, estimates with ≈. */
function numberFormat({ decimals = 0, signed, grouped = true }: SheetColumn, estimated: boolean): string {
  const whole = grouped ? "#,##0" : "0";
  const number = decimals > 0 ? `${whole}.${"0".repeat(decimals)}` : whole;
  const mark = estimated ? '"≈ "' : "";
  return signed ? `${mark}+${number};${mark}-${number};${mark}0` : `${mark}${number}`;
}

function cellOf(column: SheetColumn, { value, estimated }: SheetCell, missing: string, style: CellObject): Cell {
  if (value === null && column.kind === "plain") return null;
  if (value === null) return text(missing, { ...style, textColor: "#52615b", align: "right" });
  if (typeof value === "string") return text(value, style);
  if (column.kind === "plain") return { type: Number, value };
  return { type: Number, value, format: numberFormat(column, estimated === true), ...style };
}

function widthOf({ kind, cells, width }: SheetColumn): number {
  if (width !== undefined) return width;
  const longest = Math.max(...cells.map(({ value }) => String(value ?? "").length), 8);
  return Math.min(kind === "words" || kind === "plain" ? longest + 2 : Math.max(longest + 4, 16), 60);
}

/** Totals stand apart from the rows, so that a column can still be sorted and added up. */
export function sheetData({ name, columns, sticky = 0 }: WorkSheet, missing: string): Sheet<Blob> {
  const lines = (pick: "cells" | "totals", style: CellObject): Cell[][] =>
    (columns[0]?.[pick] ?? []).map((_, at) =>
      columns.map((column) => cellOf(column, column[pick]?.[at] ?? { value: "" }, missing, style)),
    );
  const totals = lines("totals", bold);
  return {
    sheet: name,
    stickyRowsCount: 1,
    ...(sticky > 0 && { stickyColumnsCount: sticky }),
    data: [
      columns.map((column) => head(column.title)),
      ...lines("cells", {}),
      ...(totals.length > 0 ? [[], ...totals] : []),
    ],
    columns: columns.map((column) => ({ width: widthOf(column) })),
  };
}

/** `missing`: what is written where a value is not known. Rejects when the file cannot be made. */
export const workbook = (sheets: readonly WorkSheet[], missing: string): Promise<Blob> =>
  writeExcelFile(sheets.map((sheet) => sheetData(sheet, missing))).toBlob();
