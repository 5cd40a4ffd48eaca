/** What the page asks of the data's texts: rows, and what a correction would do to them. */
import type { Geometry } from "../../../../data/checks";
import type { ReadFile } from "../../../../data/load";
import { fileOf, parseTable, type Problem } from "../../../../data/parse";
import type { TableName } from "../../../../data/schema";
import type { Expected } from "../../../../data/words";
import { csvRecords } from "../../../../data/csv";
import { adviceOn, type Known } from "../../../corrections/advice";
import { applyPatches, type RowChange } from "../../../corrections/apply";
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

export interface Verdict {
  /** A file that can be handed on; null where what is entered is no correction. */
  file: { name: string; text: string } | null;
  /** What would refuse it: of what is entered itself, and of figures that it would no longer agree with. */
  own: Problem[];
  others: Problem[];
  advice: Expected[];
  changes: RowChange[];
}

const fieldsOf = (table: TableName, columns: readonly string[]): CellField[] =>
  columns.map((column) => ({ column, ...columnKind(table, column) }));

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
    const [header, ...records] = csvRecords(this.#texts[fileOf(table)] ?? "");
    const names = header?.cells.map(({ text }) => text) ?? [];
    const rows = records.map(({ cells }) => Object.fromEntries(names.map((name, at) => [name, cells[at]?.text ?? ""])));
    return { rows, fields: fieldsOf(table, correctableColumns(table)) };
  }

  check(entered: Entered): Verdict {
    const row = rowOf(this.#read, entered);
    if (!row) throw new Error(`no ${entered.key} in ${entered.table}`);
    const composed = composePatch(row.cells, entered);
    const text = patchText(composed);
    const name = patchFileName(composed);
    const { patch, problems } = readPatch(name, text);
    if (!patch) return { file: null, own: problems, others: [], advice: [], changes: [] };
    const data = { read: this.#read, outlines: this.#outlines };
    const outcome = applyPatches([{ file: name, text, patch }], data);
    const sound = outcome.patches.length === 0 && outcome.compared;
    return {
      file: sound ? { name, text } : null,
      own: [...outcome.patches, ...(outcome.compared ? [] : outcome.tables)],
      others: outcome.compared ? outcome.tables : [],
      advice: adviceOn(patch, outcome, this.#known),
      changes: outcome.changes,
    };
  }
}
