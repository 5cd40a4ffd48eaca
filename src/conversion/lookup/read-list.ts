/** From a pasted text or a file to its list. */
import { noChoices } from "../choices";
import { knownNames } from "../gazetteer";
import { cellText } from "../layout/labels";
import { readSource } from "../read";
import type { Book } from "./book";
import { asLines, listOfLines, recogniseList, type List } from "./list";

/** Cells pasted from a spreadsheet are apart by tabs; anything else that is pasted is a name a line, commas and all. */
const isTable = (text: string): boolean => {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");
  return lines.filter((line) => line.includes("\t")).length >= lines.length / 2;
};

export async function readPasted(text: string, book: Book): Promise<List> {
  return isTable(text) ? readUnitList(new TextEncoder().encode(text), book) : recogniseList(listOfLines(text), book);
}

/** Rejects with a ConversionError where the content is no table. */
export async function readUnitList(
  bytes: Uint8Array,
  book: Book,
  onProgress: (share: number) => void = () => undefined,
): Promise<List> {
  const file = await readSource(bytes, noChoices, { knownNames: knownNames(book.gazetteer), onProgress });
  const { kind, delimiter, sheet } = file;
  if (kind !== "csv" || delimiter !== "," || !asLines(sheet)) return recogniseList(sheet, book);
  const lines = sheet.rows.map((row) => [row.map(cellText).filter(Boolean).join(", ") || null]);
  return recogniseList({ ...sheet, rows: lines }, book);
}
