/** The tables of features: sorted, filtered, summed by unit, exported; row and map show the same feature or unit. */
import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { card, drawn, open, show, sizes, table as read, test, watch } from "./app";
import { axeFaults } from "./axe";

const dock = (page: Page) => page.getByTestId("table");
const rows = (page: Page) => dock(page).locator("tbody tr");
const names = (page: Page) => rows(page).locator("th button.link").allTextContents();
const totals = (page: Page) => dock(page).locator("tfoot tr");
const head = (page: Page, name: string) => dock(page).locator("thead th").filter({ hasText: name });
const serious = (page: Page) => axeFaults(page, { within: '[data-testid="table"]' });

const plants = read("hydropower");
const large = plants.filter((row) => row["status"] === "operating" && Number(row["capacity_mw"]) >= 20);
const largeMw = large.reduce((sum, row) => sum + Number(row["capacity_mw"]), 0);
const filter = "f=hydropower~status:operating~capacity:20..";

test("a link to filtered plants shows their table, its sum and its downloads", async ({ page }) => {
  test.setTimeout(150_000);
  const faults = watch(page);
  await open(page, `?table=hydropower&sort=-capacity&${filter}`);
  await expect(rows(page)).toHaveCount(large.length);
  await expect(dock(page).getByRole("status").first()).toContainText(`${large.length}/${plants.length} mục`);
  await expect(dock(page)).toContainText("Đang lọc: Đang vận hành; từ 20 MW");
  const sum = totals(page).first().locator('[data-column="capacity"]');
  await expect(sum).toHaveText(largeMw.toLocaleString("vi-VN"));
  expect(await serious(page)).toEqual([]);

  await test.step("the sum says what it is made of", async () => {
    await sum.press("Enter");
    const note = page.getByRole("dialog", { name: "Nguồn số liệu" });
    await expect(note).toContainText(`${largeMw.toLocaleString("vi-VN")}\u00a0MW`);
    await page.keyboard.press("Escape");
    await expect(sum).toBeFocused();
  });

  await test.step("the files have the rows shown, the head first", async () => {
    await dock(page).getByRole("button", { name: "Tải về", exact: true }).click();
    const save = async (name: RegExp) => {
      const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
      return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
    };
    const csv = await save(/^CSV chuẩn .*: bảng/);
    expect(csv.name).toBe("dien-bien-thuy-dien.csv");
    const lines = csv.bytes.toString("utf8").trimEnd().split("\r\n");
    expect(lines[0]).toMatch(/^Tên,/);
    expect(lines).toHaveLength(1 + large.length);
    const excel = await save(/^Excel/);
    expect(excel.name).toBe("dien-bien-thuy-dien.xlsx");
    expect(excel.bytes.toString("latin1", 0, 2)).toBe("PK");
    await page.keyboard.press("Escape");
  });

  await test.step("the filter is widened in the table, and cleared", async () => {
    await dock(page).getByRole("button", { name: "Lọc lớp Thủy điện" }).click();
    await expect(page.locator('[popover] [data-testid="filter-hydropower"]')).toBeVisible();
    await page.keyboard.press("Escape");
    await dock(page).getByRole("button", { name: "Bỏ hết bộ lọc" }).click();
    await expect(rows(page)).toHaveCount(plants.length);
    await expect(totals(page)).toHaveCount(1);
  });
  expect(faults).toEqual([]);
});

test("by keyboard: sorted, navigated, switched to other tables and back", { tag: "@deep" }, async ({ page }) => {
  test.setTimeout(120_000);
  await open(page, "?table=hydropower");
  await expect(rows(page)).toHaveCount(plants.length);

  await test.step("by capacity, the unknown last in both directions", async () => {
    const capacity = head(page, "Công suất");
    for (const order of ["descending", "ascending"]) {
      await capacity.getByRole("button").first().press("Enter");
      await expect(capacity).toHaveAttribute("aria-sort", order);
      const soft = await rows(page)
        .locator('[data-column="capacity"]')
        .evaluateAll((cells) => cells.map((cell) => cell.classList.contains("missing")));
      expect(soft).toEqual(soft.toSorted());
    }
    await expect(page).toHaveURL(/sort=capacity/);
    await expect(dock(page).getByRole("status").first()).toContainText("tăng dần");
  });

  await test.step("a capacity known only for four plants jointly is not shown as that of one", async () => {
    const cell = dock(page).locator('tr[data-key="na-son"] [data-column="capacity"]');
    await expect(cell).toHaveText("chưa có số liệu");
    await dock(page).locator('tr[data-key="na-son"] button.link').focus();
    await page.keyboard.press("ArrowRight");
    await expect(cell).toBeFocused();
    await page.keyboard.press("Enter");
    const note = page.getByRole("dialog", { name: "Nguồn số liệu" });
    await expect(note).toContainText("Chỉ có số liệu chung: 21");
    await page.keyboard.press("Escape");
    await expect(cell).toBeFocused();
  });

  await test.step("another table, and the table of units again; the focus stays on the menu", async () => {
    const choice = dock(page).getByRole("combobox", { name: "Bảng đang xem" });
    await choice.selectOption("projects");
    await expect(rows(page)).toHaveCount(read("projects").length);
    await expect(page).toHaveURL(/table=projects/);
    await choice.selectOption("commune");
    await expect(rows(page)).toHaveCount(45);
    await expect(choice).toBeFocused();
    await choice.selectOption("border-gates");
    await expect(rows(page)).toHaveCount(read("border-gates").length);
    await expect(choice).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(dock(page)).toHaveCount(0);
  });
});

test("by unit: each feature counts in all its units and once in the total; links to card and map", async ({ page }) => {
  test.setTimeout(120_000);
  await open(page, "?table=hydropower&group=commune");
  const communes = new Set(plants.flatMap((row) => row["communes"]!.split(";").filter(Boolean)));
  await expect(rows(page)).toHaveCount(communes.size + 1);
  await expect(rows(page).last()).toContainText("Toàn tỉnh hoặc chưa rõ");
  const counts = (await rows(page).locator('[data-column="count"]').allTextContents()).map(Number);
  const communesOf = (row: Record<string, string>): number => row["communes"]!.split(";").length;
  const cluster = plants.filter((row) => communesOf(row) > 1);
  const again = cluster.reduce((sum, row) => sum + communesOf(row) - 1, 0);
  expect(counts.reduce((sum, n) => sum + n)).toBe(plants.length + again);
  await expect(totals(page).locator('[data-column="count"]')).toHaveText(String(plants.length));
  await expect(dock(page)).toContainText(`${cluster.length} mục nằm trên nhiều đơn vị`);

  await head(page, "Công suất").getByRole("button", { name: "Tùy chọn cột" }).click();
  await expect(page.getByRole("dialog", { name: "Tùy chọn cột" })).toContainText("không theo điều kiện lọc");
  await page.getByRole("button", { name: "Tô màu bản đồ theo cột này" }).click();
  await expect(page).toHaveURL(/ind=capacity/);
  await rows(page).first().locator("button.link").press("Enter");
  await expect(card(page).getByRole("heading", { level: 2 }).first()).toContainText("Mường Luân");
  await expect(page).toHaveURL(/sel=commune:/);
  await expect(dock(page).locator("tr.selected")).toContainText("Mường Luân");
});

test("row and map show the same feature or unit", { tag: ["@drawn", "@deep"] }, async ({ page }) => {
  await open(page, "?table=hydropower&at=103.2935,21.7981,12.5");
  await expect(rows(page)).toHaveCount(plants.length);
  const pointed = dock(page).locator("tr.pointed");
  const map = (await page.locator("#map canvas").boundingBox())!;
  const middle = { x: map.x + map.width / 2, y: map.y + map.height / 2 };
  const clip = { x: middle.x - 30, y: middle.y - 30, width: 60, height: 60 };
  const picture = async () => (await page.screenshot({ clip })).toString("base64");
  /** Moves to a place of the map, again until its row is marked. */
  const pointAt = (x: number, y: number) =>
    expect(async () => {
      await page.mouse.move(x + 1, y);
      await page.mouse.move(x, y);
      await expect(pointed).toHaveCount(1, { timeout: 1000 });
    }).toPass();

  await test.step("a focused row highlights its symbol", async () => {
    const before = await picture();
    await dock(page).locator('tr[data-key="nam-muc"] button.link').focus();
    await expect.poll(picture).not.toBe(before);
    await dock(page).locator('tr[data-key="nam-pay"] button.link').focus();
    await expect.poll(picture).toBe(before);
  });

  await test.step("the feature pointed at and pressed on the map is marked and scrolled into view", async () => {
    await pointAt(middle.x, middle.y);
    await expect(pointed).toContainText("Nậm Mức");
    await expect(pointed).toBeInViewport();
    await page.mouse.click(middle.x, middle.y);
    await expect(page).toHaveURL(/sel=hydropower:nam-muc/);
    await expect(dock(page).locator("tr.selected")).toHaveAttribute("data-key", "nam-muc");
  });

  await test.step("a name opens the card, and the map moves there", async () => {
    await dock(page).locator('tr[data-key="trung-thu"] button.link').press("Enter");
    await expect(card(page).getByRole("heading", { level: 2 }).first()).toContainText("Trung Thu");
    await expect(page).toHaveURL(/sel=hydropower:trung-thu/);
  });

  await test.step("the unit under the pointer is marked and scrolled into view, and stays there", async () => {
    await show(page, "?table=commune");
    await expect(rows(page)).toHaveCount(45);
    await drawn(page);
    const scrolled = () =>
      dock(page)
        .locator(".scroller")
        .evaluate((each) => each.scrollTop);
    await pointAt((map.x + 380 + map.width) / 2 + 32, (await dock(page).boundingBox())!.y / 2 - 18);
    const name = (await pointed.locator("button.link").textContent())!;
    await expect(page.locator(".tip")).toContainText(name);
    await expect(pointed).toBeInViewport();
    const at = await scrolled();
    await page.mouse.move(200, 200);
    await expect(pointed).toHaveCount(0);
    expect(await scrolled()).toBe(at);
  });
});

test(
  "on a phone the table covers the page, gives way to the map, and nothing is cut off",
  { tag: ["@drawn", "@deep"] },
  async ({ page }) => {
    await page.setViewportSize(sizes.phone);
    await open(page, "?table=projects&f=projects~capital:1000..");
    await expect(dock(page)).toHaveAttribute("open", "");
    await expect(dock(page)).toContainText("Đang lọc");
    expect(await serious(page)).toEqual([]);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(sizes.phone.width);
    const inside = await dock(page).evaluate((dialog) => dialog.scrollWidth <= dialog.clientWidth);
    expect(inside).toBe(true);
    const [first] = await names(page);
    await dock(page)
      .getByRole("button", { name: `Xem ${first} trên bản đồ` })
      .click();
    await expect(dock(page)).toHaveCount(0);
    await expect(page).toHaveURL(/sel=projects:/);
    const overMap = [
      page.getByRole("button", { name: "Quay lại bảng" }),
      page.getByRole("button", { name: /^Đang lọc/ }),
      page.locator(".maplibregl-ctrl-scale"),
      page.locator("footer.credits"),
    ];
    const boxes = await Promise.all(overMap.map(async (each) => (await each.boundingBox())!));
    for (const [at, upper] of boxes.slice(0, -1).entries())
      expect(upper.y + upper.height).toBeLessThanOrEqual(boxes[at + 1]!.y);
    await page.getByRole("button", { name: "Quay lại bảng" }).click();
    await expect(dock(page).locator("tr.selected")).toContainText(first!);
    await show(page, "?table=border-gates&group=district");
    await expect(dock(page).getByRole("combobox", { name: "Xem theo" })).toHaveValue("district");
  },
);
