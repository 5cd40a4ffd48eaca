/** Bad files of every kind, the same each time. */
import type { Family } from "./family";
import { randomOf } from "./random";
import { spreadsheets } from "./spreadsheets";
import { texts } from "./texts";

export interface BadFile extends Pick<Family, "name" | "ends"> {
  seed: number;
  bytes: Uint8Array;
}

export const families: readonly Family[] = [...spreadsheets, ...texts];

/** The families in turn, each with other harm every time. Made one by one, since some are large. */
export function* badFiles(count: number): Generator<BadFile> {
  for (let seed = 0; seed < count; seed++) {
    const family = families[seed % families.length];
    if (family) yield { name: family.name, ends: family.ends, seed, bytes: family.make(randomOf(seed)) };
  }
}
