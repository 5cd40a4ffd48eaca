/**
 * Lengths on the WGS84 ellipsoid. Turf measures on a sphere and is off by up to 0.42 % at this latitude; cheap-ruler agrees
 * with GeographicLib (Karney 2013) to a millionth over segments of a few kilometres.
 */
import CheapRuler from "cheap-ruler";
import type { LineString, MultiLineString, MultiPolygon, Polygon, Position } from "geojson";

function segmentKm([lon0 = 0, lat0 = 0]: Position, [lon1 = 0, lat1 = 0]: Position): number {
  return new CheapRuler((lat0 + lat1) / 2).distance([lon0, lat0], [lon1, lat1]);
}

/** Distance from a point to a segment, km. */
export const distanceKm = ([lon = 0, lat = 0]: Position, [from = [], to = []]: readonly Position[]): number =>
  new CheapRuler(lat).pointToSegmentDistance([lon, lat], [from[0] ?? 0, from[1] ?? 0], [to[0] ?? 0, to[1] ?? 0]);

export const lineKm = (line: readonly Position[]): number =>
  line.reduce((sum, to, at) => sum + (at === 0 ? 0 : segmentKm(line[at - 1] ?? to, to)), 0);

/** The lines of a geometry, or the rings of an area. */
export function lineCoordinates(geometry: LineString | MultiLineString | Polygon | MultiPolygon): Position[][] {
  if (geometry.type === "LineString") return [geometry.coordinates];
  return geometry.type === "MultiPolygon" ? geometry.coordinates.flat() : geometry.coordinates;
}

/** Length of lines, perimeter of areas (holes included), km. */
export const lengthKm = (geometry: LineString | MultiLineString | Polygon | MultiPolygon): number =>
  lineCoordinates(geometry).reduce((sum, line) => sum + lineKm(line), 0);
