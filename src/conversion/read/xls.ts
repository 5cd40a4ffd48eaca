/** Workbooks of Excel 97–2003, by SheetJS, which is loaded only for them: it would read any bytes at all as a sheet. */
import type { CellObject, WorkBook, WorkSheet } from "@e965/xlsx";
import type { Choices } from "../choices";
import { toNfc } from "../encodings/decode";
import type { KnownNames } from "../encodings/sample";
import type { Cell, LeftOut, SourceFile } from "../sheet";
import { chooseSheet } from "./choose-sheet";
import { workbookEntries } from "./compound";
import { excelDate } from "./excel-date";
import { checkCell, checkSize, fileFault } from "./fail";
import { shownNumber, shownPercent } from "./number";
import { numberFormatKind } from "./number-format";
import { sheetFile } from "./sheet-file";
import { readWords } from "./words";
import type { Work } from "./work";

/** By the code a cell has for them: [MS-XLS] 2.5.10. */
const errors: Readonly<Record<number, string>> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
};

function cellOf({ t, v, z }: CellObject, from1904: boolean): Cell {
  if (v === undefined || v === "" || t === "z") return null;
  if (t === "b") return v ? "TRUE" : "FALSE";
  if (t === "e") return errors[Number(v)] ?? "#N/A";
  if (typeof v !== "number") return toNfc(String(v));
  const format = z === undefined ? null : numberFormatKind(Infinity, String(z));
  if (format === "percent") return shownPercent(v);
  return (format === "date" ? excelDate(v, from1904) : null) ?? shownNumber(v);
}

interface DenseSheet {
  rows: Cell[][];
  formulas: boolean;
}

function readSheet(sheet: WorkSheet, from1904: boolean): DenseSheet {
  const data = (sheet["!data"] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[];
  let formulas = false;
  let size = 0;
  const rows = Array.from(data, (cells = [], index) => {
    checkSize(0, cells.length, (size += cells.length));
    return Array.from(cells, (cell) => {
      if (!cell) return null;
      formulas ||= cell.f !== undefined;
      const read = cellOf(cell, from1904);
      if (typeof read === "string") checkCell(read, index);
      return read;
    });
  });
  while (rows.at(-1)?.every((cell) => cell === null)) rows.pop();
  checkSize(rows.length, 0, size);
  return { rows, formulas };
}

function openWorkbook(bytes: Uint8Array, read: (bytes: Uint8Array, options: object) => WorkBook): WorkBook {
  try {
    return read(bytes, {
      type: "array",
      dense: true,
      cellDates: false,
      cellNF: true,
      cellText: false,
      cellHTML: false,
    });
  } catch (error) {
    if (error instanceof Error && /password|encrypt/i.test(error.message)) throw fileFault(readWords.locked);
    throw fileFault(readWords.xlsBroken);
  }
}

export async function readXls(
  bytes: Uint8Array,
  choices: Pick<Choices, "encoding" | "sheet">,
  knownNames: KnownNames,
  work: Work,
): Promise<SourceFile> {
  const sheetJs = await import("@e965/xlsx");
  const entries = workbookEntries(bytes, sheetJs);
  await work.breathe();
  const book = openWorkbook(bytes, sheetJs.read);
  work.done(0.7);
  await work.breathe();
  const from1904 = book.Workbook?.WBProps?.date1904 === true;
  const listed = book.SheetNames.map((name, index) => ({
    name,
    sheet: book.Sheets[name],
    hidden: (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0,
  }));
  if (listed.length === 0) throw fileFault(readWords.xlsBroken);
  const visible = listed.flatMap(({ name, sheet, hidden }) =>
    sheet && !hidden ? [{ name, ...readSheet(sheet, from1904) }] : [],
  );
  if (visible.length === 0) throw fileFault(readWords.noVisibleSheet);
  const chosen = chooseSheet(visible, choices, knownNames);
  const sheet = visible.find(({ name }) => name === chosen.name);
  const leftOut: LeftOut[] = [
    ...(sheet?.formulas ? (["formulas"] as const) : []),
    ...(entries.has("_VBA_PROJECT_CUR") ? (["macros"] as const) : []),
    ...(listed.some(({ hidden }) => hidden) ? (["hidden-sheets"] as const) : []),
  ];
  return sheetFile({ kind: "xls", ...chosen, rows: sheet?.rows ?? [], leftOut }, choices.encoding, knownNames);
}
