/** Regions as GeoJSON by RFC 7946: longitude and latitude rounded to six decimals (a decimetre), outer rings counterclockwise. */
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { landOutline, type Geography } from "./geography";
import type { Region } from "./region";

const decimals = 6;
const round = ([lon = 0, lat = 0]: Position): Position => [
  Number(lon.toFixed(decimals)),
  Number(lat.toFixed(decimals)),
];
const same = (a: Position | undefined, b: Position): boolean => a?.[0] === b[0] && a?.[1] === b[1];

/** Twice the signed area in square degrees; positive when counterclockwise. */
export const turning = (ring: readonly Position[]): number =>
  ring.reduce((sum, [x = 0, y = 0], at) => {
    const [nextX = 0, nextY = 0] = ring[(at + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);

/** Rounded, without points that fall together by it, turning as asked. */
function ringOf(ring: Position[], counterclockwise: boolean): Position[] {
  const rounded = ring.map(round).filter((point, at, all) => at === 0 || !same(all[at - 1], point));
  return turning(rounded) > 0 === counterclockwise ? rounded : rounded.toReversed();
}

const polygonOf = (rings: Position[][]): Position[][] => rings.map((ring, at) => ringOf(ring, at === 0));

/** The outline of a shape as RFC 7946 wants it. */
function rewound(shape: Polygon | MultiPolygon): Polygon | MultiPolygon {
  return shape.type === "Polygon"
    ? { type: "Polygon", coordinates: polygonOf(shape.coordinates) }
    : { type: "MultiPolygon", coordinates: shape.coordinates.map(polygonOf) };
}

/** Who is to be named with the outlines, as the licence asks. */
export interface Credit {
  attribution: string;
  license: string;
  license_url: string;
}

export type RegionCollection<Properties> = FeatureCollection<Polygon | MultiPolygon | null, Properties> & Credit;

/** The regions as features with merged outlines; a region without land has no geometry. */
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
