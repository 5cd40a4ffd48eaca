/** Measuring: a length and an area by mouse, finger and keyboard on the drawn map, by coordinates and pointer on the simple one. */
import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { axeFaults } from "./axe";
import { drawn, open, show, sizes, test, watch } from "./app";

const panel = (page: Page) => page.getByRole("region", { name: "Đo trên bản đồ" });
const figures = (page: Page) => page.getByTestId("measured-figures");
const said = (page: Page) => page.getByTestId("announcer");
const readout = (page: Page) => page.getByRole("group", { name: "Tọa độ trên bản đồ" });
/** Points at the map until what reads the coordinates has come. */
const point = (page: Page, words: RegExp) =>
  expect(async () => {
    for (const x of [880, 900]) await page.mouse.move(x, 400);
    await expect(readout(page)).toContainText(words, { timeout: 1000 });
  }).toPass();
const start = (page: Page) => page.getByRole("button", { name: "Đo khoảng cách, diện tích" });

test("points are typed or pressed where no map can be drawn; the result is a file", async ({ page }) => {
  const faults = watch(page);
  await open(page);
  await point(page, /Tại con trỏ.*2[12],\d{5} B; 10[23],\d{5} Đ/);
  await start(page).click();
  await expect(panel(page)).toContainText("Thêm điểm trên bản đồ");
  const typed = page.getByLabel("Thêm điểm theo tọa độ");
  for (const text of ["21,386 103,017", "2365683,532 501566,558", "21°23′10″B", "X 2400000 Y 520000"]) {
    await typed.fill(text);
    await typed.press("Enter");
  }
  await expect(panel(page).getByText("Các điểm (2)"), "the same place twice is one").toBeVisible();
  await expect(figures(page)).toContainText("38,96 km");
  await expect(said(page)).toContainText("Đã thêm điểm 2. Chiều dài 38,96 km");
  await typed.fill("21°23′10″B");
  await typed.press("Enter");
  await expect(panel(page)).toContainText("Mới có một số; cần hai");
  await typed.fill("");

  await panel(page).getByText("Diện tích", { exact: true }).click();
  await expect(figures(page)).toContainText("Cần ít nhất 3 điểm");
  await page.locator("#map svg .measured rect").click({ position: { x: 200, y: 120 } });
  await expect(figures(page)).toContainText("Chu vi");
  await expect(figures(page)).toContainText("km²");
  await expect(panel(page)).toContainText("theo đường chim bay, trên elipxoit WGS 84");
  expect(await axeFaults(page, { within: ".measure-view" })).toEqual([]);

  const download = page.waitForEvent("download");
  await panel(page).getByRole("button", { name: "Tải GeoJSON" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("do-dien-tich.geojson");
  const { geometry, properties } = JSON.parse(readFileSync(await file.path(), "utf8"));
  expect([geometry.type, geometry.coordinates[0].length, properties.sides_cross]).toEqual(["Polygon", 4, false]);
  expect(properties.area_km2).toBeGreaterThan(10);

  await panel(page).getByRole("button", { name: "Bỏ điểm 3" }).click();
  await page.keyboard.press("Control+z");
  await expect(panel(page).getByText("Các điểm (3)")).toBeVisible();

  await page.reload();
  await expect(panel(page).getByText("Các điểm (3)"), "kept by the tab").toBeVisible();
  await expect(page.locator("#map .measured")).toBeAttached();
  await page.goBack();
  await expect(panel(page)).toHaveCount(0);
  await expect(page.locator("#map .measured")).toHaveCount(0);
  await page.goForward();
  await expect(panel(page).getByText("Các điểm (3)")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(panel(page)).toHaveCount(0);
  await expect(said(page)).toContainText("Đã đóng công cụ đo");
  await start(page).click();
  await expect(panel(page)).toContainText("Thêm điểm trên bản đồ");
  await panel(page).getByRole("button", { name: "Đo tiếp hình trước" }).press("Enter");
  await expect(panel(page).getByText("Các điểm (3)")).toBeVisible();
  await expect(panel(page).getByRole("button", { name: "Xong" }), "in the place of what went").toBeFocused();
  await page.keyboard.press("Enter");
  await expect(panel(page).getByRole("button", { name: "Đo tiếp" })).toBeFocused();
  expect(faults).toEqual([]);
});

test("the coordinates under the pointer, in a system that is remembered, are copied by a key", async ({ page }) => {
  await open(page);
  await point(page, /Tại con trỏ/);
  await readout(page).getByLabel("Hệ tọa độ").selectOption("vn2000");
  await page.mouse.move(700, 300);
  await expect(readout(page)).toContainText("Tại con trỏ");
  await page.keyboard.press("Control+c");
  await expect(said(page)).toContainText(/Đã sao chép: X 2\.\d{3}\.\d{3}, Y \d{3}\.\d{3}/);
  await page.reload();
  await drawn(page);
  await point(page, /Tại con trỏ.*X 2\.\d{3}\.\d{3}, Y \d{3}\.\d{3}/);
});

test("a length is measured on the drawn map", { tag: ["@drawn", "@deep"] }, async ({ page }) => {
  const faults = watch(page);
  const lines = page.locator("svg.measure .measure-line");
  await open(page, "?at=103.017,21.386,10&compare=swipe");

  await test.step("the coordinates under the pointer", async () => {
    await point(page, /Tại con trỏ.*21,\d{5} B; 10[23],\d{5} Đ/);
  });

  await test.step("by mouse, across the divider, drawn on both maps", async () => {
    await start(page).last().click();
    await expect(page.locator("svg.measure")).toHaveCount(2);
    await page.mouse.click(500, 300);
    await page.mouse.click(900, 300);
    await page.mouse.dblclick(900, 600);
    await expect(said(page)).toContainText("Đã đo xong. Chiều dài");
    await expect(panel(page).getByText("Các điểm (3)")).toBeVisible();
    for (const line of await lines.all()) await expect(line).toHaveAttribute("d", /^M[-.\d ]+L[-.\d ]+L[-.\d ]+$/);
    await expect(panel(page).getByRole("heading", { name: "Mặt cắt độ cao" })).toBeVisible();
  });

  await test.step("a point is dragged, one is put between, Esc breaks a drag off, and all is undone", async () => {
    const before = await figures(page).textContent();
    const drag = async (from: [number, number], to: [number, number]): Promise<void> => {
      await page.mouse.move(...from);
      await page.mouse.down();
      await page.mouse.move(...to, { steps: 4 });
    };
    const camera = page.url();
    await drag([900, 300], [800, 250]);
    await page.mouse.up();
    await expect(said(page)).toContainText("Đã dời điểm 2");
    await drag([650, 275], [640, 400]);
    await page.mouse.up();
    await expect(said(page)).toContainText("Đã thêm điểm 2 vào giữa đoạn");
    await drag([500, 300], [520, 500]);
    await page.keyboard.press("Escape");
    await page.mouse.up();
    expect(page.url(), "the map stays").toBe(camera);
    for (const key of ["Control+z", "Control+z"]) await page.keyboard.press(key);
    await expect(figures(page)).toHaveText(before ?? "");
  });

  await test.step("by keyboard alone, with the cross in the middle; Backspace, Enter, Esc", async () => {
    await show(page, "?at=103.017,21.386,10");
    await expect(page.locator("svg.measure")).toHaveCount(1);
    await panel(page).getByRole("button", { name: "Đo mới" }).press("Enter");
    await panel(page).getByRole("heading", { level: 2 }).focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(page.locator("#map canvas"), "«Đến bản đồ» is next to the title").toBeFocused();
    await expect(page.locator("svg.cross")).toBeVisible();
    for (const key of ["Space", "ArrowRight", "Space", "ArrowDown"]) {
      await page.keyboard.press(key);
      if (key === "Space") await expect(said(page)).toContainText(/^Đã thêm điểm \d\. /);
      await page.locator("html[data-map-idle]").waitFor({ state: "attached" });
    }
    await expect(page.locator("svg.measure text.next")).toHaveText(/^\+[\d,]+\s?k?m, tạm tính [\d,]+\s?k?m$/);
    await page.keyboard.press("Space");
    await expect(page.locator("svg.measure text.next"), "at rest on the last point").toHaveCount(0);
    await expect(panel(page).getByText("Các điểm (3)")).toBeVisible();
    await page.keyboard.press("Backspace");
    await expect(panel(page).getByText("Các điểm (2)")).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(said(page)).toContainText(/Đã đo xong\. Chiều dài [\d,]+\skm/);
    await expect(figures(page)).toContainText("km");
    await page.keyboard.press("Escape");
    await expect(page.locator("svg.measure")).toHaveCount(0);
  });
  expect(faults).toEqual([]);
});

test(
  "a length is measured by finger, from a place, with the map left free",
  { tag: ["@drawn", "@deep"] },
  async ({ page }) => {
    const finger = await page.context().newCDPSession(page);
    await finger.send("Emulation.setTouchEmulationEnabled", { enabled: true });
    await page.setViewportSize(sizes.phone);
    await open(page, "?sel=place:21.38600,103.01700&at=103.017,21.386,9");
    await page.getByRole("button", { name: "Đo từ đây" }).click();
    await expect(page.getByTestId("sheet")).toHaveClass(/peek/);
    const tap = async (x: number, y: number): Promise<void> => {
      await finger.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
      await finger.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    };
    await expect(page.locator("svg.measure")).toBeAttached();
    await tap(100, 600);
    await tap(200, 560);
    await tap(120, 400);
    await expect(page.getByTestId("measured").first()).toContainText("km");
    const whole = page.locator("svg.measure text.whole");
    await expect(whole, "of the points, without the cross").toHaveText(
      (await page.getByTestId("measured").first().textContent()) ?? "",
    );
    await expect(page.locator("svg.measure text.next")).toHaveCount(0);
    await page.getByRole("button", { name: "Xong" }).click();
    await expect(said(page)).toContainText("Đã đo xong");
    await page.goBack();
    await expect(page.getByTestId("card")).toContainText("Điểm đã chọn");
    await expect(page.locator("svg.measure")).toHaveCount(0);
    await finger.detach();
  },
);
