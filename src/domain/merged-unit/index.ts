/**
 * A land through its merged outline: shape, borders, contents, and the figures of its parts. Of communes, former districts
 * and the reader's own regions alike. Turf cuts and finds; areas and lengths that are shown are ellipsoidal.
 */
import type { FormerCommuneProperties } from "../../../geo/types";
import { placedIn, type PlacedIn } from "../containment";
import { landOutline, unitGeometry } from "../geography";
import type { Aggregate } from "../indicator";
import { cover, type Land } from "../land";
import type { Place } from "../place";
import { rateOver, sumOver, type Pick } from "../terms";
import type { UnitRef } from "../unit";
import { arcsWithSides, bordersOf, stateBorderKm } from "./arcs";
import { hasApproximateLines, sharedBorders } from "./borders";
import { lengthsWithin, located } from "./contents";
import type { Ground } from "./ground";
import { shapeOf, type OutlineShape } from "./shape";

export interface Placeable {
  place: Place;
  units: readonly UnitRef[];
}

export interface MergedUnit<Of extends Placeable = Placeable> extends OutlineShape {
  /** As drawn, on the ellipsoid, to 0.01 km² for each part; `sphericalKm2` is its check. */
  areaKm2: number;
  /** Part of the outline is off by some hundreds of metres (see `hasApproximateLines`). */
  approximate: boolean;
  stateBorderKm: number;
  /** km by road number (null: none given), longest first. */
  roads: Map<string | null, number>;
  /** km by name (null: none given), longest first. */
  rivers: Map<string | null, number>;
  /** km by neighbouring unit, longest first; null is the outside of the province. */
  neighbours: Map<string | null, number>;
  /** By the units their sources name. */
  features: PlacedIn<Of>;
  /** Those whose sourced point is in the outline; near a boundary it may be across it from the unit the source names. */
  located: Of[];
  /** Over whole communes of 2025 and the remaining former communes. */
  sum(pick: Pick): Aggregate;
  /** `factor` × Σ over / Σ under, never a mean of rates. */
  rate(over: Pick, under: Pick, factor?: number): Aggregate;
}

const total = (numbers: Iterable<number>): number => [...numbers].reduce((sum, each) => sum + each, 0);
const textOf = (value: unknown): string | null => (typeof value === "string" ? value : null);

/** null of no land. `unitOf`: key under which a former commune is grouped among the neighbours. */
export function mergedUnit<Of extends Placeable>(
  land: Land,
  ground: Ground,
  features: readonly Of[],
  unitOf: (formerCommune: FormerCommuneProperties) => string,
): MergedUnit<Of> | null {
  const outline = landOutline(ground, land);
  if (!outline) return null;
  const arcs = arcsWithSides(ground.topology);
  const borders = bordersOf(arcs);
  const formers = ground.topology.objects.former_communes.geometries.map(({ properties }) => properties);
  const keys = (of: typeof unitOf): ((code: string) => string) => {
    const byCode = new Map(formers.map((former) => [former.code, of(former)]));
    return (code) => byCode.get(code) ?? code;
  };
  const parts = cover(land);
  return {
    ...shapeOf(outline),
    areaKm2: Number(total(parts.map((ref) => unitGeometry(ground, ref).area_km2)).toFixed(2)),
    approximate: hasApproximateLines(
      borders,
      land,
      keys(({ commune }) => commune),
    ),
    stateBorderKm: total(stateBorderKm(arcs, ground.stateBorder, land).values()),
    roads: lengthsWithin(outline, ground.roads, (properties) => textOf(properties?.["ref"])),
    rivers: lengthsWithin(outline, ground.rivers, (properties) => textOf(properties?.["name"])),
    neighbours: sharedBorders(borders, land, keys(unitOf)),
    features: placedIn(land, features),
    located: located(outline, features),
    sum: (pick) => sumOver(parts, pick),
    rate: (over, under, factor) => rateOver(parts, over, under, factor),
  };
}
