/** The rank of a value among others. */

export interface RankOf {
  /** 1 is the greatest; equal values have the same. */
  rank: number;
  /** How many others have the same value. */
  tied: number;
  /** How many values are known. */
  known: number;
}

/** Values that are the same to the decimals shown count as equal. null where the value is not known; unknown ones have no rank. */
export function rankOf(value: number | null, values: readonly (number | null)[], decimals: number): RankOf | null {
  if (value === null) return null;
  const shown = (of: number): number => Number(of.toFixed(decimals));
  const known = values.filter((each): each is number => each !== null).map(shown);
  const own = shown(value);
  return {
    rank: 1 + known.filter((each) => each > own).length,
    tied: known.filter((each) => each === own).length - 1,
    known: known.length,
  };
}

/** null of no values. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const [below, above] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return below === undefined || above === undefined ? null : (below + above) / 2;
}
