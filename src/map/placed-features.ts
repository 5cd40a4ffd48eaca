/** Features of the point layers: what each looks like and where it stands. */
import { unitGeometry, type Geography } from "../domain/geography";
import { contains, landOf, type Land } from "../domain/land";
import type { UnitRef } from "../domain/unit";
import { pointLayers, type Themes } from "../themes";
import { outlineOf, type LayerId, type Feature, type PointLayer } from "../themes/theme";
import type { View } from "../state/view";
import { diameter, greatestSize, smallestBar, type SymbolSpec } from "./symbols";
import { companionFeatures, landsSought, shownFeatures, type Narrowing } from "../themes/filters";
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

/** The units a feature lies in whose point is not known; those that a line is known to reach where it is in none. */
export const unitsAbout = ({ place, line }: Pick<Feature, "place" | "line">): UnitRef[] =>
  place.kind === "units" ? place.units : place.kind === "unknown" ? (line?.touches ?? []) : [];

/**
 * Where a feature stands; null when nothing is known. In a unit: the unit's label point; of several, that of the first in the
 * land looked at, so that no symbol stands outside of it.
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

/** Those features of a layer that have a place; measured by the largest of all its features, shown or not. */
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

/** What of a layer is drawn: the features that pass its filter, and those shown beside them. */
function drawnFeatures(geography: Geography, layer: PointLayer, themes: Themes, by: Narrowing): PlacedFeature[] {
  const companions = companionFeatures(layer, themes, by).flatMap((other) =>
    placedFeatures(geography, other.layer, themes, [other.feature]),
  );
  return [
    ...placedFeatures(geography, layer, themes, shownFeatures(layer, themes, by), landsSought(layer, by)),
    ...companions,
  ];
}

/** The point layers that are switched on, the lowest first. */
export const pointLayersOn = (view: Pick<View, "layers">): PointLayer[] =>
  pointLayers.filter(({ id }) => view.layers[id] !== undefined);

/** Everything that the layers switched on show, each feature once, whichever of them it comes from. */
export function shownPlacedFeatures(
  geography: Geography,
  view: Narrowing & Pick<View, "layers">,
  themes: Themes,
): PlacedFeature[] {
  const drawn = pointLayersOn(view).flatMap((layer) => drawnFeatures(geography, layer, themes, view));
  return [...new Map(drawn.map((each) => [each.key, each])).values()];
}

/** Symbols are smaller in the picture of the whole province: zoom and scale, linear between. */
export const iconScale = [7, 0.52, 8.5, 0.78, 10.5, 1] as const;

export function scaleAt(
  zoom: number,
  [z0, s0, z1, s1, z2, s2]: readonly [number, number, number, number, number, number] = iconScale,
): number {
  if (zoom <= z0) return s0;
  if (zoom >= z2) return s2;
  return zoom < z1 ? s0 + ((zoom - z0) / (z1 - z0)) * (s1 - s0) : s1 + ((zoom - z1) / (z2 - z1)) * (s2 - s1);
}
