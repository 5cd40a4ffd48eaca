/** The least and the most that two places can be apart, each known by its point or by the units it lies in. */
import type { Position } from "geojson";
import { bearingTo } from "./distance";
import { outline, type Geography } from "./geography";
import { memoize } from "./memoize";
import { unitKey, type UnitRef } from "./unit";

/** Between what two distances something is, km; both are the same where it is known. */
export interface Span {
  least: number;
  most: number;
}

export type Whereabouts = { kind: "point"; lon: number; lat: number } | { kind: "units"; units: readonly UnitRef[] };

/** Rings of positions; a point is one ring of one. */
type Rings = readonly (readonly Position[])[];
/** The same on a plane, km, good enough to find which points are nearest and farthest. */
interface Flat {
  x: Float64Array;
  y: Float64Array;
  /** Of each position, that of the next in its ring. */
  next: Int32Array;
  at: readonly Position[];
  /** West, south, east and north. */
  box: readonly [number, number, number, number];
}

const kmOfDegree = 111.2;
const squeeze = Math.cos((21.7 * Math.PI) / 180);

function flat(rings: Rings): Flat {
  const at = rings.flat();
  const next = new Int32Array(at.length);
  let begins = 0;
  for (const ring of rings) {
    ring.forEach((_, nth) => (next[begins + nth] = begins + ((nth + 1) % ring.length)));
    begins += ring.length;
  }
  const x = Float64Array.from(at, ([lon = 0]) => lon * squeeze * kmOfDegree);
  const y = Float64Array.from(at, ([, lat = 0]) => lat * kmOfDegree);
  return { x, y, next, at, box: [Math.min(...x), Math.min(...y), Math.max(...x), Math.max(...y)] };
}

/** The squares of the least and the most that a point can be from anything in the box; they save most of the comparing. */
const boxGap = (x: number, y: number, [west, south, east, north]: Flat["box"]): number =>
  Math.max(west - x, 0, x - east) ** 2 + Math.max(south - y, 0, y - north) ** 2;
const boxReach = (x: number, y: number, [west, south, east, north]: Flat["box"]): number =>
  Math.max(x - west, east - x) ** 2 + Math.max(y - south, north - y) ** 2;

const ringsOf = (geography: Geography, ref: UnitRef): Rings => {
  const shape = outline(geography, ref);
  return shape.type === "Polygon" ? shape.coordinates : shape.coordinates.flat();
};
const flats = memoize<Geography, Map<string, Flat>>(() => new Map());

function flatOf(geography: Geography, ref: UnitRef): Flat {
  const known = flats(geography);
  const made = known.get(unitKey(ref)) ?? flat(ringsOf(geography, ref));
  known.set(unitKey(ref), made);
  return made;
}

const along = (a: Position, b: Position, share: number): Position =>
  [0, 1].map((axis) => (a[axis] ?? 0) + share * ((b[axis] ?? 0) - (a[axis] ?? 0)));

/** The pair of a corner of one and a point on an edge of the other that lie nearest. */
function nearestPair(a: Flat, b: Flat): { gap: number; from: Position; to: Position } {
  let best = { gap: Infinity, corner: 0, edge: 0, share: 0 };
  for (let corner = 0; corner < a.x.length; corner += 1) {
    const [x, y] = [a.x[corner]!, a.y[corner]!];
    if (boxGap(x, y, b.box) >= best.gap) continue;
    for (let edge = 0; edge < b.x.length; edge += 1) {
      const bx = b.x[edge]!;
      const by = b.y[edge]!;
      const end = b.next[edge]!;
      const dx = b.x[end]! - bx;
      const dy = b.y[end]! - by;
      const length = dx * dx + dy * dy;
      const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - bx) * dx + (y - by) * dy) / length));
      const gap = (bx + share * dx - x) ** 2 + (by + share * dy - y) ** 2;
      if (gap < best.gap) best = { gap, corner, edge, share };
    }
  }
  const { gap, corner, edge, share } = best;
  return { gap, from: a.at[corner]!, to: along(b.at[edge]!, b.at[b.next[edge]!]!, share) };
}

function farthestPair(a: Flat, b: Flat): { from: Position; to: Position } {
  let best = { gap: -1, from: 0, to: 0 };
  for (let from = 0; from < a.x.length; from += 1) {
    const [x, y] = [a.x[from]!, a.y[from]!];
    if (boxReach(x, y, b.box) <= best.gap) continue;
    for (let to = 0; to < b.x.length; to += 1) {
      const gap = (x - b.x[to]!) ** 2 + (y - b.y[to]!) ** 2;
      if (gap > best.gap) best = { gap, from, to };
    }
  }
  return { from: a.at[best.from]!, to: b.at[best.to]! };
}

const km = ([lon = 0, lat = 0]: Position, [toLon = 0, toLat = 0]: Position): number =>
  bearingTo({ lon, lat }, { lon: toLon, lat: toLat }).km;

function spanOf(a: Flat, b: Flat): Span {
  const pairs = [nearestPair(a, b), nearestPair(b, a)];
  const [near] = pairs.toSorted((one, other) => one.gap - other.gap);
  const far = farthestPair(a, b);
  return { least: near ? km(near.from, near.to) : 0, most: km(far.from, far.to) };
}

const spans = memoize<Geography, Map<string, Span>>(() => new Map());

interface Part {
  key: string;
  shape: () => Flat;
}
const partsOf = (of: Whereabouts, geography: Geography): Part[] =>
  of.kind === "point"
    ? [{ key: `${of.lon},${of.lat}`, shape: () => flat([[[of.lon, of.lat]]]) }]
    : of.units.map((ref) => ({ key: unitKey(ref), shape: () => flatOf(geography, ref) }));

/**
 * Kilometres from outline to outline and between the farthest corners, within 0.1 %; of several units, over all of them. What
 * lies inside one another is for who asks to know.
 */
export function spanBetween(a: Whereabouts, b: Whereabouts, geography: Geography): Span {
  const known = spans(geography);
  const all = partsOf(a, geography).flatMap((from) =>
    partsOf(b, geography).map((to) => {
      const key = `${from.key}|${to.key}`;
      const span = known.get(key) ?? spanOf(from.shape(), to.shape());
      known.set(key, span);
      return span;
    }),
  );
  return { least: Math.min(...all.map(({ least }) => least)), most: Math.max(...all.map(({ most }) => most)) };
}
