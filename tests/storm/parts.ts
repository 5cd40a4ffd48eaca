/**
 * `npm run storm:parts -- --every 1 --only Card`: each file of the build fails in turn, in the first view that asks for it. The page has to say
 * so where it can be seen, and when the file comes again a press on what it offers has to bring the part with all its styles.
 * Prints what stays silent, and the files that no view asks for; pictures and fonts may fail.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { partViews, typed, type PartView } from "./part-views.ts";
import { openSite, option, stormSizes, uncaught } from "./site.ts";

const every = Number(option("every", "1"));
const only = new RegExp(option("only", "."));
const site = await openSite("plain");

/** Longest wait for a word, ms: on a busy machine a part that says so late does say so. */
const longest = 15_000;
/** What says that something failed and can be seen, with its buttons: the search in its own list. The SVG map's word is always there. */
const said = (page: Page) =>
  page
    .locator("[role=alert]:visible, .notice:visible, .late:visible, search:has(.retry:visible)")
    .filter({ hasNotText: "WebGL" });

async function visit(page: Page, { query, press = [] }: PartView): Promise<void> {
  await page.goto(`${site.url}${query}`, { waitUntil: "commit" });
  const drawn = page.locator("html[data-map-idle]").waitFor({ state: "attached", timeout: 15_000 });
  await Promise.race([
    drawn.catch(() => undefined),
    said(page)
      .first()
      .waitFor()
      .catch(() => undefined),
  ]);
  await page.keyboard.press("Tab");
  for (const name of press)
    if (name.startsWith(typed)) await page.keyboard.type(name.slice(typed.length));
    else
      await page
        .locator(name)
        .first()
        .click({ timeout: 4000 })
        .catch(() => undefined);
}

/** Calls each of them, in windows of a context each: of two in one context the hinder one stands still. */
async function inWindows<T>(all: readonly T[], each: (page: Page, one: T) => Promise<void>): Promise<void> {
  const left = [...all];
  const work = async (): Promise<void> => {
    const context = await site.browser.newContext({
      viewport: stormSizes.desktop,
      locale: "vi-VN",
      reducedMotion: "reduce",
      serviceWorkers: "block",
    });
    await context.addInitScript("globalThis.__name = (named) => named");
    const page = await context.newPage();
    for (let one = left.shift(); one !== undefined; one = left.shift()) await each(page, one);
    await context.close();
  };
  await Promise.all([work(), work(), work()]);
}

/** The tour of the first visit, which nobody asked for. */
const mayBeSilent = /\/greet/;
const isPart = (path: string): boolean => /^\/assets\/.*\.(js|css|json)$/.test(path);
/** The first view, in their order, that asks for a file. */
const firstAsked = new Map<string, PartView>();
await inWindows(partViews, async (page, view) => {
  let seen = 0;
  const look = (request: { url(): string }): void => {
    seen += 1;
    const { pathname } = new URL(request.url());
    const before = firstAsked.get(pathname);
    if (isPart(pathname) && (!before || partViews.indexOf(view) < partViews.indexOf(before)))
      firstAsked.set(pathname, view);
  };
  page.on("request", look);
  await visit(page, view);
  for (let asked = -1; asked < seen; await page.waitForTimeout(2000)) asked = seen;
  page.off("request", look);
});

const built = readdirSync(join(import.meta.dirname, "../../dist/assets")).map((file) => `/assets/${file}`);
const unasked = built.filter((file) => isPart(file) && !firstAsked.has(file));
const files = [...firstAsked].filter(([file], at) => at % every === 0 && only.test(file));
console.log(`${firstAsked.size} files are asked for by ${partViews.length} views; ${files.length} are tried`);
console.log(`${unasked.length} are asked for by none: ${unasked.map((file) => file.slice(8)).join(" ")}`);

const gone = (page: Page, wait: number) =>
  said(page)
    .first()
    .waitFor({ state: "hidden", timeout: wait })
    .catch(() => undefined);

let faults = 0;
await inWindows(files, async (page, [file, view]) => {
  let asked = false;
  const fault = (what: string): void => {
    faults += 1;
    console.log(`${file} (${view.query || "/"}): ${what}`);
  };
  const errors = uncaught(page);
  let broken = true;
  await page.route(`**${file}`, (route) => {
    asked = true;
    return broken ? route.abort() : route.continue();
  });
  const isEntry = file.includes("/shell-");
  await visit(page, view);
  await said(page)
    .first()
    .waitFor({ timeout: longest })
    .catch(() => undefined);
  if (!asked) fault("not asked for this time");
  else if ((await said(page).count()) === 0 && !mayBeSilent.test(file)) fault("silent");
  broken = false;
  const until = Date.now() + 2 * longest;
  while (!isEntry && Date.now() < until && (await said(page).count()) > 0) {
    const offered = said(page).getByRole("button", { name: /Thử lại|Tải lại/ });
    for (const each of (await offered.all()).toReversed()) await each.click({ timeout: 1000 }).catch(() => undefined);
    await gone(page, 3000);
  }
  /* A page that is being loaded anew says for a moment what it says before its script has come. */
  if (!isEntry) await gone(page, longest);
  const left = isEntry ? [] : (await said(page).allInnerTexts()).filter(Boolean);
  if (left.length > 0) fault(`still said after it came: ${left.join(" / ").slice(0, 120)}`);
  const allStyles = () =>
    [...document.querySelectorAll("link")].filter((each) => each.rel === "stylesheet" && !each.sheet).length === 0;
  const whole = page.waitForFunction(allStyles, null, { timeout: longest }).then(
    () => true,
    () => false,
  );
  if (!isEntry && !(await whole)) fault("a stylesheet stays dead");
  for (const error of errors) fault(error);
  page.removeAllListeners("pageerror");
  await page.unrouteAll({ behavior: "ignoreErrors" });
});
await site.close();
console.log(`${files.length} files, ${faults} faults`);
process.exitCode = faults > 0 ? 1 : 0;
