/**
 * All that a reader may decide about a table, as plain JSON. With the bytes of the file and the lineage it determines the
 * result to the last digit: page, command line and record of a conversion all keep this one object.
 */
import type { Delimiter, Encoding } from "./sheet";

/** Levels a table can be kept by. Tables by district are only added up, never divided. */
export const sourceLevels = ["former-commune", "commune", "district"] as const;
export type SourceLevel = (typeof sourceLevels)[number];

/** `origin` and `destination`: the two communes of a flow. `district`: the former district as a column. `skip`: not data. */
export const columnRoles = [
  "code",
  "name",
  "district",
  "destination-code",
  "destination",
  "ordinal",
  "value",
  "skip",
] as const;
export type ColumnRole = (typeof columnRoles)[number];

/** `area`, `population-2019`: from the map's own data; a number: another column of the table. */
export type Weight = "area" | "population-2019" | number;

export type ClassWay = "all-agree" | "largest-part" | "most-parts" | "several" | "counts";
/** `largest-part` is by the weight. */

/** What becomes of a column's values where units are merged. Columns are indices from 0. */
export type Rule =
  | { kind: "sum" }
  | { kind: "mean"; weight: Weight }
  /** `factor` × Σ over / Σ under. */
  | { kind: "rate"; over: number; under: number; factor: number }
  | { kind: "class"; way: ClassWay; weight: Weight }
  | { kind: "minimum" }
  | { kind: "maximum" }
  /** From the smallest to the largest part: all that can be said of a median or an index. */
  | { kind: "range" }
  /** The texts of the parts, each once, in the order of the table. */
  | { kind: "text" }
  | { kind: "skip" };
export type RuleKind = Rule["kind"];

export const doubledWays = ["add", "first", "last"] as const;
/** What to do with a unit that has more than one row. */
export type DoubledWay = (typeof doubledWays)[number];

export interface NumberStyle {
  decimal: "," | ".";
  /** null: digits are not grouped. */
  thousands: "." | "," | " " | null;
}

/** No mean or rate is told to more decimals. */
export const mostDecimals = 20;

/** null, and what is not listed: as detected or proposed. */
export interface Choices {
  encoding: Encoding | null;
  delimiter: Delimiter | null;
  sheet: string | null;
  numbers: NumberStyle | null;
  /** Rows of the head, the first and the last, from 0. */
  header: { from: number; to: number } | null;
  /** The level of the units named, and with it the era. */
  level: SourceLevel | null;
  roles: Readonly<Record<number, ColumnRole>>;
  /** By `decisionKey` of what the cells say: the code of the unit meant, or null to leave the row out. */
  decisions: Readonly<Record<string, string | null>>;
  /** By the code of the unit; `*` for all others. */
  doubled: Readonly<Record<string, DoubledWay>>;
  /** By the code of a unit that the lineage divides: where all of it goes, or `weights`. */
  divided: Readonly<Record<string, string>>;
  rules: Readonly<Record<number, Rule>>;
  /** Decimals of means and rates, up to `mostDecimals`; sums keep all their digits. */
  decimals: Readonly<Record<number, number>>;
}

export const noChoices: Choices = {
  encoding: null,
  delimiter: null,
  sheet: null,
  numbers: null,
  header: null,
  level: null,
  roles: {},
  decisions: {},
  doubled: {},
  divided: {},
  rules: {},
  decimals: {},
};
