/** What the things of a layer come to: list, legend, table and filter say the same sum, made here. */
import { sumOfParts } from "../domain/sums";
import type { Themes } from "../domain/themes";
import type { Text } from "../domain/unit";
import type { Feature, PointLayer } from "./theme";
import { sharedCapacity } from "./hydropower/shared-capacity";

export interface SizeSum {
  /** In the layer's `sizeUnit`; null where none is known. Each thing counts once, however many units it lies in. */
  value: number | null;
  known: number;
  of: number;
  /** What is known for several things together only, and is not in the sum. */
  without: Text[];
}

/** null for a layer whose things have no size. */
export function sizeSum({ id, sizeUnit }: PointLayer, features: readonly Feature[], themes: Themes): SizeSum | null {
  if (!sizeUnit) return null;
  const { value, known, of } = sumOfParts(features, ({ size }) =>
    size === null ? null : { value: size, quality: "published" },
  );
  const ids = new Set(features.map((feature) => feature.id));
  return { value, known, of, without: id === "hydropower" ? sharedCapacity(ids, themes) : [] };
}
