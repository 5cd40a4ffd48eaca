/** What can be said of a unit in one figure or class, and of several units together. */
import type { Quality } from "./figures";
import type { Text, UnitRef } from "./unit";

/**
 * `sum`: adds up. `rate`: one sum over another, weighted by it. `class`: counted per class. `extreme`: the largest.
 * `outline`: measured anew on the outline of all the land, since inner lines are no part of it.
 */
export type IndicatorKind = "sum" | "rate" | "class" | "extreme" | "outline";

/**
 * One part of an aggregate: a unit that was asked for, or a piece of it where it has no figure of its own. Of features
 * there are none: their number stays in `known` and `of` alone.
 */
export interface AggregatePart {
  unit: UnitRef;
  /** null: not known. */
  value: number | null;
  quality: Quality | null;
}

/** The result for one or several units. `known` of `of` parts (or features) had data; what is missing is never 0. */
export interface Aggregate {
  /** In the unit of the indicator; null when nothing is known, and for classes. */
  value: number | null;
  /** Of the class kind: how many parts are in each class, by class id; "no data" among them. Empty for other kinds. */
  counts: ReadonlyMap<string, number>;
  known: number;
  of: number;
  /** What `known` and `of` count. */
  counted: "units" | "features";
  /** That of the worst part; null when nothing is known. */
  quality: Quality | null;
  /** Of the value; where there is none, of the figures that the remark tells. */
  sources: string[];
  /** Newest date among the parts, or of what the remark tells; null when nothing is known. */
  asOf: string | null;
  parts: AggregatePart[];
  /** Why there is no value although parts are known, or what the value leaves out. */
  remark: Text | null;
}
