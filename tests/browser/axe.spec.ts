/** No serious or critical fault by axe on any view, in both languages, at two sizes. */
import { expect, type Page } from "@playwright/test";
import { open, show, sizes, test } from "./app";
import { axeFaults } from "./axe";

const places: Record<string, string> = {
  "first view": "?era=after",
  "all layers before": "?era=before&layers=hydropower,border-gates,forest,ntm,projects",
  commune: "?sel=commune:03166",
  "former commune": "?sel=former-commune:03158",
  "district, with where it went": "?sel=district:096",
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
  figures: "?page=figures",
  "a region beside another": `?era=after&${regions}`,
};

const twoMaps: Record<string, string> = {
  swipe: "?compare=swipe&ind=area",
  "side by side": "?compare=side&sel=former-commune:03202",
};

/** Opens what the view is about, and waits until it stands on the page. */
async function settled(page: Page, query: string): Promise<void> {
  if (query.includes("regions=")) await page.locator("[data-list=regions]").click();
  const closed = page.locator("section[aria-labelledby=tools] button[aria-expanded=false]");
  if (query.includes("ind=") && (await closed.count()) > 0) await closed.click();
  const shown = {
    "sel=": page.getByTestId("card").getByRole("heading", { level: 3 }),
    "page=": page.getByRole("dialog").getByRole("heading"),
    "ind=": page.getByTestId("indicator").getByRole("table"),
    "compare=swipe": page.getByRole("slider"),
    "compare=side": page.locator("main canvas").nth(1),
    "table=": page.getByTestId("table").locator("tbody tr"),
    "regions=": page.locator("section.regions .figure"),
  };
  for (const [part, locator] of Object.entries(shown))
    if (query.includes(part)) await expect(locator.first()).toBeAttached();
}

async function looksAt(page: Page, views: Record<string, string>, language: string): Promise<void> {
  for (const [name, query] of Object.entries(views)) {
    await show(page, `${query}&lang=${language}`);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await settled(page, query);
    expect.soft(await axeFaults(page), `${name}, ${language}`).toEqual([]);
  }
}

for (const size of ["desktop", "phone"] as const) {
  for (const language of ["vi", "en"])
    test(`every view, ${size}, ${language}`, async ({ page }) => {
      test.setTimeout(180_000);
      await page.setViewportSize(sizes[size]);
      await open(page);
      await looksAt(page, { ...places, ...comparisons }, language);
    });

  test(`two maps, ${size}`, { tag: "@drawn" }, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize(sizes[size]);
    await open(page);
    for (const language of ["vi", "en"]) await looksAt(page, twoMaps, language);
  });
}
