/** Remarks beside an aggregate, in both languages. */
import { formatNumber } from "../domain/format";
import type { Language, Text } from "../domain/unit";
import { cells, inBoth } from "../themes/facts";

/** Sentences without their full stops, joined; null where there is nothing to say. */
export function remarks(...sentences: (Text | null)[]): Text | null {
  const said = sentences.filter((sentence) => sentence !== null);
  return said.length === 0 ? null : inBoth((language) => said.map((sentence) => sentence[language]).join(". "));
}

/** «Số liệu năm 2017», with what the row of the figure remarks; null where it says neither. */
export function ofYear(year: string | number | null, noteVi: string | null, noteEn: string | null): Text | null {
  const note = cells(noteVi?.replace(/\.$/, "") ?? null, noteEn?.replace(/\.$/, "") ?? null);
  return remarks(year === null ? null : { vi: `Số liệu năm ${year}`, en: `Figure of ${year}` }, note);
}

/** A number and the word for what it counts; English has one word for one and another for many. */
export const counted = (n: number, vi: string, one: string, many: string): Text =>
  inBoth((language) => `${formatNumber(n, language, 0)} ${language === "vi" ? vi : n === 1 ? one : many}`);

/** Words made of several texts, with the text in the language that is asked for. */
export const compose = (words: Record<Language, (of: (text: Text) => string) => string>): Text =>
  inBoth((language) => words[language]((text) => text[language]));
