/** The pitch that tells the place of a value among others. */
import type { RankOf } from "../rank";

/** From 0, the last rank, to 1, the first, in equal steps; equal values are in the middle of the ranks they share. */
export function placeOfRank({ rank, tied, known }: RankOf): number {
  return known < 2 ? 0.5 : 1 - (rank - 1 + tied / 2) / (known - 1);
}

/** Hz: the a below middle c, and two octaves above it. Hearing is even by ratio, so each rank is the same step. */
const lowest = 220;
const octaves = 2;

export const pitchOf = (place: number): number => lowest * 2 ** (octaves * place);
