/** Web Mercator in pixels of the whole world, 512 px wide at zoom 0, as in MapLibre. */
import type { Bounds } from "./bounds";
import { semiMajor, type Geographic } from "./coordinates/ellipsoid";

const worldSize = (zoom: number): number => 512 * 2 ** zoom;

export function toPixels(lon: number, lat: number, zoom: number): { x: number; y: number } {
  const sine = Math.sin((lat * Math.PI) / 180);
  return {
    x: (lon / 360 + 0.5) * worldSize(zoom),
    y: (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * worldSize(zoom),
  };
}

/** Longitude and latitude in degrees. */
export function fromPixels(x: number, y: number, zoom: number): [number, number] {
  const lon = (x / worldSize(zoom) - 0.5) * 360;
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / worldSize(zoom)))) * 180) / Math.PI;
  return [lon, lat];
}

type Camera = Geographic & { zoom: number };
/** In CSS px. */
interface Size {
  width: number;
  height: number;
}
/** What panels cover, CSS px. */
type Covered = Record<"top" | "right" | "bottom" | "left", number>;

/** On the ground, at a latitude. */
export const metresPerPixel = (lat: number, zoom: number): number =>
  (2 * Math.PI * semiMajor * Math.cos((lat * Math.PI) / 180)) / worldSize(zoom);

/** Degrees in the part of a map of this size that no panel covers; the map is north up. */
export function boundsInWindow(
  { lon, lat, zoom }: Camera,
  { width, height }: Size,
  { top, right, bottom, left }: Covered,
): Bounds {
  const { x, y } = toPixels(lon, lat, zoom);
  const [west, north] = fromPixels(x - width / 2 + left, y - height / 2 + top, zoom);
  const [east, south] = fromPixels(x + width / 2 - right, y + height / 2 - bottom, zoom);
  return [west, south, east, north];
}

/** The place in the middle of that part. */
export function middleInWindow({ lon, lat, zoom }: Camera, { top, right, bottom, left }: Covered): Geographic {
  const { x, y } = toPixels(lon, lat, zoom);
  const [middleLon, middleLat] = fromPixels(x + (left - right) / 2, y + (top - bottom) / 2, zoom);
  return { lon: middleLon, lat: middleLat };
}
