/** The part of the earth that a picture of a given size shows, and its bar of scale. */
import { boundsAround, type Bounds } from "../../domain/bounds";
import { fromPixels, toPixels } from "../../domain/mercator";
import { frame, unitsPerKm } from "../../features/map";
import type { Rectangle } from "../../map/labels/land-grid";
import type { MapPicture, PictureSize, Sight } from "./picture";

/** Shows all of the bounds in the middle, with so much of the picture's size free on every side. */
export function sightOf(all: readonly Bounds[], { width, height }: PictureSize, air: number): Sight {
  const [west, south, east, north] = boundsAround(all);
  const [a, b] = [toPixels(west, north, 0), toPixels(east, south, 0)];
  const free = 1 - 2 * air;
  const perUnit = Math.max((b.x - a.x) / (width * free), (b.y - a.y) / (height * free));
  const [x, y] = [(a.x + b.x) / 2, (a.y + b.y) / 2];
  const [dx, dy] = [(width * perUnit) / 2, (height * perUnit) / 2];
  const [left, top] = fromPixels(x - dx, y - dy, 0);
  const [right, bottom] = fromPixels(x + dx, y + dy, 0);
  const bounds: Bounds = [left, bottom, right, top];
  return { ...frame(bounds, width, 0), height, bounds };
}

const lengths = [1, 2, 5, 10, 20, 50];

/** The longest round length that takes no more than a quarter of the picture's width. */
export function barOf(sight: Sight): MapPicture["bar"] {
  const perKm = unitsPerKm(sight);
  const km = lengths.findLast((each) => each * perKm <= sight.width / 4) ?? 1;
  return { km, length: km * perKm };
}

/** Where the bar stands. */
const edge = 10;
export const barPlace = ({ height }: PictureSize): readonly [x: number, y: number] => [edge, height - edge];

/** Where nothing is named, for the bar. */
export const barBox = (size: PictureSize, bar: MapPicture["bar"]): Rectangle => {
  const [x, y] = barPlace(size);
  return { left: 0, right: x + (bar?.length ?? 0) + 40, top: y - 16, bottom: size.height };
};
