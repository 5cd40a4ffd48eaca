/** The order of the annex: how deep a row stands, and which headings a found row needs above it. */
import type { DiscrepancyRow, AnnexRow } from "../../../data/schema";
import { aboutAnnex } from "../../state/about";

/** Depth of every row under its headings, by row number; a section (A, B, C, D) is at 0. */
export function depthOf(rows: readonly AnnexRow[]): Map<number, number> {
  const depths = new Map<number, number>();
  for (const { row, parent } of rows) depths.set(row, parent === null ? 0 : (depths.get(parent) ?? 0) + 1);
  return depths;
}

/** What a row stands under, from the nearest on. */
export function ancestorsOf<T, Key>(row: T, byKey: ReadonlyMap<Key, T>, parentOf: (row: T) => Key | null): T[] {
  const found: T[] = [];
  for (let key = parentOf(row); key !== null;) {
    const next = byKey.get(key);
    if (!next || found.includes(next)) break;
    found.push(next);
    key = parentOf(next);
  }
  return found;
}

/** The rows that match, each with all it stands under, in their order. */
export function withParents<T, Key>(
  rows: readonly T[],
  byKey: ReadonlyMap<Key, T>,
  parentOf: (row: T) => Key | null,
  matches: (row: T) => boolean,
): T[] {
  const kept = new Set(rows.filter(matches).flatMap((row) => [row, ...ancestorsOf(row, byKey, parentOf)]));
  return rows.filter((row) => kept.has(row));
}

/** The disagreements about rows of the annex, by row number. */
export function discrepanciesByRow(discrepancies: readonly DiscrepancyRow[]): Map<number, DiscrepancyRow[]> {
  const byRow = new Map<number, DiscrepancyRow[]>();
  for (const discrepancy of discrepancies) {
    const row = aboutAnnex(discrepancy.about);
    if (row !== null) byRow.set(row, [...(byRow.get(row) ?? []), discrepancy]);
  }
  return byRow;
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
