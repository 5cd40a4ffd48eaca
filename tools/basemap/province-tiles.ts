/** Which tiles touch the province, and what of each lies within. */
import type { MultiPolygon, Position } from "geojson";
import { toPixels } from "../../src/domain/mercator";

/** In units of the world's width, x to the east and y to the south. */
export type WorldPoint = readonly [x: number, y: number];
type Ring = readonly WorldPoint[];

export interface ProvinceTile {
  z: number;
  x: number;
  y: number;
  /** Outline of the province in and about the tile; empty where only the margin touches it. */
  land: readonly Ring[];
}

/** Kept beyond the border, so that no street ends at it, in world widths: about 3 km at this latitude. */
const margin = 3 / (40_075 * Math.cos((21.7 * Math.PI) / 180));
const worldPixels = toPixels(180, 0, 0).x;

const toWorld = ([lon = 0, lat = 0]: Position): WorldPoint => {
  const { x, y } = toPixels(lon, lat, 0);
  return [x / worldPixels, y / worldPixels];
};

/** The ring within a half-plane (Sutherland and Hodgman 1974); where it comes back it runs along the edge. */
function clipped(ring: Ring, axis: 0 | 1, edge: number, keepsGreater: boolean): Ring {
  const within = (p: WorldPoint) => (keepsGreater ? p[axis] >= edge : p[axis] <= edge);
  return ring.flatMap((p, i): Ring => {
    const before = ring.at(i - 1) ?? p;
    const t = (edge - before[axis]) / (p[axis] - before[axis]);
    const cut: WorldPoint = [before[0] + t * (p[0] - before[0]), before[1] + t * (p[1] - before[1])];
    if (within(p)) return within(before) ? [p] : [cut, p];
    return within(before) ? [cut] : [];
  });
}

/** What of the rings lies in the tile and `around` it, in world widths. */
function landIn(rings: readonly Ring[], { z, x, y }: { z: number; x: number; y: number }, around: number): Ring[] {
  const size = 2 ** -z;
  const sides = [
    [0, x * size - around, true],
    [0, (x + 1) * size + around, false],
    [1, y * size - around, true],
    [1, (y + 1) * size + around, false],
  ] as const;
  return rings
    .map((ring) => sides.reduce((rest: Ring, [axis, edge, greater]) => clipped(rest, axis, edge, greater), ring))
    .filter((ring) => ring.length > 2);
}

/** All tiles of these zooms that the province touches, or its margin. */
export function provinceTiles(province: MultiPolygon, minZoom: number, maxZoom: number): ProvinceTile[] {
  const found: ProvinceTile[] = [];
  const visit = (z: number, x: number, y: number, rings: readonly Ring[]): void => {
    const land = landIn(rings, { z, x, y }, margin);
    if (land.length === 0) return;
    if (z >= minZoom) found.push({ z, x, y, land });
    if (z < maxZoom)
      for (const [dx, dy] of [[0, 0], [1, 0], [0, 1], [1, 1]] as const) visit(z + 1, 2 * x + dx, 2 * y + dy, land); // prettier-ignore
  };
  visit(0, 0, 0, province.coordinates.flat().map((ring) => ring.slice(1).map(toWorld))); // prettier-ignore
  return found;
}

/** Whether a point of the tile's own grid lies in the province; null where every point of the tile does. */
export function withinProvince(
  { z, x, y, land }: ProvinceTile,
  extent: number,
): ((px: number, py: number) => boolean) | null {
  const scale = 2 ** z * extent;
  const rings = land.map((ring) =>
    ring.map(([wx, wy]): WorldPoint => [wx * scale - x * extent, wy * scale - y * extent]),
  );
  const inside = (px: number, py: number): boolean => {
    let odd = false;
    for (const ring of rings)
      ring.forEach(([bx, by], i) => {
        const [ax, ay] = ring.at(i - 1) ?? [bx, by];
        if (ay > py !== by > py && px < ax + ((py - ay) / (by - ay)) * (bx - ax)) odd = !odd;
      });
    return odd;
  };
  if (rings.some((ring) => ring.some((end, i) => !passesBy(ring.at(i - 1) ?? end, end, extent)))) return inside;
  return inside(extent / 2, extent / 2) ? null : () => false;
}

/** Whether a line lies on one side of the tile, wholly. */
const passesBy = (a: WorldPoint, b: WorldPoint, extent: number): boolean =>
  ([0, 1] as const).some((axis) => (a[axis] < 0 && b[axis] < 0) || (a[axis] > extent && b[axis] > extent));
