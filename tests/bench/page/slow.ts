/**
 * The app on a cheap phone: a processor four times slower and a slow 4G line. Largest paint and shifts of the layout of the first view and
 * of a tour of all features, and how long the page takes to answer on that tour.
 *
 * What holds of an answer is the processor's time, of a trace at full speed, times four. By the clock it is told too, but has no limit: that
 * counts whatever else the machine does, and software WebGL, which draws in another process on the same processors at a speed that is no phone's.
 */
import type { Page } from "@playwright/test";
import type { Site } from "../serve.ts";
import { idle, inBrowser, phone, slowDown, slower, type Map } from "./browser.ts";
import { hold } from "./outcome.ts";
import { stepMark, traced, type Work } from "./processor.ts";
import { tourOf } from "./tour.ts";

interface Answer {
  /** Of the interaction; its parts are press, release and click. */
  id: number;
  name: string;
  /** Since navigation began; all in ms. */
  at: number;
  /** Until the next paint. */
  painted: number;
}
/** Of the layout, without an act of the reader just before. */
interface Shift {
  /** Since navigation began, ms. */
  at: number;
  score: number;
}
interface Noted {
  largest: number;
  largestWas: string;
  shifts: Shift[];
  answers: Answer[];
}

/** Runs in the page before its own script. */
function observe(): void {
  const noted: Noted = { largest: 0, largestWas: "", shifts: [], answers: [] };
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
  on<{ startTime: number; value: number; hadRecentInput: boolean }>("layout-shift", (entry) => {
    if (!entry.hadRecentInput) noted.shifts.push({ at: entry.startTime, score: entry.value });
  });
  on<PerformanceEventTiming & { interactionId: number }>(
    "event",
    ({ name, interactionId, startTime, duration }) => {
      if (interactionId > 0) noted.answers.push({ id: interactionId, name, at: startTime, painted: duration });
    },
    { durationThreshold: 16 },
  );
}

const notedIn = (page: Page): Promise<Noted> => page.evaluate(() => (window as unknown as { noted: Noted }).noted);

/** Of each interaction its slowest part. */
function longestParts(answers: readonly Answer[]): Answer[] {
  const parts = new Map<number, Answer>();
  for (const answer of answers.toSorted((a, b) => a.painted - b.painted)) parts.set(answer.id, answer);
  return [...parts.values()].toReversed().toSorted((a, b) => b.painted - a.painted);
}

/** As «interaction to next paint» is defined: the slowest, one left out for every fifty. */
function answered({ answers }: Run): number {
  const longest = longestParts(answers);
  return longest[Math.floor(longest.length / 50)]?.painted ?? Number.NaN;
}

/** As «cumulative layout shift» is defined: the greatest sum of a row of shifts, each within a second of the one before and all within five. */
function shiftOf(shifts: readonly Shift[]): number {
  let [greatest, sum, from, last] = [0, 0, -Infinity, -Infinity];
  for (const { at, score } of shifts) {
    if (at - last > 1000 || at - from > 5000) [sum, from] = [0, at];
    sum += score;
    last = at;
    greatest = Math.max(greatest, sum);
  }
  return greatest;
}

interface Run extends Noted {
  /** Where each step began. */
  steps: { name: string; at: number }[];
}

/** Each step with what the page does and notes of it. */
async function tour(page: Page, map: Map): Promise<Run["steps"]> {
  const steps: Run["steps"] = [];
  for (const { name, go } of tourOf(map)) {
    const mark = (said: string) => performance.mark(said).startTime;
    steps.push({ name, at: await page.evaluate(mark, `${stepMark}${name}`) });
    try {
      await go(page);
    } catch (error) {
      throw new Error(`The tour stopped at «${name}»`, { cause: error });
    }
  }
  return steps;
}

const sizeOn = (map: Map) => ({ ...phone, deviceScaleFactor: map === "drawn" ? 0.25 : 2 });

/** On the slow phone: the first view, and where asked for the tour too. */
const run = (site: Site, map: Map, whole: boolean): Promise<Run> =>
  inBrowser(map, sizeOn(map), async (page, session) => {
    page.setDefaultTimeout(120_000);
    await page.addInitScript(observe);
    await slowDown(session);
    await page.goto(site.url);
    await idle(page);
    const { largest, largestWas } = await notedIn(page);
    const steps = whole ? await tour(page, map) : [];
    return { ...(await notedIn(page)), largest, largestWas, steps };
  });

/** Processor and line at full speed: the trace counts the processor's time, of which the slow phone takes four times as much. */
const processor = (site: Site, map: Map): Promise<Work[]> =>
  inBrowser(map, sizeOn(map), async (page, session) => {
    page.setDefaultTimeout(60_000);
    await page.goto(site.url);
    await idle(page);
    return traced(session, async () => void (await tour(page, map)));
  });

function sayClock({ answers, steps }: Run): void {
  const stepOf = ({ at }: Answer) => steps.findLast((step) => step.at <= at)?.name ?? "first view";
  for (const answer of longestParts(answers).slice(0, 6))
    console.log(`    ${answer.painted.toFixed(0).padStart(5)} ms  ${answer.name}, ${stepOf(answer)}`);
}

/** The slowest interaction of each step; of several runs the fastest each. */
function leastOf(runs: readonly Work[][]): Work[] {
  const longest = (works: readonly Work[], step: string) => works.find((work) => work.step === step);
  const steps = [...new Set(runs.flat().map(({ step }) => step))];
  const least = steps.map((step) => {
    const each = runs.flatMap((works) => longest(works, step) ?? []);
    return each.toSorted((a, b) => a.spent - b.spent)[0]!;
  });
  return least.toSorted((a, b) => b.spent - a.spent);
}

export async function slow(site: Site, times = 3): Promise<void> {
  for (const map of ["plain", "drawn"] as const) {
    const works: Work[][] = [];
    for (let at = 0; at < times; at += 1) works.push(await processor(site, map));
    const slowest = leastOf(works);
    console.log(
      `\nslow phone, map ${map}: processor's time of the slowest of each step's interactions, four times slower:`,
    );
    for (const { spent, type, step } of slowest)
      console.log(`    ${(slower * spent).toFixed(0).padStart(5)} ms  ${type}, ${step}`);
    hold("processor's time of an interaction, ms", slower * (slowest[0]?.spent ?? Number.NaN), 200);

    const runs: Run[] = [];
    for (let at = 0; at < times; at += 1) runs.push(await run(site, map, at === 0));
    const first = runs.toSorted((a, b) => a.largest - b.largest)[0]!;
    if (first.largest === 0) throw new Error("Nothing was noted.");
    hold(`largest paint, ms (${first.largestWas})`, first.largest, 2500);
    hold("shift of the layout", Math.max(...runs.map(({ shifts }) => shiftOf(shifts))), 0.05);
    console.log(`  by the clock until the next paint, no limit: ${answered(runs[0]!).toFixed(0)} ms; the slowest:`);
    sayClock(runs[0]!);
  }
}
