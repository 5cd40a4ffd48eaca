/** Comparing the two eras: by keyboard, from a link, with a second canvas only while it is needed. */
import { expect, type Locator, type Page } from "@playwright/test";
import sharp from "sharp";
import { card, drawn, open, pressTab, show, sizes, test } from "./app";
import { axeFaults } from "./axe";

const divider = (page: Page) => page.getByRole("slider", { name: "Thanh trượt giữa bản đồ" });
const mode = (page: Page, name: string) => page.getByRole("radio", { name, exact: true });
const canvases = (page: Page) => page.locator("main canvas");
const scales = (page: Page) => page.locator(".maplibregl-ctrl-scale").allTextContents();

/** The mean of red in the middle of a map, where nothing lies over it: changes when its picture does. */
async function look(map: Locator): Promise<number> {
  const { x, y, width, height } = (await map.boundingBox())!;
  const clip = { x: x + width / 4, y: y + height / 4, width: width / 2, height: height / 2 };
  const { channels } = await sharp(await map.page().screenshot({ clip })).stats();
  return channels[0]!.mean;
}

/** Left edge of the visible part of the new era's map, in px. */
const cut = (page: Page) =>
  page.locator("#map-second").evaluate((each) => parseFloat(getComputedStyle(each).clipPath.split(" ").at(-1) ?? ""));

test("swiping, by keyboard and by mouse", { tag: "@drawn" }, async ({ page }) => {
  await page.setViewportSize(sizes.small);
  await open(page);

  await test.step("by keyboard alone, starting from the first Tab", async () => {
    await expect(canvases(page)).toHaveCount(1);
    await pressTab(page, mode(page, "Lần lượt"));
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await expect(mode(page, "Thanh trượt")).toBeChecked();
    await expect(page.getByTestId("announcer")).toContainText("bên trái là trước");
    await expect(page).toHaveURL(/compare=swipe/);
    await drawn(page);
    await expect(canvases(page)).toHaveCount(2);
    const [first, second] = await canvases(page).evaluateAll((each) => each.map((one) => one.getAttribute("width")));
    expect(second, "both maps are as sharp").toBe(first);
    await page.keyboard.press("Tab");
    await expect(divider(page)).toBeFocused();
    await expect(divider(page)).toHaveValue("50");
    const middle = await cut(page);
    for (const [key, value] of [
      ["ArrowRight", 51],
      ["PageUp", 61],
      ["PageDown", 51],
      ["End", 100],
      ["Home", 0],
      ["ArrowUp", 1],
    ] as const) {
      await page.keyboard.press(key);
      await expect(divider(page)).toHaveValue(String(value));
    }
    await expect(divider(page)).toHaveAttribute("aria-valuetext", /Trước 1\/7\/2025 ở bên trái 1%.*99%/);
    await expect(page).toHaveURL(/split=1(&|$)/);
    await expect.poll(() => cut(page)).toBeLessThan(middle);
  });

  await test.step("a link restores the place of the divider, and the card", async () => {
    await show(page, "?compare=swipe&split=30&sel=commune:03160");
    await expect(divider(page)).toHaveValue("30");
    await expect(card(page)).toContainText("Mường Nhé");
    expect(await axeFaults(page, { within: ["#panel", "main"] })).toEqual([]);
  });

  await test.step("dragging the divider; each side opens units of its own era and the maps stay put", async () => {
    await show(page, "?compare=swipe&at=103.016,21.39,10");
    await drawn(page);
    await expect(divider(page)).toHaveValue("50");
    const knob = page.locator(".slider .knob");
    const { x, y, width, height } = (await knob.boundingBox())!;
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width / 2 - 60, y + 10, { steps: 4 });
    await page.mouse.up();
    await expect(page).toHaveURL(/split=4[01]/);
    await expect(divider(page)).toBeFocused();
    const box = (await knob.boundingBox())!;
    const at = await cut(page);
    await page.mouse.click(box.x - 150, box.y - 100);
    await expect(page).toHaveURL(/sel=former-commune:/);
    await expect(card(page)).toBeVisible();
    await expect.poll(async () => Math.abs((await cut(page)) - at)).toBeLessThan(8);
    await page.getByRole("button", { name: "Đóng phiếu thông tin" }).click();
    await page.mouse.click(box.x + 120, box.y - 100);
    await expect(page).toHaveURL(/sel=commune:/);
    await expect(page).toHaveURL(/at=103\.016,21\.39,10/);
    await page.getByRole("button", { name: "Đóng phiếu thông tin" }).click();
    await expect.poll(async () => Math.abs((await cut(page)) - at)).toBeLessThan(12);
  });

  await test.step("there is a second canvas only while two maps are compared", async () => {
    await page.getByText("Chồng lớp", { exact: true }).click();
    await expect(canvases(page)).toHaveCount(1);
  });
});

test("two maps side by side", { tag: ["@drawn", "@deep"] }, async ({ page }) => {
  await test.step("a link restores them, at its place", async () => {
    await open(page, "?compare=side&at=103.016,21.39,10&foo=bar");
    await expect(mode(page, "Song song")).toBeChecked();
    await expect(divider(page)).toHaveCount(0);
    await expect(canvases(page)).toHaveCount(2);
    await expect(page).toHaveURL(/at=103\.016,21\.39,10/);
    const notice = page.locator(".notice");
    const eras = page.locator("main").getByText(/^(Trước|Từ) 1\/7\/2025$/);
    const lowest = Math.max(
      ...(await eras.evaluateAll((each) => each.map((era) => era.getBoundingClientRect().bottom))),
    );
    expect((await notice.boundingBox())!.y, "what is said stands below the eras of the maps").toBeGreaterThan(lowest);
    await notice.getByRole("button").click();
  });

  await test.step("pointing at a unit highlights its counterpart on the other map", async () => {
    await show(page, "?compare=side");
    await drawn(page);
    const second = page.locator("#map-second");
    const { x, y, width, height } = (await page.locator("#map").boundingBox())!;
    await page.mouse.move(x + 8, y + height / 2);
    const dark = await look(second);
    await page.mouse.move(x + width * 0.62, y + height / 2, { steps: 3 });
    await expect(page.locator(".tip")).toBeVisible();
    await expect.poll(() => look(second)).not.toBeCloseTo(dark, 1);
    await page.mouse.move(x + 8, y + height / 2, { steps: 3 });
    await expect(page.locator(".tip")).toHaveCount(0);
    await expect.poll(() => look(second)).toBeCloseTo(dark, 1);
  });

  await test.step("moving either map by keyboard moves both", async () => {
    const [first, second] = [canvases(page).first(), canvases(page).nth(1)];
    await expect(first).toHaveAttribute("aria-label", /Trước 1\/7\/2025/);
    await expect(second).toHaveAttribute("aria-label", /Từ 1\/7\/2025/);
    const whole = await scales(page);
    await second.focus();
    await page.keyboard.press("+");
    await expect(page).toHaveURL(/at=/);
    const near = await scales(page);
    expect(near).not.toEqual(whole);
    expect(near[0]).toBe(near[1]);
    await page.getByRole("button", { name: "Xem toàn tỉnh" }).click();
    await expect(page).not.toHaveURL(/at=/);
    await expect.poll(() => scales(page)).toEqual(whole);
    await first.focus();
    await page.keyboard.press("+");
    await expect(page).toHaveURL(/at=/);
    await expect.poll(() => scales(page)).toEqual(near);
  });
});

test(
  "two maps: picking units, what is counted and listed, the scale bars",
  { tag: ["@drawn", "@deep"] },
  async ({ page }) => {
    await open(page, "?compare=swipe&at=103.016,21.39,10&regions=A~");
    await test.step("a box drawn over one map shows on the other, and picks units", async () => {
      await page.locator("[data-list=regions]").click();
      await page.getByRole("button", { name: "Kéo khung" }).click();
      await expect(page.locator("svg.lasso")).toHaveCount(2);
      await page.mouse.move(650, 200);
      await page.mouse.down();
      await page.mouse.move(1200, 800, { steps: 6 });
      for (const side of ["#map", "#map-second"])
        await expect(async () => {
          const ring = (await page.locator(`${side} .lasso-line`).boundingBox())!;
          expect(Math.abs(ring.x - 650), side).toBeLessThan(3);
          expect(Math.abs(ring.x + ring.width - 1200), side).toBeLessThan(3);
        }).toPass({ timeout: 20_000 });
      await page.mouse.up();
      await expect(page.getByTestId("region-outcome")).toContainText("Đã thêm");
      await expect(page.locator("section.regions li").first()).not.toContainText(/(^|\s)0 đơn vị cũ/);
    });

    await open(page, "?compare=side");
    await test.step("the page is marked idle only while both maps are", async () => {
      for (const query of ["?compare=side&levels=province,district", "?compare=side&ind=area"]) {
        const still = await page.evaluate(async (address) => {
          history.pushState(null, "", address);
          dispatchEvent(new PopStateEvent("popstate"));
          await new Promise((resolve) => setTimeout(resolve));
          return document.documentElement.hasAttribute("data-map-idle");
        }, query);
        expect(still, query).toBe(false);
        await drawn(page);
      }
    });

    await test.step("both eras are counted in the classes of an indicator", async () => {
      for (const [era, units] of [
        ["before", 129],
        ["after", 45],
      ] as const) {
        const counts = await page
          .getByTestId("indicator")
          .getByTestId(new RegExp(`^class-${era}-`))
          .allTextContents();
        expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(units);
      }
      await expect(page.getByTestId("indicator").getByRole("img", { name: /Biểu đồ phân bố/ })).toHaveCount(2);
    });

    await test.step("with a card open each scale bar stays within its map", async () => {
      await show(page, "?compare=side&sel=commune:03160");
      await drawn(page);
      await expect(card(page)).toBeVisible();
      for (const map of ["#map", "#map-second"])
        await expect(async () => {
          const outer = (await page.locator(map).boundingBox())!;
          const scale = (await page.locator(`${map} .maplibregl-ctrl-scale`).boundingBox())!;
          expect(scale.x).toBeGreaterThan(outer.x);
          expect(scale.x + scale.width).toBeLessThan(outer.x + outer.width);
        }).toPass({ timeout: 20_000 });
    });

    await test.step("units and classes of both eras are listed and counted while both maps are shown", async () => {
      await show(page, "?compare=side&layers=ntm");
      for (const level of ["commune", "former-commune", "district"])
        await expect(page.locator(`[data-list="${level}"]`)).toBeVisible();
      const layer = page.getByTestId("layer-ntm");
      await expect(layer.getByTestId(/^count-ntm-/).first()).toContainText("Trước");
      const perClass = await layer.getByTestId(/^count-ntm-/).count();
      await show(page, "?layers=ntm");
      await expect(page.locator('[data-list="district"]')).toHaveCount(0);
      await expect(layer.getByTestId(/^count-ntm-/)).toHaveCount(perClass / 2);
    });
  },
);

test("of comparisons the SVG map has the overlay, and says why not the others", async ({ page }) => {
  await test.step("a link restores the overlay, with the boundaries of both eras", async () => {
    await open(page, "?compare=overlay");
    await expect(mode(page, "Chồng lớp")).toBeChecked();
    for (const level of ["Cấp xã sau sắp xếp", "Cấp xã trước sắp xếp", "Cấp huyện trước sắp xếp"])
      await expect(page.getByRole("switch", { name: `Hiện ${level}` })).toBeChecked();
  });

  await test.step("with the SVG map, swipe and side by side are disabled and the reason is given", async () => {
    await show(page, "?compare=swipe");
    await expect(mode(page, "Lần lượt")).toBeChecked();
    for (const name of ["Thanh trượt", "Song song"]) await expect(mode(page, name)).toBeDisabled();
    await expect(page.getByText("Chỉ có bản đồ đơn giản")).toBeVisible();
    const lines = page.locator("#map svg .line");
    const before = await lines.count();
    await page.getByText("Chồng lớp", { exact: true }).click();
    await expect.poll(() => lines.count()).toBeGreaterThan(before);
  });
});
