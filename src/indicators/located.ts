/** Number and total size of a layer's features in a land. */
import { remarked } from "../domain/aggregate";
import { placedIn, type PlacedIn } from "../domain/containment";
import type { Aggregate } from "../domain/indicator";
import type { Land } from "../domain/land";
import { memoize } from "../domain/memoize";
import type { Text } from "../domain/unit";
import { compose, counted, remarks } from "../themes/facts";
import { featuresOf } from "../themes/features";
import type { Themes } from "../themes/index";
import type { Feature, PointLayer } from "../themes/theme";
import { featureCount, sizeTotal } from "../themes/totals";

const within = memoize((features: readonly Feature[]) => memoize((land: Land) => placedIn(land, features)));

/** Each feature once, however many units it lies in. */
export const featuresIn = (layer: PointLayer, land: Land, themes: Themes): PlacedIn<Feature> =>
  within(featuresOf(layer, themes))(land);

/** 0 is known, with the sources of the whole list. */
export function numberIn(layer: PointLayer, land: Land, themes: Themes): Aggregate {
  const { inside, maybe } = featuresIn(layer, land, themes);
  const { sources, asOf } = featureCount(inside.length > 0 ? inside : featuresOf(layer, themes));
  const remark = remarks(inside.length === 0 ? noneListed : null, possibly(maybe.length));
  return { ...featureCount(inside), sources, asOf, remark };
}

/** As with their number, where the list has nothing the sum is 0. */
export function sizeIn(layer: PointLayer, land: Land, themes: Themes): Aggregate {
  const { inside, maybe } = featuresIn(layer, land, themes);
  if (inside.length === 0) return numberIn(layer, land, themes);
  const total = sizeTotal(layer, inside, themes);
  return remarked(total, remarks(total.remark, possibly(maybe.length)));
}

/** Remark on features that may lie in the land. */
export function possibly(maybe: number): Text | null {
  if (maybe === 0) return null;
  const features = counted(maybe, "mục", "more thing", "more things");
  return compose({
    vi: (of) => `${of(features)} có thể nằm trên địa bàn, không tính vào`,
    en: (of) => `${of(features)} may lie here and ${maybe === 1 ? "is" : "are"} not counted`,
  });
}

/** The list has no feature here, although there may be one. */
export const noneListed: Text = {
  vi: "Danh mục của bản đồ không có mục nào trên địa bàn",
  en: "The list of this map has nothing here",
};
