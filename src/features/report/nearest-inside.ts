/** For a place just beyond the boundary: the nearest place on this side of it. */
import { lineString, nearestPointOnLine } from "@turf/turf";
import type { Geographic } from "../../domain/coordinates/ellipsoid";
import { bearingTo } from "../../domain/distance";
import { outline, type Geography } from "../../domain/geography";
import { lineCoordinates } from "../../domain/merged-unit/length";
import { formerCommuneAt } from "../../domain/points-in-units";

/** Farther off it is another place that is meant, km. */
const mostKm = 2;
/** How far beyond the line a place is tried, degrees: some 30, 100 and 300 m. */
const steps = [0.0003, 0.001, 0.003];

/** null where the boundary is too far. */
export function nearestInside(at: Geographic, geography: Geography): Geographic | null {
  const rings = lineCoordinates(outline(geography, { level: "province", code: "11" }));
  const [nearest] = rings
    .map((ring) => nearestPointOnLine(lineString(ring), [at.lon, at.lat]).geometry.coordinates)
    .map(([lon = 0, lat = 0]) => ({ lon, lat, km: bearingTo(at, { lon, lat }).km }))
    .toSorted((a, b) => a.km - b.km);
  if (!nearest || nearest.km > mostKm) return null;
  const [dx, dy] = [nearest.lon - at.lon, nearest.lat - at.lat];
  const length = Math.hypot(dx, dy) || 1;
  for (const step of steps) {
    const inside = { lon: nearest.lon + (dx / length) * step, lat: nearest.lat + (dy / length) * step };
    if (formerCommuneAt(inside, geography)) return inside;
  }
  return null;
}
