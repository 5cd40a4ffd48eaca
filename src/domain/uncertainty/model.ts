/**
 * What is known of how exact figures are, as plain data that crosses to a worker: figures drawn within their bounds, and how the
 * value of each unit is made of them.
 */

/** A figure may be anything between both, each value as likely as another. */
export type Range = readonly [low: number, high: number];

/** A part of a commune's land. */
export type LandPart =
  /** Published: within its bounds. */
  | { kind: "range"; range: Range }
  /** Computed as what is left of a larger area: off by as much as published areas and their total are. */
  | { kind: "rest"; value: number }
  /** Its share of what the other parts leave, by the area drawn for it. */
  | { kind: "share"; weight: number };

/** What is drawn at random. Each source gives one or more figures, which the formulas name by their place among all. */
export type Source =
  /** One figure. */
  | { kind: "range"; range: Range }
  /** One figure: how far a point in a disc about 0 lies to one side, each place in it as likely. */
  | { kind: "disc"; radius: number }
  /** So many figures, one of which is 1, each as likely as another, and the others 0. */
  | { kind: "one-of"; of: number }
  /** The whole, then the parts. `slack`: the whole and its parts are from sources that need not agree. */
  | { kind: "land"; whole: Range; slack: boolean; parts: readonly LandPart[] };

/** `constant` + `factor` × the figure drawn; `figure` null: the constant alone. */
export interface DrawnTerm {
  constant: number;
  factor: number;
  figure: number | null;
  /** A distance: without its sign. */
  positive?: true;
}

/** `rate`: `factor` × Σ over / Σ under. The others have no `under`. */
export interface Formula {
  kind: "sum" | "rate" | "greatest";
  factor: number;
  over: readonly DrawnTerm[];
  under: readonly DrawnTerm[];
}

export interface DrawnUnit {
  /** `level:code`. */
  key: string;
  /** As it is shown. */
  value: number;
  /** null: nothing is known of how exact the value is. */
  formula: Formula | null;
}

export interface DrawnModel {
  seed: number;
  draws: number;
  sources: readonly Source[];
  /** ln(published / computed as estimates are) of the areas of which both are known. */
  areaErrors: readonly number[];
  /** Published areas of parts together less that of the whole, km², wherever both are known. */
  sumErrors: readonly number[];
  /** Units that are ranked among each other. */
  groups: readonly (readonly DrawnUnit[])[];
  /** Inner limits of the classes, ascending. */
  limits: readonly number[];
  /** Values that are the same to these decimals share a rank. */
  decimals: number;
}

/** Of one unit over all draws. */
export interface UnitOutcome {
  key: string;
  /** Index of the class of the value shown. */
  shown: number;
  /** Share of the draws in each class; null where nothing is known of how exact the value is. */
  shares: readonly number[] | null;
  /** Between which the middle 90 % of the values lie; null as above. */
  values: Range | null;
  /** The rank of the value shown among those of which something is known, 1 is the greatest; null as above. */
  rank: number | null;
  /** The middle 90 % of the ranks among the same; null as above. */
  ranks: Range | null;
}

export interface DrawnOutcome {
  draws: number;
  groups: readonly (readonly UnitOutcome[])[];
}

export const constant = (value: number): DrawnTerm => ({ constant: value, factor: 0, figure: null });
export const drawnTerm = (figure: number, factor = 1, constant = 0): DrawnTerm => ({ constant, factor, figure });
export const sumFormula = (over: readonly DrawnTerm[]): Formula => ({ kind: "sum", factor: 1, over, under: [] });
/** Of a value without error. */
export const exactly = (value: number): Formula => sumFormula([constant(value)]);

/** How many figures a source gives. */
export function figureCount(source: Source): number {
  if (source.kind === "land") return source.parts.length + 1;
  return source.kind === "one-of" ? source.of : 1;
}
