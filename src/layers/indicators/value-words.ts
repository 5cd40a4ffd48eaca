/** A figure of an indicator as words: with its sign where differences are meant, its unit, and how much of it is known. */
import type { Quality } from "../../domain/figures";
import { formatNumber } from "../../domain/format";
import type { Aggregate } from "../../domain/indicator";
import type { Language, Text } from "../../domain/unit";
import { inBoth } from "../facts";
import type { Indicator } from "./indicator";

const noBreak = "\u00a0";
type Written = Pick<Indicator, "decimals" | "scale" | "unit">;

/** «+7,5%», «1.234 người», «≈ 25,3 km²» for an estimate. One of several things is a bare number in English. */
export function figureWords(
  { decimals, scale, unit }: Written,
  value: number,
  language: Language,
  quality: Quality | null = null,
): string {
  const number = formatNumber(value, language, decimals);
  const signed = scale === "diverging" && value > 0 && /[1-9]/.test(number) ? `+${number}` : number;
  const about = quality === "estimated" ? `≈${noBreak}` : "";
  const one = language === "en" && value === 1 && unit.en.endsWith("s");
  const of = one ? "" : unit[language];
  return `${about}${signed}${of === "" || of === "%" ? of : noBreak + of}`;
}

const qualityWords: Record<Quality, Text | null> = {
  published: null,
  derived: { vi: "Tính từ các số liệu đã công bố", en: "Computed from published figures" },
  estimated: { vi: "Ước tính", en: "Estimated" },
};
export const qualityRemark = (quality: Quality | null): Text | null => quality && qualityWords[quality];

/** How many of several parts had data; null where all had, or where there is but one. */
export function partlyKnown({ known, of, counted }: Pick<Aggregate, "known" | "of" | "counted">): Text | null {
  if (of < 2 || known >= of) return null;
  const parts: Text = counted === "units" ? { vi: "đơn vị", en: "units" } : { vi: "mục", en: "entries" };
  return {
    vi: `${known}/${of} ${parts.vi} có số liệu`,
    en: `${known} of ${of} ${parts.en} have data`,
  };
}

/** Of several units, how many are in each class: «Khu vực I: 2 · Khu vực III: 5»; null where none is in any. */
export function classCountWords(
  { classes }: Pick<Indicator, "classes">,
  { counts }: Pick<Aggregate, "counts">,
): Text | null {
  const held = classes.filter(({ id }) => (counts.get(id) ?? 0) > 0);
  if (held.length === 0) return null;
  return inBoth((language) => held.map(({ id, label }) => `${label[language]}: ${counts.get(id) ?? 0}`).join(" · "));
}

/** The value with «(12/14 đơn vị có số liệu)» behind it; null where there is none. */
export function aggregateWords(indicator: Written, aggregate: Aggregate): Text | null {
  const { value, quality } = aggregate;
  if (value === null) return null;
  const part = partlyKnown(aggregate);
  return inBoth((language) => {
    const words = figureWords(indicator, value, language, quality);
    return part ? `${words} (${part[language]})` : words;
  });
}
