/** A sixth theme, added by one folder and one line in each list, appears everywhere the others do, in its own words. */
import { readFileSync } from "node:fs";
import { expect, test, type Page } from "@playwright/test";
import { serve } from "../../tools/snapshot/serve";
import { buildWithSchools } from "../fixtures/with-schools";
import { card, drawn, searchBox, show, watch } from "./app";

/** A folder laid over the app takes a build of its own. */
test.setTimeout(300_000);

const layer = (page: Page) => page.getByTestId("layer-schools");
const count = (page: Page, of: string) => layer(page).getByTestId(`count-schools-${of}`);
const list = (page: Page) => page.locator('section[aria-labelledby="list-title"]');
const dock = (page: Page) => page.getByTestId("table");
const rows = (page: Page) => dock(page).locator("tbody tr");
const total = (page: Page) => dock(page).locator('tfoot [data-column="pupils"]').first();
const dialog = (page: Page) => page.getByRole("dialog");

test("a theme added by its folder", { tag: "@deep" }, async ({ page }) => {
  const { dist, remove } = await buildWithSchools();
  const server = await serve(dist);
  const faults = watch(page);
  /** No word of another theme's features or money. */
  const ownWords = async (of: ReturnType<typeof card>): Promise<void> =>
    expect(of).not.toContainText(/VND|tỷ|\bMW\b|dự án|project|nhà máy|plant/i);
  try {
    await page.goto(server.address);
    await drawn(page);

    await test.step("switch and legend, with its classes, counts and size", async () => {
      await expect(layer(page)).toContainText("Trường học");
      await layer(page).getByRole("switch").click();
      await expect(page).toHaveURL(/layers=schools/);
      await expect(count(page, "preschool")).toHaveText("1");
      await expect(count(page, "general")).toHaveText("2");
      await expect(layer(page)).toContainText("học sinh");
      await ownWords(layer(page));
    });

    await test.step("list, and the card with facts and their source", async () => {
      await layer(page).getByRole("button", { name: "Danh sách: Trường học" }).click();
      await expect(list(page).locator("ul > li > button")).toHaveCount(3);
      await list(page)
        .getByRole("button", { name: /Trường mẫu A/ })
        .click();
      await expect(card(page)).toContainText("500\u00a0học sinh");
      await expect(card(page)).toContainText("xã Sam Mứn");
      await card(page)
        .getByRole("button", { name: /Nguồn.*Số học sinh/ })
        .click();
      await expect(page.getByRole("dialog", { name: "Nguồn số liệu" })).toContainText("3107/BC-UBND");
      await page.keyboard.press("Escape");
      await ownWords(card(page));
      await show(page, "?sel=schools:mau-c");
      await expect(card(page)).toContainText("chưa có số liệu");
      await list(page).getByRole("button", { name: "Quay lại" }).click();
    });

    await test.step("card of a unit: number and sum of the features inside", async () => {
      await show(page, "?sel=commune:03356&layers=schools");
      await expect(card(page)).toContainText("1 trường");
      await expect(card(page)).toContainText("Tổng 500\u00a0học sinh (1 trên 1 có số liệu)");
      await show(page, "?sel=province:11&lang=en");
      await expect(card(page)).toContainText("3 schools");
      await expect(card(page)).toContainText("812\u00a0pupils in all (known for 2 of 3)");
    });

    await test.step("search", async () => {
      await show(page, "?");
      await searchBox(page).fill("truong mau b");
      await expect(page.getByRole("option").first()).toContainText("Trường mẫu B");
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(/sel=schools:mau-b/);
    });

    await test.step("filter, from the address and by hand", async () => {
      await show(page, "?layers=schools&f=schools~pupils:400..");
      await expect(page.getByTestId("filter-line")).toContainText("Trường học · 1/3");
      await expect(page.getByTestId("filter-line")).toContainText("từ 400\u00a0học sinh");
      await expect(count(page, "general")).toHaveText("0/2");
      await layer(page)
        .getByRole("button", { name: /^Lọc 1 điều kiện: lớp/ })
        .click();
      await page
        .getByTestId("filter-schools")
        .getByRole("checkbox", { name: /^Phổ thông/ })
        .click();
      await expect(page).toHaveURL(/f=schools~level:general~pupils:400\.\./);
      await page.getByTestId("filter-schools").getByRole("textbox", { name: "Số học sinh, từ" }).fill("");
      await expect(page).toHaveURL(/f=schools~level:general$/);
      await expect(page.getByTestId("filter-schools")).toContainText("Tổng 312\u00a0học sinh (1 trên 2 có số liệu)");
    });

    await test.step("table with its sum, of all and by unit, and the file of it", async () => {
      await show(page, "?table=schools");
      await expect(rows(page)).toHaveCount(3);
      await expect(total(page)).toHaveText("812 (2/3)");
      await total(page).press("Enter");
      await expect(page.getByRole("dialog", { name: "Nguồn số liệu" })).toContainText("812\u00a0học sinh");
      await page.keyboard.press("Escape");
      await dock(page).getByRole("button", { name: "Tải về", exact: true }).click();
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: /^CSV chuẩn .*: bảng/ }).click(),
      ]);
      expect(file.suggestedFilename()).toBe("dien-bien-truong-hoc.csv");
      const lines = readFileSync(await file.path(), "utf8")
        .trimEnd()
        .split("\r\n");
      for (const [name, pupils] of [
        ["Trường mẫu A", "500"],
        ["Trường mẫu B", "312"],
      ])
        expect(lines.find((line) => line.includes(name!))).toContain(pupils!);
      expect(lines.filter((line) => line.includes("Trường mẫu"))).toHaveLength(3);
      await page.keyboard.press("Escape");
      await show(page, "?table=schools&group=commune&lang=en");
      await expect(rows(page)).toHaveCount(3);
      await expect(total(page)).toHaveText("812 (2/3)");
      await ownWords(dock(page).locator("table"));
    });

    await test.step("its indicators: to choose from, in the legend and in the table of units", async () => {
      await show(page, "?");
      await page.getByRole("button", { name: "Bản đồ theo chỉ tiêu" }).click();
      const choice = page.getByLabel("Tô màu các đơn vị theo");
      await expect(choice.locator("option", { hasText: "Số trường học" })).toHaveCount(1);
      await choice.selectOption({ label: "Số học sinh theo xã" });
      await expect(page).toHaveURL(/ind=pupils/);
      const section = page.getByTestId("indicator");
      const legend = section.getByRole("table");
      await expect(legend).toContainText("học sinh");
      await expect(legend.getByTestId("class-after-unknown")).toHaveText("43");
      await expect(section).toContainText("Số học sinh của các trường có số liệu.");
      await ownWords(legend);
      await show(page, "?table=commune&cols=pupils,schools");
      const ofCommune = dock(page).locator('tr[data-key="commune:03356"]');
      await expect(dock(page).getByRole("columnheader", { name: /^Học sinh/ })).toHaveCount(1);
      await expect(ofCommune.locator('[data-column="pupils"]')).toHaveText("500");
      await expect(ofCommune.locator('[data-column="schools"]')).toHaveText("1");
      await expect(total(page)).toContainText("812");
      await show(page, "?table=commune&cols=pupils,schools&lang=en&sel=commune:03356");
      await expect(dock(page).getByRole("columnheader", { name: /^Pupils/ })).toHaveCount(1);
    });

    await test.step("print sheet", async () => {
      await show(page, "?layers=schools");
      await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
      await page.emulateMedia({ media: "print" });
      const paper = page.locator("body > .map-sheet");
      await expect(paper).toContainText("Bản đồ trường học tỉnh Điện Biên");
      for (const word of ["Mầm non", "Phổ thông", "học sinh"]) await expect(paper).toContainText(word);
      await ownWords(paper.locator(".legend").filter({ hasText: "Trường học" }));
      await page.emulateMedia({ media: "screen" });
      await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    });

    await test.step("its page, in both languages", async () => {
      await show(page, "?page=schools");
      await expect(dialog(page).getByRole("heading", { level: 2 })).toHaveText("Trường học");
      await expect(dialog(page)).toContainText("Tổng 812\u00a0học sinh (2 trên 3 có số liệu)");
      await expect(dialog(page)).toContainText("486");
      await show(page, "?page=schools&lang=en");
      await expect(dialog(page).getByRole("heading", { level: 2 })).toHaveText("Schools");
      await expect(dialog(page)).toContainText("812\u00a0pupils in all (known for 2 of 3)");
    });
    expect(faults).toEqual([]);
  } finally {
    server.close();
    remove();
  }
});
