/** A reader corrects a figure: from its sources on a card to the file, which the command takes in as the page said. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, type Page } from "@playwright/test";
import { runApply } from "../../tools/apply/run";
import { card, open, pressTab, sizes, test, watch } from "./app";

const root = resolve(import.meta.dirname, "../..");
const dialog = (page: Page) => page.getByRole("dialog", { name: "Góp ý sửa số liệu" });
const field = (page: Page, name: string) => dialog(page).getByRole("textbox", { name, exact: true });
const checks = (page: Page) => dialog(page).getByRole("region", { name: "Kiểm tra" });
const apply = (path: string): { code: number; said: string } => {
  const lines: string[] = [];
  const code = runApply([path, "--check"], root, (line) => lines.push(line));
  return { code, said: lines.join("\n") };
};

test("from a figure of a card to a file that the command takes", async ({ page }, info) => {
  const faults = watch(page);
  await open(page, "?sel=hydropower:nam-muc&layers=hydropower");

  await test.step("the sources of the figure lead to its form", async () => {
    await card(page).getByRole("button", { name: "Nguồn: Công suất lắp máy" }).click();
    await page
      .getByRole("dialog", { name: "Nguồn số liệu" })
      .getByRole("button", { name: "Góp ý sửa số liệu" })
      .click();
    await expect(dialog(page).getByRole("heading", { name: "Nậm Mức – Công suất lắp máy" })).toBeVisible();
    await expect(dialog(page).getByRole("region", { name: "Số liệu đang dùng" })).toContainText("44 MW");
    await expect(checks(page)).toContainText("Chưa có gì thay đổi");
  });

  await test.step("what cannot be is said at once, and makes no file", async () => {
    await field(page, "Công suất lắp máy").fill("44000");
    await expect(checks(page)).toContainText("«44.000» cần không quá 200");
    await expect(field(page, "Công suất lắp máy")).toHaveAttribute("aria-invalid", "true");
    await field(page, "Công suất lắp máy").fill("bốn tư");
    await expect(checks(page)).toContainText("«bốn tư» cần một số, như 1.234,5");
    await expect(dialog(page).getByRole("button", { name: "Tải tệp góp ý" })).toHaveCount(0);
  });

  await test.step("a value, a new source and a date are a correction", async () => {
    await field(page, "Công suất lắp máy").fill("44,5");
    await expect(checks(page)).toContainText("Còn thiếu: nguồn, ngày của số liệu.");
    await dialog(page).getByText("Nguồn mới", { exact: true }).click();
    await field(page, "Tên tài liệu, trang").fill("Niên giám thống kê tỉnh Điện Biên 2025");
    await field(page, "Ngày ban hành, công bố").fill("6/2026");
    await field(page, "Giá trị mới tính đến ngày").fill("31/12/2025");
    await expect(checks(page)).toContainText("Đạt mọi kiểm tra của bản đồ.");
    await expect(checks(page)).toContainText("247,9 MW");
    await expect(field(page, "Tên, cách liên hệ (không bắt buộc)")).toHaveAttribute("autocomplete", "name");
  });

  await test.step("the press that leaves the last field takes the file", async () => {
    await expect(field(page, "Giá trị mới tính đến ngày")).toBeFocused();
    const press = dialog(page).getByRole("button", { name: "Tải tệp góp ý" }).click();
    await Promise.all([page.waitForEvent("download"), press]);
  });

  await test.step("it is kept when the page is loaded anew, and can be discarded and taken back", async () => {
    await page.reload();
    await expect(field(page, "Công suất lắp máy")).toHaveValue("44,5");
    await expect(checks(page)).toContainText("Đạt mọi kiểm tra của bản đồ.");
    await dialog(page).getByRole("button", { name: "Bỏ góp ý" }).click();
    await expect(field(page, "Công suất lắp máy")).toHaveValue("44");
    await dialog(page).getByRole("button", { name: "Lấy lại" }).click();
    await expect(field(page, "Công suất lắp máy")).toHaveValue("44,5");
  });

  await test.step("the file and the mail hold it, and the command says the same", async () => {
    const button = dialog(page).getByRole("button", { name: "Tải tệp góp ý" });
    const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
    expect(download.suggestedFilename()).toBe("gop-y-hydropower-nam-muc-capacity_mw.json");
    const path = info.outputPath(download.suggestedFilename());
    await download.saveAs(path);
    expect(JSON.parse(readFileSync(path, "utf8"))).toMatchObject({
      table: "hydropower",
      key: "nam-muc",
      cells: { capacity_mw: { old: "44", new: "44.5" } },
      source: "nien-giam-thong-ke-tinh-2026",
      new_source: { date: "2026-06" },
      contact: "",
    });
    const { code, said } = apply(path);
    expect(said).toContain('+ capacity_mw: "44.5"');
    expect(code).toBe(0);
    const mail = await dialog(page).getByRole("link", { name: "Soạn thư" }).getAttribute("href");
    expect(mail).toMatch(/^mailto:\?subject=/);
    expect(mail?.length).toBeLessThan(2000);
    await expect(dialog(page)).toContainText("Trang này chưa nêu địa chỉ nhận góp ý.");
  });
  expect(faults).toEqual([]);
});

test.describe("on a phone, by keyboard", () => {
  test.use({ viewport: sizes.phone });

  test(
    "a figure that breaks a sum is told apart, and one computed of two asks which",
    { tag: "@deep" },
    async ({ page }, info) => {
      const faults = watch(page);
      await open(page, "?sel=commune:03158");
      const source = card(page).getByRole("button", { name: /^Nguồn: Mật độ/ });
      await source.focus();
      await page.keyboard.press("Enter");
      const correct = page
        .getByRole("dialog", { name: "Nguồn số liệu" })
        .getByRole("button", { name: "Góp ý sửa số liệu" });
      await pressTab(page, correct);
      await page.keyboard.press("Enter");

      const choice = dialog(page).getByRole("button", { name: /Dân số/ });
      await expect(dialog(page).getByRole("button", { name: /Diện tích/ })).toBeVisible();
      await pressTab(page, choice);
      /* The focus waits for a form that takes its time, and does not settle meanwhile on what is there. */
      await page.evaluate(() => {
        const { postMessage } = Worker.prototype;
        Worker.prototype.postMessage = function (this: Worker, ...message: unknown[]) {
          setTimeout(() => Reflect.apply(postMessage, this, message), 200);
        };
      });
      await page.keyboard.press("Enter");
      await expect(dialog(page).getByRole("heading", { name: "Xã Sín Thầu – Dân số" })).toBeFocused();

      await pressTab(page, field(page, "Dân số"));
      await page.keyboard.press("Control+A");
      await page.keyboard.type("6.100");
      await expect(checks(page)).toContainText("không còn khớp với số liệu khác");
      await expect(checks(page)).toContainText("tổng cộng 673.091 người");
      await expect(checks(page)).toContainText("như Đề án 348/ĐA-CP");

      await pressTab(page, dialog(page).getByRole("combobox", { name: "Chọn nguồn" }));
      await page.keyboard.type("Báo cáo tình hình thực hiện");
      await pressTab(page, field(page, "Giá trị mới tính đến ngày"));
      await page.keyboard.type("29/6/2025");
      const button = dialog(page).getByRole("button", { name: "Tải tệp góp ý" });
      await pressTab(page, button);
      const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
      const path = info.outputPath(download.suggestedFilename());
      await download.saveAs(path);
      const { code, said } = apply(path);
      expect(code).toBe(1);
      expect(said).toContain("data/communes.csv:1:population:");

      await page.keyboard.press("Escape");
      await expect(dialog(page)).toHaveCount(0);
      await expect(source).toBeFocused();
      expect(faults).toEqual([]);
    },
  );
});
