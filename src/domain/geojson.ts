/**
 * GeoJSON by RFC 7946: longitude and latitude rounded to six decimals (a decimetre), outer rings counterclockwise, the smallest
 * box (west, south, east, north) of each area and of all.
 */
import { bbox, rewind, truncate } from "@turf/turf";
import type { Feature, FeatureCollection, Geometry, MultiPolygon, Point, Polygon } from "geojson";
import { landOutline, type Geography } from "./geography";
import type { Land } from "./land";
import type { Region } from "./region";

/** Attribution that the licence of the outlines requires, of points made from them too. */
interface Credit {
  attribution: string;
  license: string;
  license_url: string;
}

/** See geo/LICENSE. */
const outlineCredit: Credit = {
  attribution:
    "Boundaries: © OpenStreetMap contributors. Lines between former communes: after censusVN2009, M. Choisy (MIT), approximate.",
  license: "Open Database License (ODbL) 1.0",
  license_url: "https://opendatacommons.org/licenses/odbl/1-0/",
};

export type CreditedCollection<Shape extends Geometry, Properties> = FeatureCollection<Shape | null, Properties> &
  Credit;

/** What has no geometry has no box. Their ids count from 1, in their order. */
function credited<Shape extends Geometry, Properties>(
  given: readonly { geometry: Shape | null; properties: Properties }[],
): CreditedCollection<Shape, Properties> {
  const features = given.map(({ geometry, properties }, at): Feature<Shape | null, Properties> => {
    const box = geometry && geometry.type !== "Point" && { bbox: bbox(geometry) };
    return { type: "Feature", id: at + 1, ...box, properties, geometry };
  });
  const shapes = features.flatMap(({ geometry }) => geometry ?? []);
  const box = shapes.length > 0 && { bbox: bbox({ type: "GeometryCollection", geometries: shapes }) };
  return { type: "FeatureCollection", ...box, ...outlineCredit, features };
}

const rewound = (shape: Polygon | MultiPolygon): Polygon | MultiPolygon =>
  rewind(truncate(shape, { precision: 6, coordinates: 2 })) as Polygon | MultiPolygon;

/** A region without land has no geometry. */
export const regionCollection = <Properties>(
  geography: Geography,
  regions: readonly Region[],
  propertiesOf: (region: Region) => Properties,
): CreditedCollection<Polygon | MultiPolygon, Properties> =>
  credited(
    regions.map((region) => {
      const shape = landOutline(geography, region.land);
      return { geometry: shape && rewound(shape), properties: propertiesOf(region) };
    }),
  );

/** Of a thing its point, else the outline of its land; without either it has no geometry. */
export const placeCollection = <Properties>(
  geography: Geography,
  given: readonly { at: { lon: number; lat: number } | null; land: Land | null; properties: Properties }[],
): CreditedCollection<Point | Polygon | MultiPolygon, Properties> =>
  credited(
    given.map(({ at, land, properties }) => {
      const shape = land && landOutline(geography, land);
      const point: Point | null = at && {
        type: "Point",
        coordinates: [at.lon, at.lat].map((degrees) => Number(degrees.toFixed(6))),
      };
      return { geometry: point ?? (shape && rewound(shape)), properties };
    }),
  );
