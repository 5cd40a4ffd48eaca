/** Things of other layers that belong in the picture of a layer: the three-country marker beside the border gates. */
import { filtered, landWithin } from "../domain/filter";
import type { Themes } from "../domain/themes";
import { allFeatures, type Narrowing } from "./filtered";
import { layerById } from "./index";
import type { Feature, PointLayer } from "./theme";

/** A thing with the layer it is of. */
export interface Beside {
  layer: PointLayer;
  feature: Feature;
}

const find = (key: string, themes: Themes): Beside[] =>
  [layerById(key.split(":")[0] as PointLayer["id"])].flatMap((layer) => {
    if (layer.kind !== "points") return [];
    const feature = allFeatures(layer, themes).find(({ id }) => `${layer.id}:${id}` === key);
    return feature ? [{ layer, feature }] : [];
  });

/**
 * What is shown with a layer besides its own things, as its `beside` says. The filter of the layer they are of does not
 * hide them here; the land everything is looked at in (`by`) does.
 */
export const companionFeatures = ({ beside = [] }: PointLayer, themes: Themes, by?: Narrowing): Beside[] =>
  beside
    .flatMap((key) => find(key, themes))
    .filter(({ feature, layer }) => {
      const land = by ? landWithin(by.within, by.regions) : null;
      return filtered([feature], layer.facets, undefined, land).length > 0;
    });
