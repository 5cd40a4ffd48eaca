/** Symbols on the map at a zoom: one for a thing, or one with a number for several that would crowd each other. */
import type { Feature, FeatureCollection, Point, Position } from "geojson";
import type { Language } from "../domain/unit";
import type { LayerId } from "../themes/theme";
import { groupId, groupSpec } from "./cluster-symbol";
import { gather } from "./clusters";
import { scaleAt, type MapItem } from "./placed-features";
import { fromPixels, toPixels } from "./mercator";
import { spread, type Disc } from "./spread";
import { symbolId } from "./symbols";

export interface MarkProperties {
  /** `hydropower:nam-muc`; of a group, that of its first thing. */
  key: string;
  layer: LayerId;
  /** Of a group, the ids of its things, as JSON. */
  id: string;
  /** How many things it stands for. */
  count: number;
  /** The keys of all of them, each between bars: `|hydropower:nam-muc|`. */
  members: string;
  icon: string;
  name: string;
  color: string;
  /** Radius of the symbol in px at full size. */
  r: number;
  sort: number;
  precision: MapItem["precision"];
}
export type MarkFeatures = FeatureCollection<Point, MarkProperties>;

/** How a key stands in `members`. */
export const inMembers = (key: string): string => `|${key}|`;

/** Symbols with numbers stay legible in the picture of the whole province: zoom and scale, linear between. */
export const groupScale = [7, 0.8, 8.5, 0.92, 10.5, 1] as const;

/** How far symbols may be moved, px. */
const reaches = { unit: 64, group: 24, neighbourhood: 24 } as const;
/** An exact point: in the picture of the whole province a town is but a dot; close up, hardly. */
const reachAt = (zoom: number): number => Math.min(16, Math.max(5, 16 - (zoom - 8.5) * 4));

/** Things of a unit stand a little below its label point, px at full size, and leave that to the unit's name. */
const belowName = 17;
/** About half the height of a name, px. */
const nameRadius = 7;

interface Mark extends Disc {
  layer: LayerId;
  items: MapItem[];
}

function single(item: MapItem, zoom: number): Mark {
  const scale = scaleAt(zoom);
  const exact = item.precision !== "unit";
  const { x, y } = toPixels(item.lon, item.lat, zoom);
  const r = (item.symbol.px / 2 + 2) * scale;
  const reach = item.precision === "site" ? reachAt(zoom) : reaches[item.precision];
  return { x, y: exact ? y : y + belowName * scale, r, exact, reach, layer: item.layer, items: [item] };
}

/** A group stands in the middle of its things. */
function together(first: Mark, others: Mark[], zoom: number): Mark {
  if (others.length === 0) return first;
  const marks = [first, ...others];
  const items = marks.flatMap((mark) => mark.items);
  const mean = (of: (mark: Mark) => number) => marks.reduce((sum, mark) => sum + of(mark), 0) / marks.length;
  const r = (groupSpec(items.map(({ symbol }) => symbol)).px / 2 + 2) * scaleAt(zoom, groupScale);
  const middle = { x: mean(({ x }) => x), y: mean(({ y }) => y) };
  return { ...middle, r, exact: false, reach: reaches.group, layer: first.layer, items };
}

/** Larger ones first and so below. */
const singles = (items: MapItem[], zoom: number): Mark[] =>
  items.toSorted((a, b) => b.symbol.px - a.symbol.px || a.key.localeCompare(b.key)).map((item) => single(item, zoom));

function properties(items: MapItem[], language: Language): MarkProperties | null {
  const [first] = items;
  if (!first) return null;
  const { key, layer, item, symbol, precision } = first;
  const members = items.map((each) => inMembers(each.key)).join("");
  const group = items.length > 1 ? groupSpec(items.map((each) => each.symbol)) : null;
  const px = group?.px ?? symbol.px;
  return {
    key,
    layer,
    id: group ? JSON.stringify(items.map((each) => each.item.id)) : item.id,
    count: items.length,
    members,
    icon: group ? groupId(group) : symbolId(symbol),
    name: group ? "" : item.name[language],
    color: symbol.color,
    r: px / 2,
    sort: -px,
    precision: group ? "unit" : precision,
  };
}

function features(marks: Mark[], zoom: number, language: Language, names: Position[]): MarkFeatures {
  const clearings = names.map(([lon = 0, lat = 0]) => ({ ...toPixels(lon, lat, zoom), r: nameRadius }));
  const places = spread(marks, clearings);
  const drawn = marks.flatMap((mark, i): Feature<Point, MarkProperties>[] => {
    const { x, y } = places[i] ?? mark;
    const told = properties(mark.items, language);
    const geometry = { type: "Point" as const, coordinates: fromPixels(x, y, zoom) };
    return told ? [{ type: "Feature", properties: told, geometry }] : [];
  });
  return { type: "FeatureCollection", features: drawn };
}

/** One symbol for each thing, moved apart for this zoom so that none hides another. */
export const itemFeatures = (items: MapItem[], zoom: number, language: Language): MarkFeatures =>
  features(singles(items, zoom), zoom, language, []);

/**
 * The same, but things that would crowd each other are drawn as one symbol with their number, and what is known only by
 * its unit keeps off the positions of `names`.
 */
export function markFeatures(items: MapItem[], zoom: number, language: Language, names: Position[] = []): MarkFeatures {
  const marks = gather(singles(items, zoom), zoom).flatMap(([first, ...others]) =>
    first ? [together(first, others, zoom)] : [],
  );
  return features(marks, zoom, language, names);
}
