/** The order of the annex: how deep a row stands, and which headings a found row needs above it. */
import type { DiscrepancyRow, AnnexRow } from "../../../data/schema";

/** Depth of every row under its headings, by row number; a section (A, B, C, D) is at 0. */
export function depthOf(rows: readonly AnnexRow[]): Map<number, number> {
  const depths = new Map<number, number>();
  for (const { row, parent } of rows) depths.set(row, parent === null ? 0 : (depths.get(parent) ?? 0) + 1);
  return depths;
}

/** What a row stands under, from the nearest on. */
export function ancestorsOf<Key, T extends { parent: Key | null }>(row: T, byKey: ReadonlyMap<Key, T>): T[] {
  const found: T[] = [];
  for (let { parent } = row; parent !== null;) {
    const next = byKey.get(parent);
    if (!next || found.includes(next)) break;
    found.push(next);
    ({ parent } = next);
  }
  return found;
}

/** The rows that match, each with all it stands under, in their order. */
export function withParents<Key, T extends { parent: Key | null }>(
  rows: readonly T[],
  byKey: ReadonlyMap<Key, T>,
  matches: (row: T) => boolean,
): T[] {
  const kept = new Set(rows.filter(matches).flatMap((row) => [row, ...ancestorsOf(row, byKey)]));
  return rows.filter((row) => kept.has(row));
}

/** The disagreements by what they are about: the number of a row of the annex, the id of a key figure. */
export function discrepanciesBy<Key>(
  about: (cell: string | null) => Key | null,
  discrepancies: readonly DiscrepancyRow[],
): Map<Key, DiscrepancyRow[]> {
  const found = new Map<Key, DiscrepancyRow[]>();
  for (const discrepancy of discrepancies) {
    const key = about(discrepancy.about);
    if (key !== null) found.set(key, [...(found.get(key) ?? []), discrepancy]);
  }
  return found;
}

/** How many lines of each list may be drawn when only so many may be in all: the first lists get theirs first. */
export function allotted<Key>(sizes: readonly (readonly [Key, number])[], allowed: number): ReadonlyMap<Key, number> {
  let left = allowed;
  return new Map(
    sizes.map(([key, size]) => {
      const here = Math.min(left, size);
      left -= here;
      return [key, here];
    }),
  );
}
