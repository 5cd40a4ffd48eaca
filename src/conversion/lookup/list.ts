/** A list of units as people have them: which rows and columns of it are asked, and what each is answered. */
import { noChoices } from "../choices";
import { namesOf } from "../gazetteer";
import { cellText, plainLabel } from "../layout/labels";
import { readLayout } from "../layout";
import type { Cell, Sheet } from "../sheet";
import type { Book } from "./book";
import { readDate } from "./dates";
import { askedKey, decidedAnswer, lookUp, meantFrom } from "./look-up";
import { meantKey, states, type UnitAnswer, type AskedUnit, type Meant, type State } from "./types";

/** Indices from 0; null: there is none. */
export interface ListColumns {
  name: number | null;
  code: number | null;
  district: number | null;
  date: number | null;
}

export interface List {
  sheet: Sheet;
  /** Of every column; empty where the list has no head. */
  titles: readonly string[];
  /** The row of the first entry, from 0. */
  start: number;
  columns: ListColumns;
}

export interface AskedRow {
  /** In the sheet, from 0. */
  row: number;
  asked: AskedUnit;
}

export interface AnsweredRow extends AskedRow {
  key: string;
  answer: UnitAnswer;
}

/** By `askedKey`: the `meantKey` of the unit meant, or null to leave the rows out. */
export type UnitDecisions = Readonly<Record<string, string | null>>;

const headWords =
  /^(?:s?tt|ma(?: .*)?|code|ten(?: .*)?|name|unit|don vi(?: .*)?|xa(?: phuong.*)?|danh sach.*|dia danh|dia ban|commune)$/;
const dateTitle = /\b(?:ngay|thoi diem|date|as of|nam|thang|year)\b/;
const fullDate = /\d.*\D.*\d{4}|\d{4}-\d/;
const sampled = 400;

function dateColumn({ rows }: Sheet, titles: readonly string[], start: number, taken: readonly (number | null)[]) {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  for (let column = 0; column < width; column += 1) {
    if (taken.includes(column)) continue;
    const cells = rows
      .slice(start, start + sampled)
      .map((row) => cellText(row[column] ?? null))
      .filter(Boolean);
    const dates = cells.filter((cell) => readDate(cell) !== null);
    const titled = dateTitle.test(plainLabel(titles[column] ?? ""));
    const enough = dates.length > 0 && dates.length >= 0.8 * cells.length;
    if (enough && (titled || dates.every((cell) => fullDate.test(cell)))) return column;
  }
  return null;
}

/** Where a table by units has its columns; of a list without a head, the first with letters. */
export function recogniseList(sheet: Sheet, book: Book): List {
  const { layout } = readLayout(sheet, book.gazetteer, noChoices);
  const names = namesOf(book.gazetteer);
  const first = sheet.rows[0] ?? [];
  const namesUnit = (cell: Cell): boolean =>
    (["former-commune", "commune", "district"] as const).some((level) => names.find(level, cellText(cell)) !== null);
  const headed = !first.some(namesUnit) && first.some((cell) => headWords.test(plainLabel(cellText(cell))));
  const isHead = (from: number, to: number) => !sheet.rows.slice(from, to + 1).some((row) => row.some(namesUnit));
  const head = layout.header && isHead(layout.header.from, layout.header.to) ? layout.header : null;
  const start = head ? head.to + 1 : headed ? 1 : 0;
  /** Codes in the column of names make that of the codes a second one. */
  const columnOf = (...roles: string[]) => layout.columns.find((column) => roles.includes(column.role))?.index ?? null;
  const titles = head ? layout.columns.map(({ title }) => title) : headed ? first.map(cellText) : [];
  const [name, code, district] = [columnOf("name"), columnOf("code", "destination-code"), columnOf("district")];
  const withLetters = first.findIndex((_, at) =>
    sheet.rows.slice(start).some((row) => /\p{L}/u.test(cellText(row[at] ?? null))),
  );
  const named = name ?? (code === null ? Math.max(0, withLetters) : null);
  const date = dateColumn(sheet, titles, start, [named, code, district]);
  return { sheet, titles, start, columns: { name: named, code, district, date } };
}

/** The lines of a text, each an entry. */
export const listOfLines = (text: string): Sheet => ({
  name: "",
  rows: text.split(/\r\n|\r|\n/).map((line) => [line.trim() === "" ? null : line.trim()]),
});

/** A line of commas is no row of cells, unless the table says so by its head or by rows of one length. */
export function asLines(sheet: Sheet): boolean {
  const full = sheet.rows.filter((row) => row.some((cell) => cellText(cell) !== ""));
  const width = full[0]?.length ?? 0;
  return width > 1 && !full.every((row) => row.length === width);
}

/** Every row with a name or a code, in the order of the list; `date` is taken where a row has none. */
export function askedRows({ sheet, start, columns }: List, date: string): AskedRow[] {
  const cellOf = (row: readonly Cell[], column: number | null): string =>
    column === null ? "" : cellText(row[column] ?? null);
  return sheet.rows.flatMap((cells, row): AskedRow[] => {
    const [text, code] = [cellOf(cells, columns.name), cellOf(cells, columns.code)];
    if (row < start || (text === "" && code === "")) return [];
    const said = { district: cellOf(cells, columns.district), date: cellOf(cells, columns.date) || date };
    return [{ row, asked: { text, code, ...said } }];
  });
}

/** Equal rows are looked up once, and each is answered. */
export function answerRows(book: Book, rows: readonly AskedRow[], decisions: UnitDecisions = {}): AnsweredRow[] {
  const known = new Map<string, UnitAnswer>();
  return rows.map(({ row, asked }) => {
    const key = askedKey(asked);
    const answer = known.get(key) ?? lookUp(book, asked);
    known.set(key, answer);
    const decision = decisions[key];
    const meant = typeof decision === "string" ? (meantFrom(book, decision) ?? undefined) : decision;
    return { row, asked, key, answer: decidedAnswer(answer, meant) };
  });
}

export interface UnclearText {
  key: string;
  asked: AskedUnit;
  answer: UnitAnswer;
  /** What it may mean, also once it is decided. */
  choices: readonly Meant[];
  rows: readonly number[];
}

/** What is to be decided, or was, each once, in the order of the list. */
export function questionsOf(book: Book, rows: readonly AnsweredRow[]): UnclearText[] {
  const open = new Map<string, UnclearText & { rows: number[] }>();
  for (const { row, asked, key, answer } of rows) {
    if (answer.state === "found" || answer.state === "either") continue;
    const known = open.get(key);
    if (known) known.rows.push(row);
    else {
      const first =
        answer.state === "decided" || answer.state === "left-out" ? lookUp(book, asked).meant : answer.meant;
      open.set(key, { key, asked, answer, choices: first, rows: [row] });
    }
  }
  return [...open.values()];
}

export type AnswerCounts = Record<State | "all" | "repeated", number>;

/** `repeated`: rows whose unit an earlier row has named; they stay. */
export function answerCounts(rows: readonly AnsweredRow[]): AnswerCounts {
  const counts = {
    all: rows.length,
    repeated: 0,
    ...Object.fromEntries(states.map((state) => [state, 0])),
  } as AnswerCounts;
  const seen = new Set<string>();
  for (const { answer } of rows) {
    counts[answer.state] += 1;
    if (!["found", "either", "decided"].includes(answer.state)) continue;
    const units = answer.meant.map(meantKey).join(" ");
    if (seen.has(units)) counts.repeated += 1;
    seen.add(units);
  }
  return counts;
}
