/** The forest of the province over the years, from forest.csv: cover in percent, and areas in hectares. */
import type { ForestRow } from "../../../data/themes/forest";
import type { Language } from "../../domain/unit";
import { formatDate } from "../../domain/format";
import type { Paint } from "../../components/chart/chart";
import type { SeriesPoint } from "../../components/chart/series";

export const forestPaint: Paint = { color: "#2f7d5b" };
/** Years in which a forest inventory broke the series, as the source of 2007–2016 states. */
export const inventoryYears: readonly number[] = [2010, 2015];
/** Id of the row that is aimed at and not measured. */
const targetId = "province-2025-target";

const ofProvince = (rows: readonly ForestRow[]): ForestRow[] =>
  rows
    .filter(({ level, id }) => level === "province" && id !== targetId)
    .toSorted((a, b) => a.as_of.localeCompare(b.as_of));

export const targetRow = (rows: readonly ForestRow[]): ForestRow | null =>
  rows.find(({ id }) => id === targetId) ?? null;

function point(row: ForestRow, value: number, parts: readonly number[] | null, language: Language): SeriesPoint {
  const year = row.year ?? Number(row.as_of.slice(0, 4));
  const ofMidYear = /-06/.test(row.as_of);
  return {
    year,
    label: ofMidYear ? formatDate(row.as_of.slice(0, 7), language) : String(year),
    value,
    parts,
    apart: inventoryYears.includes(year),
    approximate: row.quality === "estimated",
    note: language === "vi" ? row.note_vi : (row.note_en ?? row.note_vi),
    sources: row.source,
    asOf: row.as_of,
  };
}

/** Cover of each year with a figure, in percent. */
export const coverPoints = (rows: readonly ForestRow[], language: Language): SeriesPoint[] =>
  ofProvince(rows).flatMap((row) => (row.cover_pct === null ? [] : point(row, row.cover_pct, null, language)));

/**
 * Forest of each year with a figure, in hectares, natural and planted where both are published. Of two figures of one year
 * the one that gives both parts.
 */
export function areaPoints(rows: readonly ForestRow[], language: Language): SeriesPoint[] {
  const byYear = new Map<number, SeriesPoint>();
  for (const row of ofProvince(rows)) {
    if (row.forest_ha === null) continue;
    const parts = row.natural_ha === null || row.planted_ha === null ? null : [row.natural_ha, row.planted_ha];
    const made = point(row, row.forest_ha, parts, language);
    if (parts || !byYear.get(made.year)?.parts) byYear.set(made.year, made);
  }
  return [...byYear.values()];
}
