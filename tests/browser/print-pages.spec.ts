/** Pages and tables on paper: all rows, nothing that can be pressed, figures with the numbers of their sources. */
import { expect, type Page } from "@playwright/test";
import { open, show, test } from "./app";

/** As the browser lays it out for paper. */
async function laidOut(page: Page, look: () => Promise<void>): Promise<void> {
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await look();
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({ media: null });
}

async function pagesOf(page: Page): Promise<number> {
  const file = await page.pdf({ preferCSSPageSize: true });
  return file.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

const dialog = (page: Page) => page.getByRole("dialog").first();
const sources = (page: Page) => page.locator(".paper-sources li:visible");
const cited = (page: Page) => page.locator("[data-cited^='[']");

test("pages over the map are printed whole, with numbered sources and without controls", async ({ page }) => {
  await open(page, "?page=explorer&part=table");
  await expect(dialog(page).getByRole("row").nth(30)).toBeAttached();

  await test.step("all rows of the explorer's table, its sources by number", async () => {
    await laidOut(page, async () => {
      await expect(dialog(page).locator("tbody tr")).toHaveCount(100);
      expect(await dialog(page).getByRole("columnheader").nth(1).innerText()).toContain("Tổng mức đầu tư");
      await expect(dialog(page).locator(":is(select, input):visible")).toHaveCount(0);
      await expect.poll(() => cited(page).count()).toBeGreaterThan(90);
      await expect.poll(() => sources(page).count()).toBeGreaterThan(20);
      await expect(sources(page).first()).toContainText(/^\[1\] .+/);
    });
    const pages = await pagesOf(page);
    expect(pages).toBeGreaterThan(4);
    expect(pages).toBeLessThan(11);
  });

  await test.step("a table at the lower edge of the map stands behind the map, in full", async () => {
    await show(page, "?table=former-commune");
    const table = page.getByTestId("table");
    await expect(table.locator("tbody tr").first()).toBeAttached();
    await laidOut(page, async () => {
      await expect(table.locator("tbody tr")).toHaveCount(129);
      await expect(table.getByRole("heading", { level: 2 })).toContainText("Cấp xã trước sắp xếp");
      await expect(page.locator("body > .map-sheet .pane svg")).toHaveCount(1);
      await expect.poll(() => sources(page).count()).toBeGreaterThan(1);
    });
  });
});

test("on paper a filter stands in words, and the glossary without its field", { tag: "@deep" }, async ({ page }) => {
  await open(page);

  await test.step("a filter in words", async () => {
    await show(page, "?page=explorer&layers=projects&f=projects~status:calling~gate:tay-trang:..50,unknown");
    await expect(dialog(page).getByRole("article")).toHaveCount(1);
    await laidOut(page, async () => {
      const words = dialog(page)
        .getByTestId("filter-line")
        .getByText(/^trong vòng 50.km quanh Cửa khẩu quốc tế Tây Trang/);
      await expect(words).toBeVisible();
      await expect(dialog(page).getByText("Bỏ hết bộ lọc")).toBeHidden();
      await expect(dialog(page).locator(".chip svg:visible")).toHaveCount(0);
      await expect.poll(() => sources(page).count()).toBeGreaterThan(0);
    });
  });

  await test.step("the glossary without its field", async () => {
    await show(page, "?page=glossary");
    await expect(dialog(page).getByRole("searchbox")).toBeVisible();
    await laidOut(page, () => expect(dialog(page).getByRole("searchbox")).toBeHidden());
  });
});
