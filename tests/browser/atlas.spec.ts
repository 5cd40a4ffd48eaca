/** The atlas: printed as a book of A4 pages, which PDF.js reads again, and read on a screen. */
import { expect } from "@playwright/test";
import { readGazetteer } from "../../tools/convert/units";
import { atlasFaults } from "../../tools/atlas/check";
import { expectedOfAtlas } from "../../tools/atlas/expected";
import { printAtlas } from "../../tools/atlas/print";
import { sizes, test, watch } from "./app";
import { axeFaults } from "./axe";

const address = "/vi/atlas.html";

test("the atlas, printed", { tag: "@deep" }, async ({ browser, baseURL }) => {
  const printed = await printAtlas(browser, `${baseURL}${address}`);
  expect([...printed.overfull], "pages that say more than they hold, mm").toEqual([]);
  const expected = expectedOfAtlas(printed, readGazetteer(), "vi");
  expect(expected.communes.size).toBe(45);
  expect(expected.formerNames).toHaveLength(129);
  expect(await atlasFaults(new Uint8Array(printed.pdf), expected)).toEqual([]);
});

test("the atlas on the screen", async ({ page }) => {
  const faults = watch(page);
  await page.setViewportSize(sizes.desktop);
  await page.goto(address);

  await test.step("the contents lead to the pages, and pages to their neighbours", async () => {
    await page.getByRole("navigation", { name: "Mục lục" }).getByRole("link", { name: "Xã Mường Pồn" }).click();
    const heading = page.getByRole("heading", { name: "Xã Mường Pồn", exact: true });
    await expect(heading).toBeInViewport();
    const sheet = page.locator(".sheet", { has: heading });
    await expect(sheet).toHaveId(/trang-\d+/);
    await expect(page).toHaveURL(new RegExp(`#${await sheet.getAttribute("id")}$`));
    await sheet.getByRole("link", { name: "Xã Na Sang" }).click();
    await expect(page.getByRole("heading", { name: "Xã Na Sang", exact: true })).toBeInViewport();
  });

  await test.step("axe", async () => {
    const parts = ["nav", ".cover", ".contents", ".key", ".names", "#trang-13"];
    expect(await axeFaults(page, { within: parts })).toEqual([]);
  });
  await test.step("on a phone nothing is wider than the screen", async () => {
    await page.setViewportSize(sizes.phone);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(sizes.phone.width);
  });
  expect(faults).toEqual([]);
});
