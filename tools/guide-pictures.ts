/** `npm run guide`: builds the app and shoots the pictures of the guide to own tables anew. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium, type Browser } from "@playwright/test";
import { build } from "vite";
import { serve } from "../tests/bench/serve";
import { findBrowser } from "./browser.mjs";
import { deskTable } from "./guide/desk-table";
import { density, picture } from "./guide/picture";
import { kinds, shootCouncil, shootDesk, shootSteps, windows, type ShotKind } from "./guide/shots";

const root = join(import.meta.dirname, "..");
const folder = join(root, "src/features/own-table/guide/pictures");
const table = deskTable();

async function open(browser: Browser, kind: ShotKind) {
  const context = await browser.newContext({
    viewport: windows[kind],
    deviceScaleFactor: density,
    hasTouch: kind === "phone",
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    reducedMotion: "reduce",
  });
  return context.newPage();
}

const found = await findBrowser();
if (found.path === undefined) throw new Error(found.error);
const executablePath = found.path;
if (!process.argv.includes("--built")) await build({ root, logLevel: "warn" });
const site = await serve(join(root, "dist"));
/* Without WebGL: the map in plain colours, which makes a small picture. */
const browser = await chromium.launch({
  executablePath,
  args: ["--no-sandbox", "--disable-gpu", "--disable-software-rasterizer", "--disable-3d-apis"],
});

const sizes: Record<string, Record<string, { width: number; height: number }>> = {};
await mkdir(folder, { recursive: true });
for (const kind of kinds) {
  const page = await open(browser, kind);
  const shots = {
    desk: await shootDesk(page, table, kind),
    ...(await shootSteps(page, site.url, table, kind)),
    council: await shootCouncil(page, site.url, table, kind),
  };
  for (const [step, parts] of Object.entries(shots)) {
    const { webp, width, height } = await picture(`${step}-${kind}`, parts);
    await writeFile(join(folder, `${step}-${kind}.webp`), webp);
    sizes[step] = { ...sizes[step], [kind]: { width, height } };
    console.warn(`${step}-${kind}: ${width} × ${height}, ${webp.length} bytes`);
  }
}
await writeFile(join(folder, "sizes.json"), `${JSON.stringify(sizes, null, 2)}\n`);
await browser.close();
site.close();
