/** That memory stays flat: what is alive after many changes of view, and after the second map was opened and closed many times. */
import type { CDPSession, Page } from "@playwright/test";
import type { Site } from "../serve.ts";
import { idle, inBrowser, type Map } from "./browser.ts";
import { hold } from "./outcome.ts";

const views = [
  "?era=before",
  "?sel=commune:03166",
  "?layers=hydropower,border-gates,forest,ntm,projects",
  "?sel=hydropower:nam-muc&layers=hydropower&f=hydropower~status:operating",
  "?ind=density-2025",
  "?table=commune",
  "?sel=place:21.38600,103.01700",
  "?page=lookup&part=03158",
  "?page=hydropower",
  "?compare=overlay",
  "?at=103.1,21.4,10",
  "?lang=en",
];
const secondMap = ["?compare=side", "?era=after"];

interface Alive {
  heap: number;
  nodes: number;
  listeners: number;
}

async function show(page: Page, query: string): Promise<void> {
  await page.evaluate(async (address) => {
    history.replaceState(history.state, "", address);
    dispatchEvent(new PopStateEvent("popstate"));
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
  }, query);
  await idle(page);
}

async function alive(session: CDPSession): Promise<Alive> {
  for (let times = 0; times < 3; times += 1) await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  const { nodes, jsEventListeners } = await session.send("Memory.getDOMCounters");
  return { heap: usedSize, nodes, listeners: jsEventListeners };
}

async function cycle(page: Page, queries: readonly string[], times: number): Promise<void> {
  for (let at = 0; at < times; at += 1) await show(page, queries[at % queries.length] ?? "");
  await show(page, "?era=after");
}

/** What V8 compiles of code that runs often lies in the same heap, and grows until all of it is compiled: thousands of changes. */
const objectsOnly = "--js-flags=--no-sparkplug --no-maglev --no-opt";

/**
 * `measured` times after `ahead` times, in which all code is loaded and all caches are filled, so that what is then alive more is kept by mistake.
 * A small window of few pixels: what is kept does not hang on them, and software WebGL takes its time for each.
 */
async function grown(
  site: Site,
  map: Map,
  queries: readonly string[],
  ahead: number,
  measured: number,
): Promise<[Alive, Alive]> {
  const small = { viewport: { width: 760, height: 480 }, deviceScaleFactor: 0.1 };
  const work = async (page: Page, session: CDPSession): Promise<[Alive, Alive]> => {
    await session.send("HeapProfiler.enable");
    await page.goto(site.url);
    await idle(page);
    await cycle(page, queries, ahead);
    const before = await alive(session);
    await cycle(page, queries, measured);
    return [before, await alive(session)];
  };
  return inBrowser(map, small, work, [objectsOnly]);
}

export async function memory(site: Site, changes: number, openings: number): Promise<void> {
  const runs = [
    [`${changes} changes of view, simple map`, "plain", views, 4 * views.length, changes],
    [`${openings} openings of the second map`, "drawn", secondMap, 10 * secondMap.length, openings * secondMap.length],
  ] as const;
  for (const [what, map, queries, ahead, measured] of runs) {
    const [before, after] = await grown(site, map, queries, ahead, measured);
    const mb = (bytes: number) => (bytes / 1e6).toFixed(1);
    console.log(
      `\n${what}: heap ${mb(before.heap)} → ${mb(after.heap)} MB, nodes ${before.nodes} → ${after.nodes}, listeners ${before.listeners} → ${after.listeners}`,
    );
    hold("heap, times that before", after.heap / before.heap, 1.05);
    hold("nodes, times those before", after.nodes / before.nodes, 1.05);
    hold("listeners, times those before", after.listeners / before.listeners, 1.05);
  }
}
