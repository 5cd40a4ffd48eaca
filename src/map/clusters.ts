/**
 * Which things are drawn as one symbol with their number. Where a few stand together they stand side by side (see
 * `spread`); where many would cover the map and its names, those of one theme are counted, until one looks closely.
 */
export interface Spot {
  /** Position in px. */
  x: number;
  y: number;
  /** Radius in px. */
  r: number;
  /** Only things of the same theme are counted together. */
  layer: string;
}

/** From here on everything stands alone. */
export const apartZoom = 11;
/** How far the things of one group may be from its middle one, px. */
const reach = 38;

/** How many things may stand side by side before they are counted. */
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

/** Every spot in exactly one group; a group of one stands alone. The same input gives the same groups. */
export const clusterSpots = <T extends Spot>(spots: T[], zoom: number): T[][] =>
  crowds(spots).flatMap((crowd) => (crowd.length <= sideBySide(zoom) ? crowd.map((each) => [each]) : parts(crowd)));
