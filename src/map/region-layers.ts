/** The reader's regions: merged outlines filled and framed in their colours, with their names. */
import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon } from "geojson";
import type { LayerSpecification, Map as MapLibre } from "maplibre-gl";
import { landOutline, type Geography } from "../domain/geography";
import { type Region, regionColor } from "../domain/region";
import { semibold } from "./fonts";
import { drawFeatures } from "./layer-order";
import { halo } from "./palette";
import { labelOf } from "./region-label";
import { zoomed } from "./zoomed";

const source = "regions";
/** Text size by zoom, px, and the width at which a name is broken, em. */
export const regionNameSizes = [7, 12.5, 12, 18];
export const regionNameWidth = 9;

interface RegionProperties {
  color: string;
  /** Empty for the outline; the name stands at a point of its own. */
  name: string;
}
export type RegionFeatures = FeatureCollection<Polygon | MultiPolygon | Point, RegionProperties>;

/** The outline and the name of each region that has land. */
export function regionFeatures(geography: Geography, regions: readonly Region[]): RegionFeatures {
  type Drawn = Feature<Polygon | MultiPolygon | Point, RegionProperties>;
  const features = regions.flatMap(({ name, land }, at): Drawn[] => {
    const color = regionColor(at);
    const shape = landOutline(geography, land);
    const place = labelOf(geography, land);
    if (!shape || !place) return [];
    return [
      { type: "Feature", properties: { color, name: "" }, geometry: shape },
      { type: "Feature", properties: { color, name }, geometry: { type: "Point", coordinates: place } },
    ];
  });
  return { type: "FeatureCollection", features };
}

const regionLayers: readonly LayerSpecification[] = [
  { id: "region-fill", type: "fill", source, paint: { "fill-color": ["get", "color"], "fill-antialias": false } },
  {
    id: "region-casing",
    type: "line",
    source,
    layout: { "line-join": "round" },
    paint: { "line-color": halo, "line-width": zoomed(7, 5, 13, 9), "line-opacity": 0.9 },
  },
  {
    id: "region-line",
    type: "line",
    source,
    layout: { "line-join": "round" },
    paint: { "line-color": ["get", "color"], "line-width": zoomed(7, 2.6, 13, 4.5) },
  },
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
