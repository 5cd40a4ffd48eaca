/** Which layer lies on which, whenever each is added. */
import type { FeatureCollection } from "geojson";
import type { GeoJSONSource, GeoJSONSourceSpecification, LayerSpecification, Map as MapLibre } from "maplibre-gl";
import { levels } from "../domain/unit";
import { inToneOf } from "./tone/tone";

/** What the pointer looks for: symbols of features, and lines of features. */
export const featureLayer = "features";
export const lineLayer = "feature-line";

const ofEachLevel = (...names: string[]) => levels.flatMap((level) => names.map((name) => `${name}-${level}`));

/** Ids of all layers, the lowest first. Where labels collide, that of the higher layer is drawn. */
export const layerOrder: readonly string[] = [
  "paper",
  "relief",
  "relief-detail",
  "basemap-land-use",
  "district-tint",
  ...ofEachLevel("choropleth-fill"),
  "choropleth-hatch",
  ...ofEachLevel("choropleth-open", "choropleth-vague", "choropleth-line"),
  "selection-fill",
  // Rivers and roads stay visible on a choropleth and on what is selected.
  "rivers",
  "road-casing",
  "roads",
  ...["water", "rivers", "streams", "runways", "paths", "street-casings", "road-casings", "streets", "roads"].map(
    (name) => `basemap-${name}`,
  ),
  "lao_provinces",
  "neighbour_provinces",
  "state-border-band",
  "state-border",
  "veil",
  "vignette",
  "region-fill",
  ...ofEachLevel("highlight-fill"),
  "line-former-commune-exact",
  "line-former-commune",
  "line-commune-casing",
  "line-commune",
  "line-district-casing",
  "line-district",
  "line-province-glow",
  "line-province-casing",
  "line-province",
  ...ofEachLevel("highlight-line"),
  "region-casing",
  "region-line",
  "selection-part",
  "selection-whole-casing",
  "selection-whole",
  "selection-casing",
  "selection-area",
  "selection-unit",
  "feature-line-selected",
  "feature-line-highlighted",
  "feature-line-casing",
  lineLayer,
  "unit-name-lines",
  "unit-name-dots",
  "named-place-dots",
  "seat-rings",
  "seat-dots",
  "class-dots",
  ...["street", "lake", "place", "water"].map((name) => `basemap-${name}-names`),
  "basemap-road-numbers",
  "river-names",
  "close-river-names",
  "road-numbers",
  "place-names",
  "region-names",
  "named-place-names",
  "seat-names",
  "feature-names",
  "unit-names",
  "ring-casing",
  "ring-line",
  "ring-name",
  "own-points",
  "alternative-line",
  "alternative-point",
  "feature-neighbourhood",
  "feature-highlighted",
  "feature-selected",
  "region-name",
  featureLayer,
  "place-ring",
  "place-dot",
];

/** Adds a layer in its place. */
export function addLayer(map: Pick<MapLibre, "addLayer" | "getLayer">, layer: LayerSpecification): void {
  const above = layerOrder.slice(layerOrder.indexOf(layer.id) + 1);
  map.addLayer(inToneOf(map, layer), above.find((id) => map.getLayer(id))); // prettier-ignore
}

/** Lines of 1:1,000,000 and outlines need no tiles finer than zoom 12. */
export const geojsonSource = (data: GeoJSON.GeoJSON, promoteId?: string): GeoJSONSourceSpecification => ({
  type: "geojson",
  data,
  maxzoom: 12,
  tolerance: 0.3,
  ...(promoteId && { promoteId }),
});

export const emptyCollection: FeatureCollection<never, never> = { type: "FeatureCollection", features: [] };

/** Draws these features and no others; source and layers are added with the first features. */
export function drawFeatures(
  map: Pick<MapLibre, "addLayer" | "addSource" | "getLayer" | "getSource">,
  source: string,
  data: FeatureCollection,
  layers: readonly LayerSpecification[],
): void {
  const drawn = map.getSource<GeoJSONSource>(source);
  if (drawn) return void drawn.setData(data);
  if (data.features.length === 0) return;
  map.addSource(source, geojsonSource(data));
  for (const layer of layers) addLayer(map, layer);
}
