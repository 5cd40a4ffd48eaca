import type { MultiPolygon, Polygon } from "geojson";
import geodesic from "geographiclib-geodesic";
import polylabel from "polylabel";
import { insidePolygon, toDegrees, toMetres, type Line, type Point } from "./planar";

const wgs84 = geodesic.Geodesic.WGS84;
const degrees = (x: number) => Number(x.toFixed(5));

function ringArea(ring: Line): number {
  const polygon = wgs84.Polygon(false);
  for (const [lon, lat] of ring.slice(0, -1)) polygon.AddPoint(lat, lon);
  return Math.abs(polygon.Compute(false, true).area ?? NaN) / 1e6;
}

/** Area on the WGS84 ellipsoid, km² (Karney 2013, edges are geodesics). A spherical area reads 0.26 % too much here. */
export function ellipsoidalArea(geometry: Polygon | MultiPolygon): number {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return polygons.reduce((sum, [outer, ...holes]) => {
    const cut = holes.reduce((hole, ring) => hole + ringArea(ring as Line), 0);
    return sum + ringArea(outer as Line) - cut;
  }, 0);
}

/** Pole of inaccessibility in [lon, lat], found in metres (not raw degrees, whose scale differs by 7 % here) to 25 m. */
export function labelPoint(geometry: Polygon | MultiPolygon): Point {
  const polygons = (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates) as Line[][];
  const poles = polygons.map((rings) =>
    polylabel(
      rings.map((ring) => ring.map(toMetres)),
      25,
    ),
  );
  const best = poles.reduce((a, b) => (b.distance > a.distance ? b : a));
  const [lon, lat] = toDegrees([best[0], best[1]]);
  return [degrees(lon), degrees(lat)];
}

/** Does the geometry hold the point? */
export const holds = (geometry: Polygon | MultiPolygon, p: Point): boolean =>
  (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates).some((rings) =>
    insidePolygon(p, rings as Line[]),
  );
