/** Reduced motion: camera and panels change without animation. */
import { expect } from "@playwright/test";
import { card, open, searchBox, test } from "./app";

test("with reduced motion the camera jumps and nothing is animated", { tag: "@drawn" }, async ({ page }) => {
  await open(page);
  const scale = page.locator(".maplibregl-ctrl-scale");
  const before = await scale.textContent();
  /** A flight needs frames; a jump does not. */
  await page.evaluate(() => {
    window.requestAnimationFrame = () => 0;
  });
  await searchBox(page).fill("Sín Thầu");
  await expect(page.getByRole("option").first()).toContainText("Sín Thầu");
  await searchBox(page).press("Enter");
  await expect(card(page)).toContainText("Sín Thầu");
  await expect(scale).not.toHaveText(before ?? "");
  const seconds = await page.evaluate(() =>
    Math.max(
      ...[...document.querySelectorAll("*")].flatMap((each) =>
        getComputedStyle(each).transitionDuration.split(",").map(Number.parseFloat),
      ),
    ),
  );
  expect(seconds).toBeLessThan(0.001);
});
