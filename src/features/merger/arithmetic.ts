/**
 * Recomputing what a document prints. A printed figure is a rounded one: a ratio follows when the computed one, rounded as
 * the printed one is, comes out the same.
 */

/** A total and its parts, or a share in percent of what it is a share of. */
export type Sum =
  | { kind: "sum"; parts: readonly number[]; total: number }
  | { kind: "ratio"; over: number; under: number; printed: number; decimals: number };

/** Slack for binary fractions, far below half a unit of any printed digit. */
const slack = 1e-6;

/** What comes out: the total of the parts, or the ratio in percent. */
export const computed = (sum: Sum): number =>
  sum.kind === "sum" ? sum.parts.reduce((total, part) => total + part, 0) : (100 * sum.over) / sum.under;

/** Whether the printed figure can be what was computed. */
export function follows(sum: Sum): boolean {
  if (sum.kind === "sum") return Math.abs(computed(sum) - sum.total) < slack;
  return Math.abs(computed(sum) - sum.printed) <= 0.5 * 10 ** -sum.decimals + slack;
}
