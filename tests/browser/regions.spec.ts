/** The reader's own regions: built by keyboard, no land counted twice, kept, undone, exported. */
import { readFileSync } from "node:fs";
import { expect, type Download, type Locator, type Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { card, drawn, open, pressTab, sizes, table, test, watch } from "./app";
import { axeFaults } from "./axe";

const panel = (page: Page): Locator => page.locator("section.regions");
const outcome = (page: Page): Locator => page.getByTestId("region-outcome");
const list = (page: Page): Locator => page.getByRole("group", { name: /^(Xã, phường|Huyện)/ });
const named = (page: Page, name: string): Locator => list(page).getByRole("checkbox", { name, exact: false });

/** Opens the panel of the regions. */
async function openRegions(page: Page): Promise<void> {
  await page.locator("[data-list=regions]").click();
  await expect(page.getByRole("heading", { name: "Vùng tự chọn" })).toBeFocused();
}

/** The value in a line of figures, with its unit. */
async function figure(page: Page, label: string): Promise<string> {
  const line = panel(page)
    .locator(".figure")
    .filter({ has: page.locator("dt", { hasText: label }) });
  return ((await line.locator("dd").first().textContent()) ?? "").replace(/\s+/g, " ").trim();
}

const formers = (...communes: string[]) =>
  table("former-communes").filter((row) => communes.includes(row["commune"] ?? ""));
const sum = (rows: Record<string, string>[], column: string): number =>
  Math.round(rows.reduce((total, row) => total + Number(row[column]), 0) * 100) / 100;
const vietnamese = (value: number): string => value.toLocaleString("vi-VN", { useGrouping: "always" } as never);

async function text(download: Download): Promise<string> {
  return readFileSync(await download.path(), "utf8");
}
async function save(page: Page, name: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    panel(page).getByRole("button", { name, exact: true }).click(),
  ]);
  return download;
}

test("a region of three communes, built from the list by keyboard, has the sums of its eight former communes", async ({
  page,
}) => {
  const faults = watch(page);
  await open(page);
  await pressTab(page, page.locator("[data-list=regions]"));
  await page.keyboard.press("Enter");
  const create = page.getByRole("button", { name: "Tạo vùng trống" });
  await pressTab(page, create);
  await page.keyboard.press("Enter");

  const filter = panel(page).getByRole("searchbox");
  await pressTab(page, filter);
  for (const name of ["muong nhe", "sin thau", "muong toong"]) {
    await filter.fill("");
    await page.keyboard.type(name);
    await page.keyboard.press("Tab");
    await expect(list(page).getByRole("checkbox").first()).toBeFocused();
    await page.keyboard.press("Space");
    await expect(list(page).getByRole("checkbox").first()).toBeChecked();
    await page.keyboard.press("Shift+Tab");
  }
  await expect(outcome(page)).toHaveText("Đã thêm xã Mường Toong (mới), gồm 2 đơn vị cũ. Vùng nay gồm 8 đơn vị cũ.");
  await expect(page.getByTestId("announcer")).toContainText("Vùng nay gồm 8 đơn vị cũ.");

  const rows = formers("03160", "03158", "03163");
  expect(rows).toHaveLength(8);
  await expect.poll(() => figure(page, "Diện tích tự nhiên")).toContain(`${vietnamese(sum(rows, "area_km2"))} km²`);
  await expect
    .poll(() => figure(page, "Dân số theo Tổng điều tra 2019"))
    .toContain(`${vietnamese(sum(rows, "population_2019"))} người`);
  expect(faults).toEqual([]);
});

test("an overlap across the eras is explained, and nothing is counted twice", async ({ page }) => {
  await open(page, "?regions=A~f03160");
  await openRegions(page);
  const box = named(page, "Xã Mường Nhé");
  await expect(box).not.toBeChecked();
  await expect.poll(() => box.evaluate((each: HTMLInputElement) => each.indeterminate)).toBe(true);
  await box.click();
  await expect(outcome(page)).toContainText(
    "Xã Mường Nhé (mới) trùng với xã Mường Nhé (cũ) đã có trong vùng: chỉ thêm 2 trong 3 đơn vị cũ còn lại, không cộng hai lần.",
  );
  await expect(box).toBeChecked();
  await expect
    .poll(() => figure(page, "Dân số theo Tổng điều tra 2019"))
    .toContain(vietnamese(sum(formers("03160"), "population_2019")));

  await panel(page).getByText("Huyện cũ", { exact: true }).click();
  await named(page, "Huyện Mường Nhé").click();
  await expect(outcome(page)).toContainText("không cộng hai lần");
  const district = table("former-communes").filter((row) => row["district"] === "096");
  await expect
    .poll(() => figure(page, "Dân số theo Tổng điều tra 2019"))
    .toContain(vietnamese(sum(district, "population_2019")));
});

test("undo and redo step through every change, by key and by button; a reload keeps the regions", async ({ page }) => {
  await open(page);
  await openRegions(page);
  await panel(page).getByRole("button", { name: "Huyện Mường Nhé (cũ)" }).click();
  const name = panel(page).getByRole("textbox", { name: "Tên vùng" });
  await name.press("Home");
  await name.pressSequentially("x");
  await expect(page, "as typed, though the field is not left").toHaveURL(/regions=xHuy/);
  await name.fill("=Vùng; một~");
  await name.press("Enter");
  await expect(name).toHaveValue("=Vùng một");
  await panel(page).getByRole("button", { name: "Xóa vùng «=Vùng một»" }).click();
  await expect(panel(page).getByText("Thử ngay với")).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(name).toHaveValue("=Vùng một");
  await page.keyboard.press("Control+z");
  await expect(name).toHaveValue("Huyện Mường Nhé (cũ)");
  await page.keyboard.press("Control+Shift+Z");
  await expect(name).toHaveValue("=Vùng một");
  await panel(page).getByRole("button", { name: "Hoàn tác" }).click();
  await panel(page).getByRole("button", { name: "Làm lại" }).click();
  await expect(name).toHaveValue("=Vùng một");

  await page.reload();
  await drawn(page);
  await expect(name).toHaveValue("=Vùng một");
  const district = table("former-communes").filter((row) => row["district"] === "096");
  await expect(panel(page).locator("li").first()).toContainText(`${district.length} đơn vị cũ`);
});

test("the exported files can be parsed and contain no formula", async ({ page }) => {
  const name = '=HYPERLINK("x")';
  await open(page, `?regions=${encodeURIComponent(name)}~c03160;B~f03160.f03154`);
  await openRegions(page);

  const outlines = await save(page, "Ranh giới và số liệu (GeoJSON)");
  expect(outlines.suggestedFilename()).toBe("vung-tu-chon-ranh-gioi.geojson");
  const collection = JSON.parse(await text(outlines));
  expect(collection.attribution).toContain("OpenStreetMap");
  expect(collection.license).toContain("ODbL");
  expect(collection.features.map((each: { geometry: { type: string } }) => each.geometry.type)).toEqual([
    "Polygon",
    "MultiPolygon",
  ]);
  const [first] = collection.features;
  expect(first.properties.name).toBe(name);
  expect(first.properties.units).toBe("commune:03160");
  const people = first.properties.population_2019;
  expect(people).toBe(sum(formers("03160"), "population_2019"));
  expect(first.properties.population_2019_sources).toContain("tdt-2019");
  expect(first.bbox).toHaveLength(4);

  const workbook = await save(page, "Excel: số liệu, đơn vị, nguồn");
  expect(workbook.suggestedFilename()).toBe("vung-tu-chon-so-lieu.xlsx");
  expect((await text(workbook)).slice(0, 2)).toBe("PK");

  const figures = parse(await text(await save(page, "CSV chuẩn (RFC 4180): số liệu")), { columns: true }) as Record<
    string,
    string
  >[];
  expect(figures).toHaveLength(2);
  expect(figures[0]?.["Tên vùng"]).toBe(`'${name}`);
  expect(Number(figures[0]?.["Dân số 2019 (người)"])).toBe(people);

  const list = await save(page, "CSV chuẩn (RFC 4180): danh sách đơn vị");
  const units = parse(await text(list), { columns: true }) as Record<string, string>[];
  expect(units.map((row) => [row["Vùng số"], row["Mã đơn vị cũ"]]).toSorted()).toEqual([
    ["1", "03157"], ["1", "03160"], ["1", "03161"], ["2", "03154"], ["2", "03160"],
  ]); // prettier-ignore
});

test("regions are compared, and their overlap is stated", async ({ page }) => {
  await open(page, "?regions=A~c03160;B~f03160");
  await openRegions(page);
  await panel(page).getByRole("button", { name: "So sánh các vùng" }).click();
  await expect(panel(page)).toContainText("«A» và «B» có chung 1 đơn vị cũ (Mường Nhé)");
  const row = panel(page).getByRole("row", { name: /^Dân số 2019/ });
  await expect(row.getByRole("cell").first()).toContainText(vietnamese(sum(formers("03160"), "population_2019")));

  await panel(page).getByRole("button", { name: "Mở bảng rộng, mọi chỉ tiêu" }).click();
  const wide = page.getByRole("dialog", { name: "Đặt cạnh nhau" });
  await expect(wide.getByRole("row", { name: /^Dân số theo Tổng điều tra 2019/ })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(wide).toHaveCount(0);
  await expect(row).toBeVisible();
});

test("a unit is added to a region from its card", async ({ page }) => {
  await open(page, "?sel=commune:03160&regions=A~f03160");
  await card(page).getByRole("button", { name: "Thêm vào vùng" }).click();
  const region = card(page).getByRole("button", { name: /A.*1\/3 phần/ });
  await expect(region).toHaveAttribute("aria-pressed", "mixed");
  await region.click();
  await expect(card(page).getByRole("button", { name: /A.*3\/3 phần/ })).toHaveAttribute("aria-pressed", "true");
  await expect(page).toHaveURL(/regions=A~c03160/);
});

test("axe finds no serious violation, on a desktop and a phone", { tag: "@deep" }, async ({ page }) => {
  await open(page, "?regions=A~c03160;B~f03160.f03154");
  await openRegions(page);
  await expect(panel(page).getByText("Nếu là một xã mới")).toBeAttached();
  const serious = () => axeFaults(page, { within: "section.regions" });
  expect(await serious()).toEqual([]);
  await panel(page).getByRole("button", { name: "So sánh các vùng" }).click();
  await expect(panel(page).getByRole("table")).toBeVisible();
  expect(await serious()).toEqual([]);
  await page.setViewportSize(sizes.phone);
  await expect(page.getByTestId("sheet")).toBeVisible();
  await expect(panel(page).getByText("Nếu là một xã mới")).toBeAttached();
  expect(await serious()).toEqual([]);
  await panel(page).getByRole("button", { name: "So sánh các vùng" }).click();
  await expect(panel(page).getByRole("table")).toBeVisible();
  expect(await serious()).toEqual([]);
});

test("a region's panel begins with what it comes to, which runs along while units are picked", async ({ page }) => {
  await open(page, "?regions=A~c03160");
  await page.locator("[data-list=regions]").click();
  const sum = page.locator("section.regions").getByTestId("region-sum");
  await expect(sum).toContainText(/Dân số 2025: [\d.]+\s.*Diện tích: [\d.,]+/);
  const [before, tools] = [await sum.innerText(), page.getByRole("group", { name: "Chọn theo" })];
  expect((await sum.boundingBox())!.y).toBeLessThan((await tools.boundingBox())!.y);
  await page.getByRole("checkbox", { name: /Sín Thầu/ }).check();
  await expect(sum).not.toHaveText(before);
});
