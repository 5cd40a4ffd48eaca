export const classMethods = ["quantile", "natural", "equal", "own"] as const;
/** `quantile`: equally many units. `natural`: least spread within classes. `equal`: equally wide. `own`: the reader's. */
export type ClassMethod = (typeof classMethods)[number];
export const classCounts = [3, 4, 5, 6, 7] as const;

/** `breaks`: inner limits, ascending. */
export type ClassScheme =
  { method: Exclude<ClassMethod, "own">; count: (typeof classCounts)[number] } | { method: "own"; breaks: number[] };
