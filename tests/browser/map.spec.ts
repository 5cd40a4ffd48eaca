/** The map: it is drawn, a click opens a card, hovering names the unit, the era changes the picture. */
import { expect, test, type Page } from "@playwright/test";
import sharp from "sharp";
import { card, drawn, open, show, sizes } from "./app";

/** The picture itself is tested. */
test.use({ deviceScaleFactor: 1 });

/** RGB of every pixel in the middle of the map. */
async function pixels(page: Page): Promise<string[]> {
  const picture = sharp(await page.screenshot({ clip: { x: 640, y: 200, width: 500, height: 500 } })).removeAlpha();
  const data = await picture.raw().toBuffer();
  return Array.from({ length: data.length / 3 }, (_, at) => data.subarray(at * 3, at * 3 + 3).join());
}

/** How many of the pixels have the colour of the names of communes. */
const named = (colours: string[]): number =>
  colours.filter((colour) => colour.split(",").every((part, at) => Math.abs(Number(part) - [23, 72, 58][at]!) < 10))
    .length;

test("the map is drawn", { tag: "@drawn" }, async ({ page }) => {
  test.setTimeout(120_000);
  await open(page);

  await test.step("relief, outlines and names are drawn, and change with the era", async () => {
    const box = { x: 700, y: 250, width: 400, height: 400 };
    const after = await sharp(await page.screenshot({ clip: box })).stats();
    expect(after.entropy).toBeGreaterThan(4);
    await page.getByText("Trước 1/7/2025").first().click();
    await expect(page).toHaveURL(/era=before/);
    await expect
      .poll(async () => (await sharp(await page.screenshot({ clip: box })).stats()).channels[0]!.mean)
      .not.toBeCloseTo(after.channels[0]!.mean, 3);
  });

  await test.step("units are named at the first view, and close to the city as well", async () => {
    for (const query of ["?", "?at=103.02,21.39,14", "?at=103.02,21.39,12"]) {
      await show(page, query);
      await drawn(page);
      await expect.poll(async () => named(await pixels(page)), query).toBeGreaterThan(60);
    }
  });

  await test.step("of two choropleths the first fills the units and the second is drawn as dots", async () => {
    const looks: Record<string, string[]> = {};
    for (const layers of ["forest", "ntm", "forest,ntm"]) {
      await show(page, `?era=before&layers=${layers}`);
      await drawn(page);
      looks[layers] = await pixels(page);
    }
    const both = looks["forest,ntm"]!;
    const alike = (other: string[]) => both.filter((each, at) => each === other[at]).length / both.length;
    const [first, second] = [alike(looks["forest"]!), alike(looks["ntm"]!)];
    expect(first, "the fill of the first").toBeGreaterThan(0.8);
    expect(first, "dots over it").toBeLessThan(0.995);
    expect(second).toBeLessThan(first - 0.2);
  });
});

test("pointer and keyboard on the map", { tag: "@drawn" }, async ({ page }) => {
  await open(page, "?at=103.016,21.39,11");

  await test.step("hovering names the unit and a click opens its card", async () => {
    const canvas = page.locator("#map canvas");
    const { x, y, width, height } = (await canvas.boundingBox())!;
    await page.mouse.move(x + width / 2, y + height / 2, { steps: 3 });
    await expect(page.locator(".tip, [data-testid=tip]").first()).toContainText(/\S/);
    await page.mouse.click(x + width / 2, y + height / 2);
    await expect(card(page).getByRole("heading", { level: 2 }).first()).toContainText(/\S/);
    await expect(page).toHaveURL(/sel=/);
  });

  await test.step("the map is zoomed and moved by keyboard", async () => {
    await show(page, "?");
    await drawn(page);
    await page.locator("#map canvas").focus();
    await page.keyboard.press("+");
    await expect(page).toHaveURL(/at=/);
    const moved = page.url();
    await page.keyboard.press("ArrowRight");
    await expect(page).not.toHaveURL(moved);
  });
});

test("a tap on a unit opens its card and raises the phone's sheet", async ({ page }) => {
  await page.setViewportSize(sizes.phone);
  await open(page);
  const sheet = page.getByTestId("sheet");
  const low = (await sheet.boundingBox())!.height;
  const handle = sheet.getByRole("button", { name: /^Đổi độ cao/ });
  await expect(handle).toHaveAttribute("aria-expanded", "false");
  await page
    .locator("#map")
    .getByRole("button", { name: /Mường Nhé/ })
    .click();
  await expect(card(page)).toContainText("Mường Nhé");
  await expect(handle).toHaveAttribute("aria-expanded", "true");
  await expect.poll(async () => (await sheet.boundingBox())!.height).toBeGreaterThan(low + 100);
});
