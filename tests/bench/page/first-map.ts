/**
 * How much longer the app takes until its first map is at rest than a bare MapLibre page of the same ground, and how many more bytes;
 * and the same of two maps under the swipe against one. Loaded in turn; what counts is the median of the ratios of each pair, which hardly depends on the machine.
 */
import type { BrowserContextOptions } from "@playwright/test";
import type { Site } from "../serve.ts";
import { desktop, idle, inBrowser, phone } from "./browser.ts";
import { hold, median } from "./outcome.ts";

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

const measure = (site: Site, size: BrowserContextOptions, query = ""): Promise<Measures> =>
  inBrowser("drawn", size, async (page, session) => {
    await page.addInitScript(observe);
    site.sent = 0;
    await page.goto(site.url + query);
    await idle(page);
    const bytes = site.sent;
    const { metrics } = await session.send("Performance.getMetrics");
    const ms = (name: string) => 1000 * (metrics.find((metric) => metric.name === name)?.value ?? 0);
    const noted = await page.evaluate(() => (window as unknown as { noted: { idle: number; long: number[] } }).noted);
    const over = (least: number) => noted.long.filter((duration) => duration > least).length;
    const tasks = { script: ms("ScriptDuration"), tasks: ms("TaskDuration") };
    return { idle: noted.idle, bytes, ...tasks, over50: over(50), over100: over(100) };
  });

/** Prints the medians and the ratios of each pair; the median ratios. */
function report(heads: [string, string], size: string, rows: [Measures, Measures][]): Measures {
  const head = [size.padEnd(24), ...heads.map((each) => each.padStart(10)), "ratio".padStart(8)];
  console.log(`\n${head.join("")}   of each pair`);
  const ratios = keys.map((key) => {
    const each = rows.map(([one, other]) => one[key] / other[key]);
    const medians = ([0, 1] as const).map((side) => median(rows.map((row) => row[side][key])));
    const cells = [labels[key].padEnd(24), ...medians.map((value) => value.toFixed(0).padStart(10))];
    const ratio = median(each);
    console.log(`${cells.join("")}${ratio.toFixed(2).padStart(8)}   ${each.map((one) => one.toFixed(2)).join(" ")}`);
    return [key, ratio] as const;
  });
  return Object.fromEntries(ratios) as unknown as Measures;
}

/** Which of the two is loaded first changes from pair to pair. */
async function inPairs(pairs: number, one: () => Promise<Measures>, other: () => Promise<Measures>) {
  const rows: [Measures, Measures][] = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    if (pair % 2 === 0) rows.push([await one(), await other()]);
    else {
      const first = await other();
      rows.push([await one(), first]);
    }
  }
  return rows;
}

export async function firstMap(app: Site, bare: Site, pairs: number): Promise<void> {
  for (const [name, size] of Object.entries({ "desktop 1440 × 900": desktop, "phone 390 × 844": phone })) {
    const rows = await inPairs(
      pairs,
      () => measure(app, size),
      () => measure(bare, size),
    );
    const ratios = report(["app", "bare"], name, rows);
    hold("time to the first map at rest, times the bare page's", ratios.idle, 1.25);
    hold("bytes, times the bare page's", ratios.bytes, 1.3);
  }
}

/** On a desktop: there two maps cost most. */
export async function swipe(app: Site, pairs: number): Promise<void> {
  const rows = await inPairs(
    pairs,
    () => measure(app, desktop, "?compare=swipe"),
    () => measure(app, desktop),
  );
  hold("two maps at rest, times one", report(["swipe", "one map"], "swipe, desktop", rows).idle, 1.8);
}
