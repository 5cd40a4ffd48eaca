/** The pages beside the app in a browser without scripts: they read, weigh little, load little; axe; the page of no page. */
import { expect, test } from "@playwright/test";
import { axeFaults } from "./axe";

const pages = [
  "vi/index.html",
  "vi/commune/03202.html",
  "vi/commune/03127.html",
  "en/former-commune/03202.html",
  "vi/district/100.html",
  "en/hydropower/nam-muc.html",
  "vi/border-gates/tay-trang.html",
  "vi/projects/tr-duong-dong-luc.html",
  "vi/page/forest.html",
  "en/page/annex.html",
] as const;

/** One of each kind of page. */
const ofAKind = new Set<string>([
  "vi/index.html",
  "en/former-commune/03202.html",
  "vi/projects/tr-duong-dong-luc.html",
  "en/page/annex.html",
]);

test("ten pages are read without scripts, in few requests and bytes", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ ...(baseURL && { baseURL }), javaScriptEnabled: false });
  const page = await context.newPage();
  for (const path of pages) {
    const loaded: Promise<number>[] = [];
    page.on("response", (response) =>
      loaded.push(
        response.body().then(
          ({ length }) => length,
          () => 0,
        ),
      ),
    );
    /* Without scripts nothing is asked for later. */
    await page.goto(`/${path}`);
    page.removeAllListeners("response");
    await expect(page.locator("h1")).toBeVisible();
    await expect(page.locator("#sources li").first()).toBeVisible();
    expect(loaded.length, path).toBeLessThanOrEqual(7);
    expect(
      (await Promise.all(loaded)).reduce((sum, bytes) => sum + bytes, 0),
      path,
    ).toBeLessThan(105_000);
  }
  await page.goto("/vi/commune/03202.html");
  await page.getByRole("link", { name: "Xã Mường Mươn" }).first().click();
  await expect(page).toHaveURL(/former-commune\/03202\.html$/);
  await expect(page.locator("h1")).toHaveText("Xã Mường Mươn");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await context.close();
});

test("axe finds nothing on pages of each kind, and nothing is wider than a narrow phone", async ({ page }) => {
  for (const path of pages) {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`/${path}`);
    if (ofAKind.has(path)) expect(await axeFaults(page, { rows: 12 }), path).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
  }
});

test("axe finds nothing on all of them, on a desktop and a phone", { tag: "@deep" }, async ({ page }) => {
  test.setTimeout(180_000);
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    for (const path of pages) {
      await page.goto(`/${path}`);
      expect(await axeFaults(page), `${path} at ${width}`).toEqual([]);
    }
  }
});

test("what is not there is a 404, and pages lead into the app and back", async ({ page, request }) => {
  expect((await request.get("/vi/commune/99999.html")).status()).toBe(404);
  const notFound = await request.get("/404.html");
  expect(await notFound.text()).toContain("Không có trang này");
  await page.goto("/vi/commune/03202.html");
  await page.getByRole("link", { name: "Mở trên bản đồ tương tác" }).click();
  await expect(page.locator("[data-testid=card] h2")).toHaveText("Mường Pồn");
  await page.getByRole("link", { name: "Trang riêng" }).click();
  await expect(page.locator("h1")).toHaveText("Xã Mường Pồn");
});
