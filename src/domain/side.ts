/** Which country or neighbouring province a place outside the province lies in, as far as the lines of the base map tell. */
import type { Feature, FeatureCollection, LineString, MultiLineString, Point, Position } from "geojson";
import type { RegionLabelProperties } from "../../geo/types";
import type { Geographic } from "./coordinates/ellipsoid";
import { outline, type Geography } from "./geography";
import { lineCoordinates } from "./merged-unit/length";
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

/** Twice the area of the triangle, positive where it turns left. */
const turn = ([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, [cx = 0, cy = 0]: Position): number =>
  (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);

const cross = ([a, b]: Segment, [c, d]: Segment): boolean =>
  turn(a, b, c) > 0 !== turn(a, b, d) > 0 && turn(c, d, a) > 0 !== turn(c, d, b) > 0;

/**
 * A straight line that crosses no border stays on its side: from the place to the name of a country or province, or by way of
 * the towns around. null where no such line is found.
 */
export function sideOf({ lon, lat }: Geographic, base: Sides, geography: Geography): Text | null {
  const borders = [base.state_border, base.neighbour_provinces].flatMap((lines) =>
    (lines as Lines).features.flatMap(({ geometry }) => lineCoordinates(geometry)),
  );
  const province = lineCoordinates(outline(geography, { level: "province", code: "11" }));
  const segments = segmentsOf([...borders, ...province]);
  const free = (from: Position, to: Position): boolean => !segments.some((segment) => cross([from, to], segment));

  const labels = (base.region_labels.features as Feature<Point, RegionLabelProperties>[]).filter(
    ({ properties }) => properties.kind !== "lao-province",
  );
  const towns = (base.places as FeatureCollection<Point>).features.map(({ geometry }) => geometry.coordinates);
  const nameSeen = (from: Position): Text | null => {
    const seen = labels.find(({ geometry }) => free(from, geometry.coordinates))?.properties;
    return seen ? { vi: seen.name_vi, en: seen.name_en } : null;
  };
  const here = [lon, lat];
  const seen = nameSeen(here);
  if (seen) return seen;
  for (const town of towns) if (free(here, town)) return nameSeen(town);
  return null;
}
