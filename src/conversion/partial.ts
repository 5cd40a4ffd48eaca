/** What a value tells of a unit that has parts without data. */
import type { Rule } from "./choices";
import type { ResultCell } from "./result-types";

/**
 * Whether a value that not all parts are known of is the least that the whole can be (≥): sums and maxima of a column without
 * negative values. `cells`: all that are known of the column.
 */
export const isLeast = ({ kind }: Rule, cells: readonly Pick<ResultCell, "value">[]): boolean =>
  (kind === "sum" || kind === "maximum") && !cells.some(({ value }) => value?.startsWith("-"));
