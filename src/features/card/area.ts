import { formatSignedPercent } from "../../domain/format";
import type { Quality } from "../../domain/figures";
import type { Locale } from "../../locale/locale";
import { cardWords } from "./words";

/**
 * How far a drawn area is from that of the tables, both in km²; null of one estimated from the drawn outlines, which would be
 * compared with itself, and of none.
 */
export function areaDifference(
  locale: Locale,
  drawn: number,
  { value, quality }: { value: number | null; quality: Quality | null },
): string | null {
  if (value === null || (quality !== "published" && quality !== "derived")) return null;
  const difference = drawn - value;
  const km2 = `${difference > 0 ? "+" : ""}${locale.number(difference)}`;
  const percent = formatSignedPercent((difference / value) * 100, locale.language, 2);
  return `${locale.t(cardWords[`areaDifference.${quality}`])}: ${locale.t(cardWords.areaDifference, { km2, percent })}`;
}
