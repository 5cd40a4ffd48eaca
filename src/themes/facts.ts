/** Building blocks for the facts of a card: words and quantities in both languages, each with its sources. */
import { formatNumber } from "../domain/format";
import type { Language, Text } from "../domain/unit";
import type { Fact, ThemeRow } from "./theme";

/** The same words in both languages, for proper names, years and codes. */
export const same = (text: string): Text => ({ vi: text, en: text });

/** Words made once per language. */
export const inBoth = (words: (language: Language) => string): Text => ({ vi: words("vi"), en: words("en") });

/** A text given in two cells; the Vietnamese stands in where the English is missing, null where both are. */
export function cells(vi: string | null, en: string | null): Text | null {
  const text = vi ?? en;
  return text === null ? null : { vi: text, en: en ?? text };
}

/** A figure as this format writes it in each language. Null stays null: it is never shown as 0. */
export function figure(value: number | null, format: (value: number, language: Language) => string): Text | null {
  return value === null ? null : inBoth((language) => format(value, language));
}

/** A figure and its unit: «134 triệu kWh», “134 GWh”. Null stays null. */
export const quantity = (value: number | null, unit: Text, maxDecimals = 2): Text | null =>
  figure(value, (known, language) => `${formatNumber(known, language, maxDecimals)}\u00a0${unit[language]}`);

/** Makes the facts of one row, all with the row's sources and date. */
export function factsOf(row: Pick<ThemeRow, "source" | "as_of">) {
  return (label: Text, value: Text | null, remark: Text | null = null): Fact => ({
    label,
    value,
    sources: row.source,
    asOf: row.as_of,
    ...(remark && { remark }),
  });
}

/** The choice of a trait that has one at most. */
export const choice = (value: string | null): readonly string[] => (value === null ? [] : [value]);

/** The choices of a facet, from the words for each. */
export const choices = <Id extends string>(words: Readonly<Record<Id, Text>>): { id: Id; label: Text }[] =>
  (Object.keys(words) as Id[]).map((id) => ({ id, label: words[id] }));

/** Leaves out the facts that are worth a line only when known. */
export const onlyKnown = (facts: Fact[]): Fact[] => facts.filter((fact) => fact.value !== null);

/** Joins the parts that are known with a middle dot, for the line under a name in lists. */
export function summaryOf(...parts: (Text | null)[]): Text {
  const known = parts.filter((part) => part !== null);
  return inBoth((language) => known.map((part) => part[language]).join(" · "));
}

/** Sentences without their full stops, joined; null where there is nothing to say. */
export function remarks(...sentences: (Text | null)[]): Text | null {
  const said = sentences.filter((sentence) => sentence !== null);
  return said.length === 0 ? null : inBoth((language) => said.map((sentence) => sentence[language]).join(". "));
}

/** A number and the word for what it counts; English has one word for one and another for many. */
export const counted = (n: number, vi: string, one: string, many: string): Text =>
  inBoth((language) => `${formatNumber(n, language, 0)} ${language === "vi" ? vi : n === 1 ? one : many}`);

/** Words made of several texts, with the text in the language that is asked for. */
export const compose = (words: Record<Language, (of: (text: Text) => string) => string>): Text =>
  inBoth((language) => words[language]((text) => text[language]));

/** «Số liệu năm 2017», then the note of the row; null where there is neither. */
export function ofYear(year: string | number | null, noteVi: string | null, noteEn: string | null): Text | null {
  const note = cells(noteVi?.replace(/\.$/, "") ?? null, noteEn?.replace(/\.$/, "") ?? null);
  return remarks(year === null ? null : { vi: `Số liệu năm ${year}`, en: `Figure of ${year}` }, note);
}
