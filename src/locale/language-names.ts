import type { Language } from "../domain/unit";

/** Each language as its own readers call it. */
export const languageNames: Readonly<Record<Language, string>> = { vi: "Tiếng Việt", en: "English" };
