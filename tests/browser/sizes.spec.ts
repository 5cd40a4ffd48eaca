/** Nothing is cut off at any window size: no horizontal scrolling, and the card does not cover the search. */
import { expect, type Page } from "@playwright/test";
import { card, open, searchBox, show, sizes, table, test } from "./app";

const views = [
  "?",
  "?sel=commune:03166",
  "?sel=district:096",
  "?sel=hydropower:nam-muc",
  "?page=sources",
  "?page=discrepancies",
  "?page=annex",
  "?page=help",
  "?page=figures",
  "?compare=overlay&ind=population-change",
  "?ind=density-2019&by=district&classes=own-10.123456_20_999999999",
  "?table=former-commune&sort=-density-2019&era=before",
];
const twoMaps = [
  "?compare=swipe&ind=density-2019&by=district&classes=own-10.123456_20_999999999",
  "?compare=side&sel=district:096",
];
/** Names of the greatest length, in wide letters. */
const longRegions = ["M", "W", "Ư", "Q"].map((letter, at) => `${letter.repeat(40)}~c0316${at * 3}`).join(";");

/** What overflows the right edge of the window: the page itself, or text and buttons outside scrolling tables. */
const cutOff = (page: Page) =>
  page.evaluate(() => {
    const root = document.documentElement;
    const page = root.scrollWidth > window.innerWidth ? [`the page, ${root.scrollWidth} px`] : [];
    const named = ["#panel", "dialog", "[data-testid=table]"];
    const parts = [
      ...document.querySelectorAll(named.map((each) => `${each} :is(button, h2, h3, input, select)`).join()),
    ]
      .filter((each) => each.checkVisibility() && !each.closest("[inert], table"))
      .filter((each) => each.getBoundingClientRect().right > window.innerWidth + 1)
      .map((each) => each.textContent);
    return [...page, ...parts];
  });

/** Shows each view in each language at 320 and 390 px. */
async function fits(page: Page, queries: string[]): Promise<void> {
  await page.setViewportSize({ width: 320, height: 700 });
  await open(page);
  for (const view of queries)
    for (const language of ["vi", "en"]) {
      await show(page, `${view}&lang=${language}`);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      if (view.includes("sel=")) await expect(card(page).getByRole("heading", { level: 3 }).first()).toBeVisible();
      if (view.includes("page=")) await expect(page.getByRole("dialog").getByRole("heading").first()).toBeVisible();
      if (view.includes("table=")) await expect(page.getByTestId("table").getByRole("searchbox")).toBeVisible();
      for (const width of [320, sizes.phone.width]) {
        await page.setViewportSize({ width, height: 700 });
        await expect.poll(() => cutOff(page), `${view} ${language} ${width}`).toEqual([]);
      }
    }
}

test("no horizontal scrolling at 320 and 390 px, in either language", async ({ page }) => {
  test.setTimeout(240_000);
  await fits(page, views);
});

test("no horizontal scrolling with two maps", { tag: "@drawn" }, async ({ page }) => {
  test.setTimeout(120_000);
  await fits(page, twoMaps);
});

test("four regions with the longest names are compared at any width", async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 320, height: 700 });
  await open(page, `?regions=${longRegions}`);
  await page.locator("[data-list=regions]").click();
  await expect(page.locator("section.regions .figure").first()).toBeAttached();
  for (const width of [320, sizes.phone.width, sizes.tablet.width]) {
    await page.setViewportSize({ width, height: 768 });
    await expect.poll(() => cutOff(page), String(width)).toEqual([]);
  }
});

test("at 1024 × 768 the card does not cover the search, which still works", async ({ page }) => {
  await page.setViewportSize(sizes.tablet);
  await open(page, "?sel=commune:03166&layers=hydropower,projects");
  await expect(card(page).getByRole("heading", { level: 3 }).first()).toBeVisible();
  const [of, box] = [(await card(page).boundingBox())!, (await searchBox(page).boundingBox())!];
  expect(box.x + box.width <= of.x || of.x + of.width <= box.x).toBe(true);
  expect(of.x + of.width).toBeLessThanOrEqual(sizes.tablet.width);
  expect(of.y + of.height).toBeLessThanOrEqual(sizes.tablet.height);
  await searchBox(page).click();
  await searchBox(page).fill("sin thau");
  await page.getByRole("option").first().click();
  await expect(card(page)).toContainText("Sín Thầu");
});

test("on a phone the legend names all five layers at once", async ({ page }) => {
  await page.setViewportSize(sizes.phone);
  await open(page, "?layers=hydropower,border-gates,forest,ntm,projects");
  await page.getByRole("button", { name: "Chú giải", exact: true }).click();
  const legend = page.getByRole("region", { name: "Chú giải", exact: true });
  for (const title of ["Thủy điện", "Cửa khẩu", "Tỷ lệ che phủ rừng", "Nông thôn mới", "Dự án trọng điểm"])
    await expect(legend).toContainText(title);
  const counts = await legend.getByTestId(/^count-hydropower-/).allTextContents();
  expect(counts.map(Number).reduce((sum, count) => sum + count, 0)).toBe(table("hydropower").length);
  const { x, y, width, height } = (await legend.boundingBox())!;
  expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
  expect(x + width).toBeLessThanOrEqual(sizes.phone.width);
  expect(y + height).toBeLessThanOrEqual(sizes.phone.height);
});
