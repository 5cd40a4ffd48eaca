/** Texts of a workbook shortened to what the writer takes: all of them are one part of the file, which must not be too large. */
import type { SheetValue } from "../../components/table/sheet";
import type { WorkSheet } from "../../components/table/xlsx";

/** What a text takes besides its letters. */
const bytesAround = 20;
/** The first is what Excel lets a cell hold. */
const lengths = [32_767, 2000, 1000, 500, 250, 120, 60, 30, 12];

export interface FittedSheets {
  sheets: readonly WorkSheet[];
  /** Letters that a text was shortened to; null where none was. */
  shortenedTo: number | null;
}

const cut = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
const cutValue = (value: SheetValue, most: number): SheetValue =>
  typeof value === "string" ? cut(value, most) : value;

function textsOf(sheets: readonly WorkSheet[]): Set<string> {
  const columns = sheets.flatMap((sheet) => sheet.columns);
  return new Set([
    ...columns.map(({ title }) => title),
    ...columns.flatMap(({ cells }) => cells.flatMap(({ value }) => (typeof value === "string" ? value : []))),
  ]);
}

function bytesOf(texts: ReadonlySet<string>, most: number): number {
  const encoder = new TextEncoder();
  const distinct = new Set([...texts].map((text) => cut(text, most)));
  return [...distinct].reduce((sum, text) => sum + encoder.encode(text).length + bytesAround, 0);
}

const cutSheet = (sheet: WorkSheet, most: number): WorkSheet => ({
  ...sheet,
  columns: sheet.columns.map((column) => ({
    ...column,
    title: cut(column.title, most),
    cells: column.cells.map((cell) => ({ ...cell, value: cutValue(cell.value, most) })),
  })),
});

/** Long texts first: the most letters by which all fit into the bytes there is room for. */
export function fitted(sheets: readonly WorkSheet[], room: number): FittedSheets {
  const texts = textsOf(sheets);
  const most = lengths.find((each) => bytesOf(texts, each) <= room) ?? lengths.at(-1)!;
  if ([...texts].every(({ length }) => length <= most)) return { sheets, shortenedTo: null };
  return { sheets: sheets.map((sheet) => cutSheet(sheet, most)), shortenedTo: most };
}
