/** Which country or neighbouring province a place outside the province lies in, as far as the lines of the base map tell. */
import type { Feature, FeatureCollection, LineString, MultiLineString, Point, Position } from "geojson";
import type { RegionLabelProperties } from "../../geo/types";
import { radians, type Geographic } from "./coordinates/ellipsoid";
import { outline, type Geography } from "./geography";
import { memoize } from "./memoize";
import { lineCoordinates } from "./merged-unit/length";
import { formerCommuneAt } from "./points-in-units";
import type { Text } from "./unit";

type Segment = readonly [Position, Position];
type Lines = FeatureCollection<LineString | MultiLineString>;

export interface Sides {
  state_border: FeatureCollection;
  neighbour_provinces: FeatureCollection;
  region_labels: FeatureCollection;
  places: FeatureCollection;
}

const segmentsOf = (lines: readonly Position[][]): Segment[] =>
  lines.flatMap((line) => line.slice(1).map((end, at): Segment => [line[at] ?? end, end]));

const borders = memoize((base: Sides): Segment[] =>
  segmentsOf(
    [base.state_border, base.neighbour_provinces].flatMap((lines) =>
      (lines as Lines).features.flatMap(({ geometry }) => lineCoordinates(geometry)),
    ),
  ),
);
const boundary = memoize((geography: Geography): Segment[] =>
  segmentsOf(lineCoordinates(outline(geography, { level: "province", code: "11" }))),
);

/** `ax, ay, bx, by` of each segment that divides sides: a name is looked for along thousands of ways. */
const walls = memoize((base: Sides) =>
  memoize((geography: Geography): Float64Array =>
    Float64Array.from(
      [...borders(base), ...boundary(geography)].flatMap(([[ax = 0, ay = 0], [bx = 0, by = 0]]) => [ax, ay, bx, by]),
    ),
  ),
);

/** Twice the area of the triangle, positive where it turns left. */
const turn = (ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number =>
  (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);

/** Whether the straight way from c to d crosses none of the walls. */
function isFree(walls: Float64Array, [cx = 0, cy = 0]: Position, [dx = 0, dy = 0]: Position): boolean {
  const [west, east] = cx < dx ? [cx, dx] : [dx, cx];
  const [south, north] = cy < dy ? [cy, dy] : [dy, cy];
  for (let at = 0; at < walls.length; at += 4) {
    const [ax, ay, bx, by] = [walls[at] ?? 0, walls[at + 1] ?? 0, walls[at + 2] ?? 0, walls[at + 3] ?? 0];
    const near =
      (ax >= west || bx >= west) && (ax <= east || bx <= east) && (ay >= south || by >= south) && (ay <= north || by <= north); // prettier-ignore
    if (!near) continue;
    const parted = turn(ax, ay, bx, by, cx, cy) > 0 !== turn(ax, ay, bx, by, dx, dy) > 0;
    if (parted && turn(cx, cy, dx, dy, ax, ay) > 0 !== turn(cx, cy, dx, dy, bx, by) > 0) return false;
  }
  return true;
}

/** Degrees of latitude: some 0.3, 1, 3 and 8 km. */
const reaches = [0.003, 0.01, 0.03, 0.08];
const directions = 16;

/** All around a place, at one distance. */
const around = ([lon = 0, lat = 0]: Position, reach: number): Position[] =>
  Array.from({ length: directions }, (_, at) => {
    const angle = (2 * Math.PI * at) / directions;
    return [lon + (reach * Math.sin(angle)) / Math.cos(radians(lat)), lat + reach * Math.cos(angle)];
  });

/** The one that most of them are, where there is one. */
function commonest(names: readonly Text[]): Text | null {
  const count = ({ vi }: Text): number => names.filter((each) => each.vi === vi).length;
  return names.toSorted((a, b) => count(b) - count(a))[0] ?? null;
}

/**
 * A way that crosses no border stays on its side: straight from the place to the name of a country or province, or by way of the
 * towns around, or of the places around it. Where the lines of both sources run side by side there is none: then what is around
 * decides. null where nothing tells.
 */
export function sideOf({ lon, lat }: Geographic, base: Sides, geography: Geography): Text | null {
  const lines = walls(base)(geography);
  const free = (from: Position, to: Position): boolean => isFree(lines, from, to);

  const labels = (base.region_labels.features as Feature<Point, RegionLabelProperties>[]).filter(
    ({ properties }) => properties.kind !== "lao-province",
  );
  const towns = (base.places as FeatureCollection<Point>).features.map(({ geometry }) => geometry.coordinates);
  const nameSeen = (from: Position): Text | null => {
    const seen = labels.find(({ geometry }) => free(from, geometry.coordinates))?.properties;
    return seen ? { vi: seen.name_vi, en: seen.name_en } : null;
  };
  const nameFrom = (from: Position): Text | null => {
    const town = towns.find((each) => free(from, each));
    return nameSeen(from) ?? (town ? nameSeen(town) : null);
  };
  const here = [lon, lat];
  const seen = nameFrom(here);
  if (seen) return seen;
  for (const reach of reaches)
    for (const there of around(here, reach)) {
      const name = free(here, there) ? nameFrom(there) : null;
      if (name) return name;
    }
  for (const reach of reaches) {
    const outside = around(here, reach).filter(
      ([x = 0, y = 0]) => formerCommuneAt({ lon: x, lat: y }, geography) === null,
    );
    const name = commonest(outside.flatMap((each) => nameFrom(each) ?? []));
    if (name) return name;
  }
  return null;
}
