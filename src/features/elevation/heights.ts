/** What is said of every height, and from where it is. */
import { loadElevation } from "../../domain/elevation/load";
import { cellMetres, elevationAt, rangeAround, type ElevationGrid } from "../../domain/elevation/grid";
import type { Geographic } from "../../domain/coordinates/ellipsoid";
import { noBreak } from "../../domain/format";
import type { Locale } from "../../locale/locale";
import { Loadable } from "../../state/loadable.svelte";
import { elevationWords } from "./words";

export const heightsToLoad = (): Loadable<ElevationGrid> => new Loadable(loadElevation, elevationWords.failed);

/** To ten metres: the grid is no better anywhere. */
export const rounded = (metres: number): number => Math.round(metres / 10) * 10;

/** Where the grid differs by less within a kilometre its heights are as good as those of SRTM, m. */
const evenMetres = 50;
const aroundMetres = 1000;

/** The width of a cell in the middle of the province, to 5 m. */
export const cellWords = (grid: ElevationGrid): number => Math.round(cellMetres(grid, 21.7) / 5) * 5;

/** «khoảng 490 m»; null where it is not known. */
export const heightWords = ({ t }: Locale, height: number | null): string | null =>
  height === null ? null : t(elevationWords.about, { m: rounded(height) }).replaceAll(" ", noBreak);

/** The height at a place, how far it may be off there, and what the grid cannot tell. */
export function heightAt(
  locale: Locale,
  grid: ElevationGrid,
  at: Geographic,
): { value: string | null; remark: string } {
  const { t } = locale;
  const value = heightWords(locale, elevationAt(grid, at));
  const around = rangeAround(grid, at, aroundMetres);
  const cell = t(elevationWords.cell, { cell: cellWords(grid) });
  if (value === null || !around) return { value, remark: cell };
  const { least, most } = around;
  const even = most - least < evenMetres;
  const range = t(elevationWords.around, { least: Math.floor(least / 10) * 10, most: Math.ceil(most / 10) * 10 });
  return { value, remark: `${range}; ${t(elevationWords[even ? "errorSmall" : "errorLarge"])}. ${cell}` };
}
