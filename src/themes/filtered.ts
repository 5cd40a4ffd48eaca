/** What of the layers is shown once filters are applied: map, list, table and legend all read it here. */
import { filtered, landWithin, type Filter, type Within } from "../domain/filter";
import { landOfAll, type Land } from "../domain/land";
import type { Region } from "../domain/region";
import { remembered } from "../domain/remembered";
import type { Themes } from "../domain/themes";
import type { Era } from "../domain/unit";
import type { ChoroplethLayer, Layer, LayerId, Feature, LayerValue, PointLayer } from "./theme";

/** The filter of each layer that has one. */
export type Filters = Readonly<Partial<Record<LayerId, Filter>>>;

/** The part of what the app shows that narrows layers. */
export interface Narrowing {
  filters: Filters;
  within: Within | null;
  regions: readonly Region[];
}

/** Whether anything narrows any layer. */
export const narrowsAny = ({ filters, within, regions }: Narrowing): boolean =>
  Object.keys(filters).length > 0 || landWithin(within, regions) !== null;

/** Whether this layer is shown in part only. */
export const isNarrowed = (layer: LayerId, { filters, within, regions }: Narrowing): boolean =>
  filters[layer] !== undefined || landWithin(within, regions) !== null;

/** The land that what passes must lie in: what the layers are narrowed to, and the places of the layer's own filter. */
export function landsSought({ id, facets }: Layer, { filters, within, regions }: Narrowing): Land[] {
  const whole = landWithin(within, regions);
  const places = facets.flatMap((facet) => {
    const condition = filters[id]?.conditions[facet.id];
    if (facet.kind !== "place" || condition?.kind !== "choice") return [];
    return [landOfAll(condition.any.map((code) => ({ level: facet.level, code })))];
  });
  return whole ? [whole, ...places] : places;
}

const featuresByTheme = remembered<Themes, Map<PointLayer, Feature[]>>(() => new Map());

/** All things of a layer, made once for these themes. */
export function allFeatures(layer: PointLayer, themes: Themes): readonly Feature[] {
  const made = featuresByTheme(themes);
  const features = made.get(layer) ?? layer.features(themes);
  made.set(layer, features);
  return features;
}

/** The things that pass. */
export const shownFeatures = (layer: PointLayer, themes: Themes, by: Narrowing): readonly Feature[] =>
  isNarrowed(layer.id, by)
    ? filtered(allFeatures(layer, themes), layer.facets, by.filters[layer.id], landWithin(by.within, by.regions))
    : allFeatures(layer, themes);

const valuesByTheme = remembered<Themes, Map<string, LayerValue[]>>(() => new Map());

/** The values of all units in an era, made once for these themes. */
export function allValues(layer: ChoroplethLayer, themes: Themes, era: Era): LayerValue[] {
  const made = valuesByTheme(themes);
  const key = `${layer.id} ${era}`;
  const values = made.get(key) ?? layer.values(themes, era);
  made.set(key, values);
  return values;
}

/** The values of those units that pass. */
export function shownValues(layer: ChoroplethLayer, themes: Themes, era: Era, by: Narrowing): LayerValue[] {
  const values = allValues(layer, themes, era);
  return isNarrowed(layer.id, by)
    ? filtered(values, layer.facets, by.filters[layer.id], landWithin(by.within, by.regions))
    : values;
}

/** What a layer is made of: its things, or the values of its units in an era. */
export type Member = Feature | LayerValue;

export const allMembers = (layer: Layer, themes: Themes, era: Era): readonly Member[] =>
  layer.kind === "points" ? allFeatures(layer, themes) : allValues(layer, themes, era);

/** The things, or the values of units, that pass. */
export const shownMembers = (layer: Layer, themes: Themes, era: Era, by: Narrowing): readonly Member[] =>
  layer.kind === "points" ? shownFeatures(layer, themes, by) : shownValues(layer, themes, era, by);

/** How many of those that pass are in each class of the layer; classes without any count 0. */
export function shownCounts(layer: Layer, themes: Themes, era: Era, by: Narrowing): Map<string, number> {
  const counts = new Map(layer.classes.map(({ id }) => [id, 0]));
  for (const { classId } of shownMembers(layer, themes, era, by)) counts.set(classId, (counts.get(classId) ?? 0) + 1);
  return counts;
}
