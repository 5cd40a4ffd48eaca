/** Reads CSV (RFC 4180) with the place of every cell in the text, so that one cell can be changed and all else left as it is. */

export interface CsvCell {
  text: string;
  /** Where it begins and ends as written, its quotes within. */
  start: number;
  end: number;
}

export interface CsvRecord {
  cells: CsvCell[];
  /** The line of the text it starts on, from 1. */
  line: number;
}

/** The text is no CSV; `line`: of what cannot be read. */
export class CsvFault extends Error {
  constructor(
    readonly line: number,
    readonly reason: { en: string; vi: string },
  ) {
    super(reason.en);
    this.name = "CsvFault";
  }
}

const ends = /\r\n|\r|\n/g;
const linesIn = (text: string): number => text.match(ends)?.length ?? 0;

/** Ends of lines may be of any system; a byte order mark is passed over. Throws a CsvFault. */
export function csvRecords(text: string): CsvRecord[] {
  const records: CsvRecord[] = [];
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  let line = 1;
  while (at < text.length) {
    const record: CsvRecord = { cells: [], line };
    for (;;) {
      const cell = text[at] === '"' ? quoted(text, at, line) : plain(text, at, line);
      record.cells.push(cell);
      line += linesIn(text.slice(cell.start, cell.end));
      at = cell.end;
      if (text[at] !== ",") break;
      at += 1;
    }
    at += text.startsWith("\r\n", at) ? 2 : 1;
    line += 1;
    records.push(record);
  }
  return records;
}

function plain(text: string, start: number, line: number): CsvCell {
  let end = start;
  while (end < text.length && !',"\r\n'.includes(text[end] ?? "")) end += 1;
  if (text[end] === '"')
    throw new CsvFault(line, {
      en: "a quote within a cell that does not begin with one",
      vi: "dấu ngoặc kép ở giữa ô không mở bằng dấu ngoặc kép",
    });
  return { text: text.slice(start, end), start, end };
}

function quoted(text: string, start: number, line: number): CsvCell {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 2)) {
    if (text[end + 1] === '"') continue;
    if (end + 1 < text.length && !",\r\n".includes(text[end + 1] ?? ""))
      throw new CsvFault(line, { en: "text after a closing quote", vi: "có chữ sau dấu ngoặc kép đóng" });
    return { text: text.slice(start + 1, end).replaceAll('""', '"'), start, end: end + 1 };
  }
  throw new CsvFault(line, { en: "a quote is not closed", vi: "dấu ngoặc kép không được đóng" });
}

/** A cell as the tables of `data/` write it: with quotes only where it needs them. */
export const asCsvCell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
