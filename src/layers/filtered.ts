/** What of the layers is shown once filters are applied: map, list, table and legend all read it here. */
import { filtered, landWithin, type Filter, type Within } from "../domain/filter";
import type { Region } from "../domain/region";
import { remembered } from "../domain/remembered";
import type { Themes } from "../domain/themes";
import type { Era } from "../domain/unit";
import type { ChoroplethLayer, LayerId, LayerItem, LayerValue, PointLayer } from "./layer";

/** The filter of each layer that has one. */
export type Filters = Readonly<Partial<Record<LayerId, Filter>>>;

/** The part of what the app shows that narrows layers. */
export interface Narrowing {
  filters: Filters;
  within: Within | null;
  regions: readonly Region[];
}

/** Whether this layer is shown in part only. */
export const isNarrowed = (layer: LayerId, { filters, within, regions }: Narrowing): boolean =>
  filters[layer] !== undefined || landWithin(within, regions) !== null;

const itemsByTheme = remembered<Themes, Map<PointLayer, LayerItem[]>>(() => new Map());

/** All things of a layer, made once for these themes. */
export function allItems(layer: PointLayer, themes: Themes): readonly LayerItem[] {
  const made = itemsByTheme(themes);
  const items = made.get(layer) ?? layer.items(themes);
  made.set(layer, items);
  return items;
}

/** The things that pass. */
export const shownItems = (layer: PointLayer, themes: Themes, by: Narrowing): readonly LayerItem[] =>
  isNarrowed(layer.id, by)
    ? filtered(allItems(layer, themes), layer.facets, by.filters[layer.id], landWithin(by.within, by.regions))
    : allItems(layer, themes);

/** The values of those units that pass. */
export function shownValues(layer: ChoroplethLayer, themes: Themes, era: Era, by: Narrowing): LayerValue[] {
  const values = layer.values(themes, era);
  return isNarrowed(layer.id, by)
    ? filtered(values, layer.facets, by.filters[layer.id], landWithin(by.within, by.regions))
    : values;
}
