/**
 * The cells of an XLSX sheet, read from its XML tag by tag: one pass over the wanted sheet, which stops where a file claims more
 * than is allowed. What a formula came to is read, the formula is not.
 */
import { toNfc } from "../encodings/decode";
import type { Cell } from "../sheet";
import { excelDate } from "./excel-date";
import { checkCell, checkSize, fileFault } from "./fail";
import { maxColumns } from "./limits";
import { shownNumber, shownPercent } from "./number";
import { prefixOf, richText } from "./shared-strings";
import type { Workbook } from "./workbook";
import { readWords } from "./words";
import type { Work } from "./work";
import { attributesOf, xmlText } from "./xml";

export interface SheetCells {
  rows: Cell[][];
  formulas: boolean;
}

export type CellContext = Pick<Workbook, "formats" | "from1904"> & { strings: readonly string[] };

/** A shorter number has no more digits than are shown. */
const exactLength = 15;
const breathCells = 50_000;
/** What may follow the end of a sheet: white space. */
const longestEnd = 1000;

/** Quick, since a large sheet has a million; the slow way is for the rare writer of single quotes. */
function attribute(tag: string, name: "r" | "s" | "t"): string | undefined {
  const at = tag.indexOf(` ${name}="`);
  if (at >= 0) return tag.slice(at + 4, tag.indexOf('"', at + 4));
  return /['\n\t]/.test(tag) ? attributesOf(tag)[name] : undefined;
}

/** From 0; -1 for what is no column. */
function columnOf(address: string): number {
  let column = 0;
  for (let at = 0; at < address.length; at++) {
    const code = address.charCodeAt(at);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column <= maxColumns ? column - 1 : -1;
}

function numberOf(text: string, style: string | undefined, { formats, from1904 }: CellContext): Cell | undefined {
  const number = Number(text);
  if (text === "") return null;
  if (!Number.isFinite(number)) return undefined;
  const format = style === undefined ? null : formats[Number(style)];
  if (format === "date") return excelDate(number, from1904) ?? number;
  if (format === "percent") return shownPercent(number);
  return text.length > exactLength ? shownNumber(number) : number;
}

/** What stands in a cell's value element; null where it has none. */
function valueOf(content: string, prefix: string): string | null {
  const open = content.indexOf(`<${prefix}v`);
  if (open < 0) return null;
  const from = content.indexOf(">", open) + 1;
  const to = content.indexOf("<", from);
  return to < 0 ? null : content.slice(from, to);
}

/** undefined: damaged. */
function cellOf(tag: string, content: string, prefix: string, context: CellContext): Cell | undefined {
  const type = attribute(tag, "t") ?? "n";
  if (type === "inlineStr") return richText(content) || null;
  const value = valueOf(content, prefix);
  if (value === null) return null;
  if (type === "n") return numberOf(value.trim(), attribute(tag, "s"), context);
  if (type === "s") {
    const text = value === "" ? "" : context.strings[Number(value)];
    return text === undefined ? undefined : text || null;
  }
  if (type === "b") return value.trim() === "1" ? "TRUE" : "FALSE";
  return toNfc(xmlText(value)) || null;
}

/** Puts the cell in its place, with empty ones before it. Returns by how many cells the row has grown. */
function put(rows: Cell[][], row: number, column: number, cell: Cell): number {
  while (rows.length <= row) rows.push([]);
  const cells = rows[row] ?? [];
  const before = cells.length;
  while (cells.length < column) cells.push(null);
  cells[column] = cell;
  return cells.length - before;
}

const letterC = 0x63;
const letterR = 0x72;
/** White space, the slash of an empty tag, or its end. */
const endsName = (code: number): boolean => code <= 0x20 || code === 0x2f || code === 0x3e;

/** Where the name of the next row or cell begins; -1 after the last. */
function nextTag(xml: string, prefix: string, from: number): number {
  for (let open = xml.indexOf("<", from); open >= 0; open = xml.indexOf("<", open + 1)) {
    const at = open + 1 + prefix.length;
    const code = xml.charCodeAt(at);
    if (code !== letterC && code !== letterR) continue;
    if (prefix !== "" && !xml.startsWith(prefix, open + 1)) continue;
    if (
      code === letterC
        ? endsName(xml.charCodeAt(at + 1))
        : xml.startsWith("row", at) && endsName(xml.charCodeAt(at + 3))
    )
      return at;
  }
  return -1;
}

/** `most`: rows to look at; all of them where it is not given. */
export async function readSheetXml(
  xml: string,
  name: string,
  context: CellContext,
  work: Work,
  most = Infinity,
): Promise<SheetCells> {
  const prefix = prefixOf(xml, "worksheet");
  const close = `</${prefix}c>`;
  const formula = `<${prefix}f`;
  const damaged = (cell: string) => fileFault(readWords.sheetBroken, { sheet: name, cell });
  if (!xml.includes(`</${prefix}worksheet>`, xml.length - longestEnd)) throw damaged("?");
  const rows: Cell[][] = [];
  let formulas = false;
  let row = -1;
  let column = -1;
  let size = 0;
  let breath = breathCells;
  for (let at = nextTag(xml, prefix, 0); at >= 0; at = nextTag(xml, prefix, at)) {
    const isRow = xml.charCodeAt(at) === letterR;
    let end = xml.indexOf(">", at);
    if (end < 0) throw damaged("?");
    const tag = xml.slice(at, end);
    at = end;
    const address = attribute(tag, "r");
    if (isRow) {
      row = address === undefined ? row + 1 : Number(address) - 1;
      column = -1;
      if (!Number.isInteger(row) || row < 0) throw damaged(address ?? "?");
      if (row >= most) break;
      continue;
    }
    column = address === undefined ? column + 1 : columnOf(address);
    if (column < 0 || row < 0) throw damaged(address ?? "?");
    if (tag.endsWith("/")) continue;
    end = xml.indexOf(close, at);
    if (end < 0) throw damaged(address ?? "?");
    const content = xml.slice(at + 1, end);
    at = end;
    formulas ||= content.includes(formula);
    const cell = cellOf(tag, content, prefix, context);
    if (cell === undefined) throw damaged(address ?? "?");
    if (cell === null) continue;
    if (typeof cell === "string") checkCell(cell, row);
    checkSize(row + 1, column + 1, size);
    size += put(rows, row, column, cell);
    if (size < breath) continue;
    breath = size + breathCells;
    work.done(at / xml.length);
    await work.breathe();
  }
  return { rows, formulas };
}
