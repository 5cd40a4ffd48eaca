import type { MultiPolygon, Polygon } from "geojson";
import { chain, stretches, withoutParallels } from "../lines";
import { lineLength, toDegrees, toMetres, type Line, type Point } from "../planar";
import type { Reference } from "../read";
import { SegmentGrid } from "../segment-grid";
import { simplifyLine } from "../simplify";
import { ringsOf } from "../topology";
import { inView } from "./view";

/** Two years' state borders of OpenStreetMap lie this close to each other, metres. */
const sameBorder = 250;
/** Where the outline turns inland at either end it leaves the border by more than this, metres. */
const atEnd = 30;
/** Lines of other sources within this of a line already drawn are that line drawn less well, metres. */
const sameLine = 2_000;
/** Shorter remains of such lines are left out, metres. */
const shortest = 6_000;

const near = (lines: Line[], distance: number) => {
  const grid = new SegmentGrid(lines, distance);
  return (p: Point) => grid.distance(p) <= distance;
};

/** The part of the closed ring along the border: all but the longest run of vertices away from it. */
function sharedStretch(ring: Line, alongBorder: (p: Point) => boolean): Line {
  const open = ring.slice(0, -1);
  const on = open.flatMap((p, i) => (alongBorder(p) ? [i] : []));
  const steps = on.map((from, k) => ({ from, length: (on[(k + 1) % on.length]! - from + open.length) % open.length }));
  const inland = steps.reduce((a, b) => (b.length > a.length ? b : a));
  const count = open.length - inland.length + 1;
  return Array.from({ length: count }, (_, k) => open[(inland.from + inland.length + k) % open.length]!);
}

/** Without the vertices at either end that are inland already, though within reach of the border. */
function trimmed(line: Line, onBorder: (p: Point) => boolean): Line {
  return line.slice(line.findIndex(onBorder), line.findLastIndex(onBorder) + 1);
}

/**
 * State border in degrees: along the province exactly the province line, so that the two cannot part when zoomed
 * in; elsewhere the border file, simplified to `tolerance` metres.
 */
export function stateBorderLines(input: Reference["stateBorder"], province: Line, tolerance: number): Line[] {
  const drawn = input.flatMap(({ geometry }) =>
    geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates,
  );
  const border = chain(withoutParallels(drawn as Line[])).map((line) => line.map(toMetres));
  const outline = province.map(toMetres);
  const shared = trimmed(sharedStretch(outline, near(border, sameBorder)), near(border, atEnd));
  const alongProvince = near([shared], sameLine);
  const elsewhere = border
    .flatMap((line) => stretches(line, (p) => !alongProvince(p) && inView(toDegrees(p))))
    .filter((line) => lineLength(line) > 2 * tolerance)
    .map(joinTo([shared]));
  return [shared, ...elsewhere.map((line) => simplifyLine(line, tolerance, (p) => p))].map((line) =>
    line.map(toDegrees),
  );
}

/** The line carried on at both ends to the nearest vertex of the lines, where one is near enough. */
function joinTo(lines: Line[]): (line: Line) => Line {
  const grid = new SegmentGrid(lines, 2 * sameLine);
  const onto = (p: Point): Line => {
    const hit = grid.nearest(p);
    return hit ? [hit.segment.a] : [];
  };
  return (line) => [...onto(line[0]!), ...line, ...onto(line.at(-1)!)];
}

/**
 * Lines between provinces, drawn once, in degrees: each province adds what does not lie along a line drawn before
 * (`drawn`, then the provinces before it). Neighbouring sources do not share vertices, so a mesh would double them.
 */
export function provinceLines(areas: { geometry: Polygon | MultiPolygon }[], drawn: Line[], tolerance: number): Line[] {
  const known = drawn.map((line) => line.map(toMetres));
  const added: Line[] = [];
  for (const { geometry } of areas) {
    const before = [...known, ...added];
    const isKnown = near(before, sameLine);
    const rings = ringsOf(geometry).map((ring) => openAt(ring.map(toMetres), isKnown));
    const remains = rings
      .flatMap((ring) => stretches(ring, (p) => !isKnown(p) && inView(toDegrees(p))))
      .filter((line) => lineLength(line) > shortest);
    added.push(...remains.map(joinTo(before)).map((line) => simplifyLine(line, tolerance, (p) => p)));
  }
  return added.map((line) => line.map(toDegrees));
}

/** The ring begun at a vertex along a known line, so that no remaining stretch is cut where the ring closes. */
function openAt(ring: Line, isKnown: (p: Point) => boolean): Line {
  const start = Math.max(0, ring.findIndex(isKnown));
  return [...ring.slice(start, -1), ...ring.slice(0, start + 1)];
}
