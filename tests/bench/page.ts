/**
 * `npm run bench:page`: how much longer the app takes until its first map is at rest than a bare MapLibre page of the same
 * ground. Both are loaded in turn, each time in a new browser without caches, at a desktop's and a phone's size; what counts is
 * the median of the ratios of each pair, which hardly depends on the machine. Fails where the time is above the limit.
 * `npm run bench:page -- 9` measures nine pairs a size.
 */
import { join } from "node:path";
import { chromium, type BrowserContextOptions } from "@playwright/test";
import { build } from "vite";
import { dataPlugin } from "../../data/plugin.ts";
import config from "../../playwright.config.ts";
import { findBrowser } from "../../tools/browser.mjs";
import { serve, type Site } from "./serve.ts";

/** Highest ratio allowed of the times until the map is idle. */
const limit = 1.3;
const pairs = Number(process.argv[2] ?? 7);
const root = join(import.meta.dirname, "../..");

const sizes: Record<string, BrowserContextOptions> = {
  "desktop 1440 × 900": { viewport: { width: 1440, height: 900 } },
  "phone 390 × 844": { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
};

/** Times in ms since navigation began. */
interface Measures {
  idle: number;
  bytes: number;
  script: number;
  /** Every task of the main thread, script or not. */
  tasks: number;
  over50: number;
  over100: number;
}
const labels: Record<keyof Measures, string> = {
  idle: "time to idle, ms",
  bytes: "transferred, bytes",
  script: "script, ms",
  tasks: "main thread, ms",
  over50: "tasks over 50 ms",
  over100: "tasks over 100 ms",
};
const keys = Object.keys(labels) as (keyof Measures)[];

/** Runs in the page before its own script: notes long tasks and the moment the map is idle. */
function observe(): void {
  const noted = { idle: 0, long: [] as number[] };
  Object.assign(window, { noted });
  new PerformanceObserver((list) => noted.long.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: "longtask",
    buffered: true,
  });
  new MutationObserver(() => {
    if ("mapIdle" in document.documentElement.dataset) noted.idle ||= performance.now();
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ["data-map-idle"] });
}

async function measure(executablePath: string, site: Site, size: BrowserContextOptions): Promise<Measures> {
  const browser = await chromium.launch({ ...config.use?.launchOptions, executablePath });
  try {
    const context = await browser.newContext({ ...size, locale: "vi-VN", reducedMotion: "reduce" });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Performance.enable");
    await page.addInitScript(observe);
    site.sent = 0;
    await page.goto(site.url);
    await page.waitForFunction(() => (window as unknown as { noted: { idle: number } }).noted.idle > 0);
    const bytes = site.sent;
    const { metrics } = await session.send("Performance.getMetrics");
    const ms = (name: string) => 1000 * (metrics.find((metric) => metric.name === name)?.value ?? 0);
    const { idle, long } = await page.evaluate(
      () => (window as unknown as { noted: { idle: number; long: number[] } }).noted,
    );
    const over = (least: number) => long.filter((duration) => duration > least).length;
    return {
      idle,
      bytes,
      script: ms("ScriptDuration"),
      tasks: ms("TaskDuration"),
      over50: over(50),
      over100: over(100),
    };
  } finally {
    await browser.close();
  }
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[middle - 1] ?? Number.NaN, sorted[middle] ?? Number.NaN];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}

/** Prints the medians and their ratio; the ratio of the times until the map is idle. */
function report(size: string, rows: { app: Measures; bare: Measures }[]): number {
  console.log(`\n${size.padEnd(24)}${"app".padStart(10)}${"bare".padStart(10)}${"ratio".padStart(8)}   of each pair`);
  const ratios = keys.map((key) => {
    const each = rows.map(({ app, bare }) => app[key] / bare[key]);
    const [app, bare] = [median(rows.map((row) => row.app[key])), median(rows.map((row) => row.bare[key]))];
    const cells = [labels[key].padEnd(24), app.toFixed(0).padStart(10), bare.toFixed(0).padStart(10)];
    const ratio = median(each);
    console.log(`${cells.join("")}${ratio.toFixed(2).padStart(8)}   ${each.map((one) => one.toFixed(2)).join(" ")}`);
    return ratio;
  });
  return ratios[0] ?? Number.NaN;
}

const found = await findBrowser();
if (found.path === undefined) throw new Error(found.error);
const { path } = found;
await build({ root, logLevel: "warn" });
const bareFolder = join(root, "test-results/bare-page");
await build({
  root: join(import.meta.dirname, "bare-page"),
  configFile: false,
  base: "./",
  publicDir: join(root, "public"),
  plugins: [dataPlugin(root)],
  build: { outDir: bareFolder, emptyOutDir: true, target: "es2022", assetsInlineLimit: 0 },
  logLevel: "error",
});
const [app, bare] = [await serve(join(root, "dist")), await serve(bareFolder)];
const ratios: number[] = [];
for (const [name, size] of Object.entries(sizes)) {
  const rows: { app: Measures; bare: Measures }[] = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    if (pair % 2 === 0) rows.push({ app: await measure(path, app, size), bare: await measure(path, bare, size) });
    else {
      const first = await measure(path, bare, size);
      rows.push({ app: await measure(path, app, size), bare: first });
    }
  }
  ratios.push(report(name, rows));
}
app.close();
bare.close();
const worst = Math.max(...ratios);
console.log(`\nTime to idle: ${worst.toFixed(2)} times the bare page's at most, limit ${limit}.`);
if (!(worst <= limit)) process.exitCode = 1;
