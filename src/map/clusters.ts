/**
 * Which features are drawn as a cluster. A few close to each other stand side by side (see `spread`); where many would
 * cover the map and its names, those of one theme become a cluster until the reader zooms in.
 */
import { apartZoom } from "./symbol-scale";

export interface Spot {
  /** Position and radius, px. */
  x: number;
  y: number;
  r: number;
  /** A cluster has features of one layer only. */
  layer: string;
}

/** How far the members of a cluster may be from its middle one, px. */
const reach = 38;

/** How many may stand side by side before they become a cluster. */
export const sideBySide = (zoom: number): number =>
  zoom >= apartZoom ? Number.POSITIVE_INFINITY : zoom >= 10 ? 8 : zoom >= 9 ? 5 : 3;

const away = (a: Spot, b: Spot): number => Math.hypot(a.x - b.x, a.y - b.y);

/** Sets of spots that touch each other, directly or through others. */
function crowds<T extends Spot>(spots: T[]): T[][] {
  const left = new Set(spots);
  const found: T[][] = [];
  for (const first of spots) {
    if (!left.delete(first)) continue;
    const crowd = [first];
    for (const member of crowd) {
      for (const other of left) {
        if (away(member, other) < member.r + other.r && left.delete(other)) crowd.push(other);
      }
    }
    found.push(crowd);
  }
  return found;
}

/** Parts of a crowd within reach of a middle one, the largest parts first. */
function parts<T extends Spot>(crowd: T[]): T[][] {
  const found: T[][] = [];
  let left = crowd;
  while (left.length > 0) {
    const around = left.map((middle) =>
      left.filter((other) => other.layer === middle.layer && away(middle, other) <= reach),
    );
    const largest = around.reduce((most, next) => (next.length > most.length ? next : most));
    found.push(largest);
    left = left.filter((each) => !largest.includes(each));
  }
  return found;
}

/** Every spot in exactly one cluster, perhaps alone in it. The same input gives the same clusters. */
export const clusterSpots = <T extends Spot>(spots: T[], zoom: number): T[][] =>
  crowds(spots).flatMap((crowd) => (crowd.length <= sideBySide(zoom) ? crowd.map((each) => [each]) : parts(crowd)));
