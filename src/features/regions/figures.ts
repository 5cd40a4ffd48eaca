/** The figures of a region: every indicator over its land, as words with all that has to be said beside them. */
import { formatPercent } from "../../domain/format";
import type { Aggregate } from "../../domain/indicator";
import { cover, type Land } from "../../domain/land";
import type { Language, Text } from "../../domain/unit";
import { province } from "../../domain/units";
import type { Indicator } from "../../indicators/indicator";
import { classWords, figureWords, markOf, partlyKnown, qualityRemark } from "../../indicators/value-words";
import type { Themes } from "../../themes";

export interface RegionFigure {
  indicator: Indicator;
  aggregate: Aggregate;
  /** In percent of the province; null where it is not a sum, or where either is not wholly known. */
  share: number | null;
}

const wholly = ({ value, known, of }: Aggregate): boolean => value !== null && known === of;

function shareOf(indicator: Indicator, aggregate: Aggregate, themes: Themes): number | null {
  if (indicator.kind !== "sum") return null;
  const all = indicator.over([province.ref], themes);
  if (!wholly(all) || !wholly(aggregate) || !all.value) return null;
  return ((aggregate.value ?? 0) / all.value) * 100;
}

/** One figure for each indicator, in their order. Land is in it once, however it was put together. */
export function figuresOf(indicators: readonly Indicator[], land: Land, themes: Themes): RegionFigure[] {
  const units = cover(land);
  return indicators.map((indicator) => {
    const aggregate = indicator.over(units, themes);
    return { indicator, aggregate, share: shareOf(indicator, aggregate, themes) };
  });
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

/** What stands under the value: how much of it is known, that it is an estimate, what it leaves out. */
export function noteWords({ aggregate }: RegionFigure, language: Language): string | null {
  const estimated = aggregate.value !== null && aggregate.quality === "estimated";
  const notes = [partlyKnown(aggregate), estimated ? qualityRemark("estimated") : null, aggregate.remark].flatMap(
    (note) => note?.[language] ?? [],
  );
  return notes.length > 0 ? notes.join(". ") : null;
}

/** «12,3%»; null where no share can be told. */
export const shareWords = ({ share }: RegionFigure, language: Language): string | null =>
  share === null ? null : formatPercent(share, language, 1);
