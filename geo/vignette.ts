import type { MultiPolygon } from "geojson";
import { distanceToSegment, insidePolygon, toMetres, type Point } from "./planar";
import { fadedBounds } from "./relief";
import { simplifyLine } from "./simplify";
import { ringsOf } from "./topology";

/** Share of the map that paper hides at a place: 0 (none) to 1 (all). */
export type Veil = (lon: number, lat: number) => number;

/** The province and this far about it stay untouched, metres. */
const clear = 20_000;
/** Radius of the corners beyond which only paper is seen, metres. */
const cornerRadius = 55_000;
/** Detail of the province line that the fade needs, metres. */
const coarse = 500;

export const smoothstep = (t: number): number => {
  const u = Math.max(0, Math.min(1, t));
  return u * u * (3 - 2 * u);
};

const [west, south] = toMetres([fadedBounds[0], fadedBounds[1]]);
const [east, north] = toMetres([fadedBounds[2], fadedBounds[3]]);

/** Metres from inside to the edge of `fadedBounds` with its corners rounded; 0 beyond. */
function toEdge([x, y]: Point): number {
  const dx = Math.abs(x - (west + east) / 2) - (east - west) / 2 + cornerRadius;
  const dy = Math.abs(y - (south + north) / 2) - (north - south) / 2 + cornerRadius;
  const signed = Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - cornerRadius;
  return Math.max(0, -signed);
}

/**
 * The veil over everything far from the province. It grows with the distance from the province against the distance
 * to the end of the base lines, so that it takes all the room there is on every side and no straight edge shows.
 */
export function makeVeil(province: MultiPolygon): Veil {
  const rings = ringsOf(province).map((ring) => simplifyLine(ring.map(toMetres), coarse, (p) => p));
  const sides = rings.flatMap((ring) => ring.slice(1).map((b, i): [Point, Point] => [ring[i]!, b]));
  return (lon, lat) => {
    const p = toMetres([lon, lat]);
    if (insidePolygon(p, rings)) return 0;
    const distance = sides.reduce((least, [a, b]) => Math.min(least, distanceToSegment(p, a, b)), Infinity);
    const beyond = Math.max(0, distance - coarse - clear);
    return beyond === 0 ? 0 : smoothstep(beyond / (beyond + toEdge(p)));
  };
}
