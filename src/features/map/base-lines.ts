import type { Feature, FeatureCollection, LineString, MultiLineString, Position } from "geojson";
import type { Frame } from "./svg-path";

/** Those lines of the base map of which something may lie in the frame: of the others a picture would only be larger. */
export function linesIn(of: FeatureCollection, { project, width, height }: Frame) {
  const features = of.features as Feature<LineString | MultiLineString>[];
  return features.filter(({ geometry }) => {
    const positions: Position[] = geometry.type === "LineString" ? geometry.coordinates : geometry.coordinates.flat();
    const spots = positions.map((position) => project(position));
    const [xs, ys] = [spots.map(([x]) => x), spots.map(([, y]) => y)];
    return Math.max(...xs) >= 0 && Math.min(...xs) <= width && Math.max(...ys) >= 0 && Math.min(...ys) <= height;
  });
}
