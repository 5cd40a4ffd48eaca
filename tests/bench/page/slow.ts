/**
 * The app on a cheap phone: a processor four times slower and a slow 4G line. Largest paint and shifts of the layout of the first view, and
 * how long the page takes to answer on a tour of all features.
 *
 * The times are of one machine, with no page to set them against: the least of some runs counts, since what else the machine does only adds.
 * Software WebGL is no phone's: it draws in another process on the same processors, so what is drawn by it is read of the main thread alone
 * (from the press to the end of its handling), and the whole way to the next paint on the SVG map.
 */
import type { Page } from "@playwright/test";
import type { Site } from "../serve.ts";
import { idle, inBrowser, phone, slowDown, type Map } from "./browser.ts";
import { hold } from "./outcome.ts";
import { tourOf } from "./tour.ts";

interface Answer {
  /** Of the interaction; its parts are press, release and click. */
  id: number;
  name: string;
  /** Since navigation began; all in ms. */
  at: number;
  /** Until the next paint. */
  painted: number;
  /** Until the page has handled it. */
  handled: number;
}
interface Noted {
  largest: number;
  largestWas: string;
  shift: number;
  answers: Answer[];
}

/** Runs in the page before its own script. */
function observe(): void {
  const noted: Noted = { largest: 0, largestWas: "", shift: 0, answers: [] };
  Object.assign(window, { noted });
  const on = <Entry>(type: string, note: (entry: Entry) => void, options: object = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => note(entry as Entry))).observe({
      type,
      buffered: true,
      ...options,
    });
  on<{ startTime: number; element?: Element }>("largest-contentful-paint", ({ startTime, element }) => {
    noted.largest = startTime;
    noted.largestWas = `${element?.localName ?? "?"} «${element?.textContent?.trim().slice(0, 40) ?? ""}»`;
  });
  on<{ value: number; hadRecentInput: boolean }>("layout-shift", ({ value, hadRecentInput }) => {
    if (!hadRecentInput) noted.shift += value;
  });
  on<PerformanceEventTiming & { interactionId: number }>(
    "event",
    ({ name, interactionId, startTime, duration, processingEnd }) => {
      if (interactionId > 0)
        noted.answers.push({
          id: interactionId,
          name,
          at: startTime,
          painted: duration,
          handled: processingEnd - startTime,
        });
    },
    { durationThreshold: 16 },
  );
}

const notedIn = (page: Page): Promise<Noted> => page.evaluate(() => (window as unknown as { noted: Noted }).noted);

/** Of each interaction its slowest part. */
function longestParts(answers: readonly Answer[], key: "painted" | "handled"): Answer[] {
  const parts = new Map<number, Answer>();
  for (const answer of answers.toSorted((a, b) => a[key] - b[key])) parts.set(answer.id, answer);
  return [...parts.values()].toReversed().toSorted((a, b) => b[key] - a[key]);
}

/** As «interaction to next paint» is defined: the slowest, one left out for every fifty. */
function answered(key: "painted" | "handled", { answers }: Run): number {
  const longest = longestParts(answers, key);
  return longest[Math.floor(longest.length / 50)]?.[key] ?? Number.NaN;
}

interface Run extends Noted {
  /** Where each step began. */
  steps: { name: string; at: number }[];
}

const run = (site: Site, map: Map): Promise<Run> =>
  inBrowser(map, { ...phone, deviceScaleFactor: map === "drawn" ? 0.25 : 2 }, async (page, session) => {
    page.setDefaultTimeout(120_000);
    await page.addInitScript(observe);
    await slowDown(session);
    await page.goto(site.url);
    await idle(page);
    const { largest, largestWas, shift } = await notedIn(page);
    const steps: Run["steps"] = [];
    for (const { name, go } of tourOf(map)) {
      steps.push({ name, at: await page.evaluate(() => performance.now()) });
      try {
        await go(page);
      } catch (error) {
        throw new Error(`The tour stopped at «${name}»`, { cause: error });
      }
    }
    return { ...(await notedIn(page)), largest, largestWas, shift, steps };
  });

function say(key: "painted" | "handled", { answers, steps }: Run): void {
  const stepOf = ({ at }: Answer) => steps.findLast((step) => step.at <= at)?.name ?? "first view";
  const longest = longestParts(answers, key).slice(0, 6);
  for (const answer of longest)
    console.log(`    ${answer[key].toFixed(0).padStart(5)} ms  ${answer.name}, ${stepOf(answer)}`);
}

export async function slow(site: Site, times = 3): Promise<void> {
  for (const [map, key] of [
    ["plain", "painted"],
    ["drawn", "handled"],
  ] as const) {
    const runs: Run[] = [];
    for (let at = 0; at < times; at += 1) runs.push(await run(site, map));
    if (!runs.every(({ largest, answers }) => largest > 0 && answers.length > 0)) throw new Error("Nothing was noted.");
    const best = runs.toSorted((a, b) => answered(key, a) - answered(key, b))[0]!;
    console.log(
      `\nslow phone, map ${map}: the slowest of ${longestParts(best.answers, key).length} answers over 16 ms:`,
    );
    say(key, best);
    hold(`largest paint, ms (${best.largestWas})`, Math.min(...runs.map(({ largest }) => largest)), 2500);
    hold("shift of the layout", Math.max(...runs.map(({ shift }) => shift)), 0.05);
    hold(`answers, ms until ${key === "painted" ? "the next paint" : "they are handled"}`, answered(key, best), 200);
  }
}
