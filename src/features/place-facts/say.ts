/** Sentences and lines with parameters, made in both languages. */
import type { Language, Text } from "../../domain/unit";
import { Locale } from "../../locale/locale";

const locales: Record<Language, Locale> = { vi: new Locale(() => "vi"), en: new Locale(() => "en") };

/** The same said in each language. */
export const inEach = (say: (locale: Locale) => string): Text => ({ vi: say(locales.vi), en: say(locales.en) });

const joints = { vi: { and: "và", or: "hoặc" }, en: { and: "and", or: "or" } } as const;

/** «a, b và c», «a, b hoặc c» */
export function enumerated({ language }: Locale, parts: readonly string[], joint: "and" | "or" = "and"): string {
  const last = parts.at(-1) ?? "";
  if (parts.length < 2) return last;
  return `${parts.slice(0, -1).join(", ")} ${joints[language][joint]} ${last}`;
}
