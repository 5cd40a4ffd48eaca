/** Things of the point layers as symbols: what each looks like and where it stands at a zoom. */
import type { Feature, FeatureCollection, Point } from "geojson";
import { unitGeometry, type Geography } from "../domain/geography";
import type { Place } from "../domain/place";
import type { Themes } from "../domain/themes";
import type { Language } from "../domain/unit";
import type { LayerId, LayerItem, PointLayer } from "../layers/layer";
import { fromPixels, toPixels } from "./mercator";
import { spread } from "./spread";
import { diameter, greatestSize, symbolId, type SymbolSpec } from "./symbols";

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

export interface ItemProperties {
  key: string;
  layer: LayerId;
  id: string;
  icon: string;
  name: string;
  color: string;
  /** Radius of the symbol in px at full size. */
  r: number;
  sort: number;
  precision: MapItem["precision"];
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

export function scaleAt(zoom: number): number {
  const [z0, s0, z1, s1, z2, s2] = iconScale;
  if (zoom <= z0) return s0;
  if (zoom >= z2) return s2;
  return zoom < z1 ? s0 + ((zoom - z0) / (z1 - z0)) * (s1 - s0) : s1 + ((zoom - z1) / (z2 - z1)) * (s2 - s1);
}

/** How far an exact point may give way, px: in the picture of the whole province a town is but a dot; close up, hardly. */
const reachAt = (zoom: number): number => Math.min(16, Math.max(5, 16 - (zoom - 8.5) * 4));

/** Things of a unit stand a little below its label point, px at full size, and leave that to the unit's name. */
const belowName = 14;

/** Symbols as features, moved apart for this zoom so that none hides another. Larger ones first and so below. */
export function itemFeatures(
  items: MapItem[],
  zoom: number,
  language: Language,
): FeatureCollection<Point, ItemProperties> {
  const scale = scaleAt(zoom);
  const ordered = items.toSorted((a, b) => b.symbol.px - a.symbol.px || a.key.localeCompare(b.key));
  const discs = ordered.map(({ lon, lat, symbol, precision }) => {
    const exact = precision !== "unit";
    const { x, y } = toPixels(lon, lat, zoom);
    return { x, y: exact ? y : y + belowName * scale, r: (symbol.px / 2 + 2) * scale, exact };
  });
  const places = spread(discs, reachAt(zoom));
  const features = ordered.map((each, i): Feature<Point, ItemProperties> => {
    const { x, y } = places[i] ?? discs[i] ?? toPixels(each.lon, each.lat, zoom);
    return {
      type: "Feature",
      properties: {
        key: each.key,
        layer: each.layer,
        id: each.item.id,
        icon: symbolId(each.symbol),
        name: each.item.name[language],
        color: each.symbol.color,
        r: each.symbol.px / 2,
        sort: -each.symbol.px,
        precision: each.precision,
      },
      geometry: { type: "Point", coordinates: fromPixels(x, y, zoom) },
    };
  });
  return { type: "FeatureCollection", features };
}
