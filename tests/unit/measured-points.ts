/** Points about a hundredth of a degree apart, a measuring begun with them, and what is said of it in plain letters. */
import { Measuring } from "../../src/features/measure/measuring.svelte";

export const at = (east: number, north: number) => ({ lat: 21.4 + north / 100, lon: 103 + east / 100 });

export const [a, b, c, d] = [at(0, 0), at(1, 0), at(1, 1), at(0, 1)];

export const begun = (...points: (typeof a)[]): Measuring => {
  const work = new Measuring();
  for (const point of points) work.add(point);
  return work;
};

/** Non-breaking spaces as plain ones. */
export const plain = (text: string): string => text.replaceAll(/\s/g, " ");
