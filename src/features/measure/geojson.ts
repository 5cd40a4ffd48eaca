/** What is measured as GeoJSON by RFC 7946, with its figures as properties. */
import type { Feature, LineString, Point, Polygon, Position } from "geojson";
import type { Geographic } from "../../domain/coordinates/ellipsoid";
import type { MeasuredShape } from "./edits";
import { measuredFigures } from "./figures";

/** To six decimals, a decimetre. */
const position = ({ lon, lat }: Geographic): Position => [lon, lat].map((value) => Math.round(value * 1e6) / 1e6);
const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));

/** Outer rings run counterclockwise. */
function ringOf(points: readonly Geographic[]): Position[] {
  const ring = [...points, ...points.slice(0, 1)].map(position);
  const twice = ring.slice(1).reduce((sum, [x2 = 0, y2 = 0], at) => {
    const [x1 = 0, y1 = 0] = ring[at] ?? [];
    return sum + x1 * y2 - x2 * y1;
  }, 0);
  return twice < 0 ? ring.toReversed() : ring;
}

function geometryOf({ mode, points }: MeasuredShape): Point | LineString | Polygon | null {
  const [only] = points;
  if (!only) return null;
  if (points.length === 1) return { type: "Point", coordinates: position(only) };
  return mode === "area" && points.length > 2
    ? { type: "Polygon", coordinates: [ringOf(points)] }
    : { type: "LineString", coordinates: points.map(position) };
}

/** `method`: how the figures were come by. */
export function measuredGeoJson(measured: MeasuredShape, method: string): Feature {
  const { km, km2, crosses } = measuredFigures(measured);
  const ring = measured.mode === "area";
  return {
    type: "Feature",
    properties: {
      [ring ? "perimeter_km" : "length_km"]: rounded(km, 4),
      ...(ring && { area_km2: km2 === null ? null : rounded(km2, 6), sides_cross: crosses }),
      method,
    },
    geometry: geometryOf(measured) as Feature["geometry"],
  };
}
