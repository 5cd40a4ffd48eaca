/** Whatever the mouse reaches on the map, the lists reach by keyboard; figures carry their sources; pages hold the disagreements. */
import { expect, test, type Page } from "@playwright/test";
import { card, open, table } from "./app";

const list = (page: Page) => page.locator('section[aria-labelledby="list-title"]');

test("every project is in the list, those without a known place too, and opens its card by keyboard", async ({
  page,
}) => {
  await open(page);
  await page.getByRole("button", { name: /^Dự án trọng điểm/ }).press("Enter");
  const rows = list(page).getByRole("listitem");
  await expect(rows).toHaveCount(table("projects").length);
  await expect(list(page)).toContainText("Chưa rõ vị trí");
  await rows.first().getByRole("button").press("Enter");
  await expect(card(page)).toBeVisible();
});

test("the list of the 129 former communes opens the card of one", async ({ page }) => {
  await open(page, "?era=before");
  await page.getByRole("button", { name: /^Cấp xã trước/ }).press("Enter");
  await expect(list(page).getByRole("listitem")).toHaveCount(129);
  await list(page)
    .getByRole("button", { name: /Leng Su Sìn/ })
    .press("Enter");
  await expect(card(page)).toContainText("Leng Su Sìn");
});

test("the disagreements of the two documents are shown with both values", async ({ page }) => {
  await open(page, "?page=discrepancies");
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("8,62");
  await expect(dialog).toContainText("5,11");
  await expect(dialog).toContainText("39,07");
  await expect(dialog).toContainText("42,84");
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(page).not.toHaveURL(/page=/);
});

test("the annex is there whole, as printed", async ({ page }) => {
  await open(page, "?page=indicators");
  const rows = table("indicators");
  await expect(page.getByRole("dialog").locator("tbody tr")).toHaveCount(rows.length);
  await expect(page.getByRole("dialog")).toContainText("17.970,88");
});
