/** Regions as GeoJSON by RFC 7946: longitude and latitude rounded to six decimals (a decimetre), outer rings counterclockwise. */
import { rewind, truncate } from "@turf/turf";
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

/** A region without land has no geometry. */
export function regionCollection<Properties>(
  geography: Geography,
  regions: readonly Region[],
  propertiesOf: (region: Region) => Properties,
  credit: Credit,
): RegionCollection<Properties> {
  const features = regions.map((region): Feature<Polygon | MultiPolygon | null, Properties> => {
    const shape = landOutline(geography, region.land);
    return { type: "Feature", properties: propertiesOf(region), geometry: shape && rewound(shape) };
  });
  return { type: "FeatureCollection", ...credit, features };
}
