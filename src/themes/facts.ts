/** Helpers for texts in both languages and the facts of a card. */
import type { Row, TableName } from "../../data/schema";
import { datum } from "../domain/datum";
import { formatNumber, noBreak } from "../domain/format";
import type { Language, Text } from "../domain/unit";
import type { Fact, ThemeRow } from "./feature";

/** For proper names, years and codes. */
export const same = (text: string): Text => ({ vi: text, en: text });

export const inBoth = (words: (language: Language) => string): Text => ({ vi: words("vi"), en: words("en") });

/** A text from two cells; Vietnamese where the English is missing, null where both are. */
export function cells(vi: string | null, en: string | null): Text | null {
  const text = vi ?? en;
  return text === null ? null : { vi: text, en: en ?? text };
}

/** null stays null, never 0. */
export function figure(value: number | null, format: (value: number, language: Language) => string): Text | null {
  return value === null ? null : inBoth((language) => format(value, language));
}

/** «134 triệu kWh», “134 GWh”; null stays null. */
export const quantity = (value: number | null, unit: Text, maxDecimals = 2): Text | null =>
  figure(value, (known, language) => `${formatNumber(known, language, maxDecimals)}${noBreak}${unit[language]}`);

type Dated = Pick<ThemeRow, "source" | "as_of" | "main_as_of">;

/** The sources of a row, that of its main figures first, and their date. */
export const mainOf = ({ source, as_of, main_as_of }: Dated) => ({ sources: source, asOf: main_as_of ?? as_of });

/** The sources of a row, that of the newest it states first, and its date. */
export const newestOf = ({ source, as_of, main_as_of }: Dated) => ({
  sources: main_as_of ? [...source.slice(1), ...source.slice(0, 1)] : source,
  asOf: as_of,
});

/** Of the point of a row: the sources that give it, else those of the row. */
export const pointProvenance = (row: ThemeRow): Pick<Fact, "sources" | "asOf"> =>
  row.point_source && row.point_source.length > 0 ? { sources: row.point_source, asOf: null } : newestOf(row);

/**
 * Returns a function that makes facts with the sources and date of the row's main figures. `column`: of the row's table, where the fact
 * is from one alone.
 */
export function factsOf<T extends TableName>(row: Dated & Pick<ThemeRow, "id">, table?: T) {
  return (label: Text, value: Text | null, remark: Text | null = null, column?: keyof Row<T> & string): Fact => ({
    label,
    value,
    ...mainOf(row),
    ...(remark && { remark }),
    ...(table && column && { of: datum(table, row.id, column) }),
  });
}

/** A trait with at most one choice. */
export const choice = (value: string | null): readonly string[] => (value === null ? [] : [value]);

export const onlyKnown = (facts: Fact[]): Fact[] => facts.filter((fact) => fact.value !== null);

/** Joins the known parts with a middle dot, for the line under a name in lists. */
export function summaryOf(...parts: (Text | null)[]): Text {
  const known = parts.filter((part) => part !== null);
  return inBoth((language) => known.map((part) => part[language]).join(" · "));
}

/** Joins sentences given without full stops; null for none. */
export function remarks(...sentences: (Text | null)[]): Text | null {
  const said = sentences.filter((sentence) => sentence !== null);
  return said.length === 0 ? null : inBoth((language) => said.map((sentence) => sentence[language]).join(". "));
}

/** A number with its noun; English has a singular and a plural. */
export const counted = (n: number, vi: string, one: string, many: string): Text =>
  inBoth((language) => `${formatNumber(n, language, 0)} ${language === "vi" ? vi : n === 1 ? one : many}`);

/** A text made of other texts, each in the same language. */
export const compose = (words: Record<Language, (of: (text: Text) => string) => string>): Text =>
  inBoth((language) => words[language]((text) => text[language]));
