/** The list of all pages for search engines. */
import { escapeMarkup } from "../../domain/markup";
import type { PageRef } from "../content";
import type { PublishedFile } from "../published";
import { besidePages, pathOf } from "./paths";

/** By sitemaps.org; each page names itself in both languages. `date`: of the data. */
export function sitemap(all: readonly PageRef[], site: string, date: string): PublishedFile {
  const address = (ref: PageRef, language: "vi" | "en"): string => escapeMarkup(site + pathOf(ref, language));
  const alternates = (ref: PageRef): string =>
    (["vi", "en"] as const)
      .map((language) => `<xhtml:link rel="alternate" hreflang="${language}" href="${address(ref, language)}"/>`)
      .join("");
  const entries = all.flatMap((ref) =>
    (["vi", "en"] as const).map(
      (language) => `<url><loc>${address(ref, language)}</loc><lastmod>${date}</lastmod>${alternates(ref)}</url>`,
    ),
  );
  const content = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    `<url><loc>${escapeMarkup(site)}</loc><lastmod>${date}</lastmod></url>`,
    ...Object.values(besidePages).flatMap((paths) =>
      Object.values(paths).map(
        (path) => `<url><loc>${escapeMarkup(site + path)}</loc><lastmod>${date}</lastmod></url>`,
      ),
    ),
    ...entries,
    "</urlset>",
  ];
  return { path: "sitemap.xml", content: `${content.join("\n")}\n` };
}
