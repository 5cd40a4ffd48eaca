/** The values that are classed, and the default scheme. */
import { breaksOf, classOf } from "../domain/class-breaks";
import type { ClassScheme } from "../domain/classify";

/**
 * The figures of both eras, those of the smaller set repeated so that both weigh about the same; otherwise the 129 former
 * communes would push the 45 new ones, which are larger, into one class.
 */
export function weighed(ofEras: readonly number[][]): number[] {
  const most = Math.max(...ofEras.map(({ length }) => length));
  return ofEras.flatMap((values) => {
    const times = values.length > 0 ? Math.round(most / values.length) : 0;
    return Array.from({ length: times }, () => values).flat();
  });
}

/** The share of values in the fullest class. */
function fullest(values: readonly number[], limits: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(classOf(value, limits), (counts.get(classOf(value, limits)) ?? 0) + 1);
  return Math.max(0, ...counts.values()) / Math.max(1, values.length);
}

const natural = { method: "natural", count: 5 } as const satisfies ClassScheme;
const quantile = { method: "quantile", count: 5 } as const satisfies ClassScheme;

/** Natural breaks; quantiles where natural breaks leave more than half of an era's units in one class and quantiles fewer. */
export function firstScheme(ofEras: readonly number[][], diverging: boolean): ClassScheme {
  const values = weighed(ofEras);
  const limits = (scheme: ClassScheme) => breaksOf(values, scheme, diverging).limits;
  const inOne = (of: readonly number[]): number => Math.max(...ofEras.map((each) => fullest(each, of)));
  const [byNature, byRank] = [limits(natural), limits(quantile)];
  const better = byRank.length === quantile.count - 1 && inOne(byRank) < inOne(byNature);
  return better && inOne(byNature) > 0.5 ? quantile : natural;
}
