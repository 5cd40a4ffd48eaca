/** Reads a CSV of `data/` into validated rows, with place and expectation of every fault. */
import { CsvFault, csvRecords } from "./csv.ts";
import { isFormula, isMarkup, strangeCharacter } from "./letters.ts";
import { expectedOf, type Expected } from "./words.ts";
import { themeTables } from "./themes/index.ts";
import { schemas, type Row, type TableName } from "./schema.ts";

/** One fault in the data. `line` is the line of the file (1 is the header and stands for the
 * whole column, 0 for the whole file); `column` is empty where the whole line is meant. */
export interface Problem {
  file: string;
  line: number;
  column: string;
  value: string;
  /** In English, and in Vietnamese. */
  expected: string;
  vi: string;
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
export function problemText({ file, line, column, value, expected, vi }: Problem, language: "en" | "vi"): string {
  const wanted = language === "vi" ? `cần ${vi}` : `expected ${expected}`;
  return line === 0
    ? `${file} — ${wanted}`
    : `${file}:${line}${column && `:${column}`}: ${JSON.stringify(value)} — ${wanted}`;
}

/** In English. */
export const printProblem = (problem: Problem): string => problemText(problem, "en");

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
      const vi = `${names.length} ô, đang có ${record.length}`;
      problems.push({ file, line, column: "", value: record.join(","), expected, vi });
      continue;
    }
    const cells = Object.fromEntries(names.map((name, i) => [name, record[i] ?? ""]));
    const faults = [...checkText(file, line, cells)];
    const parsed = schemas[table].safeParse(cells);
    for (const issue of parsed.error?.issues ?? []) {
      const column = String(issue.path[0] ?? "");
      const { en, vi } = expectedOf(issue);
      faults.push({ file, line, column, value: cells[column] ?? "", expected: en, vi });
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
    const value = lines[at]?.trim() ?? "";
    return { file, line: at + 1, column: "", value, expected: "text in UTF-8", vi: "chữ mã hóa UTF-8" };
  }
}

function split(file: string, text: string): RawRecord[] | Problem {
  try {
    return csvRecords(text).map(({ cells, line }) => ({ record: cells.map((cell) => cell.text), line }));
  } catch (error) {
    if (!(error instanceof CsvFault)) throw error;
    const { line, reason } = error;
    const value = text.split(/\r?\n/)[line - 1] ?? "";
    const said = { expected: `well-formed CSV (${reason.en})`, vi: `CSV viết đúng (${reason.vi})` };
    return { file, line, column: "", value, ...said };
  }
}

function checkHeader(file: string, header: string[], columns: string[]): Problem[] {
  const problem = (column: string, expected: string, vi: string): Problem => {
    return { file, line: 1, column, value: column, expected, vi };
  };
  const faults = [
    ...columns
      .filter((name) => !header.includes(name))
      .map((name) => problem(name, `a column ${name}; it is missing`, `cột ${name}; cột này đang thiếu`)),
    ...header
      .filter((name) => !columns.includes(name))
      .map((name) => problem(name, "no such column; it is not in the schema", "không có cột này; lược đồ không nêu")),
    ...header
      .filter((name, i) => header.indexOf(name) !== i)
      .map((name) => problem(name, "each column once; it is doubled", "mỗi cột một lần; cột này bị lặp")),
  ];
  if (faults.length > 0) return faults;
  /* Headers exchanged would give each column the figures of another. */
  return header.flatMap((name, i) =>
    name === columns[i]
      ? []
      : [
          problem(
            name,
            `the column ${columns[i]} here, in the order of the schema`,
            `cột ${columns[i]} ở đây, theo thứ tự của lược đồ`,
          ),
        ],
  );
}

function* checkText(file: string, line: number, cells: Record<string, string>): Generator<Problem> {
  for (const [column, value] of Object.entries(cells)) {
    const composed = value.normalize("NFC");
    const strange = strangeCharacter(column, composed);
    const problem = ({ en, vi }: Expected): Problem => ({ file, line, column, value, expected: en, vi });
    if (value !== composed) {
      const text = JSON.stringify(composed);
      yield problem({ en: `composed characters (Unicode NFC), ${text}`, vi: `chữ dựng sẵn (Unicode NFC), ${text}` });
    }
    if (value !== value.trim())
      yield problem({ en: "no space before or after the value", vi: "không có dấu cách ở đầu hay cuối" });
    else if (strange) yield problem(strange);
    if (isFormula(value))
      yield problem({
        en: "no formula; it begins with a sign of one",
        vi: "không phải công thức; ô mở đầu bằng dấu của công thức",
      });
    if (isMarkup(value)) yield problem({ en: "plain text, no markup", vi: "chữ thường, không có thẻ HTML" });
  }
}
