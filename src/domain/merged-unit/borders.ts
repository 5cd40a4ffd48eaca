/** Neighbours in a topology share their arcs, so perimeters and shared borders are exact sums over arcs. */
import type { Figure } from "../figures";
import type { Land } from "../land";

/** Between two former communes, or one and the outside of the province (null); km on the ellipsoid. */
export type Border = readonly [a: string, b: string | null, km: number];

/** The code on the far side; undefined where the line is not on the land's outline. */
function beyond([a, b]: Border, land: Land): string | null | undefined {
  const [inA, inB] = [land.has(a), b !== null && land.has(b)];
  if (inA === inB) return undefined;
  return inA ? b : a;
}

/** Length of the outline, km, holes included. */
export const perimeterOf = (borders: readonly Border[], land: Land): number =>
  borders.reduce((sum, border) => sum + (beyond(border, land) === undefined ? 0 : border[2]), 0);

/** Kilometres by neighbouring unit, longest first; null is the outside of the province. */
export function sharedBorders(
  borders: readonly Border[],
  land: Land,
  unitOf: (formerCommune: string) => string,
): Map<string | null, number> {
  const shared = new Map<string | null, number>();
  for (const border of borders) {
    const code = beyond(border, land);
    if (code === undefined) continue;
    const unit = code === null ? null : unitOf(code);
    shared.set(unit, (shared.get(unit) ?? 0) + border[2]);
  }
  return new Map([...shared].toSorted(([, a], [, b]) => b - a));
}

/** Whether part of the outline divides former communes of one commune of 2025, where lines are approximate. */
export const hasApproximateLines = (
  borders: readonly Border[],
  land: Land,
  communeOf: (formerCommune: string) => string,
): boolean =>
  borders.some((border) => {
    const other = beyond(border, land);
    return typeof other === "string" && communeOf(border[0]) === communeOf(border[1] ?? "");
  });

/** Sources of measured lines besides the outline, which is OpenStreetMap's. */
const lineSources = { outline: [], roads: ["legocity-roads"], rivers: ["hydrosheds-gms"] } as const;
export type Measured = keyof typeof lineSources;

/** An outline is dated, roads and rivers are not. Estimated where part of the outline divides former communes of one commune of 2025. */
export const lengthProvenance = (what: Measured, approximate: boolean): Omit<Figure, "value"> => ({
  quality: approximate ? "estimated" : "measured",
  sources: [...lineSources[what], "osm-2026", ...(approximate ? ["censusvn2009", "gis-chinh-phu"] : [])],
  asOf: what === "outline" ? "2026-07-18" : "",
});
