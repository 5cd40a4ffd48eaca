/** Geometries as short path data: clipped to what is seen, without points that make no difference, in relative steps. */
import { bboxClip } from "@turf/turf";
import type { Geometry, LineString, MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
import type { Sight } from "./picture";

type Point = readonly [x: number, y: number];
type Drawn = Polygon | MultiPolygon | LineString | MultiLineString;

/** Of the picture; a line is off by less than a hair. */
const tolerance = 0.5;

function offLine([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

/** Douglas and Peucker, 1973: keeps the farthest point of each stretch that is off its chord. */
function simplified(points: readonly Point[]): Point[] {
  const kept = new Set([0, points.length - 1]);
  const open: [from: number, to: number][] = [[0, points.length - 1]];
  for (let stretch = open.pop(); stretch; stretch = open.pop()) {
    const [from, to] = stretch;
    const [first, last] = [points[from], points[to]];
    if (!first || !last) continue;
    let [farthest, most] = [-1, tolerance];
    for (let at = from + 1; at < to; at += 1) {
      const off = offLine(points[at] ?? first, first, last);
      if (off > most) [farthest, most] = [at, off];
    }
    if (farthest < 0) continue;
    kept.add(farthest);
    open.push([from, farthest], [farthest, to]);
  }
  return points.filter((_, at) => kept.has(at));
}

/** A ring begins and ends at one point, so it is taken in two halves. */
function simplifiedRing(points: readonly Point[]): Point[] {
  const half = Math.floor(points.length / 2);
  return [...simplified(points.slice(0, half + 1)).slice(0, -1), ...simplified(points.slice(half))];
}

/** A tenth of a unit, as whole numbers. */
const tenths = ([x, y]: Point): Point => [Math.round(x * 10), Math.round(y * 10)];
const written = (tenth: number): string => String(tenth / 10).replace(/^(-?)0\./, "$1.");
const pair = (x: number, y: number): string => (y < 0 ? `${written(x)}${written(y)}` : `${written(x)} ${written(y)}`);

/** «M10 20l3-.5 2 7»; "" for a line of no length. */
function pathOfLine(points: readonly Point[], closed: boolean): string {
  const [first, ...rest] = points.map(tenths).filter(([x, y], at, all) => at === 0 || x !== all[at - 1]?.[0] || y !== all[at - 1]?.[1]); // prettier-ignore
  if (!first || rest.length < (closed ? 2 : 1)) return "";
  let before = first;
  const steps = (closed ? rest.slice(0, -1) : rest).map((point, at) => {
    const step = pair(point[0] - before[0], point[1] - before[1]);
    before = point;
    return at === 0 || step.startsWith("-") ? step : ` ${step}`;
  });
  return `M${pair(...first)}l${steps.join("")}${closed ? "z" : ""}`;
}

const isDrawn = (geometry: Geometry): geometry is Drawn => geometry.type.endsWith("Polygon") || geometry.type.endsWith("LineString"); // prettier-ignore

/** As GeoJSON nests them: polygons as their rings. */
function linesOf(geometry: Drawn): { lines: Position[][]; closed: boolean } {
  switch (geometry.type) {
    case "Polygon":
      return { lines: geometry.coordinates, closed: true };
    case "MultiPolygon":
      return { lines: geometry.coordinates.flat(), closed: true };
    case "LineString":
      return { lines: [geometry.coordinates], closed: false };
    case "MultiLineString":
      return { lines: geometry.coordinates, closed: false };
  }
}

/** What of a geometry is seen, and a little around it, so that an outline that ends there is not drawn along the edge. */
function seen(geometry: Drawn, { bounds }: Sight): Drawn {
  const [west, south, east, north] = bounds;
  const [dx, dy] = [(east - west) * 0.02, (north - south) * 0.02];
  return bboxClip(geometry, [west - dx, south - dy, east + dx, north + dy]).geometry;
}

/** Path data of polygons and lines; "" where nothing of them is seen. */
export function shortPath(geometry: Geometry, sight: Sight): string {
  if (!isDrawn(geometry)) return "";
  const { lines, closed } = linesOf(seen(geometry, sight));
  return lines
    .map((line) => line.map(sight.project))
    .map((line) => pathOfLine(closed ? simplifiedRing(line) : simplified(line), closed))
    .join("");
}
