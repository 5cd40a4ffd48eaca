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
  "seat-distance",
  "seat-farthest",
  "poverty",
  "zone",
  "perimeter",
  "state-border",
  "road-length",
  "road-density",
  "river-length",
] as const;

/** An indicator of the map itself, which every reader has. */
export type FixedIndicatorId = (typeof generalIds)[number] | ThemeIndicatorId;
export const indicatorIds: readonly FixedIndicatorId[] = [...generalIds, ...themeIndicatorIds];

/** A column of a reader's own table, `own-<id of the table>-<column>`; of its points `p0`, their number, `p1` …, their sums. */
export type OwnIndicatorId = `own-${string}`;
export type IndicatorId = FixedIndicatorId | OwnIndicatorId;

/** Whether a text has the form of such an id; whether there is such a table only the reader's browser knows. */
export const isOwnIndicatorId = (text: string): text is OwnIndicatorId => /^own-[a-z0-9]{8}-p?\d{1,5}$/.test(text);

/** null for an id of neither kind. */
export const indicatorIdFrom = (text: string): IndicatorId | null =>
  indicatorIds.find((id) => id === text) ?? (isOwnIndicatorId(text) ? text : null);
