/** Symbols at a zoom: one for a feature, or a cluster with a number where features would crowd each other. */
import type { FeatureCollection, Point, Position } from "geojson";
import type { Language } from "../domain/unit";
import type { LayerId } from "../themes/theme";
import { clusterId, clusterSpec } from "./cluster-symbol";
import { clusterSpots } from "./clusters";
import { collectionOf, pointOf } from "./geojson";
import { fromPixels, toPixels } from "../domain/mercator";
import type { PlacedFeature } from "./placed-features";
import { spread, type Disc } from "./spread";
import { clusterScale, iconScaleOf } from "./symbol-scale";
import { zoomedAt } from "./zoomed";
import { symbolId } from "./symbols";

export interface MarkProperties {
  /** `hydropower:nam-muc`; of a cluster, that of its first member. */
  key: string;
  layer: LayerId;
  /** Of a cluster, the ids of its members, as JSON. */
  id: string;
  /** Number of features. */
  count: number;
  /** The keys of all, each between bars: `|hydropower:nam-muc|`. */
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

export const inMembers = (key: string): string => `|${key}|`;

/** How far symbols may be moved, px. */
const reaches = { unit: 64, cluster: 24, neighbourhood: 24 } as const;
/** An exact point may move while a town is but a dot; close up, hardly. */
const reachAt = (zoom: number): number => Math.min(16, Math.max(5, 16 - (zoom - 8.5) * 4));

/** Features known by their unit stand this far below its label point, px at full size, which is for the unit's name. */
const belowName = 17;
/** About half the height of a name, px. */
const nameRadius = 7;

interface Mark extends Disc {
  layer: LayerId;
  features: PlacedFeature[];
}

function single(feature: PlacedFeature, zoom: number): Mark {
  const scale = zoomedAt(zoom, ...iconScaleOf(feature.symbol.px / 2));
  const exact = feature.precision !== "unit";
  const { x, y } = toPixels(feature.lon, feature.lat, zoom);
  const r = (feature.symbol.px / 2 + 2) * scale;
  const reach = feature.precision === "site" ? reachAt(zoom) : reaches[feature.precision];
  return { x, y: exact ? y : y + belowName * scale, r, exact, reach, layer: feature.layer, features: [feature] };
}

/** A cluster stands in the middle of its members. */
function clusterMark(first: Mark, others: Mark[], zoom: number): Mark {
  if (others.length === 0) return first;
  const marks = [first, ...others];
  const features = marks.flatMap((mark) => mark.features);
  const mean = (of: (mark: Mark) => number) => marks.reduce((sum, mark) => sum + of(mark), 0) / marks.length;
  const r = (clusterSpec(features.map(({ symbol }) => symbol)).px / 2 + 2) * zoomedAt(zoom, ...clusterScale);
  const middle = { x: mean(({ x }) => x), y: mean(({ y }) => y) };
  return { ...middle, r, exact: false, reach: reaches.cluster, layer: first.layer, features };
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
  const cluster = features.length > 1 ? clusterSpec(features.map((each) => each.symbol)) : null;
  const px = cluster?.px ?? symbol.px;
  return {
    key,
    layer,
    id: cluster ? JSON.stringify(features.map((each) => each.feature.ref.id)) : feature.ref.id,
    count: features.length,
    members,
    icon: cluster ? clusterId(cluster) : symbolId(symbol),
    name: cluster ? "" : feature.name[language],
    color: symbol.color,
    r: px / 2,
    sort: -px,
    precision: cluster ? "unit" : precision,
  };
}

function collection(marks: Mark[], zoom: number, language: Language, names: Position[]): MarkFeatures {
  const clearings = names.map(([lon = 0, lat = 0]) => ({ ...toPixels(lon, lat, zoom), r: nameRadius }));
  const places = spread(marks, clearings);
  const drawn = marks.flatMap((mark, i) => {
    const { x, y } = places[i] ?? mark;
    const described = properties(mark.features, language);
    return described ? [pointOf(fromPixels(x, y, zoom), described)] : [];
  });
  return collectionOf(drawn);
}

/** Moved apart for this zoom so that none hides another; features known only by their unit keep off the positions of `names`. */
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
