/** Applies the active filters to each layer's features and values. */
import { filtered, landWithin, type Filter, type Within } from "../domain/filter";
import { isWholeProvince, landOfAll, type Land } from "../domain/land";
import type { Region } from "../domain/region";
import type { Era } from "../domain/unit";
import { featureAt, featuresOf, valuesOf } from "./features";
import { layerById, type Themes } from "./index";
import type { ChoroplethLayer, Feature, Layer, LayerId, LayerValue, PointLayer } from "./theme";

export type Filters = Readonly<Partial<Record<LayerId, Filter>>>;

/** The part of the view that narrows layers. */
export interface Narrowing {
  filters: Filters;
  within: Within | null;
  regions: readonly Region[];
}

export const narrowsAny = ({ filters, within, regions }: Narrowing): boolean =>
  Object.keys(filters).length > 0 || landWithin(within, regions) !== null;

export const isNarrowed = (layer: LayerId, { filters, within, regions }: Narrowing): boolean =>
  filters[layer] !== undefined || landWithin(within, regions) !== null;

/** Equal where two views narrow the layer alike; empty where nothing narrows it. */
export function narrowingKey(layer: LayerId, { filters, within, regions }: Narrowing): string {
  const filter = filters[layer];
  const land = within?.kind === "region" ? [...(regions[within.at]?.land ?? [])] : null;
  return filter || within ? JSON.stringify([filter ?? null, within, land]) : "";
}

/** The land of `within` and of the place facets. */
export function landsSought({ id, facets }: Layer, { filters, within, regions }: Narrowing): Land[] {
  const whole = landWithin(within, regions);
  const places = facets.flatMap((facet) => {
    const condition = filters[id]?.conditions[facet.id];
    if (facet.kind !== "place" || condition?.kind !== "choice") return [];
    return [landOfAll(condition.any.map((code) => ({ level: facet.level, code })))];
  });
  return whole ? [whole, ...places] : places;
}

function passing<T extends Feature | LayerValue>(
  { id, facets }: Layer,
  all: readonly T[],
  by: Narrowing,
): readonly T[] {
  return isNarrowed(id, by) ? filtered(all, facets, by.filters[id], landWithin(by.within, by.regions)) : all;
}

export const shownFeatures = (layer: PointLayer, themes: Themes, by: Narrowing): readonly Feature[] =>
  passing(layer, featuresOf(layer, themes), by);

export const shownValues = (layer: ChoroplethLayer, themes: Themes, era: Era, by: Narrowing): readonly LayerValue[] =>
  passing(layer, valuesOf(layer, themes, era), by);

/** How many features of no known place pass the layer's own filter; `maybe`: they may lie in the place that all layers are narrowed to. */
export function unplacedFeatures(layer: PointLayer, themes: Themes, by: Narrowing): { maybe: boolean; n: number } {
  const nowhere = shownFeatures(layer, themes, { ...by, within: null }).filter(({ place }) => place.kind === "unknown");
  const land = landWithin(by.within, by.regions);
  return { maybe: land !== null && !isWholeProvince(land), n: nowhere.length };
}

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
