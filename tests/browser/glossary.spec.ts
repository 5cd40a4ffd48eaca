/** The glossary is reached from the help and the search, searched by words, and a link leads to one term. */
import { expect } from "@playwright/test";
import { termGroups, termsByGroup } from "../../src/features/glossary";
import { open, searchBox, show, test } from "./app";

test("a term is found with and without diacritics, in both languages, and an address leads to it", async ({ page }) => {
  await open(page, "?page=help");
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Thuật ngữ" }).click();
  await expect(dialog.getByRole("heading", { level: 2 })).toHaveText("Thuật ngữ");
  const terms = dialog.locator("li:has(dfn)");
  await expect(terms).toHaveCount(termGroups.flatMap((group) => termsByGroup[group]).length);

  const filter = dialog.getByRole("searchbox");
  for (const words of ["kinh tuyen truc", "central meridian"]) {
    await filter.fill(words);
    await expect(dialog.locator("#term-kinh-tuyen-truc")).toBeVisible();
    await expect(terms.filter({ hasText: "Rừng phòng hộ" })).toHaveCount(0);
  }
  await filter.fill("khong co that");
  await expect(terms).toHaveCount(0);
  await filter.fill("");

  const zones = dialog.locator("#term-khu-vuc");
  await expect(zones, "both languages side by side").toContainText("Zone I, II, III");
  await zones.getByRole("button", { name: /^Nguồn/ }).click();
  await expect(page.getByText(/Quyết định số 46/)).toBeVisible();
  await page.keyboard.press("Escape");
  await zones.getByRole("button", { name: /đường dẫn/ }).click();
  await expect(page).toHaveURL(/page=glossary&part=khu-vuc/);

  await show(page, "?era=after");
  await show(page, "?page=glossary&part=rung-phong-ho&lang=en");
  await expect(dialog.locator("#term-rung-phong-ho")).toBeFocused();
  await expect(dialog.locator("#term-rung-phong-ho")).toBeInViewport();

  await show(page, "?era=after");
  await searchBox(page).fill("duong chim bay");
  await page.getByRole("option", { name: /Thuật ngữ: Đường chim bay/ }).click();
  await expect(dialog.locator("#term-duong-chim-bay")).toBeFocused();
});
