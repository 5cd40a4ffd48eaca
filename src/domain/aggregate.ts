/**
 * What several parts come to together: sums, rates, counts per class, the largest. Pure functions over plain terms; a
 * part that is not known is left out and said to be so through `known` and `of`, never counted as 0.
 */
import { worse, type Figure, type Quality } from "./figures";
import type { Aggregate } from "./indicator";
import { sumOfParts } from "./sums";
import type { Text, UnitRef } from "./unit";

/** What one unit puts into an aggregate. `count`: as how many parts it counts. */
export interface Part {
  unit: UnitRef;
  count: number;
}
/** null: not known. */
export type Term = Part & { figure: Figure | null };
/** A share of something: `over` per `under`; the part is known where both are. */
export type RateTerm = Part & { over: Figure | null; under: Figure | null };
/** `known.classId` is null where it is not known; then quality, sources and date are of no weight. */
export type ClassTerm = Part & { known: { classId: string; sources: string[]; asOf: string } | null };

/** Id under which a count per class holds those not known. */
export const unknownClass = "unknown";

/** Main sources of all figures first, then the others, each once. */
export const unionOfSources = (figures: readonly Pick<Figure, "sources">[]): string[] => [
  ...new Set([...figures.flatMap(({ sources }) => sources.slice(0, 1)), ...figures.flatMap(({ sources }) => sources)]),
];

/** The newest of ISO dates, months or years; null of none. */
export const newest = (figures: readonly { asOf: string }[]): string | null =>
  figures.reduce<string | null>((last, { asOf }) => (last === null || asOf > last ? asOf : last), null);

const worst = (figures: readonly { quality: Quality }[], least: Quality): Quality =>
  figures.reduce<Quality>((quality, figure) => worse(quality, figure.quality), least);

const countOf = (parts: readonly Part[]): number => parts.reduce((sum, { count }) => sum + count, 0);

/** Nothing known of `of` parts, or things. */
export const nothingKnown = (of: number, counted: Aggregate["counted"] = "units"): Aggregate => ({
  value: null,
  counts: new Map(),
  known: 0,
  of,
  counted,
  quality: null,
  sources: [],
  asOf: null,
  parts: [],
  remark: null,
});

/** The same aggregate with words beside it. */
export const remarked = (aggregate: Aggregate, remark: Text | null): Aggregate => ({ ...aggregate, remark });

/** Figure by figure; published only where it is the figure of a single part. */
export function sumOf(terms: readonly Term[]): Aggregate {
  const found = terms.flatMap(({ figure }) => figure ?? []);
  const { value, quality } = sumOfParts(terms, ({ figure }) => figure);
  return {
    ...nothingKnown(countOf(terms)),
    value,
    known: countOf(terms.filter(({ figure }) => figure !== null)),
    quality: quality && terms.length > 1 ? worse("derived", quality) : quality,
    sources: unionOfSources(found),
    asOf: newest(found),
    parts: terms.map(({ unit, figure }) => ({ unit, value: figure?.value ?? null, quality: figure?.quality ?? null })),
  };
}

/** `factor` × Σ over / Σ under, over the parts where both are known: weighted, never a mean of rates. At best derived. */
export function rateOf(terms: readonly RateTerm[], factor = 1): Aggregate {
  const both = terms.flatMap((term) => {
    const { over, under } = term;
    return over && under ? [{ ...term, over, under, quality: worst([over, under], "derived") }] : [];
  });
  const over = sumOfParts(both, (term) => term.over).value;
  const under = sumOfParts(both, (term) => term.under).value;
  const figures = [...both.map((term) => term.over), ...both.map((term) => term.under)];
  const none = nothingKnown(countOf(terms));
  const parts = terms.map(({ unit }) => {
    const known = both.find((term) => term.unit === unit);
    const value = known?.under.value ? (factor * known.over.value) / known.under.value : null;
    return { unit, value, quality: value === null ? null : (known?.quality ?? null) };
  });
  if (over === null || !under) return { ...none, parts };
  return {
    ...none,
    value: (factor * over) / under,
    known: countOf(both),
    quality: worst(figures, "derived"),
    sources: unionOfSources(figures),
    asOf: newest(figures),
    parts,
  };
}

/** How many parts are in each class; those without one under `unknownClass`. Every class stands in it, if with 0. */
export function classesOf(terms: readonly ClassTerm[], classIds: readonly string[]): Aggregate {
  const counts = new Map([...classIds, unknownClass].map((id) => [id, 0]));
  for (const { known, count } of terms) {
    const id = known?.classId ?? unknownClass;
    counts.set(id, (counts.get(id) ?? 0) + count);
  }
  const found = terms.flatMap(({ known }) => known ?? []);
  const quality: Quality = terms.length > 1 ? "derived" : "published";
  return {
    ...nothingKnown(countOf(terms)),
    counts,
    known: countOf(terms.filter(({ known }) => known !== null)),
    quality: found.length > 0 ? quality : null,
    sources: unionOfSources(found),
    asOf: newest(found),
    parts: terms.map(({ unit, known }) => ({ unit, value: null, quality: known ? "published" : null })),
  };
}

function ofThings(figures: readonly (Figure | null)[], value: (known: Figure[]) => number, joined: Quality): Aggregate {
  const found = figures.filter((figure) => figure !== null);
  if (found.length === 0) return nothingKnown(figures.length, "things");
  return {
    ...nothingKnown(figures.length, "things"),
    value: value(found),
    known: found.length,
    quality: worst(found, found.length > 1 || figures.length > 1 ? joined : "published"),
    sources: unionOfSources(found),
    asOf: newest(found),
  };
}

/** What the sizes of things add up to; null of no thing, since nothing is known then. */
export const sumFeatures = (sizes: readonly (Figure | null)[]): Aggregate =>
  ofThings(sizes, (known) => sumOfParts(known, (figure) => figure).value ?? 0, "derived");

/** The largest of the known sizes of things. */
export const largestOf = (sizes: readonly (Figure | null)[]): Aggregate =>
  ofThings(sizes, (known) => Math.max(...known.map(({ value }) => value)), "published");

/** How many things there are; 0 says that the list holds none, which is known. */
export const countFeatures = (things: readonly { sources: string[]; asOf: string }[]): Aggregate => ({
  ...nothingKnown(things.length, "things"),
  value: things.length,
  known: things.length,
  quality: "derived",
  sources: unionOfSources(things),
  asOf: newest(things),
});

/** A figure published, or computed before, for the unit itself. */
export const alone = (unit: UnitRef, figure: Figure): Aggregate => sumOf([{ unit, count: 1, figure }]);

/** An aggregate as a figure, to be put into another one; null where it has no value. */
export function figureOf({ value, quality, sources, asOf }: Aggregate): Figure | null {
  return value === null || quality === null ? null : { value, quality, sources, asOf: asOf ?? "" };
}
