/** A ring around a chosen place: a dashed line with its radius in the north. */
import type { FeatureCollection, LineString, Point } from "geojson";
import type { LayerSpecification, Map as MapLibre } from "maplibre-gl";
import { ringAround } from "../domain/around";
import { semibold } from "./fonts";
import { collectionOf, featureOf, pointOf } from "./geojson";
import type { RingMark } from "./handle";
import { drawFeatures, emptyCollection } from "./layer-order";
import { halo, selected } from "./palette";
import { ringDash, ringName, ringStroke } from "./ring-mark";
import { roundLine } from "./zoomed";

const source = "ring";

/** The line and a point for its name. */
export function ringFeatures({ at, km }: RingMark): FeatureCollection<LineString | Point, { name: string }> {
  const coordinates = ringAround(at, km);
  const properties = { name: ringName(km) };
  return collectionOf<LineString | Point, typeof properties>([
    featureOf({ type: "LineString", coordinates }, properties),
    pointOf(coordinates[0] ?? [], properties),
  ]);
}

const layers: LayerSpecification[] = [
  roundLine("ring-casing", source, { "line-color": halo, "line-width": ringStroke + 2.4, "line-opacity": 0.85 }),
  roundLine("ring-line", source, {
    "line-color": selected,
    "line-width": ringStroke,
    "line-dasharray": ringDash.map((length) => length / ringStroke),
  }),
  {
    id: "ring-name",
    type: "symbol",
    source,
    filter: ["==", ["geometry-type"], "Point"],
    layout: {
      "text-field": ["get", "name"],
      "text-font": semibold,
      "text-size": 12,
      "text-overlap": "always",
    },
    paint: { "text-color": selected, "text-halo-color": halo, "text-halo-width": 2 },
  },
];

export const drawRing = (map: MapLibre, ring: RingMark | null): void =>
  drawFeatures(map, source, ring ? ringFeatures(ring) : emptyCollection, layers);
