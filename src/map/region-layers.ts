/** The reader's regions: merged outlines filled and framed in their colours, with their names. */
import type { FeatureCollection, MultiPolygon, Point, Polygon } from "geojson";
import type { LayerSpecification, Map as MapLibre } from "maplibre-gl";
import { landOutline, type Geography } from "../domain/geography";
import { type Region, regionColor } from "../domain/region";
import { semibold } from "./fonts";
import { collectionOf, featureOf, pointOf } from "./geojson";
import { drawFeatures } from "./layer-order";
import { halo } from "./palette";
import { labelOf } from "./region-label";
import { roundLine, zoomed } from "./zoomed";

const source = "regions";
/** Text size by zoom, px, and the width at which a name is broken, em. */
export const regionNameSizes = [7, 12.5, 12, 18];
export const regionNameWidth = 9;

interface RegionProperties {
  color: string;
  /** Empty for the outline; the label is a separate point. */
  name: string;
}
export type RegionFeatures = FeatureCollection<Polygon | MultiPolygon | Point, RegionProperties>;

/** The outline and the name of each region that has land. */
export function regionFeatures(geography: Geography, regions: readonly Region[]): RegionFeatures {
  const features = regions.flatMap(({ name, land }, at) => {
    const color = regionColor(at);
    const shape = landOutline(geography, land);
    const place = labelOf(geography, land);
    return shape && place ? [featureOf(shape, { color, name: "" }), pointOf(place, { color, name })] : [];
  });
  return collectionOf<Polygon | MultiPolygon | Point, RegionProperties>(features);
}

const regionLayers: readonly LayerSpecification[] = [
  { id: "region-fill", type: "fill", source, paint: { "fill-color": ["get", "color"], "fill-antialias": false } },
  roundLine("region-casing", source, { "line-color": halo, "line-width": zoomed(7, 5, 13, 9), "line-opacity": 0.9 }),
  roundLine("region-line", source, { "line-color": ["get", "color"], "line-width": zoomed(7, 2.6, 13, 4.5) }),
  {
    id: "region-name",
    type: "symbol",
    source,
    filter: ["==", ["geometry-type"], "Point"],
    layout: {
      "text-field": ["get", "name"],
      "text-font": semibold,
      "text-size": zoomed(...regionNameSizes),
      "text-max-width": regionNameWidth,
      "text-line-height": 1.15,
      "text-padding": 4,
      "text-variable-anchor": ["center", "bottom", "top", "left", "right"],
      "text-radial-offset": 0.7,
      "text-justify": "auto",
    },
    paint: { "text-color": ["get", "color"], "text-halo-color": halo, "text-halo-width": 2.2 },
  },
];

/** `framed`: only framed, over units coloured by their values: a fill would change the colours of the classes. */
export function drawRegions(map: MapLibre, geography: Geography, regions: readonly Region[], framed: boolean): void {
  drawFeatures(map, source, regionFeatures(geography, regions), regionLayers);
  if (map.getLayer("region-fill")) map.setPaintProperty("region-fill", "fill-opacity", framed ? 0 : 0.24);
}
