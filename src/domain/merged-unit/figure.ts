/** What is said of measured lengths beside their value. */
import type { Figure } from "../figures";

/** What was measured, and where its line is from: besides the outline, which is OpenStreetMap. */
const lineSources = { outline: [], roads: ["legocity-roads"], rivers: ["hydrosheds-gms"] } as const;
export type Measured = keyof typeof lineSources;

/**
 * Computed from drawn lines, of the day the outline was drawn on. An estimate where some of the outline divides former communes
 * of one commune of 2025, since those lines are approximate.
 */
export const lengthProvenance = (what: Measured, approximate: boolean): Omit<Figure, "value"> => ({
  quality: approximate ? "estimated" : "derived",
  sources: [...lineSources[what], "osm-2026", ...(approximate ? ["censusvn2009", "gis-chinh-phu"] : [])],
  asOf: "2026-07-18",
});
