/** Which symbols a press means: all those under it or within reach of the finger, not only the uppermost. */
import { layerIds } from "../themes";
import type { FeatureSelection } from "./handle";
import { clusterScale, iconScaleOf } from "./symbol-scale";
import { zoomedAt } from "./zoomed";

/** A drawn symbol: distance of its middle from the press, and radius, px. */
export interface SymbolHit {
  away: number;
  radius: number;
  features: readonly FeatureSelection[];
}

/** How far off a symbol still counts as on it, px. */
export const reach = { mouse: 7, touch: 12 } as const;
/** The same where symbols overlap and all of them are meant, px. */
const shared = { mouse: 0, touch: 6 } as const;

/** The features of a symbol; a cluster carries their ids as JSON (see marks.ts). */
export function featuresHit(properties: Record<string, unknown>): FeatureSelection[] {
  const { id, count } = properties;
  const layer = layerIds.find((each) => each === properties["layer"]);
  if (!layer || typeof id !== "string") return [];
  const ids = Number(count) > 1 ? (JSON.parse(id) as string[]) : [id];
  return ids.map((each) => ({ kind: "feature", layer, id: each }));
}

/** Radius of a symbol at a zoom, px. */
export const drawnRadius = (properties: Record<string, unknown>, zoom: number): number => {
  const r = Number(properties["r"]);
  return r * zoomedAt(zoom, ...(Number(properties["count"]) > 1 ? clusterScale : iconScaleOf(r)));
};

/** The features of all symbols that the press lies on, the nearest first; where it lies on none, those of the nearest. */
export function pressed(hits: readonly SymbolHit[], pointer: keyof typeof reach): FeatureSelection[] {
  const nearest = hits.toSorted((a, b) => a.away - a.radius - (b.away - b.radius) || a.away - b.away);
  const on = nearest.filter(({ away, radius }) => away <= radius + shared[pointer]);
  const meant = on.length > 0 ? on : nearest.slice(0, 1);
  return meant.flatMap(({ features }) => features);
}
