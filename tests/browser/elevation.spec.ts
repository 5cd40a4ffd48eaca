/** Heights: in the card of a place with what they cannot tell, along a line; the map tilted over its raised ground, and flat again. */
import { expect, type Page } from "@playwright/test";
import { axeFaults } from "./axe";
import { card, drawn, open, show, sizes, test, watch } from "./app";

test("the card of a place has its height with the error, the cell and the sources", async ({ page }) => {
  const faults = watch(page);
  await open(page, "?sel=place:21.38600,103.01700");
  const height = card(page).getByTestId("height");
  await expect(height).toContainText(/khoảng\s490\sm/);
  await expect(height).toContainText("từ 480 đến 500 m; sai số khoảng ± 20 m");
  await expect(height).toContainText("ô khoảng 285 m");
  await expect(height).toContainText("Không cho biết độ dốc của khu đất");
  await height.getByRole("button", { name: "Nguồn: Độ cao" }).click();
  await expect(page.getByRole("dialog")).toContainText("sân bay Điện Biên 485 m, lưới cho 478 m");

  await show(page, "?sel=place:22.39000,102.16000&lang=en");
  await expect(height).toContainText(/about\s1,\d{3}\sm/);
  await expect(height).toContainText("it may be off by some tens to more than 200 m");
  expect(faults).toEqual([]);
});

test(
  "a grid of heights that cannot be fetched leaves the rest of the card, and can be tried again",
  { tag: "@deep" },
  async ({ page }) => {
    await page.route("**/elevation-*.bin", (route) => route.abort());
    await open(page, "?sel=place:21.38600,103.01700");
    await expect(card(page)).toContainText("Không tải được lưới độ cao.");
    await expect(card(page).getByRole("button", { name: "Phường Điện Biên Phủ", exact: true })).toBeVisible();
    await page.unrouteAll();
    await card(page).getByRole("button", { name: "Thử lại" }).first().click();
    await expect(card(page).getByTestId("height")).toContainText(/khoảng\s490\sm/);
  },
);

test("the heights along a measured line: step, reading by keyboard and by pointer, and the same as a table", async ({
  page,
}) => {
  await open(page);
  await page.getByRole("button", { name: "Đo khoảng cách, diện tích" }).click();
  const panel = page.getByRole("region", { name: "Đo trên bản đồ" });
  const typed = page.getByLabel("Thêm điểm theo tọa độ");
  for (const text of ["21,386 103,017", "21,213 102,893"]) {
    await typed.fill(text);
    await typed.press("Enter");
  }
  await expect(panel).toContainText(
    /Thấp nhất khoảng 470 m, cao nhất khoảng 1\.120 m\. Đọc mỗi 300 m dọc đường vẽ dài 23,1 km/,
  );
  await expect(panel).toContainText("Không cho biết độ dốc của khu đất");
  const read = page.getByTestId("profile-point");
  await expect(read).toHaveText(/^Cách điểm đầu 0 km: khoảng\s490\sm$/);
  const slider = page.getByRole("slider", { name: "Đọc độ cao dọc đường vẽ" });
  await slider.press("ArrowRight");
  await expect(read).toHaveText(/^Cách điểm đầu 0,3 km: khoảng/);
  await slider.press("End");
  await expect(slider).toHaveAttribute("aria-valuetext", /^Cách điểm đầu 23,1 km: khoảng\s1\.120\sm$/);
  const picture = panel.getByRole("img", { name: /^Hình: mặt cắt độ cao/ });
  await picture.scrollIntoViewIfNeeded();
  await picture.hover({ position: { x: 160, y: 80 } });
  await expect(read).toHaveText(/^Cách điểm đầu [1-9][\d,]* km/);

  await panel.getByRole("button", { name: "Xem dạng bảng" }).last().click();
  const rows = panel.getByRole("table", { name: "Mặt cắt độ cao" }).locator("tbody tr");
  await expect(rows.first()).toContainText("490");
  await expect(rows.last()).toContainText("1.120");
  await expect.poll(() => rows.count()).toBeGreaterThan(30);
  expect(await axeFaults(page, { within: ".measure-view" })).toEqual([]);
});

const tilt = (page: Page) => page.getByRole("button", { name: /^Nhìn nghiêng theo địa hình/ });
const scale = (page: Page) => page.locator("#map .maplibregl-ctrl-scale");

test("the map is tilted over the relief", { tag: "@drawn" }, async ({ page }) => {
  const faults = watch(page);
  await page.setViewportSize(sizes.small);
  await open(page, "?at=103.016,21.39,9");
  const canvas = page.locator("#map canvas");
  const { x, y } = (await canvas.boundingBox())!;
  const look = () => page.screenshot({ clip: { x: x + 500, y: y + 60, width: 400, height: 300 } });
  const flat = await look();

  await test.step("by keyboard; the address says so, what it is stands beside it, and no scale that would not hold", async () => {
    await expect(scale(page)).toBeVisible();
    await tilt(page).press("Enter");
    await expect(page).toHaveURL(/relief=tilt/);
    await expect(tilt(page)).toHaveAttribute("aria-pressed", "true");
    await expect(page.getByText("độ cao phóng đại 2 lần, theo lưới ô khoảng 285 m")).toBeVisible();
    await expect(scale(page)).toHaveCount(0);
    await drawn(page);
    await expect.poll(async () => (await look()).equals(flat)).toBe(false);
  });
  expect(faults).toEqual([]);
});

test(
  "on the tilted map what is under the pointer is pressed, and flat again it is as it was",
  { tag: ["@drawn", "@deep"] },
  async ({ page }) => {
    await open(page, "?at=103.016,21.39,10");
    const canvas = page.locator("#map canvas");
    const { x, y, width, height } = (await canvas.boundingBox())!;
    const middle = [x + width / 2, y + height / 2] as const;
    const look = () => page.screenshot({ clip: { x: x + 500, y: y + 60, width: 500, height: 300 } });

    const flat = await look();
    await tilt(page).press("Enter");
    await expect(page).toHaveURL(/relief=tilt/);
    await drawn(page);

    await test.step("what is pressed is what is under the pointer, and the camera stays where it was", async () => {
      await expect(page).toHaveURL(/at=103\.016,21\.39,10(&|$)/);
      await page.mouse.click(...middle, { button: "right" });
      await expect(page).toHaveURL(/sel=place:21\.3[89]\d+,103\.01\d+/);
      await expect(card(page)).toContainText("Phường Điện Biên Phủ");
    });

    await test.step("flat again as it was", async () => {
      await show(page, "?at=103.016,21.39,10&relief=tilt");
      await drawn(page);
      await tilt(page).press("Enter");
      await expect(page).not.toHaveURL(/relief/);
      await expect(scale(page)).toBeVisible();
      await drawn(page);
      await page.mouse.move(0, 0);
      await expect.poll(async () => (await look()).equals(flat)).toBe(true);
    });
  },
);
