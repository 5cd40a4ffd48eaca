/**
 * How the land of the province lies around a place: in a plane in which distances and directions from the place are true
 * (azimuthal equidistant, by `bearingTo`), so that rings around it are circles. Within 50 km areas are true to 0.01 %.
 */
import CheapRuler from "cheap-ruler";
import type { Position } from "geojson";
import { bearingTo } from "./distance";
import { radians, type Geographic } from "./coordinates/ellipsoid";
import { outline, type Geography } from "./geography";
import type { Land } from "./land";
import { memoize } from "./memoize";
import { lineCoordinates } from "./merged-unit/length";
import { formerCommuneAt } from "./points-in-units";
import { province, unitsOf } from "./units";

/** Kilometres to the east and to the north of the place. */
type PlanePoint = readonly [x: number, y: number];
type Edge = readonly [from: PlanePoint, to: PlanePoint];

const cross = ([ax, ay]: PlanePoint, [bx, by]: PlanePoint): number => ax * by - ay * bx;
const dot = ([ax, ay]: PlanePoint, [bx, by]: PlanePoint): number => ax * bx + ay * by;
const along = ([a, b]: Edge, share: number): PlanePoint => [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];

/** Where on an edge, from 0 to 1, its nearest point to the place is. */
function nearestShare([a, b]: Edge): number {
  const way: PlanePoint = [b[0] - a[0], b[1] - a[1]];
  const length2 = dot(way, way);
  return length2 === 0 ? 0 : Math.min(1, Math.max(0, -dot(a, way) / length2));
}

const leastOf = (edge: Edge): number => Math.hypot(...along(edge, nearestShare(edge)));

/** Where an edge crosses the circle around the place, as shares of its length in order. */
function crossings([a, b]: Edge, radius: number): number[] {
  const way: PlanePoint = [b[0] - a[0], b[1] - a[1]];
  const [length2, half, beyond] = [dot(way, way), dot(a, way), dot(a, a) - radius ** 2];
  const root = half ** 2 - length2 * beyond;
  if (length2 === 0 || root <= 0) return [];
  return [-1, 1].map((sign) => (-half + sign * Math.sqrt(root)) / length2).filter((share) => share > 0 && share < 1);
}

/** The signed area, within the circle, of the triangle that an edge makes with the place: triangles inside, sectors outside. */
function areaUnder(edge: Edge, radius: number): number {
  const stops = [0, ...crossings(edge, radius), 1];
  return stops.slice(1).reduce((sum, end, at) => {
    const [from, to] = [along(edge, stops[at] ?? 0), along(edge, end)];
    const inside = Math.hypot(...along([from, to], 0.5)) < radius;
    return sum + (inside ? cross(from, to) : radius ** 2 * Math.atan2(cross(from, to), dot(from, to))) / 2;
  }, 0);
}

const edgesOf = (ring: readonly PlanePoint[]): Edge[] => ring.slice(1).map((to, at): Edge => [ring[at] ?? to, to]);

interface Surrounding {
  edges: Edge[];
  /** km from the place to the nearest and to the farthest point; the nearest is 0 in it. */
  least: number;
  most: number;
}

/** The land of the province as it lies around a place. */
export interface Around {
  /** From the place to the nearest and to the farthest point of a land, km; the nearest is 0 where it lies in it. null of no land. */
  reach(land: Land): { least: number; most: number } | null;
  /** The other former communes by their distance, km, the nearest first. */
  others: readonly { code: string; least: number }[];
  /** From the place to the outline of the province, km. */
  toOutline: number;
  /** Square kilometres of the province within so many kilometres of the place. */
  provinceWithin(radius: number): number;
}

const measured = memoize<Geography, Map<string, Around>>(() => new Map());

/** Memoized for the last place. */
export function aroundOf(at: Geographic, geography: Geography): Around {
  const known = measured(geography);
  const key = `${at.lat},${at.lon}`;
  const around = known.get(key) ?? measure(at, geography);
  known.clear();
  known.set(key, around);
  return around;
}

/** Measures all former communes once; a land is made of them. */
function measure(at: Geographic, geography: Geography): Around {
  const here = formerCommuneAt(at, geography);
  const plane = ([lon = 0, lat = 0]: Position): PlanePoint => {
    const { km, azimuth } = bearingTo(at, { lon, lat });
    return [km * Math.sin(radians(azimuth)), km * Math.cos(radians(azimuth))];
  };
  const all = new Map(
    unitsOf("former-commune").map(({ ref }): [string, Surrounding] => {
      const rings = lineCoordinates(outline(geography, ref)).map((ring) => ring.map(plane));
      const edges = rings.flatMap(edgesOf);
      const least = ref.code === here ? 0 : Math.min(...edges.map(leastOf));
      return [ref.code, { edges, least, most: Math.max(...rings.flat().map((point) => Math.hypot(...point))) }];
    }),
  );
  const border = lineCoordinates(outline(geography, province.ref)).map((ring) => edgesOf(ring.map(plane)));
  return {
    others: [...all]
      .filter(([code]) => code !== here)
      .map(([code, { least }]) => ({ code, least }))
      .toSorted((a, b) => a.least - b.least),
    toOutline: Math.min(...border.flat().map(leastOf)),
    reach(land) {
      const parts = [...land].flatMap((code) => all.get(code) ?? []);
      if (parts.length === 0) return null;
      return { least: Math.min(...parts.map((part) => part.least)), most: Math.max(...parts.map((part) => part.most)) };
    },
    provinceWithin: (radius) =>
      [...all.values()].reduce(
        (sum, { edges }) => sum + Math.abs(edges.reduce((area, edge) => area + areaUnder(edge, radius), 0)),
        0,
      ),
  };
}

/** The place so many kilometres away: along the bearing of the ruler half-way there. */
function destination(from: Geographic, km: number, azimuth: number): Geographic {
  const start: [number, number] = [from.lon, from.lat];
  const [, lat = 0] = new CheapRuler(from.lat).destination(start, km, azimuth);
  const middle = (from.lat + lat) / 2;
  const ruler = new CheapRuler(middle);
  const [lonNear = 0] = ruler.destination(start, km, azimuth);
  const convergence = ((lonNear - from.lon) * Math.sin(radians(middle))) / 2;
  const [lon = 0, to = 0] = ruler.destination(start, km, azimuth + convergence);
  return { lon, lat: to };
}

/** The places so many kilometres from a place, as a closed ring that begins in the north and goes round clockwise. */
export function ringAround(at: Geographic, km: number, corners = 180): Position[] {
  const places = Array.from({ length: corners }, (_, corner) => destination(at, km, (360 * corner) / corners));
  const ring = places.map(({ lon, lat }) => [lon, lat]);
  return [...ring, ring[0] ?? []];
}
