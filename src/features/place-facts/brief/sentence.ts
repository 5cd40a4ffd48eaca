/** Sentences that the summaries of a place and of land have in common. */
import { provenanceOf } from "../../../domain/figures";
import type { Geography } from "../../../domain/geography";
import type { Text } from "../../../domain/unit";
import type { Locale } from "../../../locale/locale";
import type { BaseFeatures } from "../../../map/base";
import type { Themes } from "../../../themes";
import type { Feature, FeatureRef } from "../../../themes/feature";
import type { PointLayer } from "../../../themes/theme";
import { landmarksNear, nearestOf, roadsNear, type Near, type Origin } from "../near";
import { enumerated, inEach } from "../say";
import { nearText } from "../say-near";
import { briefWords as words } from "./words";

export interface Sentence {
  text: Text;
  sources: string[];
  asOf: string | null;
}

/** The nearest of each kind, without `except`, enumerated, in what `say` makes of them. */
export function sayNear(
  from: Origin,
  say: (locale: Locale, all: string) => string,
  themes: Themes,
  geography: Geography,
  { roads }: BaseFeatures,
  except: readonly FeatureRef[] = [],
): Sentence {
  const groups = [...landmarksNear(from, themes, geography, undefined, except), roadsNear(from, roads)];
  const nearest = groups.flatMap(({ all }) => nearestOf(all) ?? []);
  const text = inEach((locale) => {
    const { t } = locale;
    const one = (near: Near): string => t(words.nearOne, { name: t(near.name), distance: nearText(locale, near) });
    const all = nearest.map(({ sure, maybe }) => {
      const either = maybe ? t(words.nearOr, { sure: one(sure), maybe: one(maybe) }) : one(sure);
      return sure.caveat ? `${either} (${t(sure.caveat)})` : either;
    });
    return say(locale, all.join("; "));
  });
  return {
    text,
    ...provenanceOf(nearest.map(({ sure: { sources, asOf } }) => ({ sources, asOf: asOf ?? "" }))),
  };
}

export interface Counted {
  layer: PointLayer;
  features: readonly Feature[];
}

/** How many of those are also among the others, in the list of another theme. */
function inBothLists(of: readonly Counted[]): number {
  const all = of.flatMap(({ features }) => features);
  const refs = all.map(({ ref }) => ref);
  return all.filter(({ alsoIn }) => refs.some(({ layer, id }) => layer === alsoIn?.layer && id === alsoIn.id)).length;
}

/** «12 dự án, quy hoạch, công trình và 1 cửa khẩu, lối mở»; what stands in two lists is told; "" of none. */
export function countText(locale: Locale, of: readonly Counted[]): string {
  const { t } = locale;
  const counts = of
    .filter(({ features }) => features.length > 0)
    .map(({ layer, features }) => t(layer.count(features.length)));
  const twice = inBothLists(of);
  return enumerated(locale, counts) + (twice > 0 ? t(words.inBothLists, { n: twice }) : "");
}
