/**
 * `npm run atlas -- [out.pdf] [--lang en] [--dist folder]`: prints the atlas of the built site into a PDF by a browser, and reads
 * it again: pages, bookmarks, names, fonts. Ends with 1 where something is wrong, and says what.
 */
import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import type { Language } from "../src/domain/unit";
import { serve } from "../tests/bench/serve";
import { atlasFaults } from "./atlas/check";
import { expectedOfAtlas } from "./atlas/expected";
import { printAtlas } from "./atlas/print";
import { findBrowser } from "./browser.mjs";
import { readGazetteer } from "./convert/units";

const names: Record<Language, string> = { vi: "so-tay-don-vi-hanh-chinh.pdf", en: "handbook-of-communes.pdf" };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    lang: { type: "string", default: "vi" },
    dist: { type: "string", default: join(import.meta.dirname, "..", "dist") },
  },
});
const { lang } = values;
if (lang !== "vi" && lang !== "en") throw new Error(`--lang ${lang}: vi or en`);

const began = performance.now();
const found = await findBrowser();
if (found.path === undefined) throw new Error(found.error);
const site = await serve(resolve(values.dist));
const browser = await chromium.launch({ executablePath: found.path, args: ["--no-sandbox"] });
const printed = await printAtlas(browser, `${site.url}${lang}/atlas.html`).finally(async () => {
  await browser.close();
  site.close();
});
const file = resolve(positionals[0] ?? names[lang]);
await writeFile(file, printed.pdf);
const faults = [
  ...[...printed.overfull].map(([page, mm]) => `page ${page} is over-full by ${mm.toFixed(1)} mm`),
  ...(await atlasFaults(new Uint8Array(printed.pdf), expectedOfAtlas(printed, readGazetteer(), lang))),
];
for (const fault of faults) console.error(fault);
const seconds = ((performance.now() - began) / 1000).toFixed(1);
console.log(
  `${file}: ${printed.pages} pages, ${printed.headings.length} bookmarks, ${printed.pdf.length} bytes, ${seconds} s`,
);
process.exitCode = faults.length > 0 ? 1 : 0;
