/** Which units are most like another in several measures. */

/** Positive measures by unit. */
type Measures<Of> = readonly { of: Of; values: readonly number[] }[];

/**
 * The others by distance, the nearest first: the root of the mean square of the differences of logarithms, each divided by the
 * standard deviation of that measure's logarithms over all. So 1 is as far apart as the units usually are.
 */
export function alikeTo<Of>(one: Of, all: Measures<Of>): { of: Of; distance: number }[] {
  const logs = all.map(({ of, values }) => ({ of, values: values.map(Math.log) }));
  const own = logs.find(({ of }) => of === one)?.values ?? [];
  const spread = own.map((_, measure) => {
    const column = logs.map(({ values }) => values[measure] ?? 0);
    const mean = column.reduce((sum, each) => sum + each, 0) / column.length;
    return Math.sqrt(column.reduce((sum, each) => sum + (each - mean) ** 2, 0) / column.length);
  });
  const distanceTo = (values: readonly number[]): number => {
    const squares = own.map((value, measure) => ((value - (values[measure] ?? 0)) / (spread[measure] || 1)) ** 2);
    return Math.sqrt(squares.reduce((sum, each) => sum + each, 0) / Math.max(1, squares.length));
  };
  return logs
    .filter(({ of }) => of !== one)
    .map(({ of, values }) => ({ of, distance: distanceTo(values) }))
    .toSorted((a, b) => a.distance - b.distance);
}
