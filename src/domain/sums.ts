/** Sums over parts that say how many parts had data; what is missing is never counted as 0. */
import { worse, type Quality } from "./figures";

/** `value` is the sum of the `known` parts out of `of`; null when none is known. `quality` is that of the worst part. */
export interface PartialSum {
  value: number | null;
  known: number;
  of: number;
  quality: Quality | null;
}

type Pick<Part> = (part: Part) => { value: number; quality: Quality } | null;

/** Takes the binary dust off a sum of decimal figures. */
const clean = (value: number): number => Math.round(value * 1e6) / 1e6;

/** Adds up what `pick` finds in the parts. A sum is at best `derived`, unless it has one part only. */
export function sumOfParts<Part>(parts: readonly Part[], pick: Pick<Part>): PartialSum {
  const found = parts.map(pick).filter((figure) => figure !== null);
  if (found.length === 0) return { value: null, known: 0, of: parts.length, quality: null };
  const least: Quality = found.length > 1 ? "derived" : "published";
  return {
    value: clean(found.reduce((sum, figure) => sum + figure.value, 0)),
    known: found.length,
    of: parts.length,
    quality: found.reduce<Quality>((quality, figure) => worse(quality, figure.quality), least),
  };
}
