import type { Quality } from "./figures";
import type { Text, UnitRef } from "./unit";

/**
 * How an indicator aggregates. `rate`: one sum over another. `class`: counts per class. `extreme`: the maximum.
 * `outline`: measured on the merged outline.
 */
export type IndicatorKind = "sum" | "rate" | "class" | "extreme" | "outline";

/** A unit, or a smaller one where the unit has no figure of its own. */
export interface AggregatePart {
  unit: UnitRef;
  value: number | null;
  quality: Quality | null;
}

/** The value for one or more units, or for features. `known` of `of` parts have data; missing ones are never 0. */
export interface Aggregate {
  /** null when nothing is known, and for classes. */
  value: number | null;
  /** Number of parts by class id, "no data" included; empty for other kinds. */
  counts: ReadonlyMap<string, number>;
  known: number;
  of: number;
  /** What `known` and `of` count. */
  counted: "units" | "features";
  /** That of the worst part; null when nothing is known. */
  quality: Quality | null;
  /** Of the value or, without one, of the figures in the remark. */
  sources: string[];
  /** The newest date. */
  asOf: string | null;
  /** Empty for features. */
  parts: AggregatePart[];
  /** The value is a lower bound although all parts have one: something is known to be missing in them. */
  least?: true;
  /** Why the value is missing, or what it leaves out. */
  remark: Text | null;
}
