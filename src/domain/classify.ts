/** How the values of a map are put into classes. */

export const classMethods = ["quantile", "natural", "equal", "own"] as const;
/** `quantile`: as many units in each. `natural`: least spread within classes (ckmeans). `equal`: equally wide. `own`: as given. */
export type ClassMethod = (typeof classMethods)[number];
export const classCounts = [3, 4, 5, 6, 7] as const;

/** A way of classing; `breaks` are the inner limits, ascending, of `own` only. */
export type ClassScheme =
  { method: Exclude<ClassMethod, "own">; count: (typeof classCounts)[number] } | { method: "own"; breaks: number[] };
