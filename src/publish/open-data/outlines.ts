/** Outlines of units of every level, merged from the committed topology. */
import { bbox, rewind, truncate } from "@turf/turf";
import type { BBox, Geometry, MultiPolygon, Polygon } from "geojson";
import { landOutline, type Geography } from "../../domain/geography";
import { landOf } from "../../domain/land";
import { unitKey, type UnitRef } from "../../domain/unit";

/** By RFC 7946: six decimals (a decimetre, finer than the lines are drawn), outer rings counterclockwise. */
export function unitOutline(geography: Geography, ref: UnitRef): Polygon | MultiPolygon {
  const shape = landOutline(geography, landOf(ref));
  if (!shape) throw new Error(`no outline of ${unitKey(ref)}`);
  const cut = rewind(truncate(shape, { precision: 6, coordinates: 2 })) as Polygon | MultiPolygon;
  const [only, ...others] = cut.type === "MultiPolygon" ? cut.coordinates : [];
  return only && others.length === 0 ? { type: "Polygon", coordinates: only } : cut;
}

/** West, south, east, north. Without any geometry there is no box. */
export const boxOf = (geometries: readonly Geometry[]): BBox | null =>
  geometries.length > 0 ? bbox({ type: "GeometryCollection", geometries: [...geometries] }) : null;
