/** Which country or neighbouring province a place outside the province lies in, as far as the lines of the base map tell. */
import type { Feature, FeatureCollection, LineString, MultiLineString, Point, Position } from "geojson";
import type { RegionLabelProperties } from "../../geo/types";
import type { Bounds } from "./bounds";
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

/** Twice the area of the triangle, positive where it turns left. */
const turn = ([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, [cx = 0, cy = 0]: Position): number =>
  (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);

const cross = ([a, b]: Segment, [c, d]: Segment): boolean =>
  turn(a, b, c) > 0 !== turn(a, b, d) > 0 && turn(c, d, a) > 0 !== turn(c, d, b) > 0;

const boxOf = ([[ax = 0, ay = 0], [bx = 0, by = 0]]: Segment): Bounds => [
  Math.min(ax, bx),
  Math.min(ay, by),
  Math.max(ax, bx),
  Math.max(ay, by),
];

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
  const segments = [...borders(base), ...boundary(geography)];
  const free = (from: Position, to: Position): boolean => {
    const way: Segment = [from, to];
    const [west, south, east, north] = boxOf(way);
    const near = ([[ax = 0, ay = 0], [bx = 0, by = 0]]: Segment): boolean =>
      (ax >= west || bx >= west) &&
      (ax <= east || bx <= east) &&
      (ay >= south || by >= south) &&
      (ay <= north || by <= north);
    return !segments.some((segment) => near(segment) && cross(way, segment));
  };

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
