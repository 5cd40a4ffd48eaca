/** The features of a layer as indicators count them: which lie in a land, how many, what they come to. */
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

/** The features that lie in the land, each once however many of its units they touch. */
export const featuresIn = (layer: PointLayer, land: Land, themes: Themes): PlacedIn<Feature> =>
  within(featuresOf(layer, themes))(land);

/** How many of the list lie in the land. That there are none is known from the list as a whole. */
export function numberIn(layer: PointLayer, land: Land, themes: Themes): Aggregate {
  const { inside, maybe } = featuresIn(layer, land, themes);
  const { sources, asOf } = featureCount(inside.length > 0 ? inside : featuresOf(layer, themes));
  const remark = remarks(inside.length === 0 ? noneListed : null, possibly(maybe.length));
  return { ...featureCount(inside), sources, asOf, remark };
}

/** What the sizes of those in the land add up to. */
export function sizeIn(layer: PointLayer, land: Land, themes: Themes): Aggregate {
  const { inside, maybe } = featuresIn(layer, land, themes);
  const total = sizeTotal(layer, inside, themes);
  const none = inside.length === 0 ? noneListed : null;
  return remarked(total, remarks(none, total.remark, possibly(maybe.length)));
}

/** Said of features that were not counted; null where there are none. */
export function possibly(maybe: number): Text | null {
  if (maybe === 0) return null;
  const features = counted(maybe, "mục", "more thing", "more things");
  return compose({
    vi: (of) => `${of(features)} có thể nằm trên địa bàn, không tính vào`,
    en: (of) => `${of(features)} may lie here and ${maybe === 1 ? "is" : "are"} not counted`,
  });
}

/** Said where the list has no feature here, which is not to say that there is none. */
export const noneListed: Text = {
  vi: "Danh mục của bản đồ không có mục nào trên địa bàn",
  en: "The list of this map has nothing here",
};
