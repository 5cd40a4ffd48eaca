/** The sum of the sizes of things in words. */
import { formatCapital, formatPower } from "../../domain/format";
import type { Feature, PointLayer } from "../../themes/theme";
import { sizeSum } from "../../themes/size-sum";
import type { AppContext } from "../../state/context";
import { filterWords } from "./words";

/** «Tổng 261,8 MW (9 trên 9 có số liệu công suất)», and what that leaves out; empty where nothing is known. */
export function sumWords(context: AppContext, layer: PointLayer, features: readonly Feature[]): string[] {
  const { app, locale } = context;
  const sum = app.themes.value && sizeSum(layer, features, app.themes.value);
  if (!sum) return [];
  const { value, known: n, of } = sum;
  const without = sum.without.map((text) => locale.t(text));
  if (value === null) return without;
  const words =
    layer.id === "hydropower"
      ? locale.t(filterWords.cardPlantsMw, { sum: formatPower(value, locale.language), n, of })
      : locale.t(filterWords.cardProjectsCapital, { sum: formatCapital(value, locale.language), n, of });
  return [words, ...without];
}
