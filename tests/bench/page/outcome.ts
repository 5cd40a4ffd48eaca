/** What was measured against its limit; the command fails where one is passed. */

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[middle - 1] ?? Number.NaN, sorted[middle] ?? Number.NaN];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}

/** `least`: the limit is a lower one. */
export function hold(what: string, measured: number, limit: number, least = false): void {
  const holds = least ? measured >= limit : measured <= limit;
  const digits = limit < 10 ? 2 : 0;
  const values = `${measured.toFixed(digits)}, ${least ? "at least" : "at most"} ${limit}`;
  console.log(`${holds ? "  holds" : "  OVER "}  ${what}: ${values}`);
  if (!holds) process.exitCode = 1;
}
