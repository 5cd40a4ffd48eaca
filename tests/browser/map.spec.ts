/** The map itself: it is drawn, a click opens a card, the pointer names the unit, the era changes what is drawn. */
import { expect, test } from "@playwright/test";
import sharp from "sharp";
import { card, open } from "./app";

test("the map is drawn with relief, outlines and names, not blank", async ({ page }) => {
  await open(page);
  const box = { x: 700, y: 250, width: 400, height: 400 };
  const after = await sharp(await page.screenshot({ clip: box })).stats();
  expect(after.entropy).toBeGreaterThan(4);
  await page.getByText("Trước 1/7/2025").first().click();
  await expect(page).toHaveURL(/era=before/);
  await expect
    .poll(async () => (await sharp(await page.screenshot({ clip: box })).stats()).channels[0]!.mean)
    .not.toBeCloseTo(after.channels[0]!.mean, 3);
});

test("a click on the map opens the card of the unit, and the pointer names it first", async ({ page }) => {
  await open(page, "?at=103.016,21.39,11");
  const canvas = page.locator("#map canvas");
  const { x, y, width, height } = (await canvas.boundingBox())!;
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 3 });
  await expect(page.locator(".tip, [data-testid=tip]").first()).toContainText(/\S/);
  await page.mouse.click(x + width / 2, y + height / 2);
  await expect(card(page).getByRole("heading", { level: 2 }).first()).toContainText(/\S/);
  await expect(page).toHaveURL(/sel=/);
});

test("the map can be moved by keyboard and fitted to the province again", async ({ page }) => {
  await open(page);
  await page.locator("#map canvas").focus();
  await page.keyboard.press("+");
  await expect(page).toHaveURL(/at=/);
  const moved = page.url();
  await page.keyboard.press("ArrowRight");
  await expect(page).not.toHaveURL(moved);
});
