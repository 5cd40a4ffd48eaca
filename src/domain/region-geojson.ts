/**
 * Regions as GeoJSON by RFC 7946: longitude and latitude rounded to six decimals (a decimetre), outer rings counterclockwise,
 * the smallest box (west, south, east, north) of each region and of all.
 */
import { bbox, rewind, truncate } from "@turf/turf";
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { landOutline, type Geography } from "./geography";
import type { Region } from "./region";

const rewound = (shape: Polygon | MultiPolygon): Polygon | MultiPolygon =>
  rewind(truncate(shape, { precision: 6, coordinates: 2 })) as Polygon | MultiPolygon;

/** Attribution that the licence of the outlines requires. */
export interface Credit {
  attribution: string;
  license: string;
  license_url: string;
}

type RegionCollection<Properties> = FeatureCollection<Polygon | MultiPolygon | null, Properties> & Credit;

/** A region without land has no geometry and no box. Their ids count from 1, in their order. */
export function regionCollection<Properties>(
  geography: Geography,
  regions: readonly Region[],
  propertiesOf: (region: Region) => Properties,
  credit: Credit,
): RegionCollection<Properties> {
  const features = regions.map((region, at): Feature<Polygon | MultiPolygon | null, Properties> => {
    const shape = landOutline(geography, region.land);
    const geometry = shape && rewound(shape);
    const box = geometry && { bbox: bbox(geometry) };
    return { type: "Feature", id: at + 1, ...box, properties: propertiesOf(region), geometry };
  });
  const shapes = features.flatMap(({ geometry }) => geometry ?? []);
  const box = shapes.length > 0 && { bbox: bbox({ type: "GeometryCollection", geometries: shapes }) };
  return { type: "FeatureCollection", ...box, ...credit, features };
}
