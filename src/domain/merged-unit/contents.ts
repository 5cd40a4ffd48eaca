/** Lines and points inside an outline. */
import {
  along,
  bbox,
  bboxClip,
  booleanPointInPolygon,
  featureCollection,
  getCoord,
  length,
  lineSplit,
  lineString,
  multiLineString,
  point,
  pointsWithinPolygon,
} from "@turf/turf";
import type {
  BBox,
  Feature,
  FeatureCollection,
  GeoJsonProperties,
  LineString,
  MultiLineString,
  MultiPolygon,
  Point,
  Polygon,
  Position,
} from "geojson";
import { overlap } from "../bounds";
import type { Place } from "../place";
import { lineKm, lineCoordinates } from "./length";

/** Degrees around a line, about 10 m. */
const margin = 0.0001;

export const around = ([west, south, east, north]: BBox, by: number): BBox =>
  [west - by, south - by, east + by, north + by]; // prettier-ignore

/** The line cut where it crosses the outline. */
function pieces(line: Feature<LineString>, rings: Feature<MultiLineString>): Feature<LineString>[] {
  const near = bboxClip(rings, around(bbox(line), margin));
  const cut = lineSplit(line, near).features;
  return cut.length > 0 ? cut : [line];
}

/** The point half-way along a line. */
export const halfWay = (line: Position[]): Position => {
  const drawn = lineString(line);
  return getCoord(along(drawn, length(drawn) / 2));
};

/** A piece is inside when its midpoint is, so that the pieces in neighbouring outlines add up to the whole line. */
export function stretchesWithin(outline: Polygon | MultiPolygon, lines: readonly Position[][]): Position[][] {
  const rings = multiLineString(lineCoordinates(outline));
  const box = bbox(rings);
  return lines
    .map((line) => lineString(line))
    .filter((line) => overlap(bbox(line), box))
    .flatMap((line) => pieces(line, rings))
    .map(({ geometry }) => geometry.coordinates)
    .filter((piece) => booleanPointInPolygon(halfWay(piece), outline));
}

export type LineFeatures = FeatureCollection<LineString | MultiLineString>;

/** Kilometres of lines inside an outline by name (null: nameless), longest first. */
export function lengthsWithin(
  outline: Polygon | MultiPolygon,
  { features }: LineFeatures,
  nameOf: (properties: GeoJsonProperties) => string | null,
): Map<string | null, number> {
  const found = new Map<string | null, number>();
  for (const { geometry, properties } of features) {
    const km = stretchesWithin(outline, lineCoordinates(geometry)).reduce((sum, line) => sum + lineKm(line), 0);
    const name = nameOf(properties);
    if (km > 0) found.set(name, (found.get(name) ?? 0) + km);
  }
  return new Map([...found].toSorted(([, a], [, b]) => b - a));
}

export const pointsWithin = <Properties extends GeoJsonProperties>(
  outline: Polygon | MultiPolygon,
  points: FeatureCollection<Point, Properties>,
): Feature<Point, Properties>[] => pointsWithinPolygon(points, outline).features as Feature<Point, Properties>[];

/** The members whose sourced point lies in the outline. */
export function located<Of extends { place: Place }>(outline: Polygon | MultiPolygon, members: readonly Of[]): Of[] {
  const points = members.flatMap((member) => {
    const { place } = member;
    return place.kind === "point" ? [point([place.lon, place.lat], { member })] : [];
  });
  return pointsWithin(outline, featureCollection(points)).map(({ properties }) => properties.member);
}
