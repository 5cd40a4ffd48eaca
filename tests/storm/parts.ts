/**
 * `npm run storm:parts -- --every 1 --only Card`: each file of the build fails in turn, in the first view that asks for it. The page has to say
 * so where it can be seen, and when the file comes again a press on what it offers has to bring the part with all its styles.
 * Prints what stays silent; pictures and fonts may.
 */
import type { Page } from "@playwright/test";
import { openSite, option, stormSizes } from "./site.ts";

const every = Number(option("every", "1"));
const only = new RegExp(option("only", "."));
const views = [
  ...["", "?sel=commune:03160", "?sel=hydropower:nam-muc", "?table=commune", "?table=projects", "?ind=area"],
  ...["?regions=Vùng~c03160.f03154&page=figures", "?page=explorer", "?page=sources", "?page=annex", "?page=lookup"],
  ...["?page=convert", "?page=help", "?page=shortlist", "?page=open-data", "?page=report&of=commune:03160"],
  ...["?page=side-by-side&of=commune:03160;commune:03158", "?page=glossary", "?page=correct", "?page=embed"],
];

const site = await openSite("plain");

async function visit(page: Page, view: string): Promise<void> {
  await page.goto(`${site.url}${view}`, { waitUntil: "load" });
  await page.keyboard.press("Tab");
  await page.waitForLoadState("networkidle").catch(() => undefined);
  await page.waitForTimeout(400);
}

const newPage = async (): Promise<Page> => {
  const context = await site.browser.newContext({ viewport: stormSizes.desktop, locale: "vi-VN" });
  await context.addInitScript("globalThis.__name = (named) => named");
  return context.newPage();
};

/** Which view asks for a file first. */
const firstAsked = new Map<string, string>();
const looking = await newPage();
let view = "";
looking.on("request", (request) => {
  const { pathname } = new URL(request.url());
  if (/^\/assets\/.*\.(js|css|json)$/.test(pathname) && !firstAsked.has(pathname)) firstAsked.set(pathname, view);
});
for (view of views) await visit(looking, view);
await looking.context().close();

const files = [...firstAsked].filter(([file], at) => at % every === 0 && only.test(file));
console.log(`${firstAsked.size} files are asked for by ${views.length} views; ${files.length} are tried`);

/** What says that something failed and can be seen, with its buttons. */
const told = "[role=alert]:visible, .notice:visible, .late:visible";
let faults = 0;
function fault(what: string): void {
  faults += 1;
  console.log(what);
}
for (const [file, asking] of files) {
  const page = await newPage();
  let broken = true;
  await page.route(`**${file}`, (route) => (broken ? route.abort() : route.continue()));
  await visit(page, asking);
  /* The SVG map's own word is always there. */
  const said = () => page.locator(told).filter({ hasNotText: "WebGL" });
  if (file.includes("/shell-")) await page.waitForTimeout(8_500);
  if ((await said().count()) === 0) fault(`${file} (${asking || "/"}): silent`);
  else if (!file.includes("/shell-")) {
    broken = false;
    for (let presses = 0; presses < 6 && (await said().count()) > 0; presses += 1) {
      await said()
        .getByRole("button", { name: /Thử lại|Tải lại/ })
        .first()
        .click({ timeout: 3000 })
        .catch(() => undefined);
      await page.waitForLoadState("networkidle").catch(() => undefined);
      await page.waitForTimeout(400);
    }
    const left = await said().allInnerTexts();
    if (left.length > 0)
      fault(`${file} (${asking || "/"}): still said after it came: ${left.join(" / ").slice(0, 120)}`);
  }
  await page.context().close();
}
await site.close();
console.log(`${files.length} files, ${faults} faults`);
process.exitCode = faults > 0 ? 1 : 0;
