/** What a conversion gives. Figures are exact decimal text with a point, so that no digit is lost between page, file and record. */
import type { Rule, SourceLevel } from "./choices";
import type { Message } from "./message";

/** A region of the reader's own. */
export interface RegionToCount {
  name: string;
  /** Codes of former communes. */
  codes: readonly string[];
}

/** Levels of results. `region`: the reader's own. */
export type ResultLevel = "commune" | "district" | "province" | "region" | "former-commune";

export interface ResultCell {
  /** Decimal text, class or text; null: not known, several classes do not agree, or `counts` says it all. */
  value: string | null;
  /** Parts with a value, of all parts of the unit; a unit whose rows are added up has a part per row. */
  known: number;
  of: number;
  /** Of a class rule that counts, or where parts disagree. */
  counts?: Readonly<Record<string, number>>;
  /** Of a range. */
  to?: string;
  /** Of a mean or rate with a value, over / under (a rate times its factor): exact sums over the known parts, which add up for any land. */
  terms?: { over: string; under: string };
}

export interface ResultRow {
  /** Code of the unit; index of the region. */
  code: string;
  name: string;
  /** One per result column. */
  cells: readonly ResultCell[];
  /** Code of the commune whose values stand on this former one: «thuộc xã …», never divided. */
  within?: string;
  /** Why it has no values, where it cannot have any: a region that cuts through units of the source. */
  reason?: Message;
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
  /**
   * For sums: of the source's counted rows and of the results, which are equal; null for other rules. `uncounted`: the sum of
   * the data rows that are in no result (unknown, to choose, doubled, left out, undecided).
   */
  proof: {
    source: string;
    uncounted: string;
    result: Readonly<Partial<Record<ResultLevel, string>>>;
    equal: boolean;
  } | null;
  /** What must be said of the column: an approximate weight, parts that a mean leaves out. */
  notes: readonly Message[];
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
  /**
   * Those that can be made from the source's level; that level itself is always among them, a row for each of its units. None
   * for flows.
   */
  tables: readonly ResultTable[];
  checks: readonly TotalCheck[];
  /** Pairs of results units, the flows within one unit among them; null for a table without destinations. */
  flows: { commune: readonly Flow[]; district: readonly Flow[] } | null;
  /** What became of every row of the sheet: none is lost. */
  ledger: readonly LedgerRow[];
  /** Units that the lineage divides and nobody has decided on; their values are in no result. */
  undecided: readonly string[];
  warnings: readonly Message[];
}

/** `doubled`: another row of the unit is counted, or nobody has chosen. `undecided`: the lineage divides the unit. */
export type RowFate = "counted" | "doubled" | "undecided" | "left-out" | "unknown" | "to-choose" | "check" | "not-data";

export interface LedgerRow {
  row: number;
  fate: RowFate;
  /** Of the source's unit. */
  code: string | null;
  /** Of a flow. */
  destination: string | null;
}
