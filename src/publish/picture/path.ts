/** Geometries as short path data: clipped to what is seen, without points that make no difference, in relative steps. */
import { bboxClip } from "@turf/turf";
import type { Geometry, LineString, MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
import { keptVertices } from "../../../geo/simplify";
import type { Sight } from "./picture";

type Point = readonly [x: number, y: number];
type Drawn = Polygon | MultiPolygon | LineString | MultiLineString;

/** Of the picture; a line is off by less than a hair. */
const tolerance = 0.5;

/** Without the points that make no difference. */
function simplified(points: readonly Point[]): Point[] {
  const kept = new Set(keptVertices(points as [number, number][], tolerance));
  return points.filter((_, at) => kept.has(at));
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
    .map((line) => pathOfLine(simplified(line), closed))
    .join("");
}
