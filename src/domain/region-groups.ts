/** Groups of units to add to a region at once. */
import type { UnitIndicatorRow } from "../../data/schema";
import { provenanceOf, type Quality } from "./figures";
import type { UnitRef } from "./unit";

export interface Group {
  units: UnitRef[];
  quality: Quality | null;
  sources: string[];
  asOf: string | null;
}

/** Communes that touch the state border: rows `border_commune` of indicators-by-unit.csv, identified on the map. */
export function borderUnits(rows: readonly UnitIndicatorRow[], level: "commune" | "former-commune"): Group {
  const found = rows.filter((row) => row.indicator === "border_commune" && row.level === level);
  return {
    units: [...new Set(found.flatMap((row) => row.codes))].map((code) => ({ level, code })),
    quality: found[0]?.quality ?? null,
    ...provenanceOf(found.map(({ source, as_of }) => ({ sources: source, asOf: as_of }))),
  };
}
