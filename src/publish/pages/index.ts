/** A page for every unit, thing and theme in both languages, read without script; what search engines need; the page of no page. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import version from "virtual:data/version";
import type { Language } from "../../domain/unit";
import { contents, type PageContent } from "../content";
import { guideFiles } from "../guides";
import { siteMaterial, type SiteMaterial } from "../material";
import { mapSize, previewFonts, previewImage, previewPath } from "../preview";
import type { PublishContext, PublishedFile } from "../published";
import { PageChecks, sentBytes } from "./checks";
import { PageCitations } from "./citations";
import { documentOf } from "./document";
import { notFoundPage } from "./not-found";
import { linkTo, pathOf, upFrom } from "./paths";
import { picturesOf } from "./pictures";
import { PageContext } from "./site";
import SitePage from "./SitePage.svelte";
import { sitemap } from "./sitemap";
import { structuredData } from "./structured-data";
import { pageStyleFiles } from "./styles";

const languages = ["vi", "en"] as const;

/** What the pages of a site have in common. */
export interface PageSite {
  site: string | null;
  /** Of the style sheet, from the site's folder. */
  styles: string;
  material: SiteMaterial;
}

/** One page in one language. */
export function pageFile(content: PageContent, language: Language, { site, styles, material }: PageSite) {
  const path = pathOf(content.ref, language);
  const paths = { vi: pathOf(content.ref, "vi"), en: pathOf(content.ref, "en") };
  const page = new PageContext(language, path, new PageCitations(material.provenance.sources));
  const absolute = site === null ? null : {
    page: site + path,
    picture: site + previewPath(content.ref),
    alternates: { vi: site + paths.vi, en: site + paths.en },
  }; // prettier-ignore
  const props = {
    content,
    page,
    pictures: picturesOf(content, language, material),
    head: {
      language,
      up: upFrom(path),
      styles: upFrom(path) + styles,
      alternates: { vi: linkTo(path, paths.vi), en: linkTo(path, paths.en) },
      absolute,
    },
    otherPath: paths[language === "vi" ? "en" : "vi"],
    version,
  };
  const data = structuredData(content, language, absolute?.page ?? null, version.date);
  return { path, content: documentOf(SitePage, props, language, data) };
}

const previewSizes = { main: mapSize, locator: { width: 124, height: 124 }, alone: mapSize } as const;

/** Two at a time, as many as a small machine has processors; drawn only for a site whose address is known. */
async function* previews(all: readonly PageContent[], material: SiteMaterial): AsyncGenerator<PublishedFile> {
  const fonts = await previewFonts();
  for (let at = 0; at < all.length; at += 2)
    yield* await Promise.all(
      all.slice(at, at + 2).map(async (content): Promise<PublishedFile> => {
        const pictures = picturesOf(content, "vi", material, previewSizes);
        const main = pictures.main?.picture ?? null;
        return { path: previewPath(content.ref), content: await previewImage(content, { main, locator: pictures.locator }, fonts) };
      }),
    ); // prettier-ignore
}

/** Throws with every broken link, heavy page and repeated title. */
export async function* sitePages({ site, folder }: PublishContext): AsyncGenerator<PublishedFile> {
  const material = await siteMaterial();
  const { css, fonts } = await pageStyleFiles([400, 600]);
  const icon = sentBytes(readFileSync(join(folder, "favicon.svg"), "utf8"));
  const shared = [css, ...fonts].reduce((sum, { content }) => sum + sentBytes(content), icon);
  const checks = new PageChecks(folder, shared);
  for (const file of [css, ...fonts]) {
    checks.file(file.path);
    yield file;
  }
  const all = [...contents(material)];
  for (const content of all)
    for (const language of languages) {
      const file = pageFile(content, language, { site, styles: css.path, material });
      checks.page(file.path, file.content);
      yield file;
    }
  for (const file of guideFiles(css.path)) {
    checks.page(file.path, file.content);
    yield file;
  }
  yield notFoundPage(site, css.path);
  if (site !== null) {
    yield sitemap(all.map(({ ref }) => ref), site, version.date);
    yield* previews(all, material);
  }
  const faults = checks.faults();
  if (faults.length > 0) throw new Error(`Pages of the site:\n${faults.join("\n")}`);
} // prettier-ignore
