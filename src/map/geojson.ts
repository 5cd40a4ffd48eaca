/** Constructors of GeoJSON objects. */
import type { Feature, FeatureCollection, Geometry, Point, Position } from "geojson";

export const featureOf = <Shape extends Geometry, Properties>(
  geometry: Shape,
  properties: Properties,
): Feature<Shape, Properties> => ({ type: "Feature", properties, geometry });

export const pointOf = <Properties>(coordinates: Position, properties: Properties): Feature<Point, Properties> =>
  featureOf({ type: "Point", coordinates }, properties);

export const collectionOf = <Shape extends Geometry, Properties>(
  features: Feature<Shape, Properties>[],
): FeatureCollection<Shape, Properties> => ({ type: "FeatureCollection", features });
