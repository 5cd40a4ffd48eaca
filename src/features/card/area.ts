import { formatSignedPercent } from "../../domain/format";
import type { Locale } from "../../locale/locale";
import { cardWords } from "./words";

/** How far a drawn area is from the official one, both in km². */
export function areaDifference(locale: Locale, drawn: number, official: number): string {
  const difference = drawn - official;
  const km2 = `${difference > 0 ? "+" : ""}${locale.number(difference)}`;
  const percent = formatSignedPercent((difference / official) * 100, locale.language, 2);
  return `${locale.t(cardWords.areaDifferenceLabel)}: ${locale.t(cardWords.areaDifference, { km2, percent })}`;
}
