/** The sum of the sizes of things in words. */
import { formatCapital, formatPower } from "../../domain/format";
import type { Feature, PointLayer } from "../../themes/theme";
import { sizeSum } from "../../themes/size-sum";
import type { Shell } from "../../state/shell.svelte";

/** «Tổng 261,8 MW (9 trên 9 có số liệu công suất)», and what that leaves out; empty where nothing is known. */
export function sumWords(shell: Shell, layer: PointLayer, features: readonly Feature[]): string[] {
  const { app, language, t } = shell;
  const sum = app.themes.value && sizeSum(layer, features, app.themes.value);
  if (!sum) return [];
  const { value, known: n, of } = sum;
  const without = sum.without.map((text) => shell.text(text));
  if (value === null) return without;
  const words =
    layer.id === "hydropower"
      ? t("card.plants.mw", { sum: formatPower(value, language), n, of })
      : t("card.projects.capital", { sum: formatCapital(value, language), n, of });
  return [words, ...without];
}
