import type { Language } from "../../domain/unit";

/** What the folder itself shows, and its twin in English. */
export const listingPages: Record<Language, string> = { vi: "index.html", en: "index.en.html" };
export const listingStyle = "index.css";
