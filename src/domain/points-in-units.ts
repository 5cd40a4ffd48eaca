/** Which former commune each of many points lies in. */
import { booleanPointInPolygon } from "@turf/turf";
import type { MultiPolygon, Polygon } from "geojson";
import type { Bounds } from "./bounds";
import { outline, unitBounds, type Geography } from "./geography";
import { memoize } from "./memoize";
import { unitsOf } from "./units";

export interface LonLat {
  lon: number;
  lat: number;
}

/** So many points are placed without a pause: a fraction of the time after which a page feels held up. */
const batch = 1000;

interface Area {
  code: string;
  bounds: Bounds;
  shape: Polygon | MultiPolygon;
}

const areasOf = memoize((geography: Geography): Area[] =>
  unitsOf("former-commune")
    .map(({ ref }) => ({ code: ref.code, bounds: unitBounds(geography, ref), shape: outline(geography, ref) }))
    .toSorted((a, b) => a.code.localeCompare(b.code)),
);

/**
 * The code of the former commune of a point, or null outside the province: no point is moved to the nearest unit. A point on
 * a shared border belongs to the first by code, so that it counts once.
 */
export function formerCommuneAt({ lon, lat }: LonLat, geography: Geography): string | null {
  const found = areasOf(geography).find(
    ({ bounds: [west, south, east, north], shape }) =>
      lon >= west && lon <= east && lat >= south && lat <= north && booleanPointInPolygon([lon, lat], shape),
  );
  return found?.code ?? null;
}

/** `formerCommuneAt` of each; `pause` is awaited between batches. */
export async function formerCommunesAt(
  points: readonly LonLat[],
  geography: Geography,
  pause: () => Promise<void> = () => new Promise((resolve) => setTimeout(resolve)),
): Promise<(string | null)[]> {
  const codes: (string | null)[] = [];
  for (const [at, point] of points.entries()) {
    if (at > 0 && at % batch === 0) await pause();
    codes.push(formerCommuneAt(point, geography));
  }
  return codes;
}
