/** Which symbols a press means: those under it, or within reach of the finger, and not only the uppermost. */
import type { FeatureRef } from "./handle";
import { scaleAt } from "./placed-features";
import { clusterScale } from "./marks";
import { layerIds } from "../themes";

/** A drawn symbol: how far its middle is from the press and how large it is drawn, in px. */
export interface SymbolHit {
  away: number;
  radius: number;
  things: readonly FeatureRef[];
}

/** How far beside a symbol counts as on it, and how far a press counts as on several of them, px. */
export const reach = { mouse: 3, touch: 12 } as const;
const shared = { mouse: 0, touch: 6 } as const;

/** The things a symbol stands for; one with a number carries their ids as JSON (see marks.ts). */
export function thingsOf(properties: Record<string, unknown>): FeatureRef[] {
  const { id, count } = properties;
  const layer = layerIds.find((each) => each === properties["layer"]);
  if (!layer || typeof id !== "string") return [];
  const ids = Number(count) > 1 ? (JSON.parse(id) as string[]) : [id];
  return ids.map((each) => ({ kind: "feature", layer, id: each }));
}

/** The radius of a symbol at a zoom, px, from its properties. */
export const drawnRadius = (properties: Record<string, unknown>, zoom: number): number =>
  Number(properties["r"]) * (Number(properties["count"]) > 1 ? scaleAt(zoom, clusterScale) : scaleAt(zoom));

/** All things of the symbols a press lies on, the nearest symbol first; beside all of them, those of the nearest. */
export function pressed(hits: readonly SymbolHit[], pointer: keyof typeof reach): FeatureRef[] {
  const nearest = hits.toSorted((a, b) => a.away - a.radius - (b.away - b.radius) || a.away - b.away);
  const on = nearest.filter(({ away, radius }) => away <= radius + shared[pointer]);
  const meant = on.length > 0 ? on : nearest.slice(0, 1);
  return meant.flatMap(({ things }) => things);
}
