/** Bounds of places, in degrees. */
import type { BBox } from "geojson";

export type Bounds = [west: number, south: number, east: number, north: number];

/** Touching counts as overlapping. */
export const overlap = (a: BBox, b: BBox): boolean => a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];

/** Infinite for none. */
export const boundsAround = (all: readonly Bounds[]): Bounds => [
  Math.min(...all.map(([west]) => west)),
  Math.min(...all.map(([, south]) => south)),
  Math.max(...all.map(([, , east]) => east)),
  Math.max(...all.map(([, , , north]) => north)),
];
