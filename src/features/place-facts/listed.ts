/** Works and projects by layer that lie in land, or may. */
import { placedIn } from "../../domain/containment";
import { landOf, type Land } from "../../domain/land";
import type { Unit } from "../../domain/units";
import { pointLayers, type Themes } from "../../themes";
import { same } from "../../themes/facts";
import { featuresOf } from "../../themes/features";
import type { Feature, FeatureRef } from "../../themes/feature";
import type { PointLayer } from "../../themes/theme";
import { filled, type HeapLine } from "./heap-line";
import { heapWords as words } from "./heap-words";
import { unitsCalled } from "./units-called";
import { isThingOf } from "./near";

/** The features of a layer in land. */
export interface LayerHere {
  layer: PointLayer;
  inside: Feature[];
  maybe: Feature[];
}

/** The features known to lie in the land, or that may lie there, without `except`. */
export const layersInLand = (land: Land, themes: Themes, except: readonly FeatureRef[] = []): LayerHere[] =>
  pointLayers.toReversed().map((layer) => {
    const those = featuresOf(layer, themes).filter((feature) => !isThingOf(feature, except));
    return { layer, ...placedIn(land, those) };
  });
export const layersIn = (commune: Unit, themes: Themes, except: readonly FeatureRef[] = []): LayerHere[] =>
  layersInLand(landOf(commune.ref), themes, except);

/** That a layer has nothing in these units, but the subject itself where it is one of `except`. */
export function emptyLayer(
  { layer }: LayerHere,
  units: readonly Unit[],
  themes: Themes,
  except: readonly FeatureRef[],
): HeapLine {
  const all = featuresOf(layer, themes);
  const placeless = all.filter(({ units }) => units.every(({ level }) => level === "province")).length;
  return {
    label: layer.title,
    value: filled(except.some((ref) => ref.layer === layer.id) ? words.noOthers : words.noFeatures, unitsCalled(units)),
    ...(placeless > 0 && { remark: filled(words.placeless, same(String(placeless))) }),
    sources: [...new Set(all.flatMap(({ row }) => row.source.slice(0, 1)))].slice(0, 1),
    asOf: null,
    ...(layer.countedBy && { shows: layer.countedBy }),
  };
}
