/**
 * `npm run snapshot -- <dist folder> <output folder> [kind …]`: writes every card, page, table, legend and list of a built app as
 * text, in both languages; some of it follows what was shown before, so compare the same kinds. `diff -r` of two such folders shows what another build says otherwise.
 */
import { rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { chromium, type Browser, type Page } from "@playwright/test";
import { Folder } from "./snapshot/files";
import { installReader } from "./snapshot/in-page";
import { serve } from "./snapshot/serve";
import { addresses, cards, legends, pagesOver, regionViews, searched, tablesOf } from "./snapshot/views";

/** As in the browser tests: `node tools/browser.mjs` finds one; without a name Playwright takes its own. */
const executablePath = process.env["CHROMIUM_PATH"];
const languages = ["vi", "en"] as const;
const steps = { cards, pages: pagesOver, tables: tablesOf, legends, regions: regionViews, searched, addresses };

/** Without WebGL the app draws its outlines as SVG, which is quick and no part of what is written. */
async function open(browser: Browser, address: string, faults: string[]): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
  });
  /* The compiler names functions by a helper of this name, which the page does not have. */
  await context.addInitScript("globalThis.__name = (named) => named");
  await context.addInitScript(installReader);
  const page = await context.newPage();
  page.on("pageerror", (error) => faults.push(`${page.url()}: ${error.message}`));
  await page.goto(address);
  await page.locator("html[data-map-idle]").waitFor({ state: "attached", timeout: 30_000 });
  await page.mouse.move(700, 400);
  /* Drawn no more: nothing of it is written, and painting it takes longer than all else. */
  await page.evaluate(() => document.getElementById("map")?.style.setProperty("display", "none"));
  await page.evaluate(() => window.reader.settle());
  return page;
}

async function main(): Promise<void> {
  const [dist, out, ...kinds] = process.argv.slice(2);
  if (!dist || !out) throw new Error("npm run snapshot -- <dist folder> <output folder> [kind …]");
  const unknown = kinds.filter((kind) => !(kind in steps));
  if (unknown.length > 0) throw new Error(`No kind ${unknown.join(", ")}; there are ${Object.keys(steps).join(", ")}`);
  await rm(out, { recursive: true, force: true });
  const server = await serve(resolve(dist));
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ["--no-sandbox", "--disable-gpu", "--disable-3d-apis", "--disable-background-networking", "--no-first-run"],
  });
  const faults: string[] = [];
  try {
    await Promise.all(
      languages.map(async (language) => {
        const folder = new Folder(join(out, language));
        const page = await open(browser, `${server.address}?lang=${language}`, faults);
        for (const [name, step] of Object.entries(steps)) {
          if (kinds.length > 0 && !kinds.includes(name)) continue;
          const from = performance.now();
          await step(page, folder, language);
          console.log(
            `${language} ${name}: ${Math.round((performance.now() - from) / 1000)} s, ${folder.written} files`,
          );
        }
      }),
    );
  } finally {
    await browser.close();
    server.close();
  }
  if (faults.length > 0) throw new Error(`Errors in the page:\n${[...new Set(faults)].join("\n")}`);
}

await main();
