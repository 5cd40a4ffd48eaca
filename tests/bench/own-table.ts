/**
 * `npm run bench:table`: a reader's table of 100,000 rows, as CSV and as XLSX, from the press to the result in the built page. The
 * longest task of the page's main thread must stay under 100 ms; what reading and converting take is printed.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "@playwright/test";
import { build } from "vite";
import write from "write-excel-file/node";
import { readGazetteer } from "../../tools/convert/units.ts";
import { findBrowser } from "../../tools/browser.mjs";
import { serve } from "./serve.ts";

const root = join(import.meta.dirname, "../..");
const limit = 100;
const count = 100_000;
const runs = Number(process.argv[2] ?? 3);

/** Households, so that each unit has many rows. */
const units = readGazetteer().units.filter(({ level }) => level === "former-commune");
const head = ["Mã", "Đơn vị", "Số nhân khẩu", "Thu nhập (triệu đồng)"];
const rows = Array.from({ length: count }, (_, at) => {
  const { code, type, name } = units[at % units.length]!;
  return [code, `${type} ${name}`, (at % 7) + 1, (at % 90) / 2] as const;
});
const csv = Buffer.from([head, ...rows].map((row) => row.join(";").replaceAll(".", ",")).join("\r\n"));
const workbook = await write([head, ...rows].map((row) => row.map((value) => ({ value })))).toBuffer();
const files = { "bang.csv": csv, "bang.xlsx": Buffer.from(workbook) };
/* Chosen by path: bytes that are handed over are first decoded in the page, which takes it longer than what is measured. */
const folder = mkdtempSync(join(tmpdir(), "own-table-"));
for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);

interface Noted {
  long: { at: number; for: number }[];
}

/** Runs in the page before its own script. */
function observe(): void {
  const noted: Noted = { long: [] };
  Object.assign(window, { noted });
  new PerformanceObserver((list) =>
    noted.long.push(...list.getEntries().map(({ startTime, duration }) => ({ at: startTime, for: duration }))),
  ).observe({ type: "longtask", buffered: true });
}

/** In ms: until the result is shown, and the longest task since the file was chosen. */
async function measure(page: Page, name: keyof typeof files, url: string): Promise<{ whole: number; longest: number }> {
  await page.goto(`${url}?page=convert`);
  const input = page.locator("dialog .zone input[type=file]");
  await input.waitFor({ state: "attached" });
  await page.waitForLoadState("networkidle");
  const from = await page.evaluate(() => performance.now());
  await input.setInputFiles(join(folder, name));
  /* Plain selectors: a search by label takes the page itself longer than what is measured. */
  await page.locator("li.all select").selectOption("add", { timeout: 120_000 });
  await page.locator("[data-testid=own-result]").waitFor({ timeout: 120_000 });
  const until = await page.evaluate(() => performance.now());
  const { long } = await page.evaluate(() => (window as unknown as { noted: Noted }).noted);
  return { whole: until - from, longest: Math.max(0, ...long.filter(({ at }) => at >= from).map((task) => task.for)) };
}

const found = await findBrowser();
if (found.path === undefined) throw new Error(found.error);
await build({ root, logLevel: "warn" });
const site = await serve(join(root, "dist"));
const browser = await chromium.launch({
  executablePath: found.path,
  args: ["--disable-gpu", "--disable-software-rasterizer", "--disable-3d-apis"],
});
for (const name of Object.keys(files) as (keyof typeof files)[]) {
  const measured: { whole: number; longest: number }[] = [];
  for (let run = 0; run < runs; run += 1) {
    const page = await browser.newPage();
    await page.addInitScript(observe);
    measured.push(await measure(page, name, site.url));
    await page.close();
  }
  /* The least of some runs: what others do on the machine is not the page's. */
  const longest = Math.min(...measured.map((each) => each.longest));
  const whole = Math.min(...measured.map((each) => each.whole));
  console.log(`${name}: ${whole.toFixed(0)} ms to the result, longest task ${longest.toFixed(0)} ms, limit ${limit}.`);
  if (longest > limit) process.exitCode = 1;
}
await browser.close();
site.close();
rmSync(folder, { recursive: true });
