/** How a key figure of the documents is said. */
import type { KeyFigureRow } from "../../../data/schema";
import type { Locale } from "../../locale/locale";
import { themePageWords } from "./words";

type Speech = Pick<Locale, "language" | "number" | "t">;

export const keyFigureName = ({ language }: Speech, row: KeyFigureRow): string =>
  language === "vi" ? row.name_vi : row.name_en;

const unitOf = ({ language }: Speech, row: KeyFigureRow): string =>
  (language === "vi" ? row.unit_vi : (row.unit_en ?? row.unit_vi)) ?? "";

const quantity = (locale: Speech, row: KeyFigureRow, value: number): string => {
  const unit = unitOf(locale, row);
  return `${locale.number(value, 3)}${unit.startsWith("%") ? "" : "\u00a0"}${unit}`.trim();
};

/** «trên 95%», “over 20,000ha” are printed of what is more than the figure, «khoảng 7 tỷ đồng» of what is near it. */
function boundOf(printed: string): string {
  if (/^(trên|hơn|over|more than|exceeding) /.test(printed)) return "> ";
  return /^(khoảng|gần|nearly) /.test(printed) ? "≈ " : "";
}

/** Of words without a number the English note is their translation, and so their value. */
const translated = ({ language }: Speech, { value, note_en }: KeyFigureRow): string | null =>
  value === null && language === "en" ? note_en : null;

/** «319,3 MW», «> 95%»; the characters of the source, or their translation, where it gives no single number. */
export const keyFigureValue = (locale: Speech, row: KeyFigureRow): string =>
  row.value === null
    ? (translated(locale, row) ?? row.printed)
    : boundOf(row.printed) + quantity(locale, row, row.value);

/** «mục I.1 §3.3», “footnote 17”, “section Part Two §3.3”. */
function keyFigurePlace(locale: Speech, place: string): string {
  return place
    .split(/[;,]\s*/)
    .map((each) => {
      const footnote = /^(?:chú thích|fn) (.+)$/.exec(each)?.[1];
      if (footnote) return locale.t(themePageWords.keyFootnote, { n: footnote });
      const inPartTwo = /^phần thứ hai(?: §?(.+))?$/i.exec(each);
      if (!inPartTwo) return locale.t(themePageWords.keyPlace, { place: each });
      return [
        locale.t(themePageWords.keyPartTwo),
        inPartTwo[1] && locale.t(themePageWords.keyPlace, { place: inPartTwo[1] }),
      ]
        .filter(Boolean)
        .join(", ");
    })
    .join(", ");
}

/** What kind of figure it is, unless it is simply reached; plan, same period of the year before; place in the source; note. */
export function keyFigureRemark(locale: Speech, row: KeyFigureRow): string {
  const parts = [
    row.kind === "actual" ? null : locale.t(themePageWords[`key.kind.${row.kind}`]),
    row.plan === null ? null : locale.t(themePageWords.keyPlan, { value: quantity(locale, row, row.plan) }),
    row.previous === null ? null : locale.t(themePageWords.keyPrevious, { value: quantity(locale, row, row.previous) }),
    row.place === null ? null : keyFigurePlace(locale, row.place),
    locale.language === "vi" ? row.note_vi : translated(locale, row) === null ? (row.note_en ?? row.note_vi) : null,
  ];
  return parts.filter(Boolean).join(" · ");
}
