/** The search loads after the first view: early input is kept, and a failed load is reported and retried. */
import { expect } from "@playwright/test";
import { open, searchBox, test } from "./app";

const chunk = /search-options.*\.js/;

test("text typed while the search loads is answered once it has", async ({ page }) => {
  let letThrough = (): void => undefined;
  const held = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route(chunk, async (route) => {
    await held;
    await route.continue();
  });
  await open(page);
  await page.keyboard.press("/");
  await page.keyboard.type("muong muon");
  const results = page.locator("search .results");
  await expect(results).toContainText("Đang tải phần tìm kiếm…");
  await expect(results).not.toContainText("Không tìm thấy");
  await expect(page.getByRole("option")).toHaveCount(0);
  letThrough();
  await expect(page.getByRole("option").first()).toContainText("Mường Mươn");
  await expect(searchBox(page)).toHaveAttribute("aria-activedescendant", "search-option-0");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/sel=former-commune:/);
});

test("a search that fails to load says so, and a retry succeeds", async ({ page }) => {
  let broken = true;
  await page.route(chunk, (route) => (broken ? route.abort() : route.continue()));
  await open(page, "?layers=hydropower");
  await expect(page.getByTestId("layer-hydropower")).toContainText("MW");
  await searchBox(page).fill("muong muon");
  const results = page.locator("search .results");
  await expect(results).toContainText("Chưa tải được phần tìm kiếm.");
  broken = false;
  await results.getByRole("button", { name: "Thử lại" }).click();
  await expect(page.getByRole("option").first()).toContainText("Mường Mươn");
});

test("an empty field offers the lists and printing", async ({ page }) => {
  await open(page);
  await searchBox(page).click();
  for (const name of ["Danh sách: Thủy điện", "In bản đồ"])
    await expect(page.getByRole("option", { name })).toBeVisible();
});
