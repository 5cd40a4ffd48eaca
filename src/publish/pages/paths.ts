/** Where each page lies, and how pages lead to each other under whatever path the site stands. */
import type { Language } from "../../domain/unit";
import type { PageRef } from "../content";

/** `vi/commune/03202.html`; the first page of a language is `vi/index.html`. */
export const pathOf = ({ kind, id }: PageRef, language: Language): string =>
  [language, ...(kind ? [kind] : []), `${id}.html`].join("/");

/** What other parts of the site write and the pages lead to. */
export const besidePages = {
  atlas: { vi: "vi/atlas.html", en: "en/atlas.html" },
  data: { vi: "data/index.html", en: "data/index.en.html" },
} as const satisfies Record<string, Record<Language, string>>;

/** From the page at a path to the site's folder: `../../`. */
export const upFrom = (path: string): string => "../".repeat(path.split("/").length - 1);

/** From one page to another, as short as it can be. */
export function linkTo(from: string, to: string): string {
  const [here, there] = [from.split("/").slice(0, -1), to.split("/")];
  const shared = here.findIndex((part, at) => part !== there[at]);
  const common = shared < 0 ? here.length : shared;
  return [...here.slice(common).map(() => ".."), ...there.slice(common)].join("/");
}

/** The app at a view; Vietnamese is its first language. */
export function appLink(from: string, opens: string, language: Language): string {
  const query = [opens, language === "vi" ? "" : `lang=${language}`].filter(Boolean).join("&");
  return `${upFrom(from)}${query ? `?${query}` : ""}` || "./";
}
