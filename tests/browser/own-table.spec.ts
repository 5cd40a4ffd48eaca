/** A reader's table: from the file to the result, by keyboard and on a phone; what fails, and what is kept. */
import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { messyTable } from "../fixtures/own-table/messy";
import { downloaded, isWorkbook, pressTab, sizes, test, watch } from "./app";
import { axeFaults } from "./axe";
import { cutOff } from "./cut-off";

const dialog = (page: Page) => page.getByRole("dialog").first();
const button = (page: Page, name: string | RegExp) => dialog(page).getByRole("button", { name });
const step = (page: Page, name: string) => dialog(page).getByRole("region", { name });
const units = (page: Page) => page.getByTestId("own-result").locator("tbody tr");

async function openConvert(page: Page): Promise<void> {
  await page.goto("/?page=convert", { waitUntil: "commit" });
  await expect(button(page, "Dùng thử bảng mẫu")).toBeVisible();
}

async function upload(page: Page, name: string, content: string | Buffer): Promise<void> {
  const buffer = typeof content === "string" ? Buffer.from(content) : content;
  await dialog(page).locator(".zone input[type=file]").setInputFiles({ name, mimeType: "", buffer });
}

const sample = async (page: Page): Promise<void> => {
  await button(page, "Dùng thử bảng mẫu").click();
  await expect(units(page)).toHaveCount(45);
};

test("from the sample to the map by keyboard alone", async ({ page }) => {
  const faults = watch(page);
  await openConvert(page);
  await pressTab(page, button(page, "Dùng thử bảng mẫu"));
  await page.keyboard.press("Enter");
  await expect(dialog(page).getByRole("heading", { name: "Đã nhận ra" })).toBeFocused();
  await expect(units(page)).toHaveCount(45);

  const question = dialog(page).getByRole("group", { name: "Ô ghi «Xã Mường Luôn»" });
  await expect(question).toContainText("Chưa chọn");
  await pressTab(page, question.getByRole("button", { name: /^Xã Mường Luân/ }));
  await page.keyboard.press("Enter");
  await expect(question).toContainText("Đã chọn: Xã Mường Luân");
  await page.keyboard.press("Control+z");
  await expect(question).toContainText("Chưa chọn");
  await page.keyboard.press("Control+y");
  await expect(question).toContainText("Đã chọn: Xã Mường Luân");
  await expect(dialog(page)).toContainText("Đủ 129 đơn vị");

  const result = step(page, "Kết quả");
  await expect(result.locator("[data-proof]").first()).toContainText("598.856");
  await expect(page.getByTestId("own-checks").locator("tbody tr")).toHaveCount(1);
  await expect(page.getByTestId("own-checks")).toContainText("lệch 12");
  await expect(units(page).filter({ hasText: "Xã Mường Nhé" })).toContainText("1/3 phần");

  await pressTab(page, result.getByRole("radio").first());
  await page.keyboard.press("ArrowRight");
  await expect(units(page)).toHaveCount(10);

  await pressTab(page, button(page, "Xem trên bản đồ"));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/ind=own-[a-z0-9]{8}-2/);
  await expect(page.getByRole("dialog")).toHaveCount(0);
  expect(faults).toEqual([]);
});

test("the table of an office on a phone: unknown names and a doubled unit are decided", async ({ page }) => {
  const { csv, expected } = messyTable();
  await page.setViewportSize(sizes.phone);
  await openConvert(page);
  await upload(page, "bieu-01.csv", csv);
  await expect(units(page)).toHaveCount(45);

  const questions = dialog(page).locator("[data-question]");
  await expect(questions).toHaveCount(expected.unknownRows.length);
  const other = questions.first().getByRole("textbox", { name: /^Đơn vị khác|^Đơn vị khác:/ });
  await other.or(questions.first().getByRole("combobox")).fill(expected.missing[0]!);
  await questions.first().getByRole("button", { name: "Chọn", exact: true }).click();
  await expect(questions.first()).toContainText("Đã chọn");
  await questions.nth(1).getByRole("button", { name: "Bỏ dòng ra" }).click();
  await expect(questions.nth(1)).toContainText("Đã bỏ ra");

  const match = step(page, "Khớp đơn vị");
  await expect(match).toContainText("1 đơn vị có nhiều dòng");
  await match.getByRole("combobox").last().selectOption("add");
  await expect(button(page, "Đến bước khớp đơn vị")).toHaveCount(0);

  const checks = page.getByTestId("own-checks");
  await expect(checks).toContainText("lệch 12");
  await expect.poll(() => cutOff(page)).toEqual([]);
  expect(await axeFaults(page, { within: "dialog" })).toEqual([]);
});

test(
  "in English, in a small window, nothing is cut off and axe finds nothing at any step",
  { tag: "@deep" },
  async ({ page }) => {
    const faults = watch(page);
    await page.setViewportSize(sizes.tablet);
    await page.goto("/?page=convert&lang=en", { waitUntil: "commit" });
    await upload(page, "table.csv", messyTable().csv);
    await expect(units(page)).toHaveCount(45);
    await expect.poll(() => cutOff(page)).toEqual([]);
    expect(await axeFaults(page, { within: "dialog", all: true })).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    await expect.poll(() => cutOff(page)).toEqual([]);
    expect(faults).toEqual([]);
  },
);

test("a file that is no table, and a worker that cannot be loaded, leave what was there", async ({ page }) => {
  await openConvert(page);
  await sample(page);
  await upload(page, "anh.xlsx", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]));
  const alert = dialog(page).getByRole("alert");
  await expect(alert).toContainText("Không đọc được «anh.xlsx»");
  await expect(alert).toContainText("Bảng «Bảng mẫu» vẫn còn");
  await expect(units(page)).toHaveCount(45);
  await alert.getByRole("button", { name: "Đóng" }).click();

  await page.route(/\/worker-[^/]*\.js/, (route) => route.abort());
  await openConvert(page);
  await button(page, "Dùng thử bảng mẫu").click();
  await expect(alert).toContainText("chưa tải được");
  await page.unrouteAll();
  await alert.getByRole("button", { name: "Thử lại" }).click();
  await expect(units(page)).toHaveCount(45);
});

test("a table is kept over a reload, and its record is computed again", async ({ page }) => {
  await openConvert(page);
  await upload(page, "dan-so.csv", messyTable().csv);
  await expect(units(page)).toHaveCount(45);
  const [download] = await Promise.all([page.waitForEvent("download"), button(page, "Biên bản quy đổi").click()]);
  const record = readFileSync(await download.path(), "utf8");
  await button(page, "Tải về").click();
  expect(isWorkbook(await downloaded(page, /^Excel: kết quả/))).toBe(true);
  await page.keyboard.press("Escape");
  await button(page, "Giữ bảng này").click();
  await expect(dialog(page)).toContainText("Đã giữ «dan-so»");

  await openConvert(page);
  await button(page, "Mở «dan-so»").click();
  await expect(units(page)).toHaveCount(45);
  await upload(page, "bien-ban.json", record);
  await expect(dialog(page)).toContainText("mọi chữ số đều khớp");
  const figure = /"value": ?"(\d{4,})"/.exec(record)![1]!;
  await upload(page, "bien-ban.json", record.replace(`"${figure}"`, `"${Number(figure) + 1}"`));
  await expect(dialog(page)).toContainText("biên bản ghi");
  await expect(units(page), "the table stays").toHaveCount(45);

  await button(page, "Cất bảng này đi").click();
  await button(page, "Xóa «dan-so» khỏi trình duyệt").click();
  await expect(button(page, "Mở «dan-so»")).toHaveCount(0);
  await dialog(page).getByRole("status").getByRole("button", { name: "Hoàn tác" }).click();
  await expect(button(page, "Mở «dan-so»")).toBeVisible();
  await button(page, "Xóa «dan-so» khỏi trình duyệt").click();
});
