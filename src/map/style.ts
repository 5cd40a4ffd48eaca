/** The style of the map as it is first drawn: every layer in its place, the sources still empty. */
import type { LayerSpecification, SourceSpecification, StyleSpecification } from "maplibre-gl";
import { levels } from "../domain/unit";
import { baseSources, groundLayers, pictureSources, surroundings, waterAndRoads } from "./base";
import { baseLabels } from "./base-labels";
import { boundaryLayers, boundarySource, lightLayers, tintLayers, touchLayers, unitSource } from "./boundaries";
import { dotLayer, dotSource } from "./choropleth";
import { fontFaces } from "./fonts";
import { labelSource, unitLabels } from "./labels";
import { featureLayer, featureLayers, featureNames, featureSource } from "./points";
import { selectionFill, selectionLabels, selectionLayers, selectionSource } from "./selection";

/** Choropleths go below the first of these layers: rivers and roads stay visible on them. */
export const aboveChoropleth = "rivers";
/** Areas over the choropleth, lines over the boundaries and names over all others go below these. */
export const aboveFills = "touch-province";
export const aboveLines = "selection-part";
export const aboveNames = featureLayer;
export const outsideSource = "outside";

const empty = { type: "FeatureCollection" as const, features: [] };
/** 1:1,000,000 lines and unit outlines need no tiles finer than this; they are magnified beyond. */
const source = (promoteId?: string): SourceSpecification => ({
  type: "geojson",
  data: empty,
  maxzoom: 12,
  tolerance: 0.3,
  ...(promoteId ? { promoteId } : {}),
});

const named = (ids: readonly string[], promoteId?: string) => ids.map((id) => [id, source(promoteId)] as const);

export const styleLayers: LayerSpecification[] = [
  ...groundLayers,
  ...tintLayers,
  ...waterAndRoads,
  ...surroundings,
  ...touchLayers,
  selectionFill,
  ...boundaryLayers,
  ...lightLayers,
  ...selectionLayers,
  dotLayer,
  ...baseLabels,
  featureNames,
  ...unitLabels,
  selectionLabels,
  ...featureLayers,
];

export const style = (transitionMs: number): StyleSpecification => ({
  version: 8,
  "font-faces": fontFaces,
  transition: { duration: transitionMs, delay: 0 },
  sources: {
    ...pictureSources,
    ...Object.fromEntries([
      ...named(baseSources),
      ...named([outsideSource, boundarySource, labelSource, selectionSource, dotSource]),
      ...named(levels.map(unitSource), "code"),
      ...named([featureSource], "key"),
    ]),
  },
  layers: styleLayers,
});
