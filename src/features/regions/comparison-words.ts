/** Where a region has a published and a computed figure that differ: the other one, by how much, and why. */
import { cover, type Land } from "../../domain/land";
import { comparisonOf } from "../../indicators/comparison";
import type { Indicator } from "../../indicators/indicator";
import { figureWords, markOf } from "../../indicators/value-words";
import { formatSignedPercent } from "../../domain/format";
import type { Locale } from "../../locale/locale";
import { regionsWords } from "./words";
import type { Themes } from "../../themes";

/** null where both are the same, or where there is only one. */
export function comparisonWords(locale: Locale, indicator: Indicator, land: Land, themes: Themes): string | null {
  const { computed, difference, percent, why } = comparisonOf(indicator, cover(land), themes);
  if (computed.value === null || difference === null || percent === null || difference === 0) return null;
  const said = locale.t(regionsWords.computed, {
    value: figureWords(indicator, computed.value, locale.language, markOf(indicator, computed)),
    percent: formatSignedPercent(percent, locale.language, 2),
  });
  return why ? `${said}: ${locale.t(why)}` : said;
}
