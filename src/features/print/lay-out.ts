/** Lays the sheet out: measures what is written on it, and finds scale and place of the land and the corner of the key. */
import type { Geographic } from "../../domain/coordinates/ellipsoid";
import { fromPixels, toPixels } from "../../domain/mercator";
import { arrangeAt, arrangeFitted, type Arrangement, type Corner, type WorldSpot } from "../../domain/sheet/arrange";
import { paperSize, paperWays, type PaperFormat, type PaperWay } from "../../domain/sheet/paper";
import { meanGroundMetres, roundUp, type PaperSize } from "../../domain/sheet/scale";
import type { CompareMode } from "../../state/view";
import type { SheetWay } from "./choices";
import { paneRoom } from "./panes";

interface Asked {
  format: PaperFormat;
  way: SheetWay;
  /** 1 : so many; null: fitted. */
  scale: number | null;
  land: readonly WorldSpot[];
  /** What is looked at where a given scale leaves no room for all of the land. */
  close: readonly WorldSpot[];
  middle: Geographic | null;
  mode: CompareMode;
}

/** How the key is set: in so many columns, in smaller letters where it would not fit otherwise. */
interface Setting {
  columns: number;
  dense: boolean;
}

/** Lengths in mm. */
export interface Laid extends Setting {
  way: PaperWay;
  size: PaperSize;
  /** For the maps. */
  room: { width: number; height: number };
  key: { width: number; height: number } | null;
  corner: Corner;
  denominator: number;
  middle: Geographic;
}

const mmPerPx = 25.4 / 96;
const columnMm = 54;
const gapMm = 3;
/** Of the key: what its border and the space within take. */
const edgeMm = 5;

const settings: readonly Setting[] = [
  { columns: 1, dense: false },
  { columns: 2, dense: false },
  { columns: 3, dense: false },
  { columns: 1, dense: true },
  { columns: 2, dense: true },
  { columns: 3, dense: true },
];

/** Sets the sheet so that what is measured next is true. */
export function setSheet(sheet: HTMLElement, size: PaperSize, { columns, dense }: Setting): void {
  sheet.style.width = `${size.widthMm}mm`;
  /* A hair less than the paper, or a second page follows that is blank. */
  sheet.style.height = `${size.heightMm - 0.2}mm`;
  sheet.style.setProperty("--columns", String(columns));
  sheet.style.setProperty("--key", `${columns * columnMm + (columns - 1) * gapMm + edgeMm}mm`);
  sheet.toggleAttribute("data-dense", dense);
}

const boxOf = (element: HTMLElement | null): { width: number; height: number } | null =>
  element && { width: element.offsetWidth * mmPerPx, height: element.offsetHeight * mmPerPx };

const placeOf = ({ x, y }: WorldSpot): Geographic => {
  const [lon, lat] = fromPixels(x, y, 0);
  return { lon, lat };
};

function arranged(asked: Asked, room: { width: number; height: number }, key: Laid["key"]) {
  const { scale } = asked;
  const whole = arrangeFitted(asked.land, room, key);
  const perPixelAt = (denominator: number, about: Geographic): number => (meanGroundMetres(about) * 1000) / denominator;
  const tooLarge = whole !== null && scale !== null && perPixelAt(scale, placeOf(whole.middle)) > whole.perPixel;
  const land = tooLarge && asked.close.length > 0 ? asked.close : asked.land;
  const fitted = scale === null ? whole : null;
  const at = (denominator: number, about: Geographic): Arrangement | null =>
    arrangeAt(land, room, key, perPixelAt(denominator, about));
  const about = fitted ? placeOf(fitted.middle) : (asked.middle ?? placeOf(land[0] ?? toPixels(103, 21.7, 0)));
  const denominator = scale ?? roundUp((meanGroundMetres(about) * 1000) / (fitted?.perPixel ?? 1));
  const first = at(denominator, about);
  // Once more for the latitude that is in the middle then.
  const found = first && at(denominator, placeOf(first.middle));
  return { denominator, middle: asked.middle ?? (found ? placeOf(found.middle) : about), corner: found?.corner ?? "right-bottom", covered: found?.covered ?? 0, tooLarge } as const; // prettier-ignore
}

/** So much larger the land must be for the sheet to be turned, or its key to have another column; for smaller letters still more. */
const worth = { turning: 1.03, smallLetters: 1.15 };

/** The best of the ways and settings asked for. The sheet is left set so. */
export function layOut(sheet: HTMLElement, asked: Asked): Laid {
  const frame = sheet.querySelector<HTMLElement>(".frame");
  const key = sheet.querySelector<HTMLElement>(".key");
  const ways = asked.way === "fitting" ? paperWays.toReversed() : [asked.way];
  let best: (Laid & { covered: number; tooLarge: boolean }) | null = null;
  const consider = (way: PaperWay, setting: Setting, last: boolean): void => {
    const size = paperSize(asked.format, way);
    setSheet(sheet, size, setting);
    const room = { width: (frame?.clientWidth ?? 0) * mmPerPx, height: (frame?.clientHeight ?? 0) * mmPerPx };
    const pane = paneRoom(room, asked.mode, way);
    const box = boxOf(key);
    const fits = !box || (box.height <= pane.height && box.width <= pane.width);
    if (!fits && !last) return;
    const found = { ...setting, way, size, room, key: box, ...arranged(asked, pane, box) };
    const larger = setting.dense && !best?.dense ? worth.smallLetters : worth.turning;
    const hides = (of: { covered: number; tooLarge: boolean }): number => of.covered + (of.tooLarge ? 1e6 : 0);
    const better =
      !best || (asked.scale === null ? found.denominator * larger < best.denominator : hides(found) < hides(best));
    if (better) best = found;
  };
  for (const dense of [false, true])
    for (const way of ways) for (const each of settings) if (each.dense === dense) consider(way, each, false);
  if (!best) consider(ways[0] ?? "landscape", settings.at(-1) ?? { columns: 3, dense: true }, true);
  const laid = best as unknown as Laid;
  setSheet(sheet, laid.size, laid);
  return laid;
}
