/** From a pasted text or a file to its list. */
import { noChoices } from "../choices";
import { knownNames } from "../gazetteer";
import { cellText } from "../layout/labels";
import { readSource } from "../read";
import { isCompound, isZip } from "../read/kind";
import { decodeText } from "../read/text";
import type { Book } from "./book";
import { asLines, listOfLines, recogniseList, type List } from "./list";
import { lookUp } from "./look-up";

/** Cells pasted from a spreadsheet are apart by tabs; anything else that is pasted is a name a line, commas and all. */
const isTable = (text: string): boolean => {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");
  return lines.filter((line) => line.includes("\t")).length >= lines.length / 2;
};

export async function readPasted(text: string, book: Book): Promise<List> {
  return isTable(text) ? readUnitList(new TextEncoder().encode(text), book) : recogniseList(listOfLines(text), book);
}

/** Longer texts are no single entry, bytes. */
const longestLine = 1000;

/** A text of one line that names a unit: no table, and yet a list of one. */
function onlyEntry(bytes: Uint8Array, book: Book): string | null {
  if (bytes.length > longestLine || isZip(bytes) || isCompound(bytes)) return null;
  const [line = "", ...more] = decodeText(bytes, null, knownNames(book.gazetteer))
    .text.split(/\r\n|\r|\n/)
    .filter((each) => each.trim() !== "");
  return more.length === 0 && lookUp(book, { text: line }).state !== "unknown" ? line : null;
}

/** Rejects with a ConversionError where the content is no table. */
export async function readUnitList(
  bytes: Uint8Array,
  book: Book,
  onProgress: (share: number) => void = () => undefined,
): Promise<List> {
  const only = onlyEntry(bytes, book);
  if (only !== null) return recogniseList(listOfLines(only), book);
  const file = await readSource(bytes, noChoices, { knownNames: knownNames(book.gazetteer), onProgress });
  const { kind, delimiter, sheet } = file;
  if (kind !== "csv" || delimiter !== "," || !asLines(sheet)) return recogniseList(sheet, book);
  const lines = sheet.rows.map((row) => [row.map(cellText).filter(Boolean).join(", ") || null]);
  return recogniseList({ ...sheet, rows: lines }, book);
}
