/** A figure is never a bare number: it carries how far it can be trusted, where it is from and of when it is. */
import type { FormerCommuneRow, qualities } from "../../data/schema";

/** `published` as printed, `derived` computed from published figures, `estimated` by a stated method. */
export type Quality = (typeof qualities)[number];

export interface Figure {
  value: number;
  quality: Quality;
  /** Ids of rows of sources.csv, the main one first. */
  sources: string[];
  /** ISO date, month or year the figure speaks of. */
  asOf: string;
}

/**
 * How an area was come by. `scheme-2025`: merger scheme. `yearbook-2022`: statistical yearbook. `resolution-2019`: Resolution 815/NQ-UBTVQH14. `residual`: area of the
 * new unit less its other parts. `gis-scaled`: drawn polygon scaled to the official total. `table`: as its table says.
 */
export type AreaMethod =
  "scheme-2025" | "yearbook-2022" | "resolution-2019" | "residual" | "gis-scaled" | "sum" | "table";
export interface AreaFigure extends Figure {
  method: AreaMethod;
}

/** The three series of population; they are counted differently and are never mixed in one sum. */
export type PopulationSeries = "census-2019" | "yearbook-2022" | "scheme-2025";
export interface PopulationFigure extends Figure {
  series: PopulationSeries;
  /** `earlier`: counted within other boundaries than the area is measured in, so no density can be made of it. */
  boundary: FormerCommuneRow["population_2019_boundary"];
}

const order: Quality[] = ["published", "derived", "estimated"];

/** The less trustworthy of two qualities: what a result made of both may claim at most. */
export const worse = (a: Quality, b: Quality): Quality => (order.indexOf(a) >= order.indexOf(b) ? a : b);
