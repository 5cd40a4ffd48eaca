/** Between what two distances the places of a land are from lines that may run through it. */
import type { Position } from "geojson";
import { formerCommunesOf, type Land } from "./land";
import { memoize } from "./memoize";
import { formerCommuneAt } from "./points-in-units";
import { spanBetween, type Span, type Whereabouts } from "./span";
import type { Bounds } from "./bounds";
import { unitBounds, type Geography } from "./geography";
import type { UnitRef } from "./unit";

/** Lines are taken as stops no farther apart, degrees: half a kilometre. */
const step = 0.0045;

type Stop = Extract<Whereabouts, { kind: "point" }>;

/** Along a line, its corners among them. */
function stopsAlong(line: readonly Position[]): Stop[] {
  const positions = line.flatMap((from, at) => {
    const to = line[at + 1] ?? from;
    const [[x = 0, y = 0], [toX = 0, toY = 0]] = [from, to];
    const pieces = Math.max(1, Math.ceil(Math.hypot(toX - x, toY - y) / step));
    return Array.from({ length: pieces }, (_, piece) => [
      x + ((toX - x) * piece) / pieces,
      y + ((toY - y) * piece) / pieces,
    ]);
  });
  return positions.map(([lon = 0, lat = 0]) => ({ kind: "point", lon, lat }));
}

const kmOfDegree = 111.2;
/** How much more than a distance on the plane the one on the ellipsoid may be, and less. */
const slack = 0.01;

/** What the distances from a stop to the nearest and to the farthest corner of a unit are not below, km. */
function boundsOf({ lon, lat }: Stop, [west, south, east, north]: Bounds): Span {
  const wide = kmOfDegree * Math.cos((lat * Math.PI) / 180);
  const [dx, dy] = [Math.max(west - lon, 0, lon - east) * wide, Math.max(south - lat, 0, lat - north) * kmOfDegree];
  const across = Math.max(Math.abs(lon - west), Math.abs(lon - east)) * wide;
  const along = Math.max(Math.abs(lat - south), Math.abs(lat - north)) * kmOfDegree;
  return { least: Math.hypot(dx, dy) * (1 - slack), most: Math.max(across, along) * (1 - slack) };
}

/** Of all stops, the least that the nearest place is from one, and the least that the farthest is; most stops are too far to be either. */
function spanToStops(ref: UnitRef, stops: readonly Stop[], geography: Geography): Span {
  const box = unitBounds(geography, ref);
  const nearestFirst = stops
    .map((stop) => ({ stop, bounds: boundsOf(stop, box) }))
    .toSorted((a, b) => a.bounds.most - b.bounds.most);
  let found: Span = { least: Infinity, most: Infinity };
  for (const { stop, bounds } of nearestFirst) {
    if (bounds.least >= found.least && bounds.most >= found.most) continue;
    const { least, most } = spanBetween({ kind: "units", units: [ref] }, stop, geography);
    found = { least: Math.min(found.least, least), most: Math.min(found.most, most) };
  }
  return found;
}

type Lines = readonly (readonly Position[])[];

/** Of lines: their stops, the former communes these lie in, and how far those already asked about are, by code. */
const measured = memoize((lines: Lines) =>
  memoize((geography: Geography) => {
    const stops = lines.flatMap(stopsAlong);
    const within = new Set(stops.flatMap((stop) => formerCommuneAt(stop, geography) ?? []));
    return { stops, within, known: new Map<string, Span>() };
  }),
);

/**
 * The least is that from the nearest place of the land, 0 where a line runs through it. No place is farther from the lines than
 * the most: of each former commune the stop is found that its farthest corner is nearest to. A place may be nearer than that.
 */
export function spanToLines(land: Land, lines: Lines, geography: Geography): Span {
  const { known, stops, within } = measured(lines)(geography);
  const parts = formerCommunesOf(land).map((ref) => {
    const span = known.get(ref.code) ?? spanToStops(ref, stops, geography);
    known.set(ref.code, span);
    return span;
  });
  const inside = [...within].some((code) => land.has(code));
  return {
    least: inside ? 0 : Math.min(...parts.map(({ least }) => least)),
    most: Math.max(...parts.map(({ most }) => most)),
  };
}
