import { ConversionError, message, type Message } from "../message";
import type { Word } from "../../locale/word";
import { maxCellLength, maxCells, maxColumns, maxRows, rowsAround } from "./limits";
import { readWords } from "./words";

/** A fault of the file, in words. */
export const fileFault = (word: Word, parameters: Message["with"] = {}): ConversionError =>
  new ConversionError(message(word, parameters));

/** `row` from 0. Throws where the text is longer than a cell can be. */
export function checkCell(text: string, row: number): void {
  if (text.length > maxCellLength) throw fileFault(readWords.cellTooLong, { row: row + 1, limit: maxCellLength });
}

/** Of a table that is being read: throws as soon as it is larger than can be converted. `rows` up to the last one with content. */
export function checkSize(rows: number, columns: number, cells: number): void {
  if (rows > maxRows + rowsAround) throw fileFault(readWords.tooManyRows, { limit: maxRows });
  if (columns > maxColumns) throw fileFault(readWords.tooManyColumns, { limit: maxColumns });
  if (cells > maxCells) throw fileFault(readWords.tooManyCells, { limit: maxCells });
}
