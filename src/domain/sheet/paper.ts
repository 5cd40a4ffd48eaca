/** The paper that a map is printed on. */
import type { PaperSize } from "./scale";

export const paperFormats = ["a4", "a3"] as const;
export type PaperFormat = (typeof paperFormats)[number];
export const paperWays = ["portrait", "landscape"] as const;
export type PaperWay = (typeof paperWays)[number];

const portrait: Record<PaperFormat, readonly [width: number, height: number]> = { a4: [210, 297], a3: [297, 420] };

export function paperSize(format: PaperFormat, way: PaperWay): PaperSize {
  const [short, long] = portrait[format];
  return way === "portrait" ? { widthMm: short, heightMm: long } : { widthMm: long, heightMm: short };
}

/** White around everything, which printers need. */
export const paperMarginMm = 8;
/** Dots per inch of what is printed and of the picture as a file: as printers draw, and for a draft. */
export const sheetDensities = [300, 150] as const;
export type SheetDensity = (typeof sheetDensities)[number];
/**
 * CSS px of the map to a millimetre of paper: the smallest names of the map, 9.5 px, are 6.3 pt high then (a point is 25.4 / 72 mm).
 */
export const mapPxPerMm = 4.25;
