/** A table as the page shows it: counts, groups and the first rows, however large the file is. */
import type {
  Candidate,
  Cell,
  Choices,
  Conversion,
  DoubledWay,
  Flow,
  Layout,
  LevelEvidence,
  MatchedBy,
  Message,
  RowFate,
  RowRole,
  RuleProposal,
  SourceFile,
  SourceLevel,
} from "../../conversion";

export interface ShownFile extends Omit<SourceFile, "sheet" | "points"> {
  name: string;
  sheet: string;
  /** Of the sheet. */
  rows: number;
  columns: number;
  points: number;
}

export interface ShownRow {
  /** From 0, in the sheet. */
  row: number;
  role: RowRole;
  /** Code of the former district it stands under. */
  district: string | null;
  cells: readonly Cell[];
}

/** Rows that say the same in the same context: one decision is for all of them. */
export interface UnitQuestion {
  key: string;
  said: string;
  /** Code of the former district its first row stands under. */
  district: string | null;
  /** The first few, from 0. */
  rows: readonly number[];
  count: number;
  candidates: readonly Candidate[];
  /** `choose`: several units may be meant; `unknown`: none was found; else what was decided. */
  state: "choose" | "unknown" | "decided" | "left-out";
  /** Code of the unit decided on. */
  code: string | null;
}

export interface Doubled {
  code: string;
  /** The first few, from 0. */
  rows: readonly number[];
  count: number;
  way: DoubledWay | null;
}

export interface ShownMatching {
  level: SourceLevel;
  evidence: readonly LevelEvidence[];
  /** Rows of data. */
  of: number;
  /** Rows by how their unit was found. */
  by: Readonly<Record<MatchedBy, number>>;
  choose: number;
  unknown: number;
  leftOut: number;
  /** In the order of the table; the first few hundred. */
  questions: readonly UnitQuestion[];
  allQuestions: number;
  missing: readonly string[];
  doubled: readonly Doubled[];
}

export interface ShownRule extends Omit<RuleProposal, "notNumbers"> {
  /** The first few rows with cells that are no numbers, from 0, and how many there are. */
  notNumbers: readonly number[];
  notNumbersCount: number;
}

export interface ShownTable {
  file: ShownFile;
  layout: Pick<Layout, "header" | "columns" | "numbers">;
  /** The first rows. */
  preview: readonly ShownRow[];
  matching: ShownMatching;
  rules: readonly ShownRule[];
  detected: readonly Message[];
  faults: readonly Message[];
  warnings: readonly Message[];
}

export interface ShownResult extends Omit<Conversion, "ledger" | "flows"> {
  /** Rows of the sheet by what became of them. */
  fates: Readonly<Record<RowFate, number>>;
  /** The first few hundred pairs. */
  flows: { commune: readonly Flow[]; district: readonly Flow[]; all: { commune: number; district: number } } | null;
  /** Printed totals compared; `checks` has those that differ first. */
  allChecks: number;
  differing: number;
}

export interface Shown {
  /** What it was made with. */
  choices: Choices;
  table: ShownTable;
  /** null while faults keep the table from being converted. */
  result: ShownResult | null;
}
