/** What was understood of a table: its layout, and which unit each row is of. Plain data: it crosses to and from the worker. */
import type { ColumnRole, DoubledWay, NumberStyle, Rule, SourceLevel } from "./choices";
import type { Message } from "./message";

/** `group`: a district row that heads the rows under it, with or without a printed subtotal; `total`: of all rows. */
export type RowRole = "title" | "header" | "data" | "group" | "total" | "note" | "blank";

export interface LayoutColumn {
  /** From 0, in the sheet. */
  index: number;
  /** «Dân số – Nữ»: the lines of the head, from top to bottom. */
  title: string;
  role: ColumnRole;
}

export interface Layout {
  header: { from: number; to: number } | null;
  columns: readonly LayoutColumn[];
  /** One per row of the sheet. */
  rows: readonly { role: RowRole; /** Code of the former district it stands under. */ district: string | null }[];
  numbers: NumberStyle;
}

/** How likely a level is: how many of the table's codes and names are of it. */
export interface LevelEvidence {
  level: SourceLevel;
  codes: { known: number; of: number };
  names: { known: number; of: number };
}

/** `code`: level and code. `name`: one unit bears the name. `district`: one does in the district. `decision`: the reader chose. */
export type MatchedBy = "code" | "name" | "district" | "decision";

export interface Candidate {
  code: string;
  /** From 0 to 1; for the order only. */
  likeness: number;
}

/** What a cell says that is to be decided on, or was. */
interface Said {
  /** Equal for equal cells in the same context: the `decisionKey`. */
  key: string;
  said: string;
  candidates: readonly Candidate[];
}

/** Of a row, or of its destination. `row` is the index in the sheet. */
export type RowMatch = { row: number } & (
  | { state: "matched"; code: string; by: Exclude<MatchedBy, "decision"> }
  /** The reader chose; he may choose otherwise. */
  | ({ state: "matched"; code: string; by: "decision" } & Said)
  | ({ state: "choose" | "unknown" } & Said)
  /** The reader left it out. */
  | ({ state: "left-out" } & Said)
);

export interface Matching {
  /** Where a fault says that it cannot be told: the one with the most known codes and names, and no rows are matched. */
  level: SourceLevel;
  evidence: readonly LevelEvidence[];
  rows: readonly RowMatch[];
  /** Of flows; empty else. */
  destinations: readonly RowMatch[];
  /** Codes of the level that no row is of. */
  missing: readonly string[];
  /** Units with several rows, and what becomes of them; `way` null: to be chosen. */
  doubled: readonly { code: string; rows: readonly number[]; way: DoubledWay | null }[];
}

export interface RuleProposal {
  column: number;
  rule: Rule;
  /** In one sentence. */
  reason: Message;
  /** Rules that the values allow, the one proposed first. */
  allowed: readonly Rule["kind"][];
  /** Why a sum or mean is refused; null where it is not. */
  refused: Message | null;
  /** Cells that are neither a number nor missing, as row indices. */
  notNumbers: readonly number[];
}

export interface Analysis {
  layout: Layout;
  matching: Matching;
  /** One per column of values, with the reader's own rule where he chose one. */
  rules: readonly RuleProposal[];
  /** All that was detected, in the order it is told. */
  detected: readonly Message[];
  /** What keeps the table from being converted; empty when it can be. */
  faults: readonly Message[];
  /** What the reader should know, though it stops nothing. */
  warnings: readonly Message[];
}
