/** Plane geometry in metres, good to 0.7 % over the province: enough to measure deviations of some metres. */

export type Point = [number, number];
export type Line = Point[];

/** Middle parallel of the province; scale is true there. */
const middleLatitude = 21.72;
/** Metres per degree on the WGS84 ellipsoid at the middle parallel. */
const perLatitude = 110_720;
const perLongitude = 103_480;

/** [lon, lat] in degrees to [x, y] in metres east and north of (0° E, middle parallel). */
export const toMetres = ([lon, lat]: Point): Point => [lon * perLongitude, (lat - middleLatitude) * perLatitude];

/** The inverse of `toMetres`. */
export const toDegrees = ([x, y]: Point): Point => [x / perLongitude, y / perLatitude + middleLatitude];

/** Distance from p to the segment ab, in the unit of the coordinates. */
export function distanceToSegment(p: Point, a: Point, b: Point): number {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const length2 = dx * dx + dy * dy;
  const t = length2 === 0 ? 0 : Math.max(0, Math.min(1, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / length2));
  return Math.hypot(p[0] - a[0] - t * dx, p[1] - a[1] - t * dy);
}

/** Length of a line, in the unit of its coordinates. */
export const lineLength = (line: Line): number =>
  line.reduce((sum, p, i) => (i === 0 ? 0 : sum + Math.hypot(p[0] - line[i - 1]![0], p[1] - line[i - 1]![1])), 0);

/** Is p inside the ring (even–odd rule)? */
function insideRing([x, y]: Point, ring: Line): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i]!;
    const [xj, yj] = ring[j]!;
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}

/** Is p inside the polygon: in its outer ring and in none of its holes? */
export const insidePolygon = (p: Point, [outer, ...holes]: Line[]): boolean =>
  outer !== undefined && insideRing(p, outer) && !holes.some((hole) => insideRing(p, hole));

/** Points along the line, its vertices among them, no two neighbours further apart than `step`. */
export function densify(line: Line, step: number): Line {
  return line.flatMap((p, i) => {
    const next = line[i + 1];
    if (!next) return [p];
    const n = Math.max(1, Math.ceil(Math.hypot(next[0] - p[0], next[1] - p[1]) / step));
    return Array.from({ length: n }, (_, k): Point => [
      p[0] + ((next[0] - p[0]) * k) / n,
      p[1] + ((next[1] - p[1]) * k) / n,
    ]);
  });
}
