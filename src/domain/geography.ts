/** Outlines of units and regions, merged from one topology of the 129 former communes. */
import { merge } from "topojson-client";
import type { MultiPolygon, Polygon } from "geojson";
import type { DienBienTopology, UnitGeometries, UnitGeometry } from "../../geo/types";
import type { Bounds } from "./bounds";
import { landOf, type Land } from "./land";
import { memoize } from "./memoize";
import { unitKey, type UnitKey, type UnitRef } from "./unit";

export interface Geography {
  topology: DienBienTopology;
  /** Drawn area (ellipsoidal, km²) and label point. */
  units: UnitGeometries;
}

/** `not-read`: the file could not be fetched or parsed. `unknown-unit`: the topology has no part of that unit. */
export class GeographyError extends Error {
  constructor(
    readonly reason: "not-read" | "unknown-unit",
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = "GeographyError";
  }
}

const outlines = memoize<Geography, Map<UnitKey, Polygon | MultiPolygon>>(() => new Map());

/** null for empty land. */
export function landOutline({ topology }: Geography, land: Land): Polygon | MultiPolygon | null {
  const parts = topology.objects.former_communes.geometries.filter(({ properties }) => land.has(properties.code));
  if (parts.length === 0) return null;
  const merged = merge(topology, parts);
  const only = merged.coordinates.length === 1 ? merged.coordinates[0] : undefined;
  return only ? { type: "Polygon", coordinates: only } : merged;
}

/** Memoized. Throws `unknown-unit`. */
export function outline(geography: Geography, ref: UnitRef): Polygon | MultiPolygon {
  const known = outlines(geography);
  const key = unitKey(ref);
  const shape = known.get(key) ?? landOutline(geography, landOf(ref));
  if (!shape) throw new GeographyError("unknown-unit", `no outline of ${key}`);
  known.set(key, shape);
  return shape;
}

/** Throws `unknown-unit`. */
export function unitGeometry(geography: Geography, ref: UnitRef): UnitGeometry {
  const geometry = geography.units[unitKey(ref)];
  if (!geometry) throw new GeographyError("unknown-unit", `no geometry of ${unitKey(ref)}`);
  return geometry;
}

const bounds = memoize((shape: Polygon | MultiPolygon) => {
  const positions = (shape.type === "Polygon" ? shape.coordinates : shape.coordinates.flat()).flat();
  const least = (axis: 0 | 1) => positions.reduce((least, at) => Math.min(least, at[axis] ?? least), Infinity);
  const most = (axis: 0 | 1) => positions.reduce((most, at) => Math.max(most, at[axis] ?? most), -Infinity);
  return [least(0), least(1), most(0), most(1)] as Bounds;
});

/** West, south, east and north of a unit's outline, degrees. Throws `unknown-unit`. */
export const unitBounds = (geography: Geography, ref: UnitRef) => bounds(outline(geography, ref));
