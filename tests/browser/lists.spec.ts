/** The lists reach by keyboard what the mouse reaches on the map; the pages show annex and discrepancies in full. */
import { expect, type Page } from "@playwright/test";
import { card, open, show, table, test } from "./app";

const list = (page: Page) => page.locator('section[aria-labelledby="list-title"]');

test("lists reach what the map shows, pages what the tables hold", async ({ page }) => {
  await open(page);

  await test.step("every project and former commune is listed and opens its card by keyboard", async () => {
    await page.getByRole("button", { name: /^Dự án trọng điểm/ }).press("Enter");
    const rows = list(page).getByRole("listitem");
    await expect(rows).toHaveCount(table("projects").length);
    await expect(list(page), "those without a known place too").toContainText("Chưa rõ vị trí");

    const there = table("projects").filter((row) => row["communes"]!.split(";").includes("03325"));
    await list(page).getByRole("searchbox").fill("muong phang");
    await expect(rows, "found by the commune they lie in, named in the row or not").toHaveCount(there.length);
    await rows.first().getByRole("button").press("Enter");
    await expect(card(page)).toBeVisible();

    await show(page, "?era=before");
    await list(page).getByRole("button", { name: "Quay lại" }).press("Enter");
    await page.getByRole("button", { name: /^Cấp xã trước/ }).press("Enter");
    await expect(rows).toHaveCount(129);
    await list(page)
      .getByRole("button", { name: /Leng Su Sìn/ })
      .press("Enter");
    await expect(card(page)).toContainText("Leng Su Sìn");
  });

  await test.step("the pages show discrepancies with both values, and the complete annex as printed", async () => {
    await show(page, "?page=discrepancies");
    const dialog = page.getByRole("dialog");
    for (const value of ["8,62", "5,11", "39,07", "42,84"]) await expect(dialog).toContainText(value);
    await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
    await expect(page).not.toHaveURL(/page=/);

    await show(page, "?page=annex");
    await expect(dialog.locator("[data-key]")).toHaveCount(table("annex").length);
    await expect(dialog).toContainText("17.970,88");
  });
});
