/** Twelve views look as they did, and say and wear the same: the map by the colours of its picture, all else by its text, paint and drawings. */
import type { Page } from "@playwright/test";
import { open, show, sizes, test } from "./app";
import { compare, type Compared } from "./pictures/compare";
import { mapSheet, openPrint } from "./sheet";

interface View extends Compared {
  query: string;
  /** What is to be done before the view is there. */
  first?: (page: Page) => Promise<unknown>;
}

const regions = "regions=Biên giới~c03158.c03160.c03163;Phía nam~c03352.f03203.f03356";

/** The tables, and what is shown with them, come at the first sign of the reader, which a browser may give by itself when the page moves under the pointer. */
async function firstSign(page: Page): Promise<void> {
  await page.mouse.move(4, 4);
  await page.locator(".credits select").waitFor();
}

const drawnViews: View[] = [
  {
    view: "first",
    query: "?",
    pictures: ["map", "page"],
    parts: ["main .controls", ".credits", "#panel"],
    first: firstSign,
  },
  { view: "before", query: "?era=before", pictures: ["map"], parts: ["fieldset.era"] },
  {
    view: "indicator",
    query: "?ind=density-2025",
    pictures: ["map", "page"],
    parts: ["[data-testid=indicator]"],
  },
  {
    view: "change",
    query: "?compare=overlay&ind=population-change",
    pictures: ["map"],
    parts: ["[data-testid=indicator]"],
  },
  {
    view: "layers",
    query: "?layers=border-gates,hydropower,projects,ntm,forest",
    pictures: ["map"],
    parts: ["section[aria-labelledby=layers]"],
  },
  {
    view: "filtered",
    query: "?layers=hydropower&f=hydropower~status:operating&in=district:097",
    pictures: ["map"],
    parts: ["[data-testid=layer-hydropower]"],
  },
  { view: "card", query: "?sel=commune:03166", pictures: ["map", "page"], parts: ["[data-testid=card]"] },
  {
    view: "regions",
    query: `?${regions}`,
    pictures: ["map"],
    parts: ["section.regions"],
    first: (page) => page.locator("[data-list=regions]").click(),
  },
  { view: "swipe", query: "?compare=swipe&split=40", pictures: ["map", "page"], parts: ["main .slider"] },
];

test("the drawn views look as they did", { tag: "@drawn" }, async ({ page }) => {
  await open(page);
  for (const { query, first, ...compared } of drawnViews)
    await test.step(compared.view, async () => {
      await show(page, query);
      await first?.(page);
      await compare(page, compared);
    });
  await test.step("phone", async () => {
    await page.setViewportSize(sizes.phone);
    await show(page, "?sel=commune:03166&layers=hydropower");
    await compare(page, { view: "phone", pictures: ["map", "page"], parts: [] });
  });
});

test("the simple map and the sheet look as they did", async ({ page }) => {
  test.setTimeout(120_000);
  await open(page, "?ind=density-2025&layers=hydropower");
  await compare(page, { view: "simple", pictures: ["map"], parts: ["#map"] });
  await openPrint(page);
  await mapSheet(page).waitFor();
  await compare(page, { view: "sheet", pictures: ["page"], parts: ["[data-testid=map-sheet]"] });
});
