/** The part of the earth that a map on paper shows at a given scale. */
import type { Bounds } from "../../../domain/bounds";
import type { Geographic } from "../../../domain/coordinates/ellipsoid";
import { bearingTo } from "../../../domain/distance";
import { fromPixels, toPixels } from "../../../domain/mercator";
import { frame, type Frame } from "../../map";

/** Units of the picture to a millimetre, so that letters and symbols of the screen's sizes are small on paper. */
const unitsPerMm = 5;

export interface PaperSize {
  widthMm: number;
  heightMm: number;
}

export interface PaperFrame extends Frame {
  /** 1 : so many, true in the middle to 0.3 % in every direction: Web Mercator stretches the ellipsoid a little differently east and north. */
  denominator: number;
  bounds: Bounds;
  /** Of a bar of round length: kilometres, and units of the picture from west to east in the middle. */
  bar: { km: number; length: number };
}

/** Metres on the ground to one pixel of the world at zoom 0, to the east and to the north. */
function metresPerPixel({ lat, lon }: Geographic): readonly [east: number, north: number] {
  const step = 0.01;
  const across = bearingTo({ lat, lon: lon - step }, { lat, lon: lon + step }).km * 1000;
  const up = bearingTo({ lat: lat - step, lon }, { lat: lat + step, lon }).km * 1000;
  const [west, east] = [toPixels(lon - step, lat, 0), toPixels(lon + step, lat, 0)];
  const [south, north] = [toPixels(lon, lat - step, 0), toPixels(lon, lat + step, 0)];
  return [across / (east.x - west.x), up / (south.y - north.y)];
}

const meanMetres = (at: Geographic): number => Math.sqrt(metresPerPixel(at).reduce((product, each) => product * each));

const lengths = [0.5, 1, 2, 5, 10, 20, 50];
const longestBarMm = 45;

export function paperFrame(middle: Geographic, { widthMm, heightMm }: PaperSize, denominator: number): PaperFrame {
  const perMm = denominator / 1000 / meanMetres(middle);
  const { x, y } = toPixels(middle.lon, middle.lat, 0);
  const [dx, dy] = [(widthMm * perMm) / 2, (heightMm * perMm) / 2];
  const [west, north] = fromPixels(x - dx, y - dy, 0);
  const [east, south] = fromPixels(x + dx, y + dy, 0);
  const bounds: Bounds = [west, south, east, north];
  const made = frame(bounds, widthMm * unitsPerMm, 0);
  const perKm = (1000 / metresPerPixel(middle)[0] / perMm) * unitsPerMm;
  const km = lengths.findLast((each) => each * perKm <= longestBarMm * unitsPerMm) ?? 0.5;
  return { ...made, denominator, bounds, bar: { km, length: km * perKm } };
}

const denominators = [
  25, 50, 75, 100, 125, 150, 200, 250, 300, 400, 500, 600, 750, 1000, 1250, 1500, 2000, 2500,
].map((thousand) => thousand * 1000); // prettier-ignore

/** Share of the paper that stays free around what must be seen. */
const air = 0.1;

/** The largest of the usual scales at which bounds are seen whole. */
export function fittingFrame([west, south, east, north]: Bounds, size: PaperSize): PaperFrame {
  const [a, b] = [toPixels(west, north, 0), toPixels(east, south, 0)];
  const [lon, lat] = fromPixels((a.x + b.x) / 2, (a.y + b.y) / 2, 0);
  const metres = meanMetres({ lat, lon });
  const [widthMm, heightMm] = [size.widthMm * (1 - air), size.heightMm * (1 - air)];
  const least = Math.max(((b.x - a.x) * metres * 1000) / widthMm, ((b.y - a.y) * metres * 1000) / heightMm);
  const denominator = denominators.find((each) => each >= least) ?? denominators.at(-1) ?? least;
  return paperFrame({ lat, lon }, size, denominator);
}
