/** Ranks and values of a commune in words. */
import { figureWords, markOf } from "../../../indicators/value-words";
import type { Locale } from "../../../locale/locale";
import type { RankedFigure } from "./context";
import { contextWords as words } from "./words";

/** «hạng 2/45, đồng hạng với 3 đơn vị khác»; null without a rank. */
export function rankText({ t }: Locale, { rank }: RankedFigure): string | null {
  if (!rank) return null;
  const said = t(words.rank, { rank: rank.rank, known: rank.known });
  return rank.tied > 0 ? `${said}, ${t(words.tied, { n: rank.tied })}` : said;
}

/** The value with its unit and mark; null where nothing is known. */
export function valueText({ language }: Locale, { indicator, aggregate }: RankedFigure): string | null {
  const { value } = aggregate;
  return value === null ? null : figureWords(indicator, value, language, markOf(indicator, aggregate));
}

/** «12,3 km»; what rounds to nothing in metres, or as a touch. */
export function borderText(locale: Locale, km: number): string {
  const { t } = locale;
  if (km >= 0.05) return t(words.km, { km: locale.number(km, 1) });
  const metres = Math.round(km * 1000);
  return metres > 0 ? t(words.metres, { m: locale.number(metres, 0) }) : t(words.touch);
}
