/** The printed sheet holds all that it says, whatever is shown. */
import { expect, type Page } from "@playwright/test";
import { open, show, test } from "./app";

const layers = ["hydropower", "border-gates", "projects", "ntm", "forest"];
/** Each alone, each left out, and all. */
const subsets = [
  ...layers.map((layer) => [layer]),
  ...layers.map((left) => layers.filter((each) => each !== left)),
  layers,
];

/** Lines of the legends that lie outside the sheet or over the map. The sheet is laid out alike on screen and paper. */
async function outside(page: Page): Promise<string[]> {
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const found = await page.locator(".paper .legends").evaluate((legends) => {
    const sheet = legends.closest(".paper")!.getBoundingClientRect();
    const map = legends.parentElement!.querySelector("figure")!.getBoundingClientRect();
    const lines = [...legends.querySelectorAll("li, p, tr, strong")].filter((line) => line.getClientRects().length > 0);
    if (lines.length === 0) return ["no lines are laid out"];
    return lines
      .filter((line) => {
        const { left, right, top, bottom } = line.getBoundingClientRect();
        return left < map.right || right > sheet.right + 1 || top < sheet.top || bottom > sheet.bottom;
      })
      .map((line) => line.textContent.trim());
  });
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  return found;
}

test("the legends fit on the sheet, and name what is lit", async ({ page }) => {
  await test.step("the legends fit on the sheet for one layer, four and all", async () => {
    await open(page, `?layers=${layers.join()}`);
    for (const query of [...subsets.map(String), `${layers.join()}&lang=en`]) {
      await show(page, `?layers=${query}`);
      for (const id of query.replace(/&.*/, "").split(","))
        await expect(page.getByTestId(`layer-${id}`).locator("ul").first()).toBeAttached();
      expect(await outside(page), query).toEqual([]);
    }
  });

  await test.step("the legend names the units that a table lights", async () => {
    await show(page, "?table=commune&kind=across");
    await expect(page.locator("#map .lit").first()).toBeAttached();
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    const names = "Búng Lao, Mường Lay, Mường Pồn, Mường Thanh, Nà Tấu, Quảng Lâm, Sáng Nhè, Tủa Chùa";
    await expect(page.locator(".paper .legends")).toContainText(`Đang tô nổi: ${names} (8)`);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  });
});
