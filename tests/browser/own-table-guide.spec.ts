/** The guide to own tables: its pictures are there, and it leads to the page and its sample. */
import { expect } from "@playwright/test";
import { sizes, test, watch } from "./app";
import { cutOff } from "./cut-off";

test("the guide opens from the page, shows six pictures and starts the sample", async ({ page }) => {
  const faults = watch(page);
  const dialog = page.getByRole("dialog").first();
  await page.goto("/?page=convert", { waitUntil: "commit" });
  await dialog.getByRole("button", { name: "Xem hướng dẫn có hình" }).click();
  await expect(page).toHaveURL(/page=convert-guide/);
  const pictures = dialog.locator("figure img");
  await expect(pictures).toHaveCount(6);

  for (const size of [sizes.desktop, sizes.phone]) {
    await page.setViewportSize(size);
    for (const picture of await pictures.all()) {
      await picture.scrollIntoViewIfNeeded();
      await expect
        .poll(() => picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth))
        .toBeGreaterThan(500);
      const shown = await picture.evaluate((image: HTMLImageElement) => ({
        ratio: image.clientWidth / image.clientHeight,
        drawn: image.naturalWidth / image.naturalHeight,
        file: image.currentSrc,
      }));
      expect(shown.file).toContain(size === sizes.phone ? "-phone" : "-wide");
      expect(Math.abs(shown.ratio / shown.drawn - 1), shown.file).toBeLessThan(0.02);
    }
    await expect.poll(() => cutOff(page)).toEqual([]);
  }

  await dialog.getByRole("button", { name: "Dùng thử bảng mẫu" }).click();
  await expect(page).toHaveURL(/page=convert(&|$)/);
  await expect(page.getByTestId("own-result").locator("tbody tr")).toHaveCount(45);
  expect(faults).toEqual([]);
});

test("the help leads to the guide, the guide to the page", async ({ page }) => {
  const dialog = page.getByRole("dialog").first();
  await page.goto("/?page=help", { waitUntil: "commit" });
  await dialog.getByRole("button", { name: "Bảng của bạn: hướng dẫn có hình" }).click();
  await dialog.getByRole("button", { name: "Mở Bảng của bạn" }).click();
  await expect(dialog.locator(".zone")).toBeVisible();
});
