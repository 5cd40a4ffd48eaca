/** Sums, rates, counts per class and maxima over units or features. Unknown parts are left out of `known`, never counted as 0. */
import { provenanceOf, sumOfParts, worse, type Figure, type Quality } from "./figures";
import type { Aggregate } from "./indicator";
import type { Text, UnitRef } from "./unit";

/** `count`: how many parts the unit counts as. */
interface Part {
  unit: UnitRef;
  count: number;
}
export type Term = Part & { figure: Figure | null };
/** `over` divided by `under`; known where both are. */
export type RateTerm = Part & { over: Figure | null; under: Figure | null };
export type ClassTerm = Part & { known: { classId: string; sources: string[]; asOf: string } | null };

export const unknownClassId = "unknown";

const worst = (figures: readonly { quality: Quality }[], least: Quality): Quality =>
  figures.reduce<Quality>((quality, figure) => worse(quality, figure.quality), least);

const countOf = (parts: readonly Part[]): number => parts.reduce((sum, { count }) => sum + count, 0);

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

export const remarked = (aggregate: Aggregate, remark: Text | null): Aggregate => ({ ...aggregate, remark });

/** Published only for a single part; otherwise derived at best. */
export function sumOf(terms: readonly Term[]): Aggregate {
  const found = terms.flatMap(({ figure }) => figure ?? []);
  const { value, quality } = sumOfParts(terms, ({ figure }) => figure);
  return {
    ...nothingKnown(countOf(terms)),
    value,
    known: countOf(terms.filter(({ figure }) => figure !== null)),
    quality: quality && terms.length > 1 ? worse("derived", quality) : quality,
    ...provenanceOf(found),
    parts: terms.map(({ unit, figure }) => ({ unit, value: figure?.value ?? null, quality: figure?.quality ?? null })),
  };
}

/** The largest figure of the parts; derived at best where it was chosen among several. */
export function greatestOf(terms: readonly Term[]): Aggregate {
  const values = terms.flatMap(({ figure }) => figure?.value ?? []);
  return { ...sumOf(terms), value: values.length > 0 ? Math.max(...values) : null };
}

/** Dated by what is divided. */
function ratioProvenance(overs: readonly Figure[], unders: readonly Figure[]): Pick<Aggregate, "sources" | "asOf"> {
  const { sources, asOf } = provenanceOf(overs);
  return { sources: [...new Set([...sources, ...provenanceOf(unders).sources])], asOf };
}

/** `factor` × Σ over / Σ under, over the parts where both are known: weighted, not a mean of rates. Derived at best. */
export function rateOf(terms: readonly RateTerm[], factor = 1): Aggregate {
  const both = terms.flatMap((term) => {
    const { over, under } = term;
    return over && under ? [{ ...term, over, under, quality: worst([over, under], "derived") }] : [];
  });
  const over = sumOfParts(both, (term) => term.over).value;
  const under = sumOfParts(both, (term) => term.under).value;
  const [overs, unders] = [both.map((term) => term.over), both.map((term) => term.under)];
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
    quality: worst([...overs, ...unders], "derived"),
    ...ratioProvenance(overs, unders),
    parts,
  };
}

/** Counts parts by class, with every class present; those of unknown class under `unknownClassId`. */
export function classesOf(terms: readonly ClassTerm[], classIds: readonly string[]): Aggregate {
  const counts = new Map([...classIds, unknownClassId].map((id) => [id, 0]));
  for (const { known, count } of terms) {
    const id = known?.classId ?? unknownClassId;
    counts.set(id, (counts.get(id) ?? 0) + count);
  }
  const found = terms.flatMap(({ known }) => known ?? []);
  const quality: Quality = terms.length > 1 ? "derived" : "published";
  return {
    ...nothingKnown(countOf(terms)),
    counts,
    known: countOf(terms.filter(({ known }) => known !== null)),
    quality: found.length > 0 ? quality : null,
    ...provenanceOf(found),
    parts: terms.map(({ unit, known }) => ({ unit, value: null, quality: known ? "published" : null })),
  };
}

function overFeatures(
  figures: readonly (Figure | null)[],
  value: (known: Figure[]) => number,
  joined: Quality,
): Aggregate {
  const found = figures.filter((figure) => figure !== null);
  if (found.length === 0) return nothingKnown(figures.length, "features");
  return {
    ...nothingKnown(figures.length, "features"),
    value: value(found),
    known: found.length,
    quality: worst(found, figures.length > 1 ? joined : "published"),
    ...provenanceOf(found),
  };
}

/** The sum of the sizes of features; of no features it is unknown, not 0. */
export const sumFeatures = (sizes: readonly (Figure | null)[]): Aggregate =>
  overFeatures(sizes, (known) => sumOfParts(known, (figure) => figure).value ?? 0, "derived");

export const largestOf = (sizes: readonly (Figure | null)[]): Aggregate =>
  overFeatures(sizes, (known) => Math.max(...known.map(({ value }) => value)), "published");

/** The number of features; here 0 is known. */
export const countFeatures = (features: readonly { sources: string[]; asOf: string }[]): Aggregate => ({
  ...nothingKnown(features.length, "features"),
  value: features.length,
  known: features.length,
  quality: "derived",
  ...provenanceOf(features),
});

/** The value, where it is known of all parts and no lower bound; only such values are compared, ranked and made shares of. */
export const whollyKnown = ({ value, known, of, least }: Aggregate): number | null =>
  known === of && !least ? value : null;

/** The aggregate of one unit with a figure of its own. */
export const alone = (unit: UnitRef, figure: Figure): Aggregate => sumOf([{ unit, count: 1, figure }]);

/** The aggregate as a term for another one; null without a value. */
export function figureOf({ value, quality, sources, asOf }: Aggregate): Figure | null {
  return value === null || quality === null ? null : { value, quality, sources, asOf: asOf ?? "" };
}
