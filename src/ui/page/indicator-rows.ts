/** The order of the annex: how deep a row stands, and which headings a found row needs above it. */
import type { DiscrepancyRow, IndicatorRow } from "../../../data/schema";
import { aboutIndicator } from "../about";

/** Depth of every row under its headings, by row number; a section (A, B, C, D) is at 0. */
export function depthOf(rows: IndicatorRow[]): Map<number, number> {
  const depths = new Map<number, number>();
  for (const { row, parent } of rows) depths.set(row, parent === null ? 0 : (depths.get(parent) ?? 0) + 1);
  return depths;
}

/** The rows that match, each with all headings it stands under, in printed order. */
export function withParents(rows: IndicatorRow[], matches: (row: IndicatorRow) => boolean): IndicatorRow[] {
  const byNumber = new Map(rows.map((row) => [row.row, row]));
  const kept = new Set<number>();
  for (const found of rows.filter(matches)) {
    let at: IndicatorRow | undefined = found;
    while (at && !kept.has(at.row)) {
      kept.add(at.row);
      at = at.parent === null ? undefined : byNumber.get(at.parent);
    }
  }
  return rows.filter(({ row }) => kept.has(row));
}

/** The disagreements about rows of the annex, by row number. */
export function discrepanciesByRow(discrepancies: DiscrepancyRow[]): Map<number, DiscrepancyRow[]> {
  const byRow = new Map<number, DiscrepancyRow[]>();
  for (const discrepancy of discrepancies) {
    const row = aboutIndicator(discrepancy.about);
    if (row !== null) byRow.set(row, [...(byRow.get(row) ?? []), discrepancy]);
  }
  return byRow;
}
