/** Distribution of area, population and density over the units of each era. */
import { bin, mean, median, range } from "d3-array";
import { countedWithin } from "./exchanges";
import { unionOfSources, worse, type PopulationSeries, type Quality } from "./figures";
import { sumOver } from "./terms";
import type { Era, Level } from "./unit";
import { populationIn, province, unitsOf, type Unit } from "./units";

/** Area in km², people in persons, density in persons per km². */
export const measures = ["area", "people", "density"] as const;
export type Measure = (typeof measures)[number];

/**
 * Population used. `same`: the census of 2019 in both eras, summed into the communes of 2025. `published`: the census of
 * 2019 before, the merger scheme of 2025 after.
 */
export const bases = ["same", "published"] as const;
export type Basis = (typeof bases)[number];

export interface Size {
  of: Unit;
  value: number | null;
  quality: Quality | null;
  sources: string[];
  asOf: string | null;
}

const unknown = (of: Unit): Size => ({ of, value: null, quality: null, sources: [], asOf: null });

const seriesOf = (level: Level, basis: Basis): PopulationSeries =>
  level === "commune" && basis === "published" ? "scheme-2025" : "census-2019";

function peopleOf(of: Unit, basis: Basis): Size {
  const series = seriesOf(of.ref.level, basis);
  if (series === "scheme-2025") return { of, ...(populationIn(of, series) ?? unknown(of)) };
  const sum = sumOver([of.ref], (part) => populationIn(part, series));
  const { value, quality, sources, asOf } = sum;
  return sum.known < sum.of ? unknown(of) : { of, value, quality, sources, asOf };
}

/** Known only where population and area refer to the same boundaries. */
function densityOf(of: Unit, basis: Basis): Size {
  const people = peopleOf(of, basis);
  const summed = of.ref.level === "former-commune" || basis === "same";
  const shifted = summed && !countedWithin(of.ref);
  if (people.value === null || people.quality === null || shifted) return unknown(of);
  return {
    of,
    value: people.value / of.area.value,
    quality: worse("derived", worse(people.quality, of.area.quality)),
    sources: unionOfSources([people, of.area]),
    asOf: people.asOf,
  };
}

/** The 129 former communes or the 45 communes of 2025, unknown sizes included. */
export function sizesOf(measure: Measure, era: Era, basis: Basis): Size[] {
  const units = unitsOf(era === "before" ? "former-commune" : "commune");
  if (measure === "people") return units.map((of) => peopleOf(of, basis));
  if (measure === "density") return units.map((of) => densityOf(of, basis));
  return units.map((of) => ({ of, ...of.area }));
}

export type KnownSize = Size & { value: number; quality: Quality };
export const isKnown = (size: Size): size is KnownSize => size.value !== null && size.quality !== null;

/** Whether it depends on an area that is not published. */
export const isAreaApproximate = (size: Size, measure: Measure): boolean =>
  measure !== "people" && size.of.area.quality !== "published";

/** The known sizes in order. */
export const ranked = (sizes: readonly Size[], from: "largest" | "smallest"): KnownSize[] =>
  sizes.filter(isKnown).toSorted((a, b) => (from === "largest" ? b.value - a.value : a.value - b.value));

interface Summary {
  /** null where a part of the province has no figure. */
  mean: number | null;
  median: number;
  smallest: KnownSize;
  largest: KnownSize;
  known: number;
  of: number;
  /** That of the worst size; derived at best. */
  quality: Quality;
  approximate: boolean;
  sources: string[];
}

/** All people of the province over all its land, which no merger and no exchange of land within it changes. */
function meanDensity(series: PopulationSeries): number | null {
  const people = populationIn(province, series);
  return people && people.value / province.area.value;
}

/** Of the known sizes, but mean density, which is that of the province; null when none is known. */
export function summarize(sizes: readonly Size[], measure: Measure, basis: Basis): Summary | null {
  const known = ranked(sizes, "smallest");
  const smallest = known[0];
  const largest = known.at(-1);
  if (!smallest || !largest) return null;
  const values = known.map(({ value }) => value);
  return {
    mean: measure === "density" ? meanDensity(seriesOf(smallest.of.ref.level, basis)) : (mean(values) ?? 0),
    median: median(values) ?? 0,
    smallest,
    largest,
    known: known.length,
    of: sizes.length,
    quality: known.reduce<Quality>((quality, each) => worse(quality, each.quality), "derived"),
    approximate: known.some((size) => isAreaApproximate(size, measure)),
    sources: unionOfSources(known),
  };
}

/** From `from` up to but without `to`; null: open. */
export interface Bin {
  from: number;
  to: number | null;
  sizes: KnownSize[];
}

/** The same for both eras; the last bin is open, since a few very large units would stretch the axis. */
const binning: Record<Exclude<Measure, "density">, { width: number; open: number }> = {
  area: { width: 25, open: 300 },
  people: { width: 2500, open: 25_000 },
};

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
