/** Where the land lies on the sheet and the key over it, so that the key covers none of the land and the land is as large as can be. */

/** Pixels of the world at zoom 0. */
export interface WorldSpot {
  x: number;
  y: number;
}

/** mm. */
interface Box {
  width: number;
  height: number;
}

export const corners = ["right-bottom", "left-bottom", "left-top", "right-top"] as const;
export type Corner = (typeof corners)[number];

export interface Arrangement {
  corner: Corner;
  /** mm of paper to a pixel of the world. */
  perPixel: number;
  /** What of the world lies in the middle of the paper. */
  middle: WorldSpot;
  /** Of the points of the land, how many the key covers. */
  covered: number;
}

/** Left free around the land, and around the key, mm. */
const air = 4;
/** Places tried along each side. */
const steps = 12;
const halvings = 14;

interface Extent {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function extentOf(land: readonly WorldSpot[]): Extent {
  const [xs, ys] = [land.map(({ x }) => x), land.map(({ y }) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** What the key takes of the room, with air around it. */
function taken(corner: Corner, room: Box, key: Box): Extent {
  const [side, end] = corner.split("-");
  return {
    left: side === "left" ? 0 : room.width - key.width - air,
    right: side === "left" ? key.width + air : room.width,
    top: end === "top" ? 0 : room.height - key.height - air,
    bottom: end === "top" ? key.height + air : room.height,
  };
}

/** How many points lie under the key. */
const coveredBy = (land: readonly WorldSpot[], k: number, dx: number, dy: number, box: Extent): number =>
  land.reduce((sum, { x, y }) => {
    const [left, top] = [x * k + dx, y * k + dy];
    return sum + (left > box.left && left < box.right && top > box.top && top < box.bottom ? 1 : 0);
  }, 0);

/** From the least to the most, the middle first. */
function spread(least: number, most: number): number[] {
  const middle = (least + most) / 2;
  const all = Array.from({ length: steps + 1 }, (_, at) => least + ((most - least) * at) / steps);
  return [middle, ...all.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))];
}

/** At this size: the place nearest to the middle where the key covers nothing, else that where it covers least. null: the land is too large. */
function placed(
  land: readonly WorldSpot[],
  extent: Extent,
  room: Box,
  key: Box | null,
  corner: Corner,
  k: number,
): Arrangement | null {
  const slackX = room.width - 2 * air - (extent.right - extent.left) * k;
  const slackY = room.height - 2 * air - (extent.bottom - extent.top) * k;
  if (slackX < -1e-6 || slackY < -1e-6) return null;
  const offsets = spread(air, air + slackX)
    .flatMap((x) =>
      spread(air, air + slackY).map((y) => ({ x, y, off: Math.hypot(x - air - slackX / 2, y - air - slackY / 2) })),
    )
    .toSorted((a, b) => a.off - b.off);
  const box = key && taken(corner, room, key);
  let best: Arrangement | null = null;
  for (const { x, y } of offsets) {
    const [dx, dy] = [x - extent.left * k, y - extent.top * k];
    const covered = box ? coveredBy(land, k, dx, dy, box) : 0;
    if (best && covered >= best.covered) continue;
    const middle = { x: (room.width / 2 - dx) / k, y: (room.height / 2 - dy) / k };
    best = { corner, perPixel: k, middle, covered };
    if (covered === 0) break;
  }
  return best;
}

/** The largest size at which the key covers nothing, with a key in this corner. */
function largest(land: readonly WorldSpot[], extent: Extent, room: Box, key: Box | null, corner: Corner): number {
  const whole = Math.min(
    (room.width - 2 * air) / Math.max(1e-9, extent.right - extent.left),
    (room.height - 2 * air) / Math.max(1e-9, extent.bottom - extent.top),
  );
  const free = (k: number): boolean => placed(land, extent, room, key, corner, k)?.covered === 0;
  if (free(whole)) return whole;
  let [least, most] = [whole / 8, whole];
  for (let n = 0; n < halvings; n += 1) {
    const k = Math.sqrt(least * most);
    if (free(k)) least = k;
    else most = k;
  }
  return least;
}

/** `land`: points of what is to be seen, along its outline. The first corner wins where others are no better. */
export function arrangeFitted(land: readonly WorldSpot[], room: Box, key: Box | null): Arrangement | null {
  if (land.length === 0) return null;
  const extent = extentOf(land);
  let best: { corner: Corner; k: number } | null = null;
  for (const corner of key ? corners : corners.slice(0, 1)) {
    const k = largest(land, extent, room, key, corner);
    if (!best || k > best.k * 1.01) best = { corner, k };
  }
  return best && placed(land, extent, room, key, best.corner, best.k);
}

/** At a size that is given: with the key where it covers least; land that is larger than the paper lies with its middle in the middle. */
export function arrangeAt(
  land: readonly WorldSpot[],
  room: Box,
  key: Box | null,
  perPixel: number,
): Arrangement | null {
  if (land.length === 0) return null;
  const extent = extentOf(land);
  const middle = { x: (extent.left + extent.right) / 2, y: (extent.top + extent.bottom) / 2 };
  const found = corners.map((corner): Arrangement => {
    const [dx, dy] = [room.width / 2 - middle.x * perPixel, room.height / 2 - middle.y * perPixel];
    const covered = key ? coveredBy(land, perPixel, dx, dy, taken(corner, room, key)) : 0;
    return placed(land, extent, room, key, corner, perPixel) ?? { corner, perPixel, middle, covered };
  });
  return found.reduce((best, each) => (each.covered < best.covered ? each : best));
}
