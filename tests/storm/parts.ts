/**
 * `npm run storm:parts -- --only Card --from 120 --map drawn`: each file of the build, in the order of their names, fails in turn, in the
 * first views that ask for it. The page has to say so where it can be seen, and when the file comes again, what it offers or the same press
 * has to bring the part with all its styles. `--map drawn`: what only the drawn map asks for.
 * Prints what stays silent, and the files that no view asks for; pictures and fonts may fail.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { told } from "../browser/told.ts";
import { doing, drawnViews, partViews, type PartView } from "./part-views.ts";
import { openSite, option, stormSizes, uncaught } from "./site.ts";

const from = Number(option("from", "0"));
const only = new RegExp(option("only", "."));
const isDrawn = option("map", "plain") === "drawn";
const site = await openSite(isDrawn ? "drawn" : "plain");
const views = isDrawn ? drawnViews : partViews;
const windows = isDrawn ? 1 : 3;

/** Longest wait for a word, ms: on a busy machine a part that says so late does say so. */
const longest = isDrawn ? 30_000 : 15_000;
const refusal =
  /(Chưa|Không) (tải|tạo|đọc|lập|vẽ|mở|giữ|tính|kiểm tra|sao chép|quy đổi)( lại)? được|chưa tải được|dừng giữa chừng/;
/** What says that something failed and can be seen, with its buttons: the search in its own list. The SVG map's word is always there. */
const said = (page: Page) =>
  page
    .locator("[role=alert]:visible, .notice:visible, .late:visible, search:has(.retry:visible)")
    .or(page.locator("[role=status]:visible, .warn:visible, search p:visible").filter({ hasText: refusal }))
    .filter({ hasNotText: "WebGL" });
const isSaid = (page: Page) => said(page).count().then(Boolean);

/** `enough`: it has failed and says so. */
async function act(page: Page, { press = [] }: PartView, enough: () => Promise<boolean>): Promise<void> {
  const after = (what: string, way: string): string => what.slice(way.length);
  for (const what of press) {
    if (await enough()) return;
    const place = page.locator(what.startsWith(doing.point) ? after(what, doing.point) : what).first();
    if (what.startsWith(doing.type)) await page.keyboard.insertText(after(what, doing.type));
    else if (what.startsWith(doing.key)) await page.keyboard.press(after(what, doing.key));
    else if (what.startsWith(doing.point)) await place.hover({ timeout: longest }).catch(() => undefined);
    else {
      const until = Date.now() + longest;
      while (!(await place.isVisible()) && Date.now() < until && !(await enough())) await page.waitForTimeout(100);
      await place.click({ timeout: 5000 }).catch(() => undefined);
    }
  }
}

/** What is said before the page has come may be said on a busy machine for a while. */
const come = (page: Page) =>
  page
    .locator(".late")
    .waitFor({ state: "detached", timeout: 3 * longest })
    .catch(() => undefined);

const idle = (page: Page) =>
  page
    .locator("html[data-map-idle]")
    .waitFor({ state: "attached", timeout: 2 * longest })
    .catch(() => undefined);

async function visit(page: Page, view: PartView, enough = async () => false): Promise<void> {
  await page.setViewportSize(stormSizes[view.size ?? "desktop"]);
  await page.goto(`${site.url}${view.query}`, { waitUntil: "commit" });
  await come(page);
  await Promise.race([
    idle(page),
    said(page)
      .first()
      .waitFor()
      .catch(() => undefined),
  ]);
  await page.keyboard.press("Tab");
  await act(page, view, enough);
}

/** Calls each of them, in windows of a context each: of two in one context the hinder one stands still. Nothing is kept from one to the next. */
async function inWindows<T>(all: readonly T[], each: (page: Page, one: T) => Promise<void>): Promise<void> {
  const left = [...all];
  const work = async (): Promise<void> => {
    const context = await site.browser.newContext({
      viewport: stormSizes.desktop,
      deviceScaleFactor: isDrawn ? 0.25 : 1,
      locale: "vi-VN",
      reducedMotion: "reduce",
      serviceWorkers: "block",
    });
    await context.addInitScript("globalThis.__name = (named) => named; globalThis.print = () => undefined");
    await context.addInitScript(([name, value]) => localStorage.setItem(name, value), told);
    const page = await context.newPage();
    page.setDefaultNavigationTimeout(8 * longest);
    const session = await context.newCDPSession(page);
    for (let one = left.shift(); one !== undefined; one = left.shift()) {
      await each(page, one);
      await page.goto("about:blank");
      const origin = new URL(site.url).origin;
      await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "indexeddb,local_storage" });
    }
    await context.close();
  };
  await Promise.all(Array.from({ length: windows }, work));
}

/** What is done without: the keeping of the focus and of a build; without the drawn map of a sheet it is made of vectors. */
const mayBeSilent = /\/(keep-focus|offline|page-build|paper-map)-/;
const isPart = (path: string): boolean => /^\/assets\/.*\.(js|css|json)$/.test(path);
/** The views that ask for a file. */
const askedBy = new Map<string, Set<PartView>>();
await inWindows(views, async (page, view) => {
  let seen = 0;
  const look = (request: { url(): string }): void => {
    seen += 1;
    const { pathname } = new URL(request.url());
    if (isPart(pathname)) askedBy.set(pathname, (askedBy.get(pathname) ?? new Set()).add(view));
  };
  page.on("request", look);
  await visit(page, view);
  for (let asked = -1; asked < seen; await page.waitForTimeout(longest / 4)) asked = seen;
  page.off("request", look);
});

const built = readdirSync(join(import.meta.dirname, "../../dist/assets")).map((file) => `/assets/${file}`);
const unasked = built.filter((file) => isPart(file) && !askedBy.has(file));
const files = [...askedBy]
  .sort(([one], [other]) => (one < other ? -1 : 1))
  .filter(([file], at) => at >= from && only.test(file));
console.log(`${askedBy.size} files are asked for by ${views.length} views; ${files.length} are tried`);
console.log(`${unasked.length} are asked for by none: ${unasked.map((file) => file.slice(8)).join(" ")}`);

const gone = (page: Page, wait: number) =>
  said(page)
    .first()
    .waitFor({ state: "hidden", timeout: wait })
    .catch(() => undefined);

/** Presses what is offered until nothing is said; where nothing is offered, what had been pressed. */
async function tryAgain(page: Page, view: PartView): Promise<void> {
  const until = Date.now() + 2 * longest;
  while (Date.now() < until && (await isSaid(page))) {
    const offered = said(page)
      .locator("button, a")
      .filter({ hasText: /Thử lại|Tải lại/ });
    const buttons = (await offered.all()).toReversed();
    for (const each of buttons) await each.click({ timeout: 5000 }).catch(() => undefined);
    if (buttons.length === 0) await act(page, { ...view, press: view.press?.slice(-1) ?? [] }, async () => false);
    await gone(page, 3000);
    await come(page);
  }
  await gone(page, longest);
}

/** What is read ahead is missed in some later view: so many of those that ask are tried until one says so. */
const mostViews = 6;
let faults = 0;
let tried = 0;
await inWindows(files, async (page, [file, asking]) => {
  let [asked, broken, came] = [false, true, false];
  const inTurn = views.filter((each) => asking.has(each)).slice(0, mostViews);
  let [view = { query: "" }] = inTurn;
  const fault = (what: string): void => {
    faults += 1;
    console.log(`${file} (${view.query} ${view.press?.join(", ") ?? ""}): ${what}`);
  };
  const errors = uncaught(page);
  await page.route(`**${file}`, (route) => {
    asked = true;
    came ||= !broken;
    return broken ? route.abort() : route.continue();
  });
  const isEntry = file.includes("/shell-");
  let isSilent = true;
  for (view of inTurn) {
    await visit(page, view, async () => asked && (await isSaid(page)));
    await said(page)
      .first()
      .waitFor({ timeout: longest })
      .catch(() => undefined);
    isSilent = !(await isSaid(page));
    if (!isSilent) break;
  }
  if (!asked) fault("not asked for this time");
  else if (isSilent && !mayBeSilent.test(file)) fault("silent");
  broken = false;
  if (!isEntry) {
    await tryAgain(page, view);
    const left = (await said(page).allInnerTexts()).filter(Boolean);
    if (left.length > 0) fault(`still said after it came: ${left.join(" / ").slice(0, 120)}`);
    if (asked && !came) {
      /* A page loaded anew does not press what had been pressed. */
      await idle(page);
      await act(page, view, async () => came);
      for (const until = Date.now() + longest; !came && Date.now() < until;) await page.waitForTimeout(100);
      if (!came && !isSilent) fault("it is not asked for again");
      if (await isSaid(page)) fault("said again after it came");
    }
    const allStyles = () =>
      [...document.querySelectorAll("link")].filter((each) => each.rel === "stylesheet" && !each.sheet).length === 0;
    const whole = page.waitForFunction(allStyles, null, { timeout: longest }).then(
      () => true,
      () => false,
    );
    if (!(await whole)) fault("a stylesheet stays dead");
  }
  for (const error of errors) fault(error);
  page.removeAllListeners("pageerror");
  await page.unrouteAll({ behavior: "ignoreErrors" });
  tried += 1;
  if (tried % 25 === 0) console.log(`${tried} of ${files.length}`);
});
await site.close();
console.log(`${tried} files, ${faults} faults`);
process.exitCode = faults > 0 ? 1 : 0;
