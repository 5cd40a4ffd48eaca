/** The points of the reader's tables, a circle each in the colour of the table. */
import type { FeatureCollection, Point } from "geojson";
import type { LayerSpecification, Map as MapLibre } from "maplibre-gl";
import type { OwnPointLayer } from "../conversion/own-table";
import { collectionOf, pointOf } from "./geojson";
import { drawFeatures } from "./layer-order";
import { halo } from "./palette";
import { zoomed } from "./zoomed";

const source = "own-points";

export const ownPointFeatures = (layers: readonly OwnPointLayer[]): FeatureCollection<Point, { color: string }> =>
  collectionOf(layers.flatMap(({ color, points }) => points.map(({ lon, lat }) => pointOf([lon, lat], { color }))));

const circles: LayerSpecification = {
  id: "own-points",
  type: "circle",
  source,
  paint: {
    "circle-color": ["get", "color"],
    "circle-radius": zoomed(7, 2.6, 13, 6),
    "circle-stroke-color": halo,
    "circle-stroke-width": 1.2,
  },
};

/** Draws these and no others. */
export const drawOwnPoints = (map: MapLibre, layers: readonly OwnPointLayer[]): void =>
  drawFeatures(map, source, ownPointFeatures(layers), [circles]);
