/** The mark of a chosen place: a ring with a dot, above all else. */
import type { LayerSpecification, Map as MapLibre } from "maplibre-gl";
import type { Selection } from "../state/view";
import { collectionOf, pointOf } from "./geojson";
import { drawFeatures, emptyCollection } from "./layer-order";
import { halo, selected } from "./palette";

const source = "place";
/** Radii and widths, px; of the SVG map as well. */
export const placeMark = { ring: 9, stroke: 3, dot: 3 } as const;

const layers: LayerSpecification[] = [
  {
    id: "place-ring",
    type: "circle",
    source,
    paint: {
      "circle-color": halo,
      "circle-opacity": 0.75,
      "circle-radius": placeMark.ring,
      "circle-stroke-color": selected,
      "circle-stroke-width": placeMark.stroke,
    },
  },
  {
    id: "place-dot",
    type: "circle",
    source,
    paint: { "circle-color": selected, "circle-radius": placeMark.dot },
  },
];

/** Draws the selection where it is a place; else nothing. */
export function drawPlace(map: MapLibre, selection: Selection | null): void {
  const place = selection?.kind === "place" ? collectionOf([pointOf([selection.at.lon, selection.at.lat], {})]) : null;
  drawFeatures(map, source, place ?? emptyCollection, layers);
}
