import { bench } from "vitest";

/** So many runs tell how fast the work can be. */
const enough = 20;

function timeOf(work: () => void): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

/**
 * A bench that a limit was agreed for: tells the fastest of some runs beside the limit and throws where even that one is
 * slower, since all others have waited for the machine as well. Done before the bench, because a bench that throws does
 * not fail. `work` throws where it has not done all of it.
 */
export function benchWithin(limitMs: number, name: string, work: () => void): void {
  const fastest = Math.min(...Array.from({ length: enough }, () => timeOf(work)));
  const told = `${name}: ${fastest.toFixed(2)} ms at the fastest, limit ${limitMs} ms`;
  if (fastest > limitMs) throw new RangeError(told);
  console.log(told);
  bench(name, work);
}

/** Throws where the work has come to another number than it should: a bench of nothing is fast. */
export function expectCount(found: number, expected: number): void {
  if (found !== expected) throw new RangeError(`${found} instead of ${expected}`);
}
