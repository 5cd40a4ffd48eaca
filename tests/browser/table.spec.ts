/** The table of units: searched, sorted, summed, mapped and exported; row and map show the same unit. */
import { readFileSync } from "node:fs";
import { expect, type Locator, type Page } from "@playwright/test";
import { card, open, pressTab, show, sizes, table as read, test, watch } from "./app";
import { axeFaults } from "./axe";

const dock = (page: Page) => page.getByTestId("table");
const rows = (page: Page) => dock(page).locator("tbody tr");
const names = (page: Page) => rows(page).locator("th button.link").allTextContents();
const cells = (page: Page, column: string) => rows(page).locator(`button[data-column="${column}"]`);
const totals = (page: Page) => dock(page).locator("tfoot tr");
const filter = (page: Page) => dock(page).getByRole("searchbox");
const head = (page: Page, name: string) => dock(page).locator("thead th").filter({ hasText: name });
const number = (text: string): number => Number(text.replace(/[^\d,-]/g, "").replace(",", "."));

test("129 rows are sorted, filtered and summed, and the address keeps all of it", async ({ page }) => {
  test.setTimeout(150_000);
  await open(page, "?era=before&table=former-commune&cols=area,density-2019");
  await expect(rows(page)).toHaveCount(129);
  expect((await names(page)).slice(0, 5)).toEqual(["Ẳng Cang", "Ẳng Nưa", "Ẳng Tở", "Búng Lao", "Chà Cang"]);

  await test.step("sorted by a figure, the unknown last in both directions", async () => {
    const density = head(page, "Mật độ 2019");
    for (const order of ["descending", "ascending"]) {
      await density.getByRole("button").first().press("Enter");
      await expect(density).toHaveAttribute("aria-sort", order);
      await expect(dock(page).getByRole("status").first()).toContainText(
        order === "descending" ? "giảm dần" : "tăng dần",
      );
      const texts = await cells(page, "density-2019").allTextContents();
      const known = texts.filter((text) => text !== "chưa có số liệu");
      expect(texts.slice(known.length).every((text) => text === "chưa có số liệu")).toBe(true);
      const values = known.map(number);
      expect(values).toEqual(values.toSorted((a, b) => (order === "descending" ? b - a : a - b)));
    }
    await expect(page).toHaveURL(/sort=density-2019/);
  });

  await test.step("filtered by words, with totals of the rows left and of the province", async () => {
    await filter(page).fill("huyen muong nhe");
    const codes = read("former-communes").filter(({ district }) => district === "096");
    await expect(rows(page)).toHaveCount(codes.length);
    await expect(dock(page).getByRole("status").first()).toContainText(`${codes.length}/129 đơn vị`);
    const sum = codes.reduce((so, row) => so + Number(row["area_km2"]), 0);
    const shown = totals(page).first().locator('[data-column="area"]');
    await expect.poll(async () => number((await shown.textContent())!)).toBeCloseTo(sum, 1);
    await expect(totals(page)).toHaveCount(2);
    await expect(page).toHaveURL(/q=huyen/);
  });

  await test.step("unchanged after a reload", async () => {
    await page.reload();
    await expect(filter(page)).toHaveValue("huyen muong nhe");
    await expect(head(page, "Mật độ 2019")).toHaveAttribute("aria-sort", "ascending");
    await expect(head(page, "Dân số 2019")).toHaveCount(0);
    await dock(page).getByRole("button", { name: "Chọn cột", exact: true }).click();
    await page.getByRole("checkbox", { name: "Dân số theo Tổng điều tra 2019" }).check();
    await expect(head(page, "Dân số 2019")).toHaveCount(1);
    await expect(page).toHaveURL(/cols=area,population-2019,density-2019/);
    await page.keyboard.press("Escape");
    await expect(filter(page)).toHaveValue("huyen muong nhe");
    await filter(page).press("Escape");
    await expect(rows(page)).toHaveCount(129);
  });
});

test("by keyboard: the edge, the cells and their sources, the names; Esc closes the table", async ({ page }) => {
  await open(page);
  const tool = page.getByRole("button", { name: "Bảng số liệu" });
  await pressTab(page, tool);
  await page.keyboard.press("Enter");
  await expect(dock(page).getByRole("heading", { name: "Bảng số liệu" })).toBeFocused();
  await expect(rows(page)).toHaveCount(45);

  const box = (await dock(page).boundingBox())!;
  await expect
    .poll(() =>
      page
        .locator("footer.credits")
        .boundingBox()
        .then((of) => of!.y + of!.height),
    )
    .toBeLessThan(box.y);

  await test.step("the edge is dragged by keyboard", async () => {
    const edge = dock(page).getByRole("separator");
    await edge.press("ArrowUp");
    await expect
      .poll(async () => Math.round((await dock(page).boundingBox())!.height))
      .toBe(Math.round(box.height) + 24);
  });

  await test.step("arrow keys move from the name to a figure, Enter opens its source", async () => {
    const name = rows(page).first().locator("button.link");
    await name.focus();
    await page.keyboard.press("ArrowRight");
    const cell = rows(page).first().locator("button.cell").first();
    await expect(cell).toBeFocused();
    await page.keyboard.press("Enter");
    const source = page.getByRole("dialog", { name: "Nguồn số liệu" });
    await expect(source).toContainText("348/ĐA-CP");
    await page.keyboard.press("Escape");
    await expect(source).toHaveCount(0);
    await expect(cell).toBeFocused();
    await expect(dock(page)).toBeVisible();
  });

  await test.step("a name opens the card; a unit selected elsewhere is marked and scrolled into view", async () => {
    await rows(page).first().locator("button.link").press("Enter");
    await expect(card(page).getByRole("heading", { level: 2 }).first()).toContainText("Búng Lao");
    await show(page, "?table=commune&sel=commune:03158");
    const chosen = dock(page).locator("tr.selected");
    await expect(chosen).toContainText("Sín Thầu");
    const name = chosen.locator("button.link");
    await expect(name).toHaveAttribute("aria-current", "true");
    const middle = async (of: Locator) => of.boundingBox().then((at) => at!.y + at!.height / 2);
    await expect.poll(() => middle(name)).toBeGreaterThan(await middle(head(page, "Đơn vị").first()));
    await expect.poll(() => middle(name)).toBeLessThan(await middle(totals(page).first()));
  });

  await test.step("a column colours the map at the table's level", async () => {
    await show(page, "?table=district");
    await dock(page).getByRole("button", { name: "Tùy chọn cột Mật độ 2019" }).click();
    await page.getByRole("button", { name: "Tô màu bản đồ theo cột này" }).click();
    await expect(page).toHaveURL(/ind=density-2019/);
    await expect(page).toHaveURL(/by=district/);
    await expect(page).toHaveURL(/era=before/);
  });

  await filter(page).press("Escape");
  await expect(dock(page)).toHaveCount(0);
});

test("exports every column as CSV and XLSX within the content policy", async ({ page }) => {
  test.setTimeout(120_000);
  const faults = watch(page);
  const all =
    "area,population-2025,population-2019,population-change,density-2025,density-2019,parts,forest-cover,ntm-share,poverty,zone,plants,capacity,largest-plant,projects,capital,gates";
  await open(page, `?era=before&table=former-commune&cols=${all}&q=muong nha`);
  await expect(rows(page)).not.toHaveCount(129);
  expect(await axeFaults(page, { within: '[data-testid="table"]' })).toEqual([]);
  await filter(page).fill("");
  await expect(rows(page)).toHaveCount(129);
  await dock(page).getByRole("button", { name: "Tải về", exact: true }).click();
  const save = async (name: RegExp) => {
    const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  };
  const offers = page.getByRole("button", { name: /Excel|CSV/ });
  await expect(offers.first()).toHaveText(/^Excel/);
  const vietnamese = await save(/^CSV cho Excel tiếng Việt: bảng/);
  expect(vietnamese.name).toBe("dien-bien-xa-cu-excel-tieng-viet.csv");
  expect(vietnamese.bytes.toString("utf8")).toContain(";\u200703158;");
  const csv = await save(/^CSV chuẩn .*: bảng/);
  expect(csv.name).toBe("dien-bien-xa-cu.csv");
  expect(csv.bytes.toString("utf8").split("\r\n")).toHaveLength(131);
  const excel = await save(/^Excel/);
  expect(excel.name).toBe("dien-bien-xa-cu.xlsx");
  expect(excel.bytes.toString("latin1", 0, 2)).toBe("PK");
  const sources = await save(/^CSV chuẩn .*nguồn của các cột/);
  expect(sources.name).toBe("dien-bien-xa-cu-nguon.csv");
  expect(sources.bytes.toString("utf8")).toContain("348/ĐA-CP");
  expect(faults).toEqual([]);
});

test("on a phone it covers the page, gives way to the map, and comes back unchanged", async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize(sizes.phone);
  await open(page, "?table=commune&q=muong");
  await expect(dock(page)).toHaveAttribute("open", "");
  const { width, height } = (await dock(page).boundingBox())!;
  expect([width, height]).toEqual([sizes.phone.width, sizes.phone.height]);
  expect(await axeFaults(page, { within: '[data-testid="table"]' })).toEqual([]);

  await dock(page).getByRole("button", { name: "Xem Mường Chà trên bản đồ" }).click();
  await expect(dock(page)).toHaveCount(0);
  await expect(page).toHaveURL(/sel=commune:03166/);
  await page.getByRole("button", { name: "Quay lại bảng" }).click();
  await expect(filter(page)).toHaveValue("muong");
  await expect(dock(page).locator("tr.selected")).toContainText("Mường Chà");
  await page.keyboard.press("Escape");
  await expect(dock(page)).toHaveCount(0);
  await expect(page).not.toHaveURL(/table=/);
});

test(
  "a row that takes the focus lies clear of the head and the totals, upwards and downwards",
  { tag: "@deep" },
  async ({ page }) => {
    await open(page, "?table=former-commune");
    const shown = page.getByTestId("table");
    await expect(shown.locator("tbody tr").nth(45)).toBeAttached();
    await shown.locator("tbody tr").nth(40).getByRole("button").first().focus();
    for (const key of [...Array<string>(14).fill("ArrowUp"), ...Array<string>(14).fill("ArrowDown")]) {
      await page.keyboard.press(key);
      const clear = await page.evaluate(() => {
        const focused = document.activeElement as HTMLElement;
        const table = focused.closest("table")!;
        const [head, foot] = [table.tHead!, table.tFoot!].map((part) =>
          part.rows[0]!.cells[0]!.getBoundingClientRect(),
        );
        const { top, bottom } = focused.getBoundingClientRect();
        return top >= head!.bottom - 1 && bottom <= foot!.top + 1;
      });
      expect(clear, key).toBe(true);
    }
  },
);
