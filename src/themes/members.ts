/** What a layer holds, counts and shows beside itself: for legends, lists and the drawing of the map. */
import { filtered, landWithin } from "../domain/filter";
import type { Era } from "../domain/unit";
import { featureAt, featuresOf, valuesOf } from "./features";
import { passing, type Narrowing } from "./filters";
import { layerById, type Themes } from "./index";
import type { Feature, LayerValue } from "./feature";
import type { Layer, PointLayer } from "./theme";

type Member = Feature | LayerValue;

export const allMembers = (layer: Layer, themes: Themes, era: Era): readonly Member[] =>
  layer.kind === "points" ? featuresOf(layer, themes) : valuesOf(layer, themes, era);

export const shownMembers = (layer: Layer, themes: Themes, era: Era, by: Narrowing): readonly Member[] =>
  passing(layer, allMembers(layer, themes, era), by);

/** Empty classes count 0. */
export function countByClass({ classes }: Layer, members: readonly Member[]): Map<string, number> {
  const counts = new Map(classes.map(({ id }) => [id, 0]));
  for (const { classId } of members) counts.set(classId, (counts.get(classId) ?? 0) + 1);
  return counts;
}

/** A feature shown with the layer of another theme. */
interface Companion {
  layer: PointLayer;
  feature: Feature;
}

/** Features of other layers shown with this one. Their own layer's filter does not hide them, `within` does. */
export function companionFeatures({ companions = [] }: PointLayer, themes: Themes, by?: Narrowing): Companion[] {
  const land = by ? landWithin(by.within, by.regions) : null;
  return companions.flatMap((ref) => {
    const [layer, feature] = [layerById(ref.layer), featureAt(ref, themes)];
    if (!feature || layer.kind !== "points") return [];
    return filtered([feature], layer.facets, undefined, land).map((shown) => ({ layer, feature: shown }));
  });
}
