import { bench } from "vitest";

/** Enough runs to see how fast the work can be. */
const enough = 20;

function timeOf(work: () => void): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

/**
 * A bench with a limit: throws where even the fastest of some runs is slower, since slower ones may have waited for the
 * machine. Measured before the bench, because a bench that throws does not fail. `work` throws where its result is wrong.
 */
export function benchWithin(limitMs: number, name: string, work: () => void): void {
  const fastest = Math.min(...Array.from({ length: enough }, () => timeOf(work)));
  const result = `${name}: ${fastest.toFixed(2)} ms at the fastest, limit ${limitMs} ms`;
  if (fastest > limitMs) throw new RangeError(result);
  console.log(result);
  bench(name, work);
}

/** Throws where the work has come to another number than it should: a bench of nothing is fast. */
export function expectCount(found: number, expected: number): void {
  if (found !== expected) throw new RangeError(`${found} instead of ${expected}`);
}
