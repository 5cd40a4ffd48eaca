/** Values of indicators as text. */
import type { Quality } from "../domain/figures";
import { formatNumber, noBreak } from "../domain/format";
import type { Aggregate } from "../domain/indicator";
import type { Language, Text } from "../domain/unit";
import { inBoth } from "../themes/facts";
import type { Indicator } from "./indicator";

type Written = Pick<Indicator, "decimals" | "scale" | "unit">;

/** `≥`: lower bound; `≈`: estimate. */
type ValueMark = "≥" | "≈";

export function markOf({ least }: Pick<Indicator, "least">, aggregate: Aggregate): ValueMark | null {
  const { known, of, quality } = aggregate;
  if (aggregate.least || (least && known < of)) return "≥";
  return quality === "estimated" ? "≈" : null;
}

/** «+7,5%», «1.234 người», «≈ 25,3 km²». In English 1 has no plural unit. */
export function figureWords(
  { decimals, scale, unit }: Written,
  value: number,
  language: Language,
  mark: ValueMark | null = null,
): string {
  const number = formatNumber(value, language, decimals);
  const signed = scale === "diverging" && value > 0 && /[1-9]/.test(number) ? `+${number}` : number;
  const one = language === "en" && value === 1 && unit.en.endsWith("s");
  const of = one ? "" : unit[language];
  return `${mark ? mark + noBreak : ""}${signed}${of === "" || of === "%" ? of : noBreak + of}`;
}

const qualityWords: Record<Quality, Text | null> = {
  published: null,
  derived: { vi: "Tính từ các số liệu đã công bố", en: "Computed from published figures" },
  measured: { vi: "Đo trên bản đồ", en: "Measured on the map" },
  estimated: { vi: "Ước tính", en: "Estimated" },
  own: { vi: "Theo bảng của bạn", en: "From your table" },
};
export const qualityRemark = (quality: Quality | null): Text | null => quality && qualityWords[quality];

/** Number of parts with data; null where all have data, or there is only one. */
export function partlyKnown({ known, of, counted }: Pick<Aggregate, "known" | "of" | "counted">): Text | null {
  if (of < 2 || known >= of) return null;
  const parts: Text = counted === "units" ? { vi: "đơn vị", en: "units" } : { vi: "mục", en: "entries" };
  return {
    vi: `${known}/${of} ${parts.vi} có số liệu`,
    en: `${known} of ${of} ${parts.en} have data`,
  };
}

/** The class of one unit, or counts by class: «Khu vực I: 2 · Khu vực III: 5»; null where none is known. */
export function classWords(
  { classes }: Pick<Indicator, "classes">,
  { counts, of }: Pick<Aggregate, "counts" | "of">,
  between = " · ",
): Text | null {
  const held = classes.filter(({ id }) => (counts.get(id) ?? 0) > 0);
  if (held.length === 0) return null;
  const words = (label: string, id: string): string => (of > 1 ? `${label}: ${counts.get(id) ?? 0}` : label);
  return inBoth((language) => held.map(({ id, label }) => words(label[language], id)).join(between));
}

/** The value, followed by «(12/14 đơn vị có số liệu)» where parts are unknown. */
export function aggregateWords(indicator: Written & Pick<Indicator, "least">, aggregate: Aggregate): Text | null {
  const { value } = aggregate;
  if (value === null) return null;
  const part = partlyKnown(aggregate);
  return inBoth((language) => {
    const words = figureWords(indicator, value, language, markOf(indicator, aggregate));
    return part ? `${words} (${part[language]})` : words;
  });
}
