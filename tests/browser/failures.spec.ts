/** What happens when something does not come: WebGL, the worker, the outlines, the theme data. */
import { expect, test } from "@playwright/test";
import { card, drawn, searchBox } from "./app";

async function worksWithoutMap(page: import("@playwright/test").Page): Promise<void> {
  await drawn(page);
  await expect(page.getByRole("alert")).toBeVisible();
  await searchBox(page).fill("muong muon");
  await page.getByRole("option").first().click();
  await expect(card(page)).toContainText("Mường Mươn");
}

test("without WebGL 2 the outlines are drawn as SVG, with names and selection", async ({ page }) => {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith("webgl") ? null : Reflect.apply(original, this, [kind, ...rest]);
    } as typeof original;
  });
  await page.goto("/");
  await worksWithoutMap(page);
  await page.keyboard.press("Escape");
  const units = page.locator("#map svg path");
  expect(await units.count()).toBeGreaterThanOrEqual(45);
});

test("without the map worker the same", async ({ page }) => {
  await page.route(/worker/, (route) => route.abort());
  await page.goto("/");
  await worksWithoutMap(page);
});

test("without the outlines search, lists and cards go on", async ({ page }) => {
  await page.route(/dien-bien\.topo/, (route) => route.abort());
  await page.goto("/");
  await worksWithoutMap(page);
});

test("without the theme data a message says so and the next try succeeds", async ({ page }) => {
  let broken = true;
  await page.route(/hydropower.*\.js/, (route) => (broken ? route.abort() : route.continue()));
  await page.goto("/");
  await page.keyboard.press("Tab");
  const retry = page.getByRole("button", { name: "Thử lại" }).first();
  await expect(retry).toBeVisible();
  broken = false;
  await retry.click();
  await expect(page.getByTestId("layer-hydropower")).toContainText("32");
});
