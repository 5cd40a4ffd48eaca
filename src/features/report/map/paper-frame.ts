/** The part of the earth that a map on paper shows at a given scale. */
import type { Bounds } from "../../../domain/bounds";
import type { Geographic } from "../../../domain/coordinates/ellipsoid";
import { fromPixels, toPixels } from "../../../domain/mercator";
import { groundMetres, meanGroundMetres, paperBounds, type PaperSize } from "../../../domain/sheet/scale";
import { frame, type Frame } from "../../map";

/** Units of the picture to a millimetre, so that letters and symbols of the screen's sizes are small on paper. */
const unitsPerMm = 5;

export interface PaperFrame extends Frame {
  /** 1 : so many, true in the middle to 0.3 % in every direction: Web Mercator stretches the ellipsoid a little differently east and north. */
  denominator: number;
  bounds: Bounds;
  /** Of a bar of round length: kilometres, and units of the picture from west to east in the middle. */
  bar: { km: number; length: number };
}

const lengths = [0.5, 1, 2, 5, 10, 20, 50];
const longestBarMm = 45;

export function paperFrame(middle: Geographic, { widthMm, heightMm }: PaperSize, denominator: number): PaperFrame {
  const perMm = denominator / 1000 / meanGroundMetres(middle);
  const bounds = paperBounds(middle, { widthMm, heightMm }, denominator);
  const made = frame(bounds, widthMm * unitsPerMm, 0);
  const perKm = (1000 / groundMetres(middle)[0] / perMm) * unitsPerMm;
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
  const metres = meanGroundMetres({ lat, lon });
  const [widthMm, heightMm] = [size.widthMm * (1 - air), size.heightMm * (1 - air)];
  const least = Math.max(((b.x - a.x) * metres * 1000) / widthMm, ((b.y - a.y) * metres * 1000) / heightMm);
  const denominator = denominators.find((each) => each >= least) ?? denominators.at(-1) ?? least;
  return paperFrame({ lat, lon }, size, denominator);
}
