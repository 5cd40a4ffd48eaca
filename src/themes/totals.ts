/**
 * Totals of features, each counted once however many units it lies in. One rule for every sum of sizes: it counts what lies
 * wholly in the land, of the classes that the layer's sums are of; the rest is said apart.
 */
import { countFeatures, remarked, sumFeatures } from "../domain/aggregate";
import { landWithin } from "../domain/filter";
import { formatNumber } from "../domain/format";
import type { Aggregate } from "../domain/indicator";
import { landOfAll, type Land } from "../domain/land";
import type { Language, Text } from "../domain/unit";
import { whollyIn } from "../domain/wholly";
import type { Column } from "./column";
import { newestOf, remarks } from "./facts";
import { contentOf, themeRows } from "./features";
import type { Narrowing } from "./filters";
import type { Themes } from "./index";
import { sharedWords, statusWords } from "./totals-words";
import type { Feature, ThemeRow } from "./feature";
import type { PointLayer } from "./theme";

/** Features of a land by how a sum of their sizes counts them. */
export interface SizeParts {
  /** Wholly in the land, and of a class that the sum counts. */
  counted: readonly Feature[];
  /** Wholly in it, of any class. */
  own: readonly Feature[];
  /** In it in part only, with a size, which is that of the whole. */
  shared: readonly Feature[];
}

const ofSums = ({ size }: PointLayer, features: readonly Feature[]): readonly Feature[] =>
  size?.counts ? features.filter(({ classId }) => size.counts?.classes.includes(classId)) : features;

/** `features`: those in the land; null: of no land in particular. */
export function sizeParts(layer: PointLayer, features: readonly Feature[], land: Land | null): SizeParts {
  const own = features.filter(({ units }) => whollyIn(land, units));
  return {
    counted: ofSums(layer, own),
    own,
    shared: features.filter((feature) => feature.size !== null && !own.includes(feature)),
  };
}

const withoutOf = (layer: PointLayer, features: readonly Feature[], themes: Themes): Text[] =>
  contentOf(layer, themes)?.without?.(features, themeRows(layer, themes)) ?? [];

/** What is said of a sum: of which classes it is, what it leaves out. */
const saidOf = (layer: PointLayer, parts: SizeParts, themes: Themes): (Text | null)[] => [
  statusWords(layer, parts.own),
  sharedWords(layer, parts.shared),
  ...withoutOf(layer, parts.counted, themes),
];

/**
 * The sum of sizes; its remark says what it is of and what it leaves out. Of what lies there in part the land has something, but
 * nobody knows how much: it is one of those not known.
 */
export function sizeTotal(
  layer: PointLayer,
  features: readonly Feature[],
  themes: Themes,
  land: Land | null = null,
): Aggregate {
  const parts = sizeParts(layer, features, land);
  const inPart = ofSums(layer, parts.shared).map(() => null);
  const sum = sumFeatures([...parts.counted.map((feature) => feature.size), ...inPart]);
  return remarked(sum, remarks(...saidOf(layer, parts, themes)));
}

/** With the newest source of each. */
export const featureCount = (features: readonly Feature[]): Aggregate =>
  countFeatures(
    features.map(({ row }) => {
      const { sources, asOf } = newestOf(row);
      return { sources: sources.slice(0, 1), asOf };
    }),
  );

/** «Đang vận hành: 226,4 MW (11/17 có số liệu công suất)», then what the sum is of and what it leaves out. */
export function totalWords(
  layer: PointLayer,
  features: readonly Feature[],
  themes: Themes,
  language: Language,
  land: Land | null = null,
): string[] {
  const { size } = layer;
  if (!size) return [];
  const parts = sizeParts(layer, features, land);
  const { value, known, of } = sumFeatures(parts.counted.map((feature) => feature.size));
  const more = saidOf(layer, parts, themes).flatMap((text) => text?.[language] ?? []);
  if (value === null) return more;
  const [n, all] = [known, of].map((count) => formatNumber(count, language));
  return [size.total({ sum: size.format(value, language), known: n ?? "", of: all ?? "" })[language], ...more];
}

/** The land to which the features of a layer are narrowed, by place or by its own filter; null: to none. */
export function landShown({ id, facets }: PointLayer, { filters, within, regions }: Narrowing): Land | null {
  const places = facets.flatMap((facet) => {
    const condition = facet.kind === "place" ? filters[id]?.conditions[facet.id] : undefined;
    if (facet.kind !== "place" || condition?.kind !== "choice") return [];
    return [landOfAll(condition.any.map((code) => ({ level: facet.level, code })))];
  });
  const lands = [landWithin(within, regions), ...places].filter((land) => land !== null);
  const [first, ...others] = lands;
  if (!first) return null;
  return new Set([...first].filter((code) => others.every((land) => land.has(code))));
}

/** `land`: where the features lie; null: anywhere. */
export function columnTotal(
  layer: PointLayer,
  column: Column<ThemeRow>,
  features: readonly Feature[],
  themes: Themes,
  land: Land | null = null,
): Aggregate {
  if (column.sums === "size") return sizeTotal(layer, features, themes, land);
  const { counted } = sizeParts(layer, features, land);
  const cells = counted.map((feature) => column.cell(feature, themeRows(layer, themes)).figure);
  return remarked(sumFeatures(cells), layer.size?.counts?.said ?? null);
}
