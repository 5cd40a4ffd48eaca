/** A choropleth over another one: dots in the colours of its classes. The filled one is drawn by `class-fills.ts`. */
import type { FeatureCollection, Point } from "geojson";
import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { unitGeometry, type Geography } from "../domain/geography";
import type { ChoroplethPicture } from "../themes/feature";
import { collectionOf, pointOf } from "./geojson";
import { ink } from "./palette";

export const dotSource = "class-dots";

/** At the label points; hollow classes (not applicable) get no dot. */
export function dotFeatures(geography: Geography, { classes, values }: ChoroplethPicture): FeatureCollection<Point> {
  const features = values.flatMap(({ unit, classId }) => {
    const found = classes.find(({ id }) => id === classId);
    if (!found || found.pattern === "hollow") return [];
    const properties = { code: unit.code, color: found.color, known: found.pattern === "solid" };
    return [pointOf(unitGeometry(geography, unit).label, properties)];
  });
  return collectionOf(features);
}

const known: ExpressionSpecification = ["get", "known"];
export const dotLayer: LayerSpecification = {
  id: "class-dots",
  type: "circle",
  source: dotSource,
  paint: {
    "circle-radius": [
      "interpolate", ["linear"], ["zoom"],
      7, ["case", known, 3.2, 2.2], 9, ["case", known, 4.6, 3.2], 12, ["case", known, 7, 5],
    ], // prettier-ignore
    "circle-color": ["case", known, ["get", "color"], "rgba(255,255,255,0.35)"],
    "circle-stroke-color": ["case", known, ink, "#6e726a"],
    "circle-stroke-width": ["case", known, 1, 0.9],
  },
};
