/**
 * `npm run storm:addresses -- --count 1000 --seed 7`: hostile addresses through the built page, each fiftieth opened anew. Fails at an uncaught
 * error, at a view that is never drawn, and where notices cover more than two fifths of a phone's window or do not close.
 */
import type { Page } from "@playwright/test";
import { hostileAddresses } from "./hostile-addresses.ts";
import { openSite, option, stormSizes, uncaught } from "./site.ts";

const count = Number(option("count", "1000"));
const seed = Number(option("seed", "20250701"));
const site = await openSite("plain");
const addresses = hostileAddresses(count, seed).map((query) => `?${query.replaceAll(/[\ud800-\udfff]/g, "")}`);
let next = 0;
let faults = 0;
function fault(what: string, why: string): void {
  faults += 1;
  console.error(`${what}\n  ${why}`);
}

/** As a press on a link in the page would, which takes a tenth of the time; browsers let a page do so 20 times a second. */
const goThere = (page: Page, address: string) =>
  page.evaluate(async (to) => {
    const rest = (ms: number) => new Promise((rested) => setTimeout(rested, ms));
    const notices = () => [...document.querySelectorAll<HTMLElement>(".notice")];
    if (to) {
      history.pushState(null, "", to);
      dispatchEvent(new PopStateEvent("popstate"));
    }
    await rest(30);
    const until = Date.now() + 30_000;
    while (!document.documentElement.hasAttribute("data-map-idle") && Date.now() < until) await rest(20);
    const drawn = Date.now() < until;
    await rest(30);
    let height = 0;
    const closing = Date.now() + 2000;
    do {
      height = Math.max(height, notices().reduce((sum, { offsetHeight }) => sum + offsetHeight, 0) / innerHeight);
      for (const each of notices()) each.querySelector<HTMLElement>(".icon-button")?.click();
      await rest(30);
    } while (notices().length > 0 && Date.now() < closing);
    return { drawn, height, left: notices().length };
  }, address);

/** One of several windows that take the next address, each from the last to its own end. */
async function work(): Promise<void> {
  const context = await site.browser.newContext({ viewport: stormSizes.phone, locale: "vi-VN" });
  await context.addInitScript("globalThis.__name = (named) => named");
  const page = await context.newPage();
  const errors = uncaught(page);
  await page.goto(site.url);
  for (let at = next++; at < count; at = next++) {
    const address = addresses[at] ?? "";
    const opened = at % 50 === 0;
    if (opened) await page.goto(`${site.url}${address.slice(0, 8000)}`).catch(() => undefined);
    const { drawn, height, left } = await goThere(page, opened ? "" : address);
    const what = `address ${at} of seed ${seed}: ${address.slice(0, 160)}`;
    if (!drawn) fault(what, "it is never drawn");
    if (height > 0.4) fault(what, `notices cover ${Math.round(height * 100)} % of the window`);
    if (left > 0) fault(what, `${left} notices do not close`);
    for (const error of errors.splice(0)) fault(what, error);
  }
  await context.close();
}

await Promise.all([work(), work(), work()]);
await site.close();
console.log(`${count} addresses, seed ${seed}, ${faults} faults`);
process.exitCode = faults > 0 ? 1 : 0;
