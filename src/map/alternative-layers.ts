/** Where other sources place the selected feature: hollow crosses, joined to the place used by thin dashed lines. */
import type { FeatureCollection, LineString, Point, Position } from "geojson";
import type { LayerSpecification, Map as MapLibre } from "maplibre-gl";
import type { Alternatives } from "./handle";
import { regular } from "./fonts";
import { collectionOf, featureOf, pointOf } from "./geojson";
import { drawFeatures, emptyCollection } from "./layer-order";
import { halo, ink, selected } from "./palette";
import { pixelRatio } from "./patterns";
import { imageOf, penFor } from "./symbols";

const source = "alternatives";
const cross = "alternative";

/** A line and a cross for each; nothing without a place to join them to. */
export function alternativeFeatures(
  from: Position | null,
  alternatives: Alternatives | null,
): FeatureCollection<LineString | Point, { name: string }> {
  if (!from || !alternatives) return emptyCollection;
  const properties = { name: alternatives.name };
  const places = alternatives.at.map(({ lon, lat }) => [lon, lat]);
  return collectionOf<LineString | Point, typeof properties>([
    ...places.map((to) => featureOf({ type: "LineString", coordinates: [from, to] } as const, properties)),
    ...places.map((to) => pointOf(to, properties)),
  ]);
}

/** Two bars of a saltire, white within, with a dark edge. */
function crossImage(): ImageData {
  const [arm, width] = [6, 3.4];
  const pen = penFor(2 * arm + 8);
  pen.lineCap = "round";
  for (const [color, wide] of [[halo, width + 4], [selected, width + 1.6], ["#ffffff", width - 1.2]] as const) {
    pen.strokeStyle = color;
    pen.lineWidth = wide;
    pen.beginPath();
    pen.moveTo(-arm, -arm);
    pen.lineTo(arm, arm);
    pen.moveTo(arm, -arm);
    pen.lineTo(-arm, arm);
    pen.stroke();
  } // prettier-ignore
  return imageOf(pen);
}

const layers: LayerSpecification[] = [
  {
    id: "alternative-line",
    type: "line",
    source,
    paint: { "line-color": selected, "line-width": 1.4, "line-dasharray": [3, 2.4] },
  },
  {
    id: "alternative-point",
    type: "symbol",
    source,
    filter: ["==", ["geometry-type"], "Point"],
    layout: {
      "icon-image": cross,
      "icon-overlap": "always",
      "text-field": ["get", "name"],
      "text-font": regular,
      "text-size": 11,
      "text-optional": true,
      "text-variable-anchor": ["top", "bottom", "left", "right"],
      "text-radial-offset": 1,
      "text-justify": "auto",
    },
    paint: { "text-color": ink, "text-halo-color": halo, "text-halo-width": 1.6 },
  },
];

/** Draws the other places of what stands at `from`; without it, none. */
export function drawAlternatives(map: MapLibre, from: Position | null, alternatives: Alternatives | null): void {
  const data = alternativeFeatures(from, alternatives);
  if (data.features.length > 0 && !map.hasImage(cross)) map.addImage(cross, crossImage(), { pixelRatio });
  drawFeatures(map, source, data, layers);
}
