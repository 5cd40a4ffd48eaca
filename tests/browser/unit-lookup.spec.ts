/** Units are looked up one by one and in a list of 5,000, with the answers of the command line; and the sheet for a wall is printed. */
import { expect } from "@playwright/test";
import { projectRows } from "../../tools/convert/units";
import { runLookup } from "../../tools/lookup/run";
import { qrPicture } from "../../src/components/qr/qr";
import { lookupCsv, lookupList } from "../fixtures/lookup-list";
import { card, downloaded, isWorkbook, open, searchBox, show, test } from "./app";

test("one by one: both lives of a code, a date, what is unclear, and the address", async ({ page }) => {
  await open(page);
  await searchBox(page).fill("03158");
  const option = page.getByRole("option", { name: /^Leng Su Sìn/ });
  await expect(option).toContainText("Khoản 2 Điều 1 Nghị quyết số 1661/NQ-UBTVQH15; trụ sở:");
  await page.getByRole("option", { name: /Mã 03158: một mã, hai đời/ }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.locator("[data-unit]")).toHaveCount(2);
  await expect(dialog.locator("[data-unit='former-commune:03158']")).toContainText("xã Sín Thầu (03158)");
  await expect(page).toHaveURL(/page=lookup&part=03158/);

  await test.step("a date tells which", async () => {
    await dialog.getByRole("textbox", { name: "Ngày của giấy tờ" }).fill("1/5/2024");
    await expect(dialog.locator("[data-unit]")).toHaveCount(1);
    await expect(page).toHaveURL(/part=03158~1%2F5%2F2024|part=03158~1\/5\/2024/);
  });

  await test.step("what is unclear is asked", async () => {
    await show(page, `?page=lookup&part=${encodeURIComponent("Mường Chà")}`);
    await expect(dialog.getByRole("searchbox", { name: "Tên hoặc mã" })).toHaveValue("Mường Chà");
    await expect(dialog.getByText("Nhiều đơn vị cùng tên như vậy")).toBeVisible();
    await expect(dialog.locator("[data-unit]")).toHaveCount(3);
    await dialog.getByRole("searchbox", { name: "Tên hoặc mã" }).fill("Xã Tân Lập");
    await expect(dialog.getByText("Không đơn vị nào của tỉnh")).toBeVisible();
  });

  await test.step("a unit is shown on the map, and back leads to the page", async () => {
    await dialog.getByRole("searchbox", { name: "Tên hoặc mã" }).fill("xã Sá Tổng");
    await dialog.getByRole("button", { name: "Xem trên bản đồ" }).click();
    await expect(card(page).getByRole("heading", { level: 2 }).first()).toContainText("Sá Tổng");
    await page.goBack();
    await expect(dialog.locator("[data-unit='former-commune:03178']")).toBeVisible();
  });
});

for (const [rows, written, tag] of [
  [400, "400", []],
  [5000, "5.000", "@deep"],
] as const)
  test(
    `a list of ${written}: the answers of the command line, decisions undone, no long task`,
    { tag: [tag].flat() },
    async ({ page }) => {
      const csv = lookupCsv(lookupList(rows));
      await open(page, "?page=lookup");
      const dialog = page.getByRole("dialog");
      await expect(dialog.locator("textarea")).toBeVisible();
      await page.evaluate(() => {
        const longest = { ms: 0 };
        Object.assign(window, { longest });
        new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) longest.ms = Math.max(longest.ms, duration);
        }).observe({ type: "longtask" });
      });
      await dialog
        .locator("input[type=file]")
        .setInputFiles({ name: "ds.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
      await expect(dialog.getByText(`trong ${written}`)).toBeVisible();
      await expect(dialog.locator("#lookup-result tbody tr")).toHaveCount(25);
      const longest = await page.evaluate(() => (window as unknown as { longest: { ms: number } }).longest.ms);
      test.info().annotations.push({ type: "longest task", description: `${Math.round(longest)} ms` });
      expect(longest).toBeLessThan(200);

      await test.step("the file is that of the command line", async () => {
        let wanted = "";
        const at = test.info().outputPath("names.csv");
        const { writeFileSync } = await import("node:fs");
        writeFileSync(at, csv);
        await runLookup([at, "--standard"], projectRows, { out: (text) => (wanted += text), tell: () => undefined });
        await dialog.getByRole("button", { name: "Tải về" }).click();
        expect((await downloaded(page, /^CSV.*(chuẩn|RFC)/)).toString()).toBe(wanted);
        expect(isWorkbook(await downloaded(page, "Excel (XLSX)"))).toBe(true);
        await page.keyboard.press("Escape");
      });

      await test.step("a choice is made once for all rows that say the same, and undone", async () => {
        const open_ = dialog.locator("[data-box=choose] .big");
        const before = await open_.innerText();
        const question = dialog.locator("[data-question]").filter({ hasText: "Nhiều đơn vị" }).first();
        await question.locator(".answers button").first().click();
        await expect(open_).not.toHaveText(before);
        await dialog.getByRole("button", { name: "Hoàn tác" }).click();
        await expect(open_).toHaveText(before);
      });

      await test.step("a pasted list takes its place", async () => {
        await dialog.locator("textarea").fill("Mường Nhé, huyện Mường Nhé\nMường Nhé, huyện Mường Nhé\nTà Lèng");
        await dialog.getByRole("button", { name: "Tra cứu danh sách" }).click();
        await expect(dialog.getByText("Kết quả: Danh sách đã dán")).toBeVisible();
        await expect(dialog.locator("#lookup-result tbody tr")).toHaveCount(3);
        await expect(dialog.getByText("1 dòng nêu lại một đơn vị")).toBeVisible();
      });
    },
  );

test("the sheet for a wall is one page with a code that leads to the unit", async ({ page }) => {
  await open(page, "?sel=commune:03328");
  await page.evaluate(() => Object.assign(window, { print: () => document.body.setAttribute("data-printed", "") }));
  await card(page).getByRole("button", { name: "Tờ dán tại trụ sở" }).click();
  await expect(page.locator("body")).toHaveAttribute("data-printed", "");
  const sheet = page.locator(".wall-sheet");
  await expect(sheet.locator("h1")).toHaveText("Xã Thanh Nưa");
  await expect(sheet.locator("tbody tr")).toHaveCount(5);
  const address = (await sheet.locator(".address").innerText()).trim();
  expect(address).toMatch(/(vi\/commune\/03328\.html|sel=commune:03328)$/);
  expect(await sheet.locator("svg path").getAttribute("d")).toBe(qrPicture(address).path);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect(sheet).toHaveCount(0);
});
