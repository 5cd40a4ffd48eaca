/** Browsers and pages that are measured: each new, without caches. */
import { chromium, type BrowserContextOptions, type CDPSession, type Page } from "@playwright/test";
import config from "../../../playwright.config.ts";
import { findBrowser } from "../../../tools/browser.mjs";
import { told } from "../../browser/told.ts";

export type Map = "drawn" | "plain";

export const desktop: BrowserContextOptions = { viewport: { width: 1440, height: 900 } };
export const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

const found = await findBrowser();
if (found.path === undefined) throw new Error(found.error);
const executablePath = found.path;

/** All compilers of V8 are at work, unlike in the tests on the SVG map. */
function argumentsOf(map: Map): string[] {
  const project = config.projects?.find(({ name }) => name === map);
  return (project?.use?.launchOptions?.args ?? []).filter((each) => !each.startsWith("--js-flags"));
}

/** `drawn`: MapLibre on software WebGL; `plain`: the SVG map; `more`: arguments of the browser. Closed when `work` is done. */
export async function inBrowser<Result>(
  map: Map,
  size: BrowserContextOptions,
  work: (page: Page, session: CDPSession) => Promise<Result>,
  more: readonly string[] = [],
): Promise<Result> {
  const browser = await chromium.launch({ executablePath, args: [...argumentsOf(map), ...more] });
  try {
    const context = await browser.newContext({
      ...size,
      locale: "vi-VN",
      reducedMotion: "reduce",
      serviceWorkers: "block",
    });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Performance.enable");
    /* What runs in the page was compiled with a helper that keeps the names of functions. */
    await page.addInitScript("globalThis.__name = (each) => each");
    await page.addInitScript(([name, value]) => localStorage.setItem(name, value), told);
    return await work(page, session);
  } finally {
    await browser.close();
  }
}

/** How many times the processor of a cheap phone is slower than this one, as Lighthouse takes it. */
export const slower = 4;

/** A processor four times slower and a slow 4G line, as Lighthouse takes them: 1.6 Mbit/s, 150 ms for each answer. */
export async function slowDown(session: CDPSession): Promise<void> {
  await session.send("Network.enable");
  const bytesPerSecond = 1_600_000 / 8;
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 150,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
}

export async function idle(page: Page): Promise<void> {
  await page.locator("html[data-map-idle]").waitFor({ state: "attached", timeout: 120_000 });
}
