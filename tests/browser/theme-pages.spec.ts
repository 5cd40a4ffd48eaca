/** What all theme pages share: links onward, a table of contents, links that open a page at a line. */
import { expect, type Page } from "@playwright/test";
import { show, test } from "./app";

const dialog = (page: Page) => page.getByRole("dialog").first();

/** A page alone: it does not need the map. */
async function openPage(page: Page, name: string): Promise<void> {
  await page.route(/maplibre|\/map-/, () => new Promise(() => undefined));
  await page.goto(`/?page=${name}`, { waitUntil: "commit" });
  await expect(dialog(page).locator("h3").nth(3)).toBeVisible();
}

/** Distance in px of an element from the upper edge of what the page shows. */
const below = (page: Page, selector: string): Promise<number> =>
  dialog(page).evaluate((element, wanted) => {
    const content = element.querySelector(".content")!;
    return content.querySelector(wanted)!.getBoundingClientRect().top - content.getBoundingClientRect().top;
  }, selector);

/** The same links onward, and contents that link to every section. */
async function expectContents(page: Page, theme: string): Promise<void> {
  await openPage(page, theme);
  const parts = dialog(page).locator("section[aria-labelledby] > h3, section[aria-labelledby] > .head > h3");
  await expect(parts.nth(3)).toBeVisible();
  for (const name of ["Danh sách", "Bảng", "Tỉnh trong số liệu"])
    await expect(dialog(page).getByRole("button", { name, exact: true })).toBeVisible();
  const contents = dialog(page).getByRole("navigation", { name: "Mục lục" }).getByRole("button");
  await expect(contents).toHaveCount(await parts.count());
  for (let at = 0; at < (await contents.count()); at += 1) {
    await contents.nth(at).press("Enter");
    await expect(parts.nth(at)).toBeFocused();
    await expect(parts.nth(at)).toBeInViewport();
  }
}

test("on the pages of the other themes there are links onward and contents", { tag: "@deep" }, async ({ page }) => {
  for (const theme of ["border-gates", "ntm", "projects", "hydropower"])
    await test.step(theme, () => expectContents(page, theme));
});

test("links onward, contents, and links to a line", async ({ page }) => {
  await test.step("on a theme's page", () => expectContents(page, "forest"));

  await test.step("a discrepancy opens the province page at its line, in the annex and among the key figures", async () => {
    await show(page, "?page=discrepancies");
    await expect(dialog(page).getByRole("heading", { level: 2 })).toContainText(/chênh lệch/i);
    for (const [name, line] of [
      ["Xem dòng 86 của phụ lục", "#annex-86"],
      [null, "#figure-schools"],
    ] as const) {
      const link = name
        ? dialog(page).getByRole("button", { name })
        : dialog(page).locator("#discrepancy-schools-2024-2025 button.link");
      await link.press("Enter");
      await expect(dialog(page).locator(line)).toBeFocused({ timeout: 15_000 });
      const top = await below(page, line);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(200);
      await page.evaluate(() => history.back());
    }
  });
});
