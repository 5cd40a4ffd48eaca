/** Changes cells of a table's text, and leaves every other byte of it. */
import { asCsvCell, csvRecords } from "../../data/csv";

interface RowAt {
  /** By column, as written. */
  cells: Readonly<Record<string, string>>;
  line: number;
  /** The text with these cells changed. */
  withCells: (changed: Readonly<Record<string, string>>) => string;
}

/** The row whose column `key` says `value`; null where none does. Throws a CsvFault where the text is no CSV. */
export function rowAt(text: string, key: string, value: string): RowAt | null {
  const [header, ...records] = csvRecords(text);
  const names = header?.cells.map((cell) => cell.text) ?? [];
  const keyAt = names.indexOf(key);
  const record = records.find(({ cells }) => cells[keyAt]?.text === value);
  if (!record) return null;
  return {
    cells: Object.fromEntries(names.map((name, at) => [name, record.cells[at]?.text ?? ""])),
    line: record.line,
    withCells: (changed) =>
      record.cells.reduceRight((result, { text: before, start, end }, at) => {
        const after = changed[names[at] ?? ""];
        if (after === undefined || after === before) return result;
        const quotes = text[start] === '"' && !/[",\r\n]/.test(before);
        const written = quotes ? `"${after.replaceAll('"', '""')}"` : asCsvCell(after);
        return result.slice(0, start) + written + result.slice(end);
      }, text),
  };
}

/** The text with one more row at its end, in the order of its header; columns that are not given stay empty. */
export function withRow(text: string, cells: Readonly<Record<string, string>>): string {
  const [header] = csvRecords(text);
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  const row = (header?.cells ?? []).map((cell) => asCsvCell(cells[cell.text] ?? "")).join(",");
  return `${text}${text.endsWith("\n") ? "" : end}${row}${end}`;
}
