/** Reads a CSV of `data/` into validated rows, with place and expectation of every fault. */
import { CsvError, parse } from "csv-parse/sync";
import { isFormula, strangeCharacter } from "./letters.ts";
import { expectedOf } from "./words.ts";
import { themeTables } from "./themes/index.ts";
import { schemas, type Row, type TableName } from "./schema.ts";

/** One fault in the data. `line` is the line of the file (1 is the header and stands for the
 * whole column, 0 for the whole file); `column` is empty where the whole line is meant. */
export interface Problem {
  file: string;
  line: number;
  column: string;
  value: string;
  expected: string;
}

/** A validated row with the line it starts on and its cells as written. */
export interface Located<R> {
  row: R;
  line: number;
  cells: Readonly<Record<string, string>>;
}

export interface Table<T extends TableName> {
  rows: Located<Row<T>>[];
  problems: Problem[];
}

interface RawRecord {
  record: string[];
  line: number;
}

/** `data/themes/hydropower.csv:12:capacity_mw: "1oo" — expected a number with a decimal point and no separators` */
export const printProblem = ({ file, line, column, value, expected }: Problem): string =>
  line === 0
    ? `${file} — expected ${expected}`
    : `${file}:${line}${column && `:${column}`}: ${JSON.stringify(value)} — expected ${expected}`;

export const fileOf = (table: TableName): string => `data/${table in themeTables ? "themes/" : ""}${table}.csv`;

/** Rows with a fault are left out of `rows` and described in `problems`. */
export function parseTable<T extends TableName>(table: T, bytes: Uint8Array): Table<T> {
  const file = fileOf(table);
  const text = decode(file, bytes);
  if (typeof text !== "string") return { rows: [], problems: [text] };
  const records = split(file, text);
  if (!Array.isArray(records)) return { rows: [], problems: [records] };
  const columns = Object.keys(schemas[table].shape);
  const [header, ...body] = records;
  const headerProblems = checkHeader(file, header?.record ?? [], columns);
  if (headerProblems.length > 0) return { rows: [], problems: headerProblems };

  const rows: Located<Row<T>>[] = [];
  const problems: Problem[] = [];
  for (const { record, line } of body) {
    const names = header?.record ?? [];
    if (record.length !== names.length) {
      const expected = `${names.length} cells, found ${record.length}`;
      problems.push({ file, line, column: "", value: record.join(","), expected });
      continue;
    }
    const cells = Object.fromEntries(names.map((name, i) => [name, record[i] ?? ""]));
    const faults = [...checkText(file, line, cells)];
    const parsed = schemas[table].safeParse(cells);
    for (const issue of parsed.error?.issues ?? []) {
      const column = String(issue.path[0] ?? "");
      faults.push({ file, line, column, value: cells[column] ?? "", expected: expectedOf(issue) });
    }
    if (parsed.success && faults.length === 0) rows.push({ row: parsed.data as Row<T>, line, cells });
    problems.push(...faults);
  }
  return { rows, problems };
}

function decode(file: string, bytes: Uint8Array): string | Problem {
  const strict = new TextDecoder("utf-8", { fatal: true });
  try {
    return strict.decode(bytes);
  } catch {
    const lines = new TextDecoder("utf-8").decode(bytes).split("\n");
    const at = lines.findIndex((line) => line.includes("\uFFFD"));
    return { file, line: at + 1, column: "", value: lines[at]?.trim() ?? "", expected: "text in UTF-8" };
  }
}

function split(file: string, text: string): RawRecord[] | Problem {
  try {
    let line = 1;
    const found: unknown = parse(text, { bom: true, raw: true, relax_column_count: true });
    return (found as { record: string[]; raw: string }[]).map(({ record, raw }) => {
      const start = line;
      line += raw.match(/\r\n|\r|\n/g)?.length ?? 0;
      return { record, line: start };
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error["lines"]);
    const value = text.split(/\r?\n/)[line - 1] ?? "";
    return { file, line, column: "", value, expected: `well-formed CSV (${error.message})` };
  }
}

function checkHeader(file: string, header: string[], columns: string[]): Problem[] {
  const problem = (column: string, expected: string): Problem => ({ file, line: 1, column, value: column, expected });
  const faults = [
    ...columns.filter((name) => !header.includes(name)).map((name) => problem(name, `a column ${name}; it is missing`)),
    ...header
      .filter((name) => !columns.includes(name))
      .map((name) => problem(name, "no such column; it is not in the schema")),
    ...header
      .filter((name, i) => header.indexOf(name) !== i)
      .map((name) => problem(name, "each column once; it is doubled")),
  ];
  if (faults.length > 0) return faults;
  /* Headers exchanged would give each column the figures of another. */
  return header.flatMap((name, i) =>
    name === columns[i] ? [] : [problem(name, `the column ${columns[i]} here, in the order of the schema`)],
  );
}

function* checkText(file: string, line: number, cells: Record<string, string>): Generator<Problem> {
  for (const [column, value] of Object.entries(cells)) {
    const composed = value.normalize("NFC");
    const strange = strangeCharacter(column, composed);
    if (value !== composed) {
      const expected = `composed characters (Unicode NFC), ${JSON.stringify(composed)}`;
      yield { file, line, column, value, expected };
    }
    if (value !== value.trim()) yield { file, line, column, value, expected: "no space before or after the value" };
    else if (strange) yield { file, line, column, value, expected: strange };
    if (isFormula(value)) yield { file, line, column, value, expected: "no formula; it begins with a sign of one" };
  }
}
