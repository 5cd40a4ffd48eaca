/** The cells that figures of a unit are from. */
import { datum } from "../../domain/datum";
import type { PopulationFigure, PopulationSeries } from "../../domain/figures";
import type { Unit } from "../../domain/units";

const tables = { commune: "communes", "former-commune": "former-communes", district: "districts" } as const;

/** Of the province: none, since it is the sum of all. */
export function areaCell({ ref: { level, code } }: Unit): string | undefined {
  return level === "province" ? undefined : datum(tables[level], code, "area_km2");
}

const series = {
  "census-2019": "population_2019",
  "yearbook-2022": "population_2022",
  "scheme-2025": "population_2025",
} as const satisfies Record<PopulationSeries, string>;

/** Sums of parts are from no cell of their own. */
export function peopleCell({ ref: { level, code } }: Unit, figure: PopulationFigure): string | undefined {
  if (level === "province" || figure.quality === "derived") return undefined;
  if (level === "commune") return figure.series === "scheme-2025" ? datum("communes", code, "population") : undefined;
  return datum(tables[level], code, series[figure.series]);
}

/** Where a commune's seat is planned, or a district's was. */
export function seatCell({ ref: { level, code } }: Unit): string | undefined {
  if (level === "commune") return datum("communes", code, "seat_vi");
  return level === "district" ? datum("districts", code, "seat") : undefined;
}
