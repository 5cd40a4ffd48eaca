/** axe finds no serious or critical violation on any view, in both languages, at two sizes. */
import { expect, type Page } from "@playwright/test";
import { open, searchBox, show, sizes, test } from "./app";
import { axeFaults } from "./axe";

const places: Record<string, string> = {
  "first view": "?era=after",
  "all layers before": "?era=before&layers=hydropower,border-gates,forest,ntm,projects",
  commune: "?sel=commune:03166",
  "former commune": "?sel=former-commune:03158",
  "district, with its successors": "?sel=district:096",
  province: "?sel=province:11",
  plant: "?sel=hydropower:nam-muc&layers=hydropower",
  gate: "?sel=border-gates:tay-trang&layers=border-gates",
  sources: "?page=sources",
  discrepancies: "?page=discrepancies",
  annex: "?page=annex",
  help: "?page=help",
};

const regions = "regions=Biên giới~c03158.c03160.c03163;Phía nam~c03352.f03203.f03356";
const comparisons: Record<string, string> = {
  indicator: "?ind=density-2019&era=before&by=district&classes=own-20_100",
  "classes of an indicator": "?ind=zone&era=after",
  overlay: "?compare=overlay&ind=population-change",
  "table of 129": "?era=before&table=former-commune&sort=-area&q=muong",
  "two regions": `?era=after&${regions}`,
};

const twoMaps: Record<string, string> = {
  swipe: "?compare=swipe&ind=area",
  "side by side": "?compare=side&sel=former-commune:03202",
};

/** For a part of an address: an element that is present once it is rendered, and the panel that changes. */
const shown: [part: string, rendered: string, panel: string][] = [
  ["sel=", "[data-testid=card] h3", "[data-testid=card]"],
  ["page=", "dialog h3, dialog h2", "dialog"],
  ["table=", "[data-testid=table] tbody tr", "[data-testid=table]"],
  ["regions=", "section.regions .figure", "section.regions"],
  ["ind=", "[data-testid=indicator] table", "#panel"],
  ["compare=swipe", "[type=range]", "#panel"],
  ["compare=side", "main canvas >> nth=1", "main"],
];

/** Opens the view's panels, waits until they are rendered, and returns their selectors. */
async function settled(page: Page, query: string): Promise<string[]> {
  if (query.includes("regions=")) await page.locator("[data-list=regions]").click();
  const closed = page.locator("section[aria-labelledby=tools] button[aria-expanded=false]");
  if (query.includes("ind=") && (await closed.count()) > 0) await closed.click();
  const parts = shown.filter(([part]) => query.includes(part));
  for (const [, rendered] of parts) await expect(page.locator(rendered).first()).toBeAttached();
  return parts.map(([, , panel]) => panel);
}

/** Checks the changed panels of each view, or the whole document where a view has none of its own. */
async function checkViews(page: Page, views: Record<string, string>, languages: string[]): Promise<void> {
  for (const [name, query] of Object.entries(views))
    for (const language of languages) {
      await show(page, `${query}&lang=${language}`);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      const panels = await settled(page, query);
      expect.soft(await axeFaults(page, { within: panels }), `${name}, ${language}`).toEqual([]);
    }
}

for (const size of ["desktop", "phone"] as const) {
  for (const language of ["vi", "en"])
    test(`every view, ${size}, ${language}`, async ({ page }) => {
      test.setTimeout(180_000);
      await page.setViewportSize(sizes[size]);
      await open(page);
      await checkViews(page, { ...places, ...comparisons }, [language]);
    });

  test(`the open search list, ${size}`, async ({ page }) => {
    await page.setViewportSize(sizes[size]);
    for (const language of ["vi", "en"]) {
      await open(page, `?lang=${language}`);
      for (const query of ["mường", "mật độ dân số", "không có gì như thế"]) {
        await searchBox(page).fill(query);
        await expect(page.locator("search .results")).toContainText(query.startsWith("không") ? query : /[Mm]/);
        expect.soft(await axeFaults(page, { within: "search" }), `${query}, ${language}`).toEqual([]);
      }
    }
  });

  test(`two maps, ${size}`, { tag: "@drawn" }, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize(sizes[size]);
    await open(page);
    await checkViews(page, twoMaps, ["vi", "en"]);
  });
}
