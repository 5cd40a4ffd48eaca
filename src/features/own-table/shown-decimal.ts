/** Exact decimal text as it is read: 638219.5 is 638.219,5 in Vietnamese and 638,219.5 in English, however many digits it has. */
import type { Language } from "../../domain/unit";

const signs: Record<Language, { group: string; decimal: string }> = {
  vi: { group: ".", decimal: "," },
  en: { group: ",", decimal: "." },
};

const isDecimal = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text);

/** Text that is no decimal, such as a class, stays as it is. */
export function shownDecimal(text: string, language: Language): string {
  if (!isDecimal(text)) return text;
  const { group, decimal } = signs[language];
  const [whole = "", fraction] = text.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
}

/** A number where it holds every digit of the text, else the text. */
export function exactNumber(text: string): number | string {
  if (!isDecimal(text)) return text;
  const number = Number(text);
  const digits = text.replace(/[-.]/g, "").replace(/^0+/, "");
  return digits.length <= 15 ? number : text;
}
