/** Things of the point layers: what each looks like and where it stands. */
import { unitGeometry, type Geography } from "../domain/geography";
import type { Place } from "../domain/place";
import type { Themes } from "../domain/themes";
import type { LayerId, LayerItem, PointLayer } from "../layers/layer";
import { diameter, greatestSize, type SymbolSpec } from "./symbols";

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

/** Where a thing stands; null when nothing is known. In a unit: the unit's label point, the first unit's of several. */
function standing(geography: Geography, place: Place): Pick<MapItem, "lon" | "lat" | "precision"> | null {
  if (place.kind === "unknown") return null;
  if (place.kind === "point") return { lon: place.lon, lat: place.lat, precision: place.precision };
  const [first] = place.units;
  if (!first) return null;
  const [lon, lat] = unitGeometry(geography, first).label;
  return { lon, lat, precision: "unit" };
}

/** The things of a layer that have a place. */
export function mapItems(geography: Geography, layer: PointLayer, themes: Themes): MapItem[] {
  const items = layer.items(themes);
  const greatest = greatestSize(items);
  return items.flatMap((item) => {
    const where = standing(geography, item.place);
    const itsClass = layer.classes.find(({ id }) => id === item.classId);
    if (!where || !itsClass) return [];
    const symbol: SymbolSpec = {
      shape: layer.shape,
      color: itsClass.color,
      pattern: itsClass.pattern,
      px: diameter(layer.sizeUnit === null ? null : item.size, greatest),
      exact: where.precision !== "unit",
      sized: layer.sizeUnit === null || item.size !== null,
    };
    return [{ key: `${layer.id}:${item.id}`, layer: layer.id, item, symbol, ...where }];
  });
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
