/** What a conversion gives. Figures are exact decimal text with a point, so that no digit is lost between page, file and record. */
import type { Rule, SourceLevel } from "./choices";
import type { Message } from "./message";

/** Levels of results. `region`: the reader's own. */
export type ResultLevel = "commune" | "district" | "province" | "region" | "former-commune";

export interface ResultCell {
  /** Decimal text, class or text; null: not known, or several classes do not agree. */
  value: string | null;
  /** Parts with a value, of all parts of the unit. */
  known: number;
  of: number;
  /** Of a class rule that counts, or where parts disagree. */
  counts?: Readonly<Record<string, number>>;
  /** Of a range. */
  to?: string;
}

export interface ResultRow {
  /** Code of the unit; index of the region. */
  code: string;
  name: string;
  /** One per result column. */
  cells: readonly ResultCell[];
  /** Only for values of a commune shown on a former one: «thuộc xã …», never divided. */
  within?: string;
}

export interface ResultTable {
  level: ResultLevel;
  rows: readonly ResultRow[];
}

export interface ResultColumn {
  column: number;
  title: string;
  rule: Rule;
  /** Decimals that means and rates are rounded to; null: exact. */
  decimals: number | null;
  /** Units of the source with a value; shares (0–1) of the province's census population and area that they hold. */
  coverage: { known: number; of: number; population: number; area: number };
  /** For sums: of the source's rows and of the results, which are equal; null for other rules. */
  proof: { source: string; result: Readonly<Partial<Record<ResultLevel, string>>>; equal: boolean } | null;
}

/** A printed total or subtotal against the sum of its rows. */
export interface TotalCheck {
  row: number;
  label: string;
  column: number;
  printed: string;
  computed: string;
  /** Printed minus computed. */
  difference: string;
  /** Rows of it that have no value, so that a difference proves nothing. */
  missing: number;
}

export interface Flow {
  from: string;
  to: string;
  cells: readonly ResultCell[];
}

export interface Conversion {
  from: SourceLevel;
  columns: readonly ResultColumn[];
  /** Those that can be made from the source's level. */
  tables: readonly ResultTable[];
  checks: readonly TotalCheck[];
  /** Pairs of results units, the flows within one unit among them; null for a table without destinations. */
  flows: { commune: readonly Flow[]; district: readonly Flow[] } | null;
  /** What became of every row of the sheet: none is lost. */
  ledger: readonly { row: number; fate: RowFate; code: string | null; to: string | null }[];
  /** Units that the lineage divides and nobody has decided on; their values are in no result. */
  undecided: readonly string[];
  warnings: readonly Message[];
}

export type RowFate = "counted" | "doubled" | "left-out" | "unknown" | "to-choose" | "check" | "not-data";
