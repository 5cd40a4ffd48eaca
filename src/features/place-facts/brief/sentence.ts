/** Sentences that the summaries of a place and of land have in common. */
import type { Geographic } from "../../../domain/coordinates/ellipsoid";
import { provenanceOf } from "../../../domain/figures";
import type { Geography } from "../../../domain/geography";
import type { Text } from "../../../domain/unit";
import type { Locale } from "../../../locale/locale";
import type { BaseFeatures } from "../../../map/base";
import type { Themes } from "../../../themes";
import type { Feature, PointLayer } from "../../../themes/theme";
import { landmarksNear, nearestOf, roadsNear, type Near } from "../near";
import { enumerated, inEach } from "../say";
import { nearText } from "../say-near";
import { briefWords as words } from "./words";

export interface Sentence {
  text: Text;
  sources: string[];
  asOf: string | null;
}

/** The nearest of each kind, enumerated, in what `say` makes of them. */
export function sayNear(
  at: Geographic,
  say: (locale: Locale, all: string) => string,
  themes: Themes,
  geography: Geography,
  { roads }: BaseFeatures,
): Sentence {
  const groups = [...landmarksNear(at, themes, geography), roadsNear(at, roads)];
  const nearest = groups.flatMap(({ all }) => nearestOf(all) ?? []);
  const text = inEach((locale) => {
    const { t } = locale;
    const one = (near: Near): string => {
      const distance = [nearText(locale, near), near.caveat && `(${t(near.caveat)})`].filter(Boolean).join(" ");
      return t(words.nearOne, { name: t(near.name), distance });
    };
    const all = nearest.map(({ sure, maybe }) =>
      maybe ? t(words.nearOr, { sure: one(sure), maybe: one(maybe) }) : one(sure),
    );
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

/** «12 dự án, quy hoạch, công trình và 1 cửa khẩu, lối mở»; "" of none. */
export const countText = (locale: Locale, of: readonly Counted[]): string =>
  enumerated(
    locale,
    of
      .filter(({ features }) => features.length > 0)
      .map(({ layer, features }) => locale.t(layer.count(features.length))),
  );
