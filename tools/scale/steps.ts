/** What a step of a build takes. */

/** Runs a step and prints its name, its time in seconds and what it has made, in words. */
export function timed<T>(name: string, act: () => T, made: (result: T) => string): T {
  const begun = performance.now();
  const result = act();
  const seconds = (performance.now() - begun) / 1000;
  console.log(`${name.padEnd(30)}${seconds.toFixed(1).padStart(7)} s   ${made(result)}`);
  return result;
}

/** The most memory that the process has held, in MB. */
export const peakMegabytes = (): number => process.resourceUsage().maxRSS / 1000;

export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
