/** Symbols on the map at a zoom: one for a thing, or one with a number for several that would crowd each other. */
import type { Feature, FeatureCollection, Point, Position } from "geojson";
import type { Language } from "../domain/unit";
import type { LayerId } from "../themes/theme";
import { clusterId, clusterSpec } from "./cluster-symbol";
import { clusterSpots } from "./clusters";
import { scaleAt, type PlacedFeature } from "./placed-features";
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
  precision: PlacedFeature["precision"];
}
export type MarkFeatures = FeatureCollection<Point, MarkProperties>;

/** How a key stands in `members`. */
export const inMembers = (key: string): string => `|${key}|`;

/** Symbols with numbers stay legible in the picture of the whole province: zoom and scale, linear between. */
export const clusterScale = [7, 0.8, 8.5, 0.92, 10.5, 1] as const;

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
  features: PlacedFeature[];
}

function single(feature: PlacedFeature, zoom: number): Mark {
  const scale = scaleAt(zoom);
  const exact = feature.precision !== "unit";
  const { x, y } = toPixels(feature.lon, feature.lat, zoom);
  const r = (feature.symbol.px / 2 + 2) * scale;
  const reach = feature.precision === "site" ? reachAt(zoom) : reaches[feature.precision];
  return { x, y: exact ? y : y + belowName * scale, r, exact, reach, layer: feature.layer, features: [feature] };
}

/** A group stands in the middle of its things. */
function clusterMark(first: Mark, others: Mark[], zoom: number): Mark {
  if (others.length === 0) return first;
  const marks = [first, ...others];
  const features = marks.flatMap((mark) => mark.features);
  const mean = (of: (mark: Mark) => number) => marks.reduce((sum, mark) => sum + of(mark), 0) / marks.length;
  const r = (clusterSpec(features.map(({ symbol }) => symbol)).px / 2 + 2) * scaleAt(zoom, clusterScale);
  const middle = { x: mean(({ x }) => x), y: mean(({ y }) => y) };
  return { ...middle, r, exact: false, reach: reaches.group, layer: first.layer, features };
}

/** Larger ones first and so below. */
const singles = (features: PlacedFeature[], zoom: number): Mark[] =>
  features
    .toSorted((a, b) => b.symbol.px - a.symbol.px || a.key.localeCompare(b.key))
    .map((feature) => single(feature, zoom));

function properties(features: PlacedFeature[], language: Language): MarkProperties | null {
  const [first] = features;
  if (!first) return null;
  const { key, layer, feature, symbol, precision } = first;
  const members = features.map((each) => inMembers(each.key)).join("");
  const group = features.length > 1 ? clusterSpec(features.map((each) => each.symbol)) : null;
  const px = group?.px ?? symbol.px;
  return {
    key,
    layer,
    id: group ? JSON.stringify(features.map((each) => each.feature.ref.id)) : feature.ref.id,
    count: features.length,
    members,
    icon: group ? clusterId(group) : symbolId(symbol),
    name: group ? "" : feature.name[language],
    color: symbol.color,
    r: px / 2,
    sort: -px,
    precision: group ? "unit" : precision,
  };
}

function collection(marks: Mark[], zoom: number, language: Language, names: Position[]): MarkFeatures {
  const clearings = names.map(([lon = 0, lat = 0]) => ({ ...toPixels(lon, lat, zoom), r: nameRadius }));
  const places = spread(marks, clearings);
  const drawn = marks.flatMap((mark, i): Feature<Point, MarkProperties>[] => {
    const { x, y } = places[i] ?? mark;
    const described = properties(mark.features, language);
    const geometry = { type: "Point" as const, coordinates: fromPixels(x, y, zoom) };
    return described ? [{ type: "Feature", properties: described, geometry }] : [];
  });
  return { type: "FeatureCollection", features: drawn };
}

/** One symbol for each thing, moved apart for this zoom so that none hides another. */
export const singleMarks = (features: PlacedFeature[], zoom: number, language: Language): MarkFeatures =>
  collection(singles(features, zoom), zoom, language, []);

/**
 * The same, but things that would crowd each other are drawn as one symbol with their number, and what is known only by
 * its unit keeps off the positions of `names`.
 */
export function markFeatures(
  features: PlacedFeature[],
  zoom: number,
  language: Language,
  names: Position[] = [],
): MarkFeatures {
  const marks = clusterSpots(singles(features, zoom), zoom).flatMap(([first, ...others]) =>
    first ? [clusterMark(first, others, zoom)] : [],
  );
  return collection(marks, zoom, language, names);
}
