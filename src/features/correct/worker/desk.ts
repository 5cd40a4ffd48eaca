/** What the page asks of the data's texts: rows, and what a correction would do to them. */
import type { Geometry } from "../../../../data/checks";
import type { ReadFile } from "../../../../data/load";
import { fileOf, parseTable, type Problem } from "../../../../data/parse";
import type { TableName } from "../../../../data/schema";
import { tableNames } from "../../../../data/tables";
import type { Expected } from "../../../../data/words";
import { csvRecords } from "../../../../data/csv";
import { adviceOn, type Known } from "../../../corrections/advice";
import { applyPatches, type Outcome, type RowChange } from "../../../corrections/apply";
import { citedNow, columnKind, columnsWith, correctableColumns, type ColumnKind } from "../../../corrections/columns";
import { composePatch, rowOf, type CellRef, type Entered } from "../../../corrections/compose";
import { patchFileName, patchText, readPatch } from "../../../corrections/patch";

export interface CellField extends ColumnKind {
  column: string;
}

export type Cells = Readonly<Record<string, string>>;

export interface FoundRow {
  cells: Cells;
  line: number;
  /** The columns that are corrected together, that of the datum among them. */
  fields: CellField[];
  /** Where the first of them is known from. */
  cited: { sources: string[]; asOf: string | null };
}

/** A fault with the table it is of, null where it is of the correction itself, and the row that it stands in. */
export interface Told extends Problem {
  table: TableName | null;
  row: Cells | null;
}

export interface Verdict {
  /** A file that can be handed on; null where what is entered is no correction. */
  file: { name: string; text: string } | null;
  /** What would refuse it: of what is entered itself, and of figures that it would no longer agree with. */
  own: Told[];
  others: Told[];
  advice: Expected[];
  changes: RowChange[];
}

const fieldsOf = (table: TableName, columns: readonly string[]): CellField[] =>
  columns.map((column) => ({ column, ...columnKind(table, column) }));

function rowsIn(text: string): { line: number; cells: Cells }[] {
  const [header, ...records] = csvRecords(text);
  const names = header?.cells.map(({ text: name }) => name) ?? [];
  return records.map(({ line, cells }) => ({
    line,
    cells: Object.fromEntries(names.map((name, at) => [name, cells[at]?.text ?? ""])),
  }));
}

export class Desk {
  readonly #read: ReadFile;
  readonly #outlines: Geometry;
  readonly #known: Known;
  readonly #texts: Readonly<Record<string, string>>;

  constructor(texts: Readonly<Record<string, string>>, outlines: Geometry) {
    const encoder = new TextEncoder();
    const bytes = new Map(Object.entries(texts).map(([file, text]) => [file, encoder.encode(text)]));
    this.#read = (file) => bytes.get(file) ?? null;
    this.#texts = texts;
    this.#outlines = outlines;
    const rowsOf = <T extends TableName>(table: T) =>
      parseTable(table, bytes.get(fileOf(table)) ?? new Uint8Array()).rows;
    this.#known = { sources: rowsOf("sources"), discrepancies: rowsOf("discrepancies") };
  }

  /** null where there is no such row, or the column is none to be corrected. */
  row(datum: CellRef): FoundRow | null {
    const { table, column } = datum;
    const found = correctableColumns(table).includes(column) ? rowOf(this.#read, datum) : null;
    if (!found) return null;
    const { cells, line } = found;
    return {
      cells,
      line,
      fields: fieldsOf(table, columnsWith(table, column)),
      cited: citedNow(table, column, cells),
    };
  }

  /** All rows of a table, as written, and the columns of it that can be corrected. */
  rows(table: TableName): { rows: Cells[]; fields: CellField[] } {
    const rows = rowsIn(this.#texts[fileOf(table)] ?? "").map(({ cells }) => cells);
    return { rows, fields: fieldsOf(table, correctableColumns(table)) };
  }

  check(entered: Entered): Verdict {
    const row = rowOf(this.#read, entered);
    if (!row) throw new Error(`no ${entered.key} in ${entered.table}`);
    const composed = composePatch(row.cells, entered);
    const text = patchText(composed);
    const name = patchFileName(composed);
    const { patch, problems } = readPatch(name, text);
    const ofItself = (all: readonly Problem[]): Told[] => all.map((each) => ({ ...each, table: null, row: null }));
    if (!patch) return { file: null, own: ofItself(problems), others: [], advice: [], changes: [] };
    const data = { read: this.#read, outlines: this.#outlines };
    const outcome = applyPatches([{ file: name, text, patch }], data);
    const tables = this.#told(outcome);
    /** A new source is of what is entered, whatever else agrees. */
    const isOwn = ({ table }: Told): boolean => !outcome.compared || (table === "sources" && patch.new_source !== null);
    const own = [...ofItself(outcome.patches), ...tables.filter(isOwn)];
    return {
      file: own.length === 0 ? { name, text } : null,
      own,
      others: tables.filter((each) => !isOwn(each)),
      advice: adviceOn(patch, outcome, this.#known),
      changes: outcome.changes,
    };
  }

  #told({ tables, files }: Outcome): Told[] {
    return tables.map((problem) => {
      const table = tableNames.find((each) => fileOf(each) === problem.file) ?? null;
      const text = files.get(problem.file) ?? this.#texts[problem.file] ?? "";
      const row = rowsIn(text).find(({ line }) => line === problem.line)?.cells ?? null;
      return { ...problem, table, row };
    });
  }
}
