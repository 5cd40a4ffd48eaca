/** What part of the land a map shows, from its camera and its size alone (Web Mercator, north up). */

/** MapLibre's world at zoom 0, CSS px. */
const world = 512;

interface Camera {
  lon: number;
  lat: number;
  zoom: number;
}
interface Sides {
  top: number;
  right: number;
  bottom: number;
  left: number;
}
export type WindowBounds = [west: number, south: number, east: number, north: number];

/**
 * Degrees in the part of a map of this size, CSS px, that no panel covers. The height of a degree of latitude is taken from
 * the middle: within the province the error is below a hundredth of the window.
 */
export function boundsInWindow(
  { lon, lat, zoom }: Camera,
  { width, height }: { width: number; height: number },
  { top, right, bottom, left }: Sides,
): WindowBounds {
  const degrees = 360 / (world * 2 ** zoom);
  const steep = degrees * Math.cos((lat * Math.PI) / 180);
  return [
    lon - (width / 2 - left) * degrees,
    lat - (height / 2 - bottom) * steep,
    lon + (width / 2 - right) * degrees,
    lat + (height / 2 - top) * steep,
  ];
}

/** Touching counts as overlapping. */
export const overlap = (a: WindowBounds, b: WindowBounds): boolean =>
  a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
