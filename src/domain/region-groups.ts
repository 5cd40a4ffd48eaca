/** Groups of units that can be put into a region in one go. */
import type { UnitIndicatorRow } from "../../data/schema";
import type { Quality } from "./figures";
import type { UnitRef } from "./unit";

/** Units found by a property in the tables, with what says so. */
export interface Group {
  units: UnitRef[];
  quality: Quality | null;
  sources: string[];
  asOf: string | null;
}

/**
 * The communes of 2025, or the former communes, that touch the state border (rows `border_commune` of
 * indicators-by-unit.csv; identified on the map, see the notes there).
 */
export function borderUnits(rows: readonly UnitIndicatorRow[], level: "commune" | "former-commune"): Group {
  const found = rows.filter((row) => row.indicator === "border_commune" && row.level === level);
  return {
    units: [...new Set(found.flatMap((row) => row.codes))].map((code) => ({ level, code })),
    quality: found[0]?.quality ?? null,
    sources: [...new Set(found.flatMap((row) => row.source))],
    asOf:
      found
        .map((row) => row.as_of)
        .toSorted()
        .at(-1) ?? null,
  };
}
