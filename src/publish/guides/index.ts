/** The guides for planners and investors, in Vietnamese: written in `docs/vi/`, read there and as pages of the site. */
import { Marked } from "marked";
import investor from "../../../docs/vi/investor.md?raw";
import planner from "../../../docs/vi/planner.md?raw";
import { escapeMarkup } from "../../domain/markup";
import { guides } from "../../features/pages";
import { documentOf } from "../pages/document";
import { upFrom } from "../pages/paths";
import GuidePage from "./GuidePage.svelte";

const texts = { planner, investor } as const satisfies Record<keyof typeof guides, string>;

/** The pictures' folder, from the texts; on the site it lies at the root. */
const publicFolder = "../../public/";
/** Where the text comes in. */
const place = "[guide]";

const marked = new Marked({
  renderer: {
    image: ({ href, text }) =>
      `<img src="${escapeMarkup(href)}" alt="${escapeMarkup(text)}" loading="lazy" width="1200" height="750">`,
  },
});

/** `styles`: of the style sheet, from the site's folder. */
export const guideFiles = (styles: string): { path: string; content: string }[] =>
  (Object.keys(texts) as (keyof typeof texts)[]).map((own) => {
    const { path } = guides[own];
    const up = upFrom(path);
    const body = marked.parse(texts[own].replaceAll(publicFolder, up), { async: false });
    const content = documentOf(GuidePage, { own, up, styles: up + styles, place }, "vi", null).replace(
      place,
      () => body,
    );
    return { path, content };
  });
