/** Shares of the draws as percents of one decimal that add up to 100. */

const tenths = 1000;

/**
 * What rounding down leaves goes to the largest rests, of equal ones to the smaller share: so a class that holds a little less than
 * `sureShare` of the draws is not written as if it held that.
 */
export function percentsOf(shares: readonly number[]): number[] {
  const exact = shares.map((share) => Number((share * tenths).toFixed(6)));
  const down = exact.map(Math.floor);
  const left = Math.round(exact.reduce((sum, each) => sum + each, 0)) - down.reduce((sum, each) => sum + each, 0);
  const rest = (at: number): number => Number(((exact[at] ?? 0) - (down[at] ?? 0)).toFixed(6));
  const order = [...shares.keys()].toSorted((a, b) => rest(b) - rest(a) || (exact[a] ?? 0) - (exact[b] ?? 0));
  const raised = new Set(order.slice(0, left));
  return down.map((each, at) => (each + (raised.has(at) ? 1 : 0)) / 10);
}
