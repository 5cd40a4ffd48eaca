/** Units of the reader's own region picked on the drawn map: by box, click and lasso, by mouse and by touch. */
import { expect, type Page } from "@playwright/test";
import { card, open, show, sizes, test } from "./app";

const panelOf = (page: Page) => page.locator("section.regions");

test("units are picked on the map, and no card opens", { tag: "@drawn" }, async ({ page }) => {
  const panel = panelOf(page);
  const outcome = page.getByTestId("region-outcome");
  const count = async (): Promise<number> =>
    Number(/(\d+) đơn vị cũ/.exec((await panel.locator("li").first().textContent()) ?? "")?.[1]);
  await open(page, "?regions=A~&at=102.5,22.2,9");
  await page.locator("[data-list=regions]").click();

  await test.step("by box, which Esc drops", async () => {
    await panel.getByRole("button", { name: "Kéo khung" }).click();
    await expect(page.getByText("Đang chọn cho vùng «A»").first()).toBeVisible();
    await expect(page.locator("svg.lasso")).toBeVisible();
    const drag = async (): Promise<void> => {
      await page.mouse.move(560, 120);
      await page.mouse.down();
      await page.mouse.move(900, 500, { steps: 4 });
      await page.mouse.move(1300, 850, { steps: 4 });
    };
    await drag();
    await page.keyboard.press("Escape");
    await page.mouse.up();
    await expect(panel.locator("li").first()).toContainText("0 đơn vị cũ");
    await drag();
    await page.mouse.up();
    await expect(outcome).toContainText("Đã thêm");
    await expect.poll(() => count()).toBeGreaterThan(2);
  });

  await test.step("by click, until Esc ends it", async () => {
    const boxed = await count();
    await panel.getByRole("button", { name: "Bấm chọn" }).click();
    await expect(page.locator("svg.lasso")).toHaveCount(0);
    await page.mouse.click(900, 450);
    await expect(outcome).toContainText("Đã bớt");
    await expect.poll(() => count()).toBeLessThan(boxed);
    await expect(card(page)).toHaveCount(0);
    await page.keyboard.press("Escape");
    await expect(page.getByText("Đang chọn cho vùng")).toHaveCount(0);
    await expect(panel).toBeVisible();
    await page.mouse.click(900, 450);
    await expect(card(page)).toBeVisible();
  });
});

test("units are picked for an empty region, and by touch", { tag: ["@drawn", "@deep"] }, async ({ page }) => {
  const panel = panelOf(page);
  await open(page, "?at=102.5,22.2,9");
  await page.locator("[data-list=regions]").click();

  await test.step("by click as soon as an empty region is made", async () => {
    await page.getByRole("button", { name: "Tạo vùng trống" }).click();
    await expect(page.getByRole("button", { name: "Bấm chọn" })).toHaveAttribute("aria-pressed", "true");
    await page.mouse.click(900, 450);
    await expect(page).toHaveURL(/regions=[^&]*~c\d{5}/);
    await expect(page.getByTestId("region-sum").first()).toContainText("Dân số 2025");
  });

  await test.step("by a lasso drawn by touch on a phone; the map zooms to the region when asked", async () => {
    const finger = await page.context().newCDPSession(page);
    await finger.send("Emulation.setTouchEmulationEnabled", { enabled: true });
    await page.setViewportSize(sizes.phone);
    await show(page, "?regions=A~");
    await panel.getByText("Xã cũ", { exact: true }).click();
    await panel.getByRole("button", { name: "Khoanh vùng" }).click();
    await expect(page.locator("svg.lasso")).toBeVisible();
    const banner = page.getByRole("region", { name: "Đang chọn cho vùng «A»" });
    /* The sheet gives way to the map, and the banner moves down with it. */
    await expect.poll(async () => (await banner.boundingBox())?.y).toBeGreaterThan(sizes.phone.height / 2);
    const [map, over] = [(await page.locator("#map").boundingBox())!, (await banner.boundingBox())!];
    const middle = { x: map.width / 2, y: (130 + over.y) / 2 };
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", turn: number) => {
      const at = { x: middle.x + 90 * Math.cos(turn), y: middle.y + 90 * Math.sin(turn) };
      return finger.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [at] });
    };
    const before = page.url();
    await touch("touchStart", 0);
    for (let turn = 0.4; turn < 6; turn += 0.4) await touch("touchMove", turn);
    await touch("touchEnd", 6);
    await expect(banner).toContainText(/Đã thêm \d+ đơn vị đã chọn/);
    expect(new URL(page.url()).searchParams.get("at")).toBe(new URL(before).searchParams.get("at"));
    await banner.getByRole("button", { name: "Xong" }).click();
    await expect(panel.locator("li").first()).not.toContainText(" 0 đơn vị cũ");
    await panel.getByRole("button", { name: "Chuyển đến vùng «A»" }).click();
    await expect(page).toHaveURL(/[?&]at=/);
    await finger.detach();
  });
});
