/** Texts with parameters, made in both languages. */
import type { Language, Text } from "../domain/unit";
import { Locale } from "./locale";

const locales: Record<Language, Locale> = { vi: new Locale(() => "vi"), en: new Locale(() => "en") };

/** The same said in each language. */
export const inEach = (say: (locale: Locale) => string): Text => ({ vi: say(locales.vi), en: say(locales.en) });
