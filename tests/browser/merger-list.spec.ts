/** Which new communes join two districts: a list that is lit, in the address, in Excel, and shared as a link. */
import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { copiedText, open, show, test } from "./app";

const dock = (page: Page) => page.getByTestId("table");
const lit = (page: Page) => page.locator("path.lit");
const rows = (page: Page) => dock(page).locator("tbody tr");

test("the eight communes across districts", async ({ page }) => {
  await test.step("the eight communes across districts, filtered by keyboard, downloaded, lit on the map", async () => {
    await open(page, "?table=commune");
    await expect(rows(page)).toHaveCount(45);
    await expect(lit(page)).toHaveCount(0);
    await dock(page).getByRole("combobox", { name: "Lọc theo cách sắp xếp" }).selectOption("across");
    await expect(rows(page)).toHaveCount(8);
    await expect(page).toHaveURL(/table=commune&kind=across/);
    await expect(lit(page)).toHaveCount(8);
    await expect(rows(page).first().locator('[data-column="merger"]')).toHaveText(/nhiều đơn vị cấp huyện/);

    await dock(page).getByRole("button", { name: "Tải về", exact: true }).click();
    const take = async (name: RegExp) => {
      const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
      return file;
    };
    expect((await take(/^Excel/)).suggestedFilename()).toMatch(/\.xlsx$/);
    const csv: Record<string, string>[] = parse(readFileSync(await (await take(/^CSV chuẩn .*: bảng/)).path()), {
      columns: true,
    });
    expect(csv).toHaveLength(8);
    for (const row of csv) {
      expect(row["Cấp huyện cũ"]!.split(", ")).toHaveLength(2);
      expect(row["Cách sắp xếp"]).toMatch(/nhiều đơn vị cấp huyện/);
      expect(row["Nguồn (mã nguồn)"]).toContain("nq-1661-2025");
    }

    await page.keyboard.press("Escape");
    await dock(page).getByRole("button", { name: "Đóng bảng" }).click();
    await expect(lit(page)).toHaveCount(0);
  });

  await test.step("a link to the list lights it again; its copy is the address", async () => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await open(page, "?table=commune&kind=across");
    await expect(rows(page)).toHaveCount(8);
    await expect(lit(page)).toHaveCount(8);
    await dock(page).getByRole("button", { name: "Sao chép liên kết" }).press("Enter");
    await expect(dock(page).getByText("Đã sao chép liên kết.")).toBeVisible();
    expect(await copiedText(page)).toBe(page.url());
    await dock(page).getByRole("combobox", { name: "Lọc theo cách sắp xếp" }).selectOption("within");
    await expect(dock(page).getByText("Đã sao chép liên kết."), "another address is not copied yet").toHaveCount(0);
    for (const [query, place] of [
      ["?sel=commune:03160", "[data-testid=card]"],
      ["?page=figures", "dialog"],
    ] as const) {
      await show(page, query);
      await expect(page.locator(place).getByRole("button", { name: "Sao chép liên kết" }), query).toBeVisible();
    }
  });
});
