/** Text with delimiters to rows, by papaparse in steps, so that reading can be stopped. Cells stay text: codes keep their zeros. */
import Papa from "papaparse";
import type { Cell, Delimiter } from "../sheet";
import { checkCell, checkSize, fileFault } from "./fail";
import { maxCells } from "./limits";
import { readWords } from "./words";
import type { Work } from "./work";

const chunkLength = 1_000_000;
/** Of cells of the longest length a row may hold some; a row over several chunks is a quotation mark that nobody closed. */
const chunksWithoutRow = 3;

/** A text of delimiters alone would cost many times its size. */
function checkDelimiters(text: string, delimiter: string): void {
  let count = 0;
  for (let at = text.indexOf(delimiter); at >= 0; at = text.indexOf(delimiter, at + 1))
    if (++count > maxCells) throw fileFault(readWords.tooManyCells, { limit: maxCells });
}

const cellOf = (text: string): Cell => (text === "" ? null : text);

class Rows {
  readonly rows: Cell[][] = [];
  private cells = 0;
  private filled = 0;

  add(row: readonly string[]): void {
    const index = this.rows.length;
    for (const text of row) checkCell(text, index);
    const cells = row.map(cellOf);
    this.rows.push(cells);
    this.cells += cells.length;
    if (cells.some((cell) => cell !== null)) this.filled = index + 1;
    checkSize(this.filled, cells.length, this.cells);
  }

  /** Without empty rows at the end. */
  get table(): Cell[][] {
    return this.rows.slice(0, this.filled);
  }
}

export async function readCsv(text: string, delimiter: Delimiter | null, work: Work): Promise<Cell[][]> {
  /* papaparse needs one; a text without any has no semicolon either. */
  const used = delimiter ?? ";";
  checkDelimiters(text, used);
  const rows = new Rows();
  let length = 0;
  let empty = 0;
  await new Promise<void>((resolve, reject) => {
    Papa.parse<string[]>(text, {
      delimiter: used,
      dynamicTyping: false,
      chunkSize: chunkLength,
      chunk({ data, errors }: Papa.ParseResult<string[]>, parser: Papa.Parser) {
        try {
          const [quotes] = errors.filter(({ type }) => type === "Quotes");
          if (quotes) throw fileFault(readWords.quotes, { row: rows.rows.length + (quotes.row ?? 0) + 1 });
          empty = data.length === 0 ? empty + 1 : 0;
          if (empty > chunksWithoutRow) throw fileFault(readWords.quotes, { row: rows.rows.length + 1 });
          for (const row of data) rows.add(row);
        } catch (error) {
          /* First, since papaparse calls an aborted text complete. */
          reject(error as Error);
          parser.abort();
          return;
        }
        length += chunkLength;
        work.done(Math.min(1, length / text.length));
        parser.pause();
        work.breathe().then(() => parser.resume(), reject);
      },
      complete: () => resolve(),
    });
  });
  return rows.table;
}
