/** Text with delimiters to rows, by papaparse in steps, so that reading can be stopped. Cells stay text: codes keep their zeros. */
import Papa from "papaparse";
import type { Cell, Delimiter } from "../sheet";
import { checkCell, checkSize, fileFault } from "./fail";
import { maxColumns } from "./limits";
import { readWords } from "./words";
import type { Work } from "./work";

const chunkLength = 250_000;
/** A row over several chunks is a quotation mark that nobody closed, or a text without lines. */
const chunksWithoutRow = 3;

class Rows {
  readonly rows: Cell[][] = [];
  private cells = 0;
  private filled = 0;

  /** Takes the row over: a copy of every row would cost as much as the parsing. */
  add(row: Cell[]): void {
    const index = this.rows.length;
    let longest = "";
    for (let column = 0; column < row.length; column++) {
      const text = row[column];
      if (text === "") row[column] = null;
      else if (typeof text === "string" && text.length > longest.length) longest = text;
    }
    checkCell(longest, index);
    if (longest !== "") this.filled = index + 1;
    this.rows.push(row);
    this.cells += row.length;
    checkSize(this.filled, row.length, this.cells);
  }

  /** Without empty rows at the end. */
  get table(): Cell[][] {
    this.rows.length = this.filled;
    return this.rows;
  }
}

const endless = (text: string, row: number) =>
  text.includes('"')
    ? fileFault(readWords.quotes, { row: row + 1 })
    : fileFault(readWords.tooManyColumns, { limit: maxColumns });

export async function readCsv(text: string, delimiter: Delimiter | null, work: Work): Promise<Cell[][]> {
  /* papaparse needs one; a text without any has no semicolon either. */
  const used = delimiter ?? ";";
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
          if (empty > chunksWithoutRow) throw endless(text, rows.rows.length);
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
