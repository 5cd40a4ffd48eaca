/** From a row of a table to a unit: the only place that knows the columns of the unit tables. */
import type { CommuneRow, DistrictRow, FormerCommuneRow } from "../../data/schema";
import type { AreaFigure, AreaMethod, PopulationFigure, PopulationSeries, Quality } from "./figures";
import { unitKey, type Era, type UnitKey, type UnitRef } from "./unit";

export type UnitType = DistrictRow["type"] | FormerCommuneRow["type"] | CommuneRow["type"] | "tỉnh";

/** The office planned as seat: words, and a point only where one is sourced. */
export interface Seat {
  words: string | null;
  address: string | null;
  point: { lon: number; lat: number; precision: string } | null;
  source: string | null;
}

export interface Unit {
  ref: UnitRef;
  key: UnitKey;
  name: string;
  type: UnitType;
  /** null: in both eras (the province). */
  era: Era | null;
  /** Official area; the area as drawn is in geo/units.json. */
  area: AreaFigure;
  /** Newest series first; a series without a figure is absent. */
  population: PopulationFigure[];
  /** Other spellings met, among them that of the statistics office's list. */
  otherNames: string[];
  /** Clause of Resolution 1661/NQ-UBTVQH15 that made it (communes of 2025 only). */
  resolutionClause?: number;
  seat?: Seat;
  note?: { vi: string | null; en: string | null };
  /** Sources of the row as a whole. */
  sources: string[];
  asOf: string;
}

const areaMethods: Record<FormerCommuneRow["area_quality"], { method: AreaMethod; quality: Quality }> = {
  scheme_2025: { method: "scheme-2025", quality: "published" },
  yearbook_2022: { method: "yearbook-2022", quality: "published" },
  resolution_2019: { method: "resolution-2019", quality: "published" },
  residual: { method: "residual", quality: "derived" },
  gis_scaled: { method: "gis-scaled", quality: "estimated" },
};

const asOfSeries: Record<PopulationSeries, string> = {
  "census-2019": "2019-04-01",
  "yearbook-2022": "2022",
  "scheme-2025": "2025-05-09",
};

/** A cell may name several sources, separated by `;`. */
const sourceIds = (cell: string | null): string[] => (cell ? cell.split(";").map((id) => id.trim()) : []);

/** The first source of a row is the one its main figures are taken from. */
const main = (sources: string[]): string[] => sources.slice(0, 1);

function figure(
  series: PopulationSeries,
  value: number | null,
  source: string[],
  quality: Quality,
): PopulationFigure[] {
  return value === null ? [] : [{ series, value, quality, sources: source, asOf: asOfSeries[series] }];
}

export function readCommune(row: CommuneRow): Unit {
  const ref: UnitRef = { level: "commune", code: row.code };
  const point =
    row.seat_lon !== null && row.seat_lat !== null
      ? { lon: row.seat_lon, lat: row.seat_lat, precision: row.seat_precision ?? "none" }
      : null;
  return {
    ref,
    key: unitKey(ref),
    name: row.name,
    type: row.type,
    era: "after",
    area: {
      value: row.area_km2,
      quality: "published",
      method: "scheme-2025",
      sources: main(row.source),
      asOf: row.as_of,
    },
    population: [
      {
        series: "scheme-2025",
        value: row.population,
        quality: "published",
        sources: main(row.source),
        asOf: row.as_of,
      },
    ],
    otherNames: [],
    resolutionClause: row.resolution_clause,
    seat: { words: row.seat_vi, address: row.seat_address, point, source: row.seat_source },
    sources: row.source,
    asOf: row.as_of,
  };
}

export function readFormerCommune(row: FormerCommuneRow): Unit {
  const ref: UnitRef = { level: "former-commune", code: row.code };
  const others = [...row.variants, ...(row.gso_name ? [row.gso_name] : [])].filter((name) => name !== row.name);
  return {
    ref,
    key: unitKey(ref),
    name: row.name,
    type: row.type,
    era: "before",
    area: {
      value: row.area_km2,
      ...areaMethods[row.area_quality],
      sources: sourceIds(row.area_source),
      asOf: row.area_as_of,
    },
    population: [
      ...figure("scheme-2025", row.population_2025, sourceIds(row.population_2025_source), "published"),
      ...figure("yearbook-2022", row.population_2022, sourceIds(row.population_2022_source), "published"),
      ...figure("census-2019", row.population_2019, sourceIds(row.population_2019_source), "published"),
    ],
    otherNames: [...new Set(others)],
    sources: row.source,
    asOf: row.as_of,
  };
}

/**
 * The census of 2019 was before the city was enlarged (1 January 2020): a district's census figure is the sum over the
 * communes it had on 30 June 2025, and its 2025 figure the sum over its units in the scheme, so both are derived.
 */
export function readDistrict(row: DistrictRow, formers: readonly FormerCommuneRow[]): Unit {
  const ref: UnitRef = { level: "district", code: row.code };
  const parts = formers.filter((former) => former.district === row.code);
  const censusSources = [...new Set(parts.flatMap((part) => sourceIds(part.population_2019_source)))];
  return {
    ref,
    key: unitKey(ref),
    name: row.name,
    type: row.type,
    era: "before",
    area: {
      value: row.area_km2,
      quality: row.area_quality,
      method: "table",
      sources: sourceIds(row.area_source),
      asOf: row.area_as_of,
    },
    population: [
      ...figure("scheme-2025", row.population_2025, sourceIds(row.population_2025_source), "derived"),
      ...figure("yearbook-2022", row.population_2022, sourceIds(row.population_2022_source), "published"),
      ...figure("census-2019", row.population_2019, censusSources, "derived"),
    ],
    otherNames: [],
    note: { vi: row.note_vi, en: row.note_en },
    ...(row.seat ? { seat: { words: row.seat, address: null, point: null, source: null } } : {}),
    sources: row.source,
    asOf: row.as_of,
  };
}
