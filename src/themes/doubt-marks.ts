/** How units are marked whose class is not sure, the same on the drawn map, the simple one, paper and in the legend. */
import type { Unsure } from "../domain/uncertainty/verdict";

/** Side of the square that is repeated, CSS px. */
export const side = 8;

interface Stroke {
  ink: string;
  width: number;
}

/** A light edge under dark ink, so that the mark stands out on every colour of a class. */
const strokes = (width: number): Stroke[] => [
  { ink: "#ffffffb3", width: width + 1.4 },
  { ink: "#1d2b26", width },
];

/** Paths that meet at the edges when the square is repeated; a dot is a line of no length with round ends. */
export const doubtMarks: Record<Unsure, { path: string; strokes: readonly Stroke[] }> = {
  open: { path: "M-2 -2L10 10M-2 6L2 10M6 -2L10 2", strokes: strokes(1.1) },
  vague: { path: "M2 2H2.01M6 6H6.01", strokes: strokes(1.9) },
};
