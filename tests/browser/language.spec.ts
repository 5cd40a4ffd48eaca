/** Numbers and dates in the format of the language. */
import { expect } from "@playwright/test";
import { card, open, test } from "./app";

test("9.539,27 in Vietnamese, 9,539.27 in English, and nothing left untranslated in the title", async ({ page }) => {
  await open(page, "?sel=province:11");
  await expect(card(page)).toContainText("9.539,27");
  await page
    .getByRole("button", { name: /English|EN/ })
    .or(page.getByRole("radio", { name: /English|EN/ }))
    .first()
    .click({ force: true });
  await expect(card(page)).toContainText("9,539.27");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page).toHaveTitle(/Điện Biên/);
});

test("what was said in Vietnamese is not read in an English voice: the language is said, or what is selected", async ({
  page,
}) => {
  await open(page, "?sel=province:11");
  const said = page.getByTestId("announcer");
  await page.keyboard.press("Escape");
  await expect(said).toHaveText("Đã đóng phiếu");
  await page.getByRole("button", { name: "EN – English" }).click();
  await expect(said).toHaveText("English");
  await page.getByRole("button", { name: "VI – Tiếng Việt" }).click();
  await expect(said).toHaveText("Tiếng Việt");
});
