/** The map: it is drawn, a click opens a card, hovering names the unit, the era changes the picture; keyboard and camera. */
import { expect, test as testOnNewPage, type Page } from "@playwright/test";
import sharp from "sharp";
import { card, drawn, open, searchBox, show, sizes, test } from "./app";

/** The names of units can be told by their colour at full density only, which takes long in a large window. */
testOnNewPage.use({ deviceScaleFactor: 1, viewport: { width: 960, height: 640 } });

/** The middle of the map. */
const clip = { x: 420, y: 100, width: 440, height: 440 };

/** RGB of every pixel in the middle of the map. */
async function pixels(page: Page): Promise<string[]> {
  const data = await sharp(await page.screenshot({ clip }))
    .removeAlpha()
    .raw()
    .toBuffer();
  return Array.from({ length: data.length / 3 }, (_, at) => data.subarray(at * 3, at * 3 + 3).join());
}

/** How many of the pixels have the colour of the names of communes. */
const named = (colours: string[]): number =>
  colours.filter((colour) => colour.split(",").every((part, at) => Math.abs(Number(part) - [23, 72, 58][at]!) < 10))
    .length;

testOnNewPage("the map is drawn", { tag: "@drawn" }, async ({ page }) => {
  await open(page);

  await test.step("relief, outlines and names are drawn, and change with the era", async () => {
    const look = async () => sharp(await page.screenshot({ clip })).stats();
    const after = await look();
    expect(after.entropy).toBeGreaterThan(4);
    await page.getByText("Trước 1/7/2025", { exact: true }).click();
    await expect(page).toHaveURL(/era=before/);
    await expect.poll(async () => (await look()).channels[0]!.mean).not.toBeCloseTo(after.channels[0]!.mean, 3);
  });

  await test.step("units are named at the first view, and close to the city as well", async () => {
    for (const query of ["?", "?at=103.02,21.39,14"]) {
      await show(page, query);
      await drawn(page);
      await expect.poll(async () => named(await pixels(page)), query).toBeGreaterThan(60);
    }
  });
});

testOnNewPage(
  "two choropleths, and names on the way to a close look",
  { tag: ["@drawn", "@deep"] },
  async ({ page }) => {
    await open(page, "?at=103.02,21.39,12");
    await expect.poll(async () => named(await pixels(page))).toBeGreaterThan(60);

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
  },
);

test("pointer and keyboard on the map", { tag: "@drawn" }, async ({ page }) => {
  await page.setViewportSize(sizes.small);
  await open(page, "?at=103.016,21.39,11");

  await test.step("hovering names the unit and a click opens its card", async () => {
    const canvas = page.locator("#map canvas");
    const { x, y, width, height } = (await canvas.boundingBox())!;
    await page.mouse.move(x + width / 2, y + height / 2, { steps: 3 });
    await expect(page.locator(".tip, [data-testid=tip]").first()).toContainText(/\S/);
    await page.keyboard.press("Escape");
    await expect(page.locator(".tip"), "Escape puts the tip away").toHaveCount(0);
    await page.mouse.click(x + width / 2, y + height / 2);
    await expect(card(page).getByRole("heading", { level: 2 }).first()).toContainText(/\S/);
    await expect(page).toHaveURL(/sel=/);
  });

  await test.step("the secondary button, a finger held down and the button for the middle choose a place", async () => {
    const chosen = /sel=place:21\.\d{5},10[23]\.\d{5}/;
    const canvas = page.locator("#map canvas");
    const { x, y, width, height } = (await canvas.boundingBox())!;
    const [left, top] = [x + width / 2 + 40, y + height / 2];
    await page.mouse.click(left, top, { button: "right" });
    await expect(page).toHaveURL(chosen);
    await expect(card(page).getByTestId("near")).toContainText("km");
    const first = page.url();

    await canvas.evaluate(
      (element, [clientX = 0, clientY = 0]) => {
        const touch = new Touch({ identifier: 1, target: element, clientX, clientY });
        element.dispatchEvent(new TouchEvent("touchstart", { touches: [touch], cancelable: true, bubbles: true }));
      },
      [left, top + 60],
    );
    await expect(page).not.toHaveURL(first);
    await expect(page).toHaveURL(chosen);
    await canvas.dispatchEvent("touchend");
    const second = page.url();

    await page.getByRole("button", { name: "Chọn điểm giữa bản đồ" }).press("Enter");
    await expect(page).not.toHaveURL(second);
    await expect(page).toHaveURL(chosen);
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
    await expect(page.getByTestId("announcer")).toHaveText(/^Bản đồ: .+, khung rộng khoảng \d+ km$/);
  });

  await test.step("with reduced motion the camera jumps and nothing is animated", async () => {
    const scale = page.locator(".maplibregl-ctrl-scale");
    await page.getByRole("button", { name: "Xem toàn tỉnh" }).click();
    await expect(page).not.toHaveURL(/at=/);
    const before = await scale.textContent();
    await searchBox(page).fill("Sín Thầu");
    await expect(page.getByRole("option").first()).toContainText("Sín Thầu");
    /** A flight needs frames; a jump comes after the first. */
    await page.evaluate(() => {
      const { requestAnimationFrame } = window;
      let over = false;
      const first = (act: FrameRequestCallback) => (time: number) => {
        over = true;
        act(time);
      };
      window.requestAnimationFrame = (act) => (over ? 0 : requestAnimationFrame(first(act)));
    });
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
});

test(
  "the camera moves where it must, by the wheel and by buttons as far as it goes",
  { tag: ["@drawn", "@deep"] },
  async ({ page }) => {
    await open(page, "?at=103.016,21.39,11");

    await test.step("the camera moves only where the card would cover the chosen place", async () => {
      const { x, y, width, height } = (await page.locator("#map canvas").boundingBox())!;
      for (const [left, moves] of [
        [x + width / 2, false],
        [x + width - 200, true],
      ] as const) {
        await show(page, "?at=103.016,21.39,11");
        await expect(card(page)).toHaveCount(0);
        await page.mouse.click(left, y + height / 2, { button: "right" });
        await expect(card(page).getByTestId("near")).toContainText("km");
        await (moves
          ? expect(page).not.toHaveURL(/at=103.016,21.39,11/)
          : expect(page).toHaveURL(/at=103.016,21.39,11/));
      }
    });

    await test.step("one notch of the wheel zooms the map, and the address says so", async () => {
      await show(page, "?");
      await drawn(page);
      await page.mouse.move(900, 450);
      await page.mouse.wheel(0, -120);
      await expect(page).toHaveURL(/at=/);
    });

    await test.step("the buttons tell where the map zooms no further", async () => {
      for (const [name, zoom] of [
        ["Phóng to", "13.5"],
        ["Thu nhỏ", "7"],
      ] as const) {
        await show(page, `?at=103.016,21.39,${zoom}`);
        const button = page.getByRole("button", { name, exact: true });
        await expect(button).toHaveAttribute("aria-disabled", "false");
        await button.click();
        await expect(button).toHaveAttribute("aria-disabled", "true");
      }
    });

    await test.step("in the smallest of windows all of them lie above the sheet", async () => {
      await page.setViewportSize({ width: 360, height: 225 });
      const below = (): Promise<string[]> =>
        page.evaluate(() => {
          const top = document.querySelector("[data-testid=sheet]")?.getBoundingClientRect().top ?? 0;
          const buttons = [...document.querySelectorAll("main button, .holder button")];
          const isBelow = (each: Element): boolean => each.getBoundingClientRect().bottom > top;
          return buttons.filter(isBelow).map((each) => each.getAttribute("aria-label") ?? each.textContent);
        });
      await expect(page.getByTestId("sheet")).toBeVisible();
      await expect.poll(below).toEqual([]);
    });
  },
);

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
