/** Totals of features, each counted once however many units it lies in. */
import { countFeatures, remarked, sumFeatures } from "../domain/aggregate";
import { formatNumber } from "../domain/format";
import type { Aggregate } from "../domain/indicator";
import type { Language, Text } from "../domain/unit";
import type { Column } from "./column";
import { remarks } from "./facts";
import { contentOf, themeRows } from "./features";
import type { Themes } from "./index";
import type { Feature, PointLayer, ThemeRow } from "./theme";

const withoutOf = (layer: PointLayer, features: readonly Feature[], themes: Themes): Text[] =>
  contentOf(layer, themes)?.without?.(features, themeRows(layer, themes)) ?? [];

export function sizeTotal(layer: PointLayer, features: readonly Feature[], themes: Themes): Aggregate {
  const sum = sumFeatures(features.map((feature) => feature.size));
  const share = contentOf(layer, themes)?.share?.(features) ?? null;
  return remarked(sum, remarks(share, ...withoutOf(layer, features, themes)));
}

export const featureCount = (features: readonly Feature[]): Aggregate =>
  countFeatures(features.map(({ row }) => ({ sources: row.source.slice(0, 1), asOf: row.as_of })));

/** «Tổng 261,8 MW (9 trên 9 có số liệu công suất)», then what the sum leaves out. */
export function totalWords(
  layer: PointLayer,
  features: readonly Feature[],
  themes: Themes,
  language: Language,
): string[] {
  const { size } = layer;
  if (!size) return [];
  const { value, known, of } = sumFeatures(features.map((feature) => feature.size));
  const without = withoutOf(layer, features, themes).map((text) => text[language]);
  if (value === null) return without;
  const [n, all] = [known, of].map((count) => formatNumber(count, language));
  return [size.total({ sum: size.format(value, language), known: n ?? "", of: all ?? "" })[language], ...without];
}

export const columnTotal = (
  layer: PointLayer,
  column: Column<ThemeRow>,
  features: readonly Feature[],
  themes: Themes,
): Aggregate =>
  column.sums === "size"
    ? sizeTotal(layer, features, themes)
    : sumFeatures(features.map((feature) => column.cell(feature, themeRows(layer, themes)).figure));
