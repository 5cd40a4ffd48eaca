/** Converts rows of the unit tables to units. */
import type { CommuneRow, DistrictRow, FormerCommuneRow } from "../../data/schema";
import type { FirstUnitRow } from "../../data/tables";
import type { AreaFigure, AreaMethod, PopulationFigure, PopulationSeries, Quality } from "./figures";
import { eraOf, unitKey, type Era, type Level, type UnitKey, type UnitRef } from "./unit";

export type UnitType = DistrictRow["type"] | FormerCommuneRow["type"] | CommuneRow["type"] | "tỉnh";

/** Areas in km², population in persons. */
export interface Unit {
  ref: UnitRef;
  key: UnitKey;
  name: string;
  type: UnitType;
  /** null for the province, which is in both. */
  era: Era | null;
  /** Official; the drawn area is in geo/units.json. */
  area: AreaFigure;
  /** Newest series first; a series without a figure is absent. */
  population: PopulationFigure[];
  /** Other spellings, that of the statistics office included. */
  otherNames: string[];
  /** Clause of Resolution 1661/NQ-UBTVQH15 that made it (communes of 2025 only). */
  resolutionClause?: number;
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

/** The day of the census, the year of the yearbook, the date of merger scheme 348/ĐA-CP. */
const asOfSeries: Record<PopulationSeries, string> = {
  "census-2019": "2019-04-01",
  "yearbook-2022": "2022",
  "scheme-2025": "2025-05-09",
};

/** Separated by `;`. */
const sourceIds = (cell: string | null): string[] => (cell ? cell.split(";").map((id) => id.trim()) : []);

/** The first source of a row is that of its main figures. */
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

function identity(level: Level, { code, name, type }: { code: string; name: string; type: UnitType }) {
  const ref: UnitRef = { level, code };
  return { ref, key: unitKey(ref), name, type, era: eraOf(level) };
}

export function readCommune(row: FirstUnitRow<"communes">): Unit {
  const published = { quality: "published", sources: main(row.source), asOf: row.as_of } as const;
  return {
    ...identity("commune", row),
    area: { ...published, value: row.area_km2, method: "scheme-2025" },
    population: [{ ...published, series: "scheme-2025", value: row.population, boundary: "current" }],
    otherNames: [],
    resolutionClause: row.resolution_clause,
    sources: row.source,
    asOf: row.as_of,
  };
}

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
 * The city was enlarged on 1 January 2020, after the census: a district's census figure is the sum over the communes it had
 * on 30 June 2025, its 2025 figure that over its units in the scheme, so both are derived.
 */
export function readDistrict(row: FirstUnitRow<"districts">, formers: readonly FormerCommuneRow[]): Unit {
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
    sources: row.source,
    asOf: row.as_of,
  };
}
