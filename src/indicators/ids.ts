/** Ids of all indicators, separate from their code, so that an address can be read before it is loaded. */
import { themeIndicatorIds, type ThemeIndicatorId } from "../themes/index";

const generalIds = [
  "area",
  "population-2025",
  "population-2019",
  "population-change",
  "density-2025",
  "density-2019",
  "parts",
  "merger",
  "poverty",
  "zone",
  "perimeter",
  "state-border",
  "road-length",
  "road-density",
  "river-length",
] as const;

export type IndicatorId = (typeof generalIds)[number] | ThemeIndicatorId;
export const indicatorIds: readonly IndicatorId[] = [...generalIds, ...themeIndicatorIds];
