/** The scale of a map on paper, true in the middle of it to 0.3 % in every direction: Web Mercator stretches the ellipsoid a little differently east and north. */
import type { Bounds } from "../bounds";
import type { Geographic } from "../coordinates/ellipsoid";
import { bearingTo } from "../distance";
import { fromPixels, toPixels } from "../mercator";

export interface PaperSize {
  widthMm: number;
  heightMm: number;
}

/** Metres on the ground to one pixel of the world at zoom 0, to the east and to the north. */
export function groundMetres({ lat, lon }: Geographic): readonly [east: number, north: number] {
  const step = 0.01;
  const across = bearingTo({ lat, lon: lon - step }, { lat, lon: lon + step }).km * 1000;
  const up = bearingTo({ lat: lat - step, lon }, { lat: lat + step, lon }).km * 1000;
  const [west, east] = [toPixels(lon - step, lat, 0), toPixels(lon + step, lat, 0)];
  const [south, north] = [toPixels(lon, lat - step, 0), toPixels(lon, lat + step, 0)];
  return [across / (east.x - west.x), up / (south.y - north.y)];
}

/** The same, of both directions the geometric mean. */
export const meanGroundMetres = (at: Geographic): number =>
  Math.sqrt(groundMetres(at).reduce((product, each) => product * each));

/** The part of the earth on paper of this size around a place at 1 : `denominator`. */
export function paperBounds(middle: Geographic, { widthMm, heightMm }: PaperSize, denominator: number): Bounds {
  const perMm = denominator / 1000 / meanGroundMetres(middle);
  const { x, y } = toPixels(middle.lon, middle.lat, 0);
  const [dx, dy] = [(widthMm * perMm) / 2, (heightMm * perMm) / 2];
  const [west, north] = fromPixels(x - dx, y - dy, 0);
  const [east, south] = fromPixels(x + dx, y + dy, 0);
  return [west, south, east, north];
}

/** The zoom of a map with so many CSS px to a millimetre of the paper. */
export const paperZoom = (middle: Geographic, denominator: number, pxPerMm: number): number =>
  Math.log2((meanGroundMetres(middle) * 1000 * pxPerMm) / denominator);

/** How far the scale is off at the edges of the paper: the largest difference from the middle, as a share. */
export function scaleSpread([west, south, east, north]: Bounds, middle: Geographic): number {
  const lon = (west + east) / 2;
  const there = meanGroundMetres(middle);
  return Math.max(...[south, north].map((lat) => Math.abs(meanGroundMetres({ lat, lon }) / there - 1)));
}

/** To choose from, 1 : so many. */
export const roundScales = [
  25_000, 50_000, 100_000, 150_000, 200_000, 250_000, 300_000, 400_000, 500_000, 600_000, 750_000, 1_000_000,
] as const;
/** What a reader may type. */
export const scaleEnds = { least: 20_000, most: 3_000_000 } as const;

/** «1:250 000», “250000”, “1 : 250.000”; null for what is no scale that a sheet can have. */
export function typedScale(text: string): number | null {
  const digits = text.replace(/^\s*1\s*:/, "").replace(/[\s.,\u00a0\u202f]/g, "");
  const value = /^\d+$/.test(digits) ? Number(digits) : 0;
  return value >= scaleEnds.least && value <= scaleEnds.most ? value : null;
}

/** To two digits, never a larger scale. */
export function roundUp(denominator: number): number {
  const step = 10 ** (Math.floor(Math.log10(denominator)) - 1);
  return Math.ceil(denominator / step - 1e-9) * step;
}

const barLengths = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100];

/** The longest bar of a round length that is no longer than `longestMm`; it lies from west to east in the middle. */
export function scaleBar(middle: Geographic, denominator: number, longestMm: number): { km: number; mm: number } {
  const [east] = groundMetres(middle);
  const mmPerKm = (1e6 / denominator) * (meanGroundMetres(middle) / east);
  const km = barLengths.findLast((each) => each * mmPerKm <= longestMm) ?? 0.1;
  return { km, mm: km * mmPerKm };
}
