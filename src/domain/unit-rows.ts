/** From a row of a table to a unit: the only place that knows the columns of the unit tables. */
import type { CommuneRow, DistrictRow, FormerCommuneRow } from "../../data/schema";
import type { AreaFigure, AreaMethod, PopulationFigure, PopulationSeries, Quality } from "./figures";
import { eraOf, unitKey, type Era, type Level, type UnitKey, type UnitRef } from "./unit";

export type UnitType = DistrictRow["type"] | FormerCommuneRow["type"] | CommuneRow["type"] | "tỉnh";

/** The office planned as seat: words, and a point only where one is sourced. */
export interface Seat {
  words: string | null;
  address: string | null;
  point: { lon: number; lat: number; precision: string } | null;
  source: string | null;
}

/** A unit of either era with what the tables say of it. Areas in km², population in persons. */
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

/** What each series speaks of: the day of the census, the year of the yearbook, the date of merger scheme 348/ĐA-CP. */
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
  boundary: PopulationFigure["boundary"] = "current",
): PopulationFigure[] {
  return value === null ? [] : [{ series, value, quality, boundary, sources: source, asOf: asOfSeries[series] }];
}

type Identity = Pick<Unit, "ref" | "key" | "name" | "type" | "era">;

/** What every row says first: which unit it is. Its era follows from its level. */
function identity(level: Level, { code, name, type }: { code: string; name: string; type: UnitType }): Identity {
  const ref: UnitRef = { level, code };
  return { ref, key: unitKey(ref), name, type, era: eraOf(level) };
}

/** A commune or ward of 2025. */
export function readCommune(row: CommuneRow): Unit {
  const point =
    row.seat_lon !== null && row.seat_lat !== null
      ? { lon: row.seat_lon, lat: row.seat_lat, precision: row.seat_precision ?? "none" }
      : null;
  return {
    ...identity("commune", row),
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
        boundary: "current",
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

/** A commune, ward or township until 30 June 2025; a series without a figure for it is left out. */
export function readFormerCommune(row: FormerCommuneRow): Unit {
  const others = [...row.variants, ...(row.gso_name ? [row.gso_name] : [])].filter((name) => name !== row.name);
  return {
    ...identity("former-commune", row),
    area: {
      value: row.area_km2,
      ...areaMethods[row.area_quality],
      sources: sourceIds(row.area_source),
      asOf: row.area_as_of,
    },
    population: [
      ...figure("scheme-2025", row.population_2025, sourceIds(row.population_2025_source), "published"),
      ...figure("yearbook-2022", row.population_2022, sourceIds(row.population_2022_source), "published"),
      ...figure(
        "census-2019",
        row.population_2019,
        sourceIds(row.population_2019_source),
        "published",
        row.population_2019_boundary,
      ),
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
  const parts = formers.filter((former) => former.district === row.code);
  const censusSources = [...new Set(parts.flatMap((part) => sourceIds(part.population_2019_source)))];
  return {
    ...identity("district", row),
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
