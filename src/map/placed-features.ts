/** Features of the point layers: what each looks like and where it stands. */
import { unitGeometry, type Geography } from "../domain/geography";
import { contains, landOf, type Land } from "../domain/land";
import { pointLayers, type Themes } from "../themes";
import { unitsAbout } from "../themes/places";
import type { Feature } from "../themes/feature";
import { outlineOf, type LayerId, type PointLayer } from "../themes/theme";
import type { View } from "../state/view";
import { diameter, greatestSize, smallestBar, type SymbolSpec } from "./symbols";
import { shownFeatures, type Narrowing } from "../themes/filters";
import { companionFeatures } from "../themes/members";
import { landsSought } from "./narrowing";
import { featureKey, featuresOf } from "../themes/features";

export interface PlacedFeature {
  /** `hydropower:nam-muc` */
  key: string;
  layer: LayerId;
  feature: Feature;
  symbol: SymbolSpec;
  lon: number;
  lat: number;
  precision: "site" | "neighbourhood" | "unit";
}

/**
 * Where a feature stands; null when nothing is known. Of units, at the label point of the first, or of the first in the land
 * the view is narrowed to, so that no symbol stands outside of it.
 */
function standing(
  geography: Geography,
  feature: Feature,
  sought: readonly Land[],
): Pick<PlacedFeature, "lon" | "lat" | "precision"> | null {
  const { place } = feature;
  if (place.kind === "point") return { lon: place.lon, lat: place.lat, precision: place.precision };
  const units = unitsAbout(feature);
  const first = units.find((ref) => sought.every((land) => contains(land, landOf(ref)))) ?? units[0];
  if (!first) return null;
  const [lon, lat] = unitGeometry(geography, first).label;
  return { lon, lat, precision: "unit" };
}

/** The features of a layer that have a place; sizes are relative to the largest of all, shown or not. */
export function placedFeatures(
  geography: Geography,
  layer: PointLayer,
  themes: Themes,
  shown: readonly Feature[] = featuresOf(layer, themes),
  sought: readonly Land[] = [],
): PlacedFeature[] {
  const greatest = greatestSize(featuresOf(layer, themes));
  return shown.flatMap((feature) => {
    const where = standing(geography, feature, sought);
    const itsClass = layer.classes.find(({ id }) => id === feature.classId);
    if (!where || !itsClass) return [];
    const symbol: SymbolSpec = {
      shape: outlineOf(layer, feature),
      color: itsClass.color,
      pattern: itsClass.pattern,
      px: Math.max(feature.line ? smallestBar : 0, diameter(feature.size?.value ?? null, greatest)),
      exact: where.precision !== "unit",
      sized: layer.size === null || feature.size !== null,
    };
    return [{ key: featureKey(feature.ref), layer: layer.id, feature, symbol, ...where }];
  });
}

/** The features of a layer that pass its filter, and its companions from other layers. */
function drawnFeatures(geography: Geography, layer: PointLayer, themes: Themes, by: Narrowing): PlacedFeature[] {
  const companions = companionFeatures(layer, themes, by).flatMap((other) =>
    placedFeatures(geography, other.layer, themes, [other.feature]),
  );
  return [
    ...placedFeatures(geography, layer, themes, shownFeatures(layer, themes, by), landsSought(layer, by)),
    ...companions,
  ];
}

/** The point layers switched on, the lowest first. */
export const pointLayersOn = (view: Pick<View, "layers">): PointLayer[] =>
  pointLayers.filter(({ id }) => view.layers[id] !== undefined);

/** All features that the layers switched on show, each once. */
export function shownPlacedFeatures(
  geography: Geography,
  view: Narrowing & Pick<View, "layers">,
  themes: Themes,
): PlacedFeature[] {
  const drawn = pointLayersOn(view).flatMap((layer) => drawnFeatures(geography, layer, themes, view));
  return [...new Map(drawn.map((each) => [each.key, each])).values()];
}
