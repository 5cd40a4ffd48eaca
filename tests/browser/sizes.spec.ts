/** At any window size long names are not cut off, the card does not cover the search, and the legend names every layer. */
import { expect, type Locator } from "@playwright/test";
import { card, open, searchBox, show, sizes, table, test } from "./app";
import { cutOff } from "./cut-off";

/** Names of the greatest length, in wide letters. */
const longRegions = ["M", "W", "Ư", "Q"].map((letter, at) => `${letter.repeat(40)}~c0316${at * 3}`).join(";");

test("four regions with the longest names are compared at any width", { tag: "@deep" }, async ({ page }) => {
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

test("at 1024 × 768 the card does not cover the search, which still works", { tag: "@deep" }, async ({ page }) => {
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

test("what lies over the map leaves the rest alone: the credits with the date, the coordinates, the legend's button, a card", async ({
  page,
}) => {
  await page.setViewportSize(sizes.desktop);
  await open(page, "?sel=commune:03202");
  const credits = page.locator("footer.credits");
  const apart = (pairs: Locator[]) =>
    expect
      .poll(async () => {
        const [one, other] = await Promise.all(pairs.map(async (each) => (await each.boundingBox())!));
        return one!.x + one!.width <= other!.x || other!.x + other!.width <= one!.x
          || one!.y + one!.height <= other!.y || other!.y + other!.height <= one!.y; // prettier-ignore
      })
      .toBe(true);
  await expect(credits).toContainText("Số liệu đến");
  for (const width of [1680, 1536, sizes.desktop.width, 1366, 1280, sizes.tablet.width]) {
    await page.setViewportSize({ ...sizes.desktop, width });
    await page.mouse.move(width / 2, 400);
    await apart([credits, page.locator("#panel")]);
    await apart([credits, card(page)]);
  }
  await page.setViewportSize(sizes.phone);
  await show(page, "");
  const legend = page.getByRole("button", { name: "Chú giải", exact: true });
  await expect(legend).toBeVisible();
  await apart([credits, legend]);
});

test("on a phone the legend names all five layers at once", async ({ page }) => {
  await page.setViewportSize(sizes.phone);
  await open(page, "?layers=hydropower,border-gates,forest,ntm,projects");
  await page.getByRole("button", { name: "Chú giải", exact: true }).click();
  const legend = page.getByRole("region", { name: "Chú giải", exact: true });
  for (const title of ["Thủy điện", "Cửa khẩu", "Tỷ lệ che phủ rừng", "Nông thôn mới", "Dự án trọng điểm"])
    await expect(legend).toContainText(title);
  const counts = async () => (await legend.getByTestId(/^count-hydropower-/).allTextContents()).map(Number);
  await expect
    .poll(async () => (await counts()).reduce((sum, count) => sum + count, 0))
    .toBe(table("hydropower").length);
  const { x, y, width, height } = (await legend.boundingBox())!;
  expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
  expect(x + width).toBeLessThanOrEqual(sizes.phone.width);
  expect(y + height).toBeLessThanOrEqual(sizes.phone.height);
});
