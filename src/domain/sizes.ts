/** How large the units of an era are, and how the sizes are spread, in a way that sets both eras side by side. */
import { bin, mean, median, range } from "d3-array";
import { countedWithin } from "./exchanges";
import { worse, type Quality, sumOfParts } from "./figures";
import { partsOf } from "./lineage";
import type { Era } from "./unit";
import { populationIn, unitsOf, type Unit } from "./units";

/** Area in km², people in persons, density in persons per km². */
export const measures = ["area", "people", "density"] as const;
export type Measure = (typeof measures)[number];

/**
 * Which people are counted. `same`: the census of 2019 in both eras, summed into the communes of 2025.
 * `published`: what is published for each era, the census of 2019 before and the merger scheme of 2025 after.
 */
export const bases = ["same", "published"] as const;
export type Basis = (typeof bases)[number];

export interface Size {
  of: Unit;
  /** null: not known. */
  value: number | null;
  quality: Quality | null;
  sources: string[];
  asOf: string | null;
}

const unknown = (of: Unit): Size => ({ of, value: null, quality: null, sources: [], asOf: null });

function peopleOf(of: Unit, basis: Basis): Size {
  if (of.ref.level === "commune" && basis === "published")
    return { of, ...(populationIn(of, "scheme-2025") ?? unknown(of)) };
  const parts = partsOf(of.ref);
  const sum = sumOfParts(parts, (part) => populationIn(part, "census-2019"));
  if (sum.value === null || sum.known < sum.of) return unknown(of);
  const figures = parts.flatMap((part) => populationIn(part, "census-2019") ?? []);
  return {
    of,
    value: sum.value,
    quality: sum.quality,
    sources: [...new Set(figures.flatMap(({ sources }) => sources))],
    asOf: figures[0]?.asOf ?? null,
  };
}

/** Known only where people and land were counted within the same boundaries. */
function densityOf(of: Unit, basis: Basis): Size {
  const people = peopleOf(of, basis);
  const summed = of.ref.level === "former-commune" || basis === "same";
  const shifted = summed && !countedWithin(of.ref);
  if (people.value === null || people.quality === null || shifted) return unknown(of);
  return {
    of,
    value: people.value / of.area.value,
    quality: worse("derived", worse(people.quality, of.area.quality)),
    sources: [...new Set([...people.sources, ...of.area.sources])],
    asOf: people.asOf,
  };
}

/** The size of each of the 129 former communes or the 45 communes of 2025, unknown ones among them. */
export function sizesOf(measure: Measure, era: Era, basis: Basis): Size[] {
  const units = unitsOf(era === "before" ? "former-commune" : "commune");
  if (measure === "people") return units.map((of) => peopleOf(of, basis));
  if (measure === "density") return units.map((of) => densityOf(of, basis));
  return units.map((of) => ({ of, ...of.area }));
}

/** A size that is known. */
export type KnownSize = Size & { value: number; quality: Quality };
export const isKnown = (size: Size): size is KnownSize => size.value !== null && size.quality !== null;

/** Whether land comes into it whose area is a residual or an estimate. */
export const isAreaApproximate = (size: Size, measure: Measure): boolean =>
  measure !== "people" && size.of.area.quality !== "published";

/** The known sizes from the largest to the smallest, or the other way round. */
export const ranked = (sizes: readonly Size[], from: "largest" | "smallest"): KnownSize[] =>
  sizes.filter(isKnown).toSorted((a, b) => (from === "largest" ? b.value - a.value : a.value - b.value));

export interface Summary {
  mean: number;
  median: number;
  smallest: KnownSize;
  largest: KnownSize;
  known: number;
  of: number;
  /** That of the worst of the sizes; at best computed. */
  quality: Quality;
  approximate: boolean;
  sources: string[];
}

/**
 * Mean, median and the extremes of the sizes that are known; null when none is. The mean density is all people over all
 * land, never a mean of densities.
 */
export function summarize(sizes: readonly Size[], measure: Measure): Summary | null {
  const known = ranked(sizes, "smallest");
  const smallest = known[0];
  const largest = known.at(-1);
  if (!smallest || !largest) return null;
  const values = known.map(({ value }) => value);
  const land = known.reduce((sum, { of }) => sum + of.area.value, 0);
  const people = known.reduce((sum, { of, value }) => sum + value * of.area.value, 0);
  return {
    mean: measure === "density" ? people / land : (mean(values) ?? 0),
    median: median(values) ?? 0,
    smallest,
    largest,
    known: known.length,
    of: sizes.length,
    quality: known.reduce<Quality>((quality, each) => worse(quality, each.quality), "derived"),
    approximate: known.some((size) => isAreaApproximate(size, measure)),
    sources: [...new Set(known.flatMap(({ sources }) => sources))],
  };
}

/** From `from` (included) to `to` (not included); the last bin has no upper end. */
export interface Bin {
  from: number;
  to: number | null;
  sizes: KnownSize[];
}

/** The same bins for both eras: equally wide, the last one open, so that a few very large units leave the rest readable. */
const binning: Record<Exclude<Measure, "density">, { width: number; open: number }> = {
  area: { width: 25, open: 300 },
  people: { width: 2500, open: 25_000 },
};

/** The known sizes in bins that depend on the measure only. */
export function sizeHistogram(sizes: readonly Size[], measure: Exclude<Measure, "density">): Bin[] {
  const { width, open } = binning[measure];
  const bins = bin<KnownSize, number>()
    .value(({ value }) => value)
    .domain([0, Infinity])
    .thresholds(range(width, open + width, width));
  return bins(sizes.filter(isKnown)).map((each) => ({
    from: each.x0 ?? 0,
    to: each.x1 === Infinity || each.x1 === undefined ? null : each.x1,
    sizes: [...each],
  }));
}
