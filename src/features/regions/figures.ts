/** Figures of a region: every indicator over its land, in words with its notes. */
import { formatPercent, formatSignedPercent } from "../../domain/format";
import { whollyKnown } from "../../domain/aggregate";
import type { Aggregate } from "../../domain/indicator";
import { cover, type Land } from "../../domain/land";
import type { Language, Text, UnitRef } from "../../domain/unit";
import { province, unitsOf } from "../../domain/units";
import { comparisonOf } from "../../indicators/comparison";
import type { Indicator } from "../../indicators/indicator";
import { classWords, figureWords, markOf, partlyKnown, qualityRemark } from "../../indicators/value-words";
import type { Locale } from "../../locale/locale";
import type { Themes } from "../../themes";
import { regionsWords } from "./words";

export interface RegionFigure {
  indicator: Indicator;
  aggregate: Aggregate;
  /** Percent of the province; null unless both are wholly known sums. */
  share: number | null;
}

function shareOf(indicator: Indicator, aggregate: Aggregate, themes: Themes): number | null {
  if (indicator.kind !== "sum") return null;
  const [part, whole] = [whollyKnown(aggregate), whollyKnown(indicator.over([province.ref], themes))];
  return part === null || !whole ? null : (part / whole) * 100;
}

/** The figure of units that share no land. */
export function figureOver(indicator: Indicator, units: readonly UnitRef[], themes: Themes): RegionFigure {
  const aggregate = indicator.over(units, themes);
  return { indicator, aggregate, share: shareOf(indicator, aggregate, themes) };
}

/** One figure per indicator, in their order; land counts once however the region was composed. */
export function figuresOf(indicators: readonly Indicator[], land: Land, themes: Themes): RegionFigure[] {
  const units = cover(land);
  return indicators.map((indicator) => figureOver(indicator, units, themes));
}

/** Of what a list has none of there is no largest; that is known. */
const noneThere: Text = { vi: "không có", en: "none" };

/** The value alone; null where nothing is known. */
export function valueWords(
  { indicator, aggregate }: Pick<RegionFigure, "indicator" | "aggregate">,
  language: Language,
): string | null {
  if (indicator.kind === "class") return classWords(indicator, aggregate)?.[language] ?? null;
  if (aggregate.value === null) {
    return aggregate.counted === "features" && aggregate.of === 0 ? noneThere[language] : null;
  }
  return figureWords(indicator, aggregate.value, language, markOf(indicator, aggregate));
}

/** «12,3%»; null without a share. */
export const shareWords = ({ share }: RegionFigure, language: Language): string | null =>
  share === null ? null : formatPercent(share, language, 1);

/** The line under a value: its share of the province, how much is known, estimates, remarks, and `more`; "" without any. */
export function noteWords({ language, t }: Locale, figure: RegionFigure, more: string | null = null): string {
  const { aggregate } = figure;
  const share = shareWords(figure, language);
  const estimated = aggregate.value !== null && aggregate.quality === "estimated";
  const notes = [partlyKnown(aggregate), estimated ? qualityRemark("estimated") : null, aggregate.remark];
  return [share && t(regionsWords.ofProvince, { share }), ...notes.map((note) => note?.[language]), more]
    .filter(Boolean)
    .join(". ");
}

/** Where a published figure differs from the one computed from its parts: the latter, by how much, and why; else null. */
export function comparisonWords(
  { language, t }: Locale,
  indicator: Indicator,
  land: Land,
  themes: Themes,
): string | null {
  const { computed, difference, percent, why } = comparisonOf(indicator, cover(land), themes);
  if (computed.value === null || !difference || percent === null) return null;
  const share = formatSignedPercent(percent, language, 2);
  const words = t(regionsWords.computed, {
    value: figureWords(indicator, computed.value, language, markOf(indicator, computed)),
    /* Of large land a difference may be next to 0 %. */
    difference: /[1-9]/.test(share) ? share : figureWords({ ...indicator, scale: "diverging" }, difference, language),
  });
  return why ? `${words}: ${t(why)}` : words;
}

/** A figure of a region among those of the communes of 2025. */
interface Rank {
  aggregate: Aggregate;
  /** Communes with a smaller figure, out of all that have one. */
  smaller: number;
  of: number;
}

/** null unless the region's figure is wholly known: a partial figure has no rank. */
export function rankAmongCommunes(indicator: Indicator, land: Land, themes: Themes): Rank | null {
  const aggregate = indicator.over(cover(land), themes);
  const value = whollyKnown(aggregate);
  if (value === null) return null;
  const others = unitsOf("commune").flatMap(({ ref }) => indicator.over([ref], themes).value ?? []);
  return { aggregate, smaller: others.filter((other) => other < value).length, of: others.length };
}
