/**
 * `npm run storm:addresses -- --count 1000 --seed 7`: hostile addresses through the built page, one after another. Fails at an uncaught
 * error, at a view that is never drawn, and where notices cover more than two fifths of a phone's window or do not close.
 */
import { hostileAddresses } from "./hostile-addresses.ts";
import { openSite, option, stormSizes, uncaught } from "./site.ts";

const count = Number(option("count", "1000"));
const seed = Number(option("seed", "20250701"));
const site = await openSite("plain");
const context = await site.browser.newContext({ viewport: stormSizes.phone, locale: "vi-VN" });
await context.addInitScript("globalThis.__name = (named) => named");
const page = await context.newPage();
const errors = uncaught(page);
let faults = 0;
function fault(what: string, why: string): void {
  faults += 1;
  console.error(`${what}\n  ${why}`);
}
await page.goto(site.url);

for (const [at, query] of hostileAddresses(count, seed).entries()) {
  /* As a press on a link in the page would: opening it anew takes ten times as long, and each hundredth is. */
  const address = `?${query.replaceAll(/[\ud800-\udfff]/g, "")}`;
  if (at % 100 === 0) await page.goto(`${site.url}${address.slice(0, 8000)}`).catch(() => undefined);
  else
    await page.evaluate((next) => {
      history.pushState(null, "", next);
      dispatchEvent(new PopStateEvent("popstate"));
    }, address);
  const drawn = await page
    .locator("html[data-map-idle]")
    .waitFor({ state: "attached", timeout: 30_000 })
    .then(
      () => true,
      () => false,
    );
  const covered = await page.evaluate(async () => {
    await new Promise((seen) => setTimeout(seen, 30));
    const notices = [...document.querySelectorAll<HTMLElement>(".notice")];
    const height = notices.reduce((sum, { offsetHeight }) => sum + offsetHeight, 0) / innerHeight;
    for (const close of document.querySelectorAll<HTMLElement>(".notice .icon-button")) close.click();
    await new Promise((seen) => setTimeout(seen, 30));
    return { height, left: document.querySelectorAll(".notice").length };
  });
  const what = `address ${at} of seed ${seed}: ${query.slice(0, 160)}`;
  if (!drawn) fault(what, "it is never drawn");
  if (covered.height > 0.4) fault(what, `notices cover ${Math.round(covered.height * 100)} % of the window`);
  if (covered.left > 0) fault(what, `${covered.left} notices do not close`);
  for (const error of errors.splice(0)) fault(what, error);
}
await site.close();
console.log(`${count} addresses, seed ${seed}, ${faults} faults`);
process.exitCode = faults > 0 ? 1 : 0;
