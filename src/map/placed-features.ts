/** Things of the point layers: what each looks like and where it stands. */
import { unitGeometry, type Geography } from "../domain/geography";
import { contains, landOf, type Land } from "../domain/land";
import type { Themes } from "../domain/themes";
import type { UnitRef } from "../domain/unit";
import { besideItems } from "../themes/companions";
import { allItems, landsSought, shownItems, type Narrowing } from "../themes/filtered";
import { layers } from "../themes/index";
import { outlineOf, type LayerId, type LayerItem, type PointLayer } from "../themes/theme";
import type { View } from "../state/view";
import { diameter, greatestSize, smallestBar, type SymbolSpec } from "./symbols";

export interface MapItem {
  /** `hydropower:nam-muc` */
  key: string;
  layer: LayerId;
  item: LayerItem;
  symbol: SymbolSpec;
  lon: number;
  lat: number;
  precision: "site" | "neighbourhood" | "unit";
}

/** The units a thing lies in whose point is not known; those that a line is known to reach where it is in none. */
export const unitsAbout = ({ place, line }: Pick<LayerItem, "place" | "line">): UnitRef[] =>
  place.kind === "units" ? place.units : place.kind === "unknown" ? (line?.touches ?? []) : [];

/**
 * Where a thing stands; null when nothing is known. In a unit: the unit's label point; of several, that of the first in the
 * land looked at, so that no symbol stands outside of it.
 */
function standing(
  geography: Geography,
  item: LayerItem,
  sought: readonly Land[],
): Pick<MapItem, "lon" | "lat" | "precision"> | null {
  const { place } = item;
  if (place.kind === "point") return { lon: place.lon, lat: place.lat, precision: place.precision };
  const units = unitsAbout(item);
  const first = units.find((ref) => sought.every((land) => contains(land, landOf(ref)))) ?? units[0];
  if (!first) return null;
  const [lon, lat] = unitGeometry(geography, first).label;
  return { lon, lat, precision: "unit" };
}

/** Those things of a layer that have a place; measured by the largest of all its things, shown or not. */
export function mapItems(
  geography: Geography,
  layer: PointLayer,
  themes: Themes,
  shown: readonly LayerItem[] = allItems(layer, themes),
  sought: readonly Land[] = [],
): MapItem[] {
  const greatest = greatestSize(allItems(layer, themes));
  return shown.flatMap((item) => {
    const where = standing(geography, item, sought);
    const itsClass = layer.classes.find(({ id }) => id === item.classId);
    if (!where || !itsClass) return [];
    const symbol: SymbolSpec = {
      shape: outlineOf(layer, item),
      color: itsClass.color,
      pattern: itsClass.pattern,
      px: Math.max(item.line ? smallestBar : 0, diameter(layer.sizeUnit === null ? null : item.size, greatest)),
      exact: where.precision !== "unit",
      sized: layer.sizeUnit === null || item.size !== null,
    };
    return [{ key: `${layer.id}:${item.id}`, layer: layer.id, item, symbol, ...where }];
  });
}

/** What of a layer is drawn: the things that pass its filter, and those shown beside them. */
function drawnItems(geography: Geography, layer: PointLayer, themes: Themes, by: Narrowing): MapItem[] {
  const beside = besideItems(layer, themes, by).flatMap((other) =>
    mapItems(geography, other.layer, themes, [other.item]),
  );
  return [...mapItems(geography, layer, themes, shownItems(layer, themes, by), landsSought(layer, by)), ...beside];
}

/** The point layers that are switched on, the lowest first. */
export const pointLayersOn = (view: Pick<View, "layers">): PointLayer[] =>
  layers.filter((layer) => layer.kind === "points").filter(({ id }) => view.layers[id] !== undefined);

/** Everything that the layers switched on show, each thing once, whichever of them it comes from. */
export function shownMapItems(geography: Geography, view: Narrowing & Pick<View, "layers">, themes: Themes): MapItem[] {
  const drawn = pointLayersOn(view).flatMap((layer) => drawnItems(geography, layer, themes, view));
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
