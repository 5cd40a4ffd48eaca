/** Shared by the browser tests: one page, opening the built app, waiting until the map is idle, reading the tables of data/. */
import { readFileSync } from "node:fs";
import { test as base, expect, type Locator, type Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { fileOf } from "../../data/parse";
import type { TableName } from "../../data/schema";
import { told } from "./told";

export const sizes = {
  desktop: { width: 1440, height: 900 },
  tablet: { width: 1024, height: 768 },
  phone: { width: 390, height: 844 },
  /** As on a desktop, with half as many tiles of the drawn map, which cost the most of it. */
  small: { width: 960, height: 640 },
} as const;

/**
 * One page for all tests of a worker, blank, of the usual size and without what an earlier one has kept at the start of each. Opening the app in it takes a third of
 * the time that a new page needs. Tests of the first load, or with init scripts, use Playwright's own `test`: an init script
 * cannot be removed from a page and would act in every later test of the worker.
 */
export const test = base.extend<{ page: Page }, { workerPage: Page }>({
  workerPage: [
    async ({ browser }, use, { project }) => {
      const {
        baseURL = "",
        contextOptions,
        deviceScaleFactor = 1,
        locale = "vi-VN",
        viewport = sizes.desktop,
      } = project.use;
      const context = await browser.newContext({ ...contextOptions, baseURL, deviceScaleFactor, locale, viewport });
      /* Again after each test has been cleared away. */
      await context.addInitScript(([name = "", value = ""]) => {
        try {
          localStorage.setItem(name, value);
        } catch {
          // No page, or one that keeps nothing.
        }
      }, told);
      const page = await context.newPage();
      page.addInitScript = () => Promise.reject(new Error("This page is shared: use the test of @playwright/test"));
      await use(page);
      await context.close();
    },
    { scope: "worker" },
  ],
  page: async ({ workerPage: page, viewport, baseURL: origin = "" }, use) => {
    if (viewport) await page.setViewportSize(viewport);
    await use(page);
    await page.unrouteAll({ behavior: "ignoreErrors" });
    await page.emulateMedia({ media: null });
    page.removeAllListeners("console");
    page.removeAllListeners("pageerror");
    await page.evaluate(() => sessionStorage.clear()).catch(() => undefined);
    await page.goto("about:blank");
    const session = await page.context().newCDPSession(page);
    await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "indexeddb,local_storage" });
    await session.detach();
    await page.mouse.move(0, 0);
  },
});

/** Opens the app with a query string and waits until the map is drawn (`data-map-idle`), never for a time. */
export async function open(page: Page, query = ""): Promise<void> {
  await page.goto(`/${query}`);
  await drawn(page);
}

/** Shows another view without a reload, as the back button would. The maps follow a frame after the view. */
export async function show(page: Page, query: string): Promise<void> {
  await page.evaluate(async (address) => {
    history.pushState(history.state, "", address);
    dispatchEvent(new PopStateEvent("popstate"));
    const frame = () => new Promise(requestAnimationFrame);
    await frame();
    await frame();
  }, query);
}

export async function drawn(page: Page): Promise<void> {
  await page.locator("html[data-map-idle]").waitFor({ state: "attached", timeout: 90_000 });
}

/** The rows of a table of data/, each cell as text. */
export function table(name: TableName): Record<string, string>[] {
  const text = readFileSync(new URL(`../../${fileOf(name)}`, import.meta.url), "utf8");
  return parse(text, { columns: true, bom: true });
}

/** The card of the selection, on every size of screen. */
/** The bytes of the file that comes when the button of this name is pressed. */
export async function downloaded(page: Page, name: string | RegExp): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name, exact: typeof name === "string" }).click(),
  ]);
  return readFileSync(await download.path());
}

/** What a workbook begins with, as every ZIP file does. */
export const isWorkbook = (file: Buffer): boolean => file.subarray(0, 2).toString() === "PK";

export const card = (page: Page) => page.getByTestId("card");

export const searchBox = (page: Page) => page.getByRole("combobox", { name: /Tìm đơn vị|Find a unit|Search/ });

/** Presses Tab until the element has the focus; fails when it is not reached. */
export async function pressTab(page: Page, to: Locator): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    if (await to.evaluate((each) => each === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  await expect(to).toBeFocused();
}

/** What was copied last, pasted as a reader would: no page may read the clipboard by itself. */
export async function copiedText(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement("textarea");
    field.id = "pasted";
    /* A small window closes when the focus leaves it. */
    const uppermost =
      document.querySelector(":popover-open") ?? document.querySelector("dialog[open]") ?? document.body;
    uppermost.append(field);
    field.focus();
  });
  const field = page.locator("#pasted");
  await page.keyboard.press("Control+v");
  const text = await field.inputValue();
  await field.evaluate((element) => element.remove());
  return text;
}

/** Logged in a browser without WebGL, where the SVG map is shown. */
const withoutWebGl = "map webgl GPUInitializationError";

/** Collects script errors, console errors and violations of the content policy. */
export function watch(page: Page): string[] {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(`page error: ${error.message}`));
  page.on("console", (message) => {
    const text = message.text();
    if (message.type() === "error" && !text.startsWith(withoutWebGl)) faults.push(`console: ${text}`);
  });
  return faults;
}
