/** What page and worker say to each other of a list. Its rows and their answers stay with the worker; the page gets those it shows. */
import type { CsvKind } from "../../components/table/csv";
import type { UnitAnswer, AskedUnit, AnswerCounts, UnitDecisions, ListColumns, Meant } from "../../conversion/lookup";
import type { Language } from "../../domain/unit";
import type { TableSource } from "../own-table";

/** What the reader has decided of a list. */
export interface ListChoices {
  columns: ListColumns;
  /** Of rows without one; empty: none. */
  date: string;
  decisions: UnitDecisions;
}

/** Which rows of the list are shown; `open`: those to be decided on. */
export const rowFilters = ["all", "open", "settled"] as const;
export type RowFilter = (typeof rowFilters)[number];

export interface ListAsked {
  /** Reads a list; it takes the place of the one before, unless it cannot be read. */
  open: { source: TableSource; date: string };
  /** The same list under other choices. */
  choose: { choices: ListChoices };
  /** A page of its rows. */
  rows: { filter: RowFilter; from: number; count: number };
  csv: { kind: CsvKind; language: Language };
  workbook: { language: Language };
  /** Rows apart by lines and cells by tabs. */
  text: { language: Language };
}

export interface ListRow {
  /** In the list, from 0. */
  row: number;
  asked: AskedUnit;
  answer: UnitAnswer;
}

export interface ListQuestion {
  key: string;
  asked: AskedUnit;
  answer: UnitAnswer;
  choices: readonly Meant[];
  /** The first few of them. */
  rows: readonly number[];
  count: number;
}

export interface ShownList {
  name: string;
  choices: ListChoices;
  titles: readonly string[];
  width: number;
  counts: AnswerCounts;
  /** The first of them, those without a decision before the others. */
  questions: readonly ListQuestion[];
  allQuestions: number;
  /** Rows that there are under each filter. */
  filtered: Readonly<Record<RowFilter, number>>;
}

export interface ListAnswered {
  open: ShownList;
  choose: ShownList;
  rows: readonly ListRow[];
  csv: Blob;
  workbook: Blob;
  text: string;
}
export type ListKind = keyof ListAsked;

export type ListRequest = { [K in ListKind]: { id: number; kind: K; asked: ListAsked[K] } }[ListKind];
