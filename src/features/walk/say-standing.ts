/** A unit's value beside the province's, in words. */
import { whollyKnown } from "../../domain/aggregate";
import type { Aggregate } from "../../domain/indicator";
import { classWords, figureWords, markOf, partlyKnown } from "../../indicators/value-words";
import type { Indicator } from "../../indicators/indicator";
import type { Locale } from "../../locale/locale";
import type { Standing } from "./standing";
import { walkWords as words } from "./words";

/** Less than this apart, as a share, two rates are about the same: the figure would round to 1. */
const alike = 0.05;

/** The value as it is said aloud, where «≥» and «≈» would be lost; null of none. */
function spoken({ language, t }: Locale, indicator: Indicator, aggregate: Aggregate): string | null {
  if (aggregate.value === null) return null;
  const value = figureWords(indicator, aggregate.value, language);
  const mark = markOf(indicator, aggregate);
  const said = mark === "≥" ? t(words.least, { value }) : mark === "≈" ? t(words.estimated, { value }) : value;
  const part = partlyKnown(aggregate);
  return part ? `${said} (${part[language]})` : said;
}

/** How the value compares with the province's, as far as both are wholly known; null where the province has none. */
function besideWhole(locale: Locale, { indicator, own, whole }: Standing): string | null {
  const { t } = locale;
  const said = spoken(locale, indicator, whole);
  if (said === null) return null;
  const [value, all] = [whollyKnown(own), whollyKnown(whole)];
  const [year, allYear] = [own.asOf, whole.asOf].map((date) => date?.slice(0, 4));
  if (year && allYear && year !== allYear) return t(words.otherYear, { whole: said, own: year, all: allYear });
  if (indicator.kind === "extreme") return t(words.greatest, { whole: said });
  if (value === null || all === null || all <= 0 || indicator.scale !== "sequential")
    return t(words.whole, { whole: said });
  if (indicator.kind === "sum") return t(words.share, { share: locale.percent((100 * value) / all, 1), whole: said });
  if (indicator.kind !== "rate") return t(words.whole, { whole: said });
  const ratio = value / all;
  if (Math.abs(ratio - 1) < alike) return t(words.about, { whole: said });
  return t(words.times, { times: locale.number(ratio, ratio < 0.1 ? 2 : 1), whole: said });
}

/** Under the lens in its words, so that a unit has one rank. */
function rankText({ language, t }: Locale, { rank, certainty, units }: Standing): string | null {
  if (!rank) return certainty?.doubt === "vague" ? certainty.words[language] : null;
  const known = t(rank.known < units ? words.rankKnown : words.rank, { rank: rank.rank, known: rank.known });
  const said = certainty ? certainty.words[language] : known;
  return rank.tied > 0 ? `${said}, ${t(words.tied, { n: rank.tied })}` : said;
}

function classText(locale: Locale, { indicator, own, alike }: Standing): string | null {
  const said = classWords(indicator, own);
  return said && [said[locale.language], alike && locale.t(words.classed, alike)].filter(Boolean).join("; ");
}

/** «Mật độ dân số 2025: 45 người/km², bằng 0,7 lần toàn tỉnh (66 người/km²); hạng 12 trên 45». */
export function standingText(locale: Locale, standing: Standing): string {
  const { language, t } = locale;
  const { indicator, own } = standing;
  const title = indicator.title[language];
  const value = indicator.kind === "class" ? classText(locale, standing) : spoken(locale, indicator, own);
  if (value === null) {
    const missing = t(words.missing, { title });
    return own.remark ? `${missing}. ${own.remark[language]}` : missing;
  }
  const said = t(words.value, { title, value });
  if (indicator.kind === "class") return said;
  const beside = besideWhole(locale, standing);
  const compared = beside ? `${said}, ${beside}` : said;
  const rank = rankText(locale, standing);
  return rank ? `${compared}; ${rank}` : compared;
}
