/** Files of a result: the same from page and command line. Rows in another order, and another table by mistake. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Download, type Page } from "@playwright/test";
import readXlsxFile from "read-excel-file/node";
import { runConvert } from "../../tools/convert/run";
import { readGazetteer } from "../../tools/convert/units";
import { messyTable } from "../fixtures/own-table/messy";
import { test } from "./app";

const dialog = (page: Page) => page.getByRole("dialog").first();
const button = (page: Page, name: string | RegExp) => dialog(page).getByRole("button", { name });
const units = (page: Page) => page.getByTestId("own-result").locator("tbody tr");

async function openConvert(page: Page): Promise<void> {
  await page.goto("/?page=convert", { waitUntil: "commit" });
  await expect(button(page, "Dùng thử bảng mẫu")).toBeVisible();
}

const upload = (page: Page, name: string, content: string): Promise<void> =>
  dialog(page)
    .locator(".zone input[type=file]")
    .setInputFiles({ name, mimeType: "", buffer: Buffer.from(content) });

async function downloaded(page: Page, press: () => Promise<void>): Promise<Buffer> {
  const [download]: [Download, void] = await Promise.all([page.waitForEvent("download"), press()]);
  return readFileSync(await download.path());
}

/** Without what differs between two records of one conversion: when each was made, and the seal over it. */
const withoutTime = (record: string): unknown => ({ ...(JSON.parse(record) as object), at: null, seal: null });
/** Of the sheet on the method. */
const withoutTimes = (sheets: unknown): string => JSON.stringify(sheets).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "");

test("CSV, workbook and record are the same from page and command line", { tag: "@deep" }, async ({ page }) => {
  test.setTimeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), "own-table-"));
  const inFolder = (name: string): string => join(folder, name);
  const { csv } = messyTable();
  writeFileSync(inFolder("bieu-01.csv"), csv);
  const args = [
    "-o",
    inFolder("kq.csv"),
    "--record",
    inFolder("bb.json"),
    "--report",
    inFolder("dong.csv"),
    "--partial",
  ];
  const silent = () => undefined;
  const convert = (more: readonly string[]) =>
    runConvert([inFolder("bieu-01.csv"), ...more], readGazetteer, { out: silent, tell: silent });
  await convert(args);
  await convert(["-o", inFolder("kq.xlsx"), "--partial"]);

  await openConvert(page);
  await upload(page, "bieu-01.csv", csv);
  await expect(units(page)).toHaveCount(45);
  await button(page, "Tải về").last().click();
  const file = (name: RegExp): Promise<Buffer> => downloaded(page, () => page.getByRole("button", { name }).click());
  const ofExcel = await file(/^CSV cho Excel tiếng Việt: kết quả/);
  expect(ofExcel.equals(readFileSync(inFolder("kq.csv")))).toBe(true);
  const [ofPage, ofLine] = [await file(/^Excel: kết quả/), readFileSync(inFolder("kq.xlsx"))];
  await page.keyboard.press("Escape");
  const [sheets, others] = [await readXlsxFile(ofPage), await readXlsxFile(ofLine)];
  expect(sheets.length).toBeGreaterThan(4);
  expect(withoutTimes(sheets)).toEqual(withoutTimes(others));
  const record = await downloaded(page, () => button(page, "Biên bản quy đổi").click());
  expect(withoutTime(record.toString())).toEqual(withoutTime(readFileSync(inFolder("bb.json"), "utf8")));
  rmSync(folder, { recursive: true });
});

test("a table dropped by mistake, or put away, gives back the one before with its decisions", async ({ page }) => {
  await openConvert(page);
  // As of the browser's own window for files, put away without a choice.
  await dialog(page).locator(".zone input[type=file]").dispatchEvent("cancel", { bubbles: true });
  await button(page, "Dùng thử bảng mẫu").click();
  const question = dialog(page).getByRole("group", { name: "Ô ghi «Xã Mường Luôn»" });
  await question.getByRole("button", { name: /^Xã Mường Luân/ }).click();
  await expect(question).toContainText("Đã chọn: Xã Mường Luân");
  await upload(page, "khac.csv", "Họ tên;Tuổi\nA;30\nB;40\n");
  await expect(dialog(page)).toContainText("khac.csv: 3 dòng");
  await expect(dialog(page)).not.toContainText("không thiếu đơn vị nào");
  await button(page, "Mở lại bảng trước").click();
  await expect(question).toContainText("Đã chọn: Xã Mường Luân");
  await button(page, "Cất bảng này đi").click();
  await expect(question).toHaveCount(0);
  await button(page, "Mở lại bảng trước").click();
  await expect(question).toContainText("Đã chọn: Xã Mường Luân");
});

test("rows are sorted by a press on a column, to be copied so, and come back", async ({ page }) => {
  await openConvert(page);
  await button(page, "Dùng thử bảng mẫu").click();
  await expect(units(page).first()).toContainText("Xã Mường Nhé");
  const head = page.getByTestId("own-result").getByRole("columnheader", { name: /^Diện tích/ });
  await head.getByRole("button").click();
  await expect(head).toHaveAttribute("aria-sort", "descending");
  await expect(units(page).first()).toContainText("Xã Sín Thầu");
  await head.getByRole("button").click();
  await expect(units(page).first()).toContainText("27,56");
  await head.getByRole("button").click();
  await expect(units(page).first()).toContainText("Xã Mường Nhé");
  await expect(head).not.toHaveAttribute("aria-sort");
});
