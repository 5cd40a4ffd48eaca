/** What the layers hold, computed once per loaded themes and kept with them. */
import type { Themes } from "../domain/themes";
import { eras, unitKey, type Era, type UnitKey, type UnitRef } from "../domain/unit";
import { layers } from "../themes";
import { allFeatures, allValues } from "../themes/filtered";
import type { ChoroplethLayer, LayerId, Feature, PointLayer, UnitValue } from "../themes/theme";

/** Things by layer and by `layer:id`; values by era, layer and unit. */
export interface Contents {
  features: ReadonlyMap<LayerId, readonly Feature[]>;
  featureByKey: ReadonlyMap<string, Feature>;
  values: Record<Era, ReadonlyMap<LayerId, ReadonlyMap<UnitKey, UnitValue>>>;
}

export const pointLayers: PointLayer[] = layers.filter((layer) => layer.kind === "points");
const choroplethLayers: ChoroplethLayer[] = layers.filter((layer) => layer.kind === "choropleth");

const featureKey = (layer: LayerId, id: string): string => `${layer}:${id}`;

function valuesByUnit(layer: ChoroplethLayer, themes: Themes, era: Era): ReadonlyMap<UnitKey, UnitValue> {
  return new Map(allValues(layer, themes, era).map((value) => [unitKey(value.unit), value]));
}

function compute(themes: Themes): Contents {
  const features = new Map(pointLayers.map((layer) => [layer.id, allFeatures(layer, themes)]));
  const [before, after] = eras.map(
    (era) => new Map(choroplethLayers.map((layer) => [layer.id, valuesByUnit(layer, themes, era)])),
  );
  return {
    features,
    featureByKey: new Map(
      [...features].flatMap(([layer, list]) => list.map((feature) => [featureKey(layer, feature.id), feature])),
    ),
    values: { before: before ?? new Map(), after: after ?? new Map() },
  };
}

const known = new WeakMap<Themes, Contents>();

/** Computed at the first call for these themes, then remembered. */
export function contentsOf(themes: Themes): Contents {
  const contents = known.get(themes) ?? compute(themes);
  known.set(themes, contents);
  return contents;
}

/** null when the layer has no such thing. */
export const featureOf = (contents: Contents, layer: LayerId, id: string): Feature | null =>
  contents.featureByKey.get(featureKey(layer, id)) ?? null;

/** null when the layer has no value for units of that level in that era. */
export const valueOf = (contents: Contents, layer: LayerId, era: Era, unit: UnitRef): UnitValue | null =>
  contents.values[era].get(layer)?.get(unitKey(unit)) ?? null;
