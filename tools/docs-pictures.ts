/** `npm run pictures:docs`: builds the app and takes the pictures of the guides in `docs/vi` and of the README anew, in `public/guide`. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import sharp from "sharp";
import { build } from "vite";
import { serve } from "../tests/bench/serve";
import { findBrowser } from "./browser.mjs";

const root = join(import.meta.dirname, "..");
const folder = join(root, "public/guide");
/** As wide as the guides show them, on a screen of usual density. */
const size = { width: 1200, height: 750 };

/** The addresses shown, by the names of the pictures. */
const views = {
  map: "?layers=hydropower",
  card: "?sel=commune:03202",
  swipe: "?compare=swipe&ind=density-2025",
  table: "?table=commune&sort=-area&ind=area",
  explorer: "?page=explorer",
  place: "?sel=place:21.38600,103.01700&ring=10",
  hydropower: "?layers=hydropower&f=hydropower~capacity:20..",
} as const;

const found = await findBrowser();
if (found.path === undefined) throw new Error(found.error);
if (!process.argv.includes("--built")) await build({ root, logLevel: "warn" });
const site = await serve(join(root, "dist"));
const browser = await chromium.launch({
  executablePath: found.path,
  args: ["--no-sandbox", "--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"],
});
const context = await browser.newContext({
  viewport: size,
  locale: "vi-VN",
  timezoneId: "Asia/Ho_Chi_Minh",
  reducedMotion: "reduce",
});
const page = await context.newPage();
await mkdir(folder, { recursive: true });
for (const [name, query] of Object.entries(views)) {
  await page.goto(`${site.url}${query}`);
  await page.locator("html[data-map-idle]").waitFor({ state: "attached", timeout: 120_000 });
  await page.waitForLoadState("networkidle");
  const webp = await sharp(await page.screenshot())
    .webp({ quality: 82, effort: 6 })
    .toBuffer();
  await writeFile(join(folder, `${name}.webp`), webp);
  console.warn(`${name}: ${webp.length} bytes`);
}
await browser.close();
site.close();
