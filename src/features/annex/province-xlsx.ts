/**
 * Lines of cells as an Excel file: numbers as numbers, text as text and never as a formula, the first line of each sheet
 * as its headings. No part of the file may pass 160 kB, beyond which the zip library would start a worker from a blob,
 * which the content policy forbids.
 */
import writeExcelFile, { type Cell as FileCell, type Sheet } from "write-excel-file/browser";
import type { Cell } from "./province-lines";

export interface NamedLines {
  name: string;
  lines: readonly (readonly Cell[])[];
}

const head = (value: Cell): FileCell => ({
  type: String,
  value: String(value ?? ""),
  fontWeight: "bold",
  wrap: true,
  alignVertical: "top",
  backgroundColor: "#f5f6f1",
});

function cell(value: Cell): FileCell {
  if (value === null) return null;
  return typeof value === "number" ? { type: Number, value } : { type: String, value };
}

function widthOf(lines: NamedLines["lines"], at: number): number {
  const longest = Math.max(...lines.slice(1).map((line) => String(line[at] ?? "").length), 8);
  return Math.min(longest + 2, 60);
}

const sheet = ({ name, lines }: NamedLines): Sheet<Blob> => ({
  stickyRowsCount: 1,
  sheet: name,
  data: lines.map((line, at) => line.map(at === 0 ? head : cell)),
  columns: (lines[0] ?? []).map((_, at) => ({ width: widthOf(lines, at) })),
});

/** Rejects when it cannot be made. */
export const workbook = (sheets: readonly NamedLines[]): Promise<Blob> => writeExcelFile(sheets.map(sheet)).toBlob();
