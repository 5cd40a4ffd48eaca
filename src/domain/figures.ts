/** Figures with their quality, sources and date, and what they add up to. */
import type { FormerCommuneRow, qualities } from "../../data/schema";

/**
 * `published` as printed, `derived` computed from published figures, `measured` on the drawn map, `estimated` by a stated method; `own`: of a table of the
 * reader's, which nobody has published here.
 */
export type Quality = (typeof qualities)[number] | "measured" | "own";

export interface Figure {
  value: number;
  quality: Quality;
  /** Ids in sources.csv, the main one first. */
  sources: string[];
  /** ISO date, month or year. */
  asOf: string;
}

/**
 * `scheme-2025`: merger scheme. `yearbook-2022`: statistical yearbook. `resolution-2019`: Resolution 815/NQ-UBTVQH14.
 * `residual`: area of the new unit less its other parts. `gis-scaled`: drawn polygon scaled to the official total.
 */
export type AreaMethod =
  "scheme-2025" | "yearbook-2022" | "resolution-2019" | "residual" | "gis-scaled" | "sum" | "table";
export interface AreaFigure extends Figure {
  method: AreaMethod;
}

/** Counted differently, so never mixed in one sum. */
export type PopulationSeries = "census-2019" | "yearbook-2022" | "scheme-2025";
export interface PopulationFigure extends Figure {
  series: PopulationSeries;
  /** `earlier`: counted within other boundaries than the area, so no density can be computed. */
  boundary: FormerCommuneRow["population_2019_boundary"];
}

const order: Quality[] = ["published", "own", "derived", "measured", "estimated"];

/** The quality of a result computed from both. */
export const worse = (a: Quality, b: Quality): Quality => (order.indexOf(a) >= order.indexOf(b) ? a : b);

/** Main sources of all figures first, then the others, each once. */
export const unionOfSources = (figures: readonly Pick<Figure, "sources">[]): string[] => [
  ...new Set([...figures.flatMap(({ sources }) => sources.slice(0, 1)), ...figures.flatMap(({ sources }) => sources)]),
];

/** The newest of ISO dates, months or years; null for an empty list. */
export const newest = (figures: readonly { asOf: string }[]): string | null =>
  figures.reduce<string | null>((last, { asOf }) => (last === null || asOf > last ? asOf : last), null);

/** All sources, and the newest date, null where none is known: the source that it is from stands first, so that both can be shown as one statement. */
export const provenanceOf = (figures: readonly Pick<Figure, "sources" | "asOf">[]) => ({
  sources: unionOfSources(figures.toSorted((a, b) => b.asOf.localeCompare(a.asOf))),
  asOf: newest(figures) || null,
});

/** The sum of the `known` parts out of `of`; null when none is known. `quality` is that of the worst part. */
export interface PartialSum {
  value: number | null;
  known: number;
  of: number;
  quality: Quality | null;
}

/** A missing part is never counted as 0. A sum of more than one part is at best `derived`. */
export function sumOfParts<Part>(
  parts: readonly Part[],
  pick: (part: Part) => { value: number; quality: Quality } | null,
): PartialSum {
  const found = parts.map(pick).filter((figure) => figure !== null);
  if (found.length === 0) return { value: null, known: 0, of: parts.length, quality: null };
  const sum = found.reduce((total, { value }) => total + value, 0);
  return {
    /* Rounded, since sums of decimal figures are off by a binary fraction. */
    value: Math.round(sum * 1e6) / 1e6,
    known: found.length,
    of: parts.length,
    quality: found.reduce<Quality>(
      (quality, figure) => worse(quality, figure.quality),
      found.length > 1 ? "derived" : "published",
    ),
  };
}
