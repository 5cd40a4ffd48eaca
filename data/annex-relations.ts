/** Relations between rows of the annex (column `row` of annex.csv): sums, shares, restated growths. */

/** A total and the rows printed as its parts. `complete` is false where the annex lists only some of the parts. */
export interface AnnexTotal {
  total: number;
  parts: readonly number[];
  complete: boolean;
}

export const totals: readonly AnnexTotal[] = [
  { total: 2, parts: [5, 6, 7, 8], complete: true },
  { total: 9, parts: [11, 12, 13, 14], complete: true },
  { total: 15, parts: [16, 17, 18, 19], complete: true },
  { total: 23, parts: [25, 26], complete: false },
  { total: 28, parts: [29, 32], complete: false },
  { total: 29, parts: [30, 31], complete: true },
  { total: 33, parts: [34, 35], complete: true },
  { total: 53, parts: [54, 55], complete: true },
  { total: 74, parts: [75, 76], complete: false },
  /** Poultry (row 98) is counted apart from the herd of buffaloes, cattle and pigs. */
  { total: 94, parts: [95, 96, 97], complete: true },
  { total: 106, parts: [107, 108], complete: true },
];

/** `share` is `part` in percent of `whole`, in each column of amounts. */
export const shares: readonly { share: number; part: number; whole: number }[] = [
  { share: 16, part: 11, whole: 9 },
  { share: 17, part: 12, whole: 9 },
  { share: 18, part: 13, whole: 9 },
  { share: 19, part: 14, whole: 9 },
];

/** `growth` in the first half of 2025 is the printed comparison of `of` with the first half of 2024, less 100. */
export const growths: readonly { growth: number; of: number }[] = [
  { growth: 3, of: 2 },
  { growth: 39, of: 38 },
];
