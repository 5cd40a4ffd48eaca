/** Applies the active filters to each layer's features and values. */
import { filtered, landWithin, type Filter, type Within } from "../domain/filter";
import { isWholeProvince } from "../domain/land";
import type { Region } from "../domain/region";
import type { Era } from "../domain/unit";
import { featuresOf, valuesOf } from "./features";
import type { Themes } from "./index";
import type { Feature, LayerValue } from "./feature";
import type { ChoroplethLayer, Layer, LayerId, PointLayer } from "./theme";

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

/** Those that the filters let pass. */
export function passing<T extends Feature | LayerValue>(
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
