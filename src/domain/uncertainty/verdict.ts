/** What the outcome says of a unit. */
import type { Text } from "../unit";
import type { UnitOutcome } from "./model";

/** A class that holds less than this share of the draws is not sure. */
export const sureShare = 0.95;

/** `open`: the value may belong to another class than the one shown. `vague`: nothing is known of how exact it is. */
export type Unsure = "open" | "vague";

export interface Certainty extends UnitOutcome {
  /** null where the class is sure. */
  doubt: Unsure | null;
  /** How many others share its rank. */
  tied: number;
  /** How many units are ranked: those of which something is known. */
  ranked: number;
  /** Its rank and what is not sure: «hạng 12 trên 45, có thể 9–15». */
  words: Text;
}

/** null where the class is sure. */
export function doubtOf({ shares, shown }: UnitOutcome): Unsure | null {
  if (shares === null) return "vague";
  return (shares[shown] ?? 0) < sureShare ? "open" : null;
}

/** Whether another rank is within the interval. */
export const isRankOpen = ({ ranks }: UnitOutcome): boolean => ranks !== null && ranks[0] < ranks[1];
