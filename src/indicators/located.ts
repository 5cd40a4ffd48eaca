/** Indicators of a layer's features in a land, each counted once however many units it lies in. */
import { remarked } from "../domain/aggregate";
import { placedIn, type PlacedIn } from "../domain/containment";
import type { Aggregate } from "../domain/indicator";
import type { Land } from "../domain/land";
import { memoize } from "../domain/memoize";
import { compose, counted, remarks, same } from "../themes/facts";
import { featuresOf } from "../themes/features";
import type { Themes } from "../themes/index";
import type { Text } from "../domain/unit";
import { whollyIn } from "../domain/wholly";
import type { Feature } from "../themes/feature";
import type { PointLayer } from "../themes/theme";
import { featureCount, sizeTotal } from "../themes/totals";
import { define } from "./define";
import type { Indicator } from "./indicator";

const within = memoize((features: readonly Feature[]) => memoize((land: Land) => placedIn(land, features)));

/** Each feature once, however many units it lies in. */
export const featuresIn = (layer: PointLayer, land: Land, themes: Themes): PlacedIn<Feature> =>
  within(featuresOf(layer, themes))(land);

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
const noneListed: Text = {
  vi: "Danh mục của bản đồ không có mục nào trên địa bàn",
  en: "The list of this map has nothing here",
};

/** What a theme says of an indicator of its features. */
type Described = Pick<Indicator, "id" | "title" | "shortTitle" | "description"> & Partial<Pick<Indicator, "columnAt">>;
type Measured = Described & Pick<Indicator, "kind" | "unit" | "decimals"> & Partial<Pick<Indicator, "bounds">>;

/** An indicator computed from the features in the land. It says when there are none, and how many more may lie there. */
export const ofFeatures = (
  layer: PointLayer,
  indicator: Measured,
  compute: (inside: readonly Feature[], themes: Themes, land: Land) => Aggregate,
): Indicator =>
  define({
    bounds: "sizes",
    ...indicator,
    group: "themes",
    layer: layer.id,
    compute(_units, themes, land) {
      const { inside, maybe } = featuresIn(layer, land, themes);
      const found = compute(inside, themes, land);
      const none = inside.length === 0 ? noneListed : null;
      return remarked(found, remarks(none, found.remark, possibly(maybe.length)));
    },
  });

/** Remark on features that count although they lie in other units too. */
function alsoElsewhere(shared: number): Text | null {
  if (shared === 0) return null;
  const features = counted(shared, "mục", "that lies", "that lie");
  return compose({
    vi: (of) => `Kể cả ${of(features)} còn nằm trên đơn vị khác`,
    en: (of) => `Including ${of(features)} in other units too`,
  });
}

/** 0 is known, with the sources of the whole list. */
function countOf(layer: PointLayer, inside: readonly Feature[], themes: Themes, land: Land): Aggregate {
  const { sources, asOf } = featureCount(inside.length > 0 ? inside : featuresOf(layer, themes));
  const shared = inside.filter(({ units }) => !whollyIn(land, units)).length;
  return remarked({ ...featureCount(inside), sources, asOf }, alsoElsewhere(shared));
}

export const numberOf = (layer: PointLayer, indicator: Described & Pick<Indicator, "unit">): Indicator =>
  ofFeatures(layer, { ...indicator, kind: "sum", decimals: 0, bounds: "listed" }, (inside, themes, land) =>
    countOf(layer, inside, themes, land),
  );

/**
 * The sum of the sizes of features that lie wholly in the land, in the unit of the layer's size; unknown without any, since the
 * list may lack some.
 */
export const sizeOf = (layer: PointLayer, indicator: Described): Indicator =>
  ofFeatures(
    layer,
    { ...indicator, kind: "sum", unit: layer.size?.unit ?? same(""), decimals: 1 },
    (inside, themes, land) => sizeTotal(layer, inside, themes, land),
  );
