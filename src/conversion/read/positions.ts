/** Positions of GeoJSON: longitude and latitude in degrees. */
import { fileFault } from "./fail";
import { readWords } from "./words";

/** The feature as a fault names it. */
export interface FeatureSaid {
  n: number;
  feature: string;
}

const wrong = (said: FeatureSaid, position: unknown) =>
  fileFault(readWords.geojsonPosition, { ...said, position: (JSON.stringify(position) ?? "?").slice(0, 60) });

/** Throws where it is none on the globe. */
export function positionOf(position: unknown, said: FeatureSaid): { lon: number; lat: number } {
  const [lon, lat] = Array.isArray(position) ? (position as unknown[]) : [];
  const good = typeof lon === "number" && typeof lat === "number" && Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
  if (!good) throw wrong(said, position);
  return { lon, lat };
}

/** A multipolygon is lists of lists of lists of positions. */
const deepest = 3;

/** Of a line or an area, at any of the depths they have. */
export function checkPositions(coordinates: unknown, said: FeatureSaid, depth = 0): void {
  if (!Array.isArray(coordinates) || coordinates.length === 0) throw wrong(said, depth === 0 ? coordinates : []);
  if (typeof coordinates[0] === "number") {
    positionOf(coordinates, said);
    return;
  }
  if (depth === deepest) throw wrong(said, []);
  for (const inner of coordinates) checkPositions(inner, said, depth + 1);
}
