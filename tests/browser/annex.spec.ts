/** The province in figures: the complete annex as printed, other sources' values, one filter, downloads, links to the map. */
import { expect, type Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { downloaded, isWorkbook, sizes, table, test, watch } from "./app";

const dialog = (page: Page) => page.getByRole("dialog").first();
const row = (page: Page, number: number) => dialog(page).locator(`[data-key="${number}"]`);
const figure = (page: Page, id: string) => dialog(page).locator(`[data-figure="${id}"]`);
const lines = (page: Page) => dialog(page).locator("[data-key], [data-figure]");
const columns = ["plan_2025", "h1_2024", "h1_2025", "vs_h1_2024", "vs_plan"] as const;

/** Opens the page without waiting for the map under it, which is of no concern here. */
async function openProvince(page: Page, more = ""): Promise<void> {
  await page.route(/maplibre|\/map-/, () => new Promise(() => undefined));
  await page.goto(`/?page=annex${more}`, { waitUntil: "commit" });
  await expect(dialog(page).locator("[data-figure]")).toHaveCount(table("key-figures").length);
}

/** The printed characters of every cell, as the page has them. */
const printed = (page: Page): Promise<Record<string, Record<string, string>>> =>
  dialog(page).evaluate((element) =>
    Object.fromEntries(
      [...element.querySelectorAll<HTMLElement>("[data-key]")].map((each) => [
        each.dataset["key"],
        Object.fromEntries(
          [...each.querySelectorAll<HTMLElement>("[data-column]")].map((cell) => [
            cell.dataset["column"],
            cell.innerText.trim().split(/\s/)[0] ?? "",
          ]),
        ),
      ]),
    ),
  );

test("what the annex shows", async ({ page }) => {
  await openProvince(page);

  for (const [name, size] of [
    ["as a table", sizes.desktop],
    ["as cards", sizes.phone],
  ] as const)
    await test.step(`every row has its printed values, ${name}`, async () => {
      await page.setViewportSize(size);
      const content = dialog(page).locator(".content");
      await expect.poll(() => content.evaluate((element) => element.clientWidth)).toBeLessThanOrEqual(size.width);
      const shown = await printed(page);
      const annex = table("annex");
      expect(Object.keys(shown)).toHaveLength(annex.length);
      for (const each of annex)
        for (const column of columns) {
          const wanted = each[`${column}_printed`]!;
          if (wanted) expect(shown[each["row"]!]?.[column], `row ${each["row"]} ${column}`).toBe(wanted);
        }
      await expect(dialog(page).locator("[data-figure]")).toHaveCount(table("key-figures").length);
      const hollow = await dialog(page)
        .locator("td.number")
        .evaluateAll((cells) => cells.filter((cell) => cell.checkVisibility() && !cell.textContent?.trim()).length);
      if (name === "as cards") expect(hollow, "labels without a value").toBe(0);
      await expect.poll(() => content.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    });

  await page.setViewportSize(sizes.desktop);
  await test.step("values of the July notice are shown next to those of the June report, dated and explained", async () => {
    for (const value of ["8,62", "29/6/2025", "5,11", "7/2025"]) await expect(row(page, 3)).toContainText(value);
    for (const value of ["49,30", "43,30", "7/2025"]) await expect(row(page, 28)).toContainText(value);
    await expect(figure(page, "grdp-growth-notice")).toContainText("5,11%");
    await expect(figure(page, "grdp-growth-notice")).toContainText("ghi khác: 8,62");

    const mark = row(page, 53).getByRole("button", { name: "Có 1 điểm chênh lệch" });
    await mark.press("Enter");
    await expect(mark).toHaveAttribute("aria-expanded", "true");
    await expect(dialog(page)).toContainText("6,43 + khách trong nước 1.361,75 = 1.368,18");
  });
  await test.step("only printed percentages of the plan have a bar", async () => {
    await expect(row(page, 110).locator("rect.beyond")).toHaveCount(1);
    await expect(row(page, 2).locator("rect.beyond")).toHaveCount(0);
    for (const number of [45, 100, 102]) await expect(row(page, number).locator("rect")).toHaveCount(0);
  });
});

test("the annex is filtered, folded, saved, and leads to the map", async ({ page }) => {
  const faults = watch(page);
  await openProvince(page);

  await test.step("one filter for annex and key figures, with correct counts, cleared at once", async () => {
    const everything = table("annex").length + table("key-figures").length;
    /* Rows that only head others are drawn and not counted. */
    const headings = table("annex").filter((each) => !each["unit_vi"] && columns.every((of) => !each[`${of}_printed`]));
    const counted = everything - headings.length;
    const status = dialog(page).getByRole("status").first();
    await expect(status).toHaveText(`${counted}/${counted} dòng`);

    const attainment = page.getByLabel("Đạt kế hoạch");
    const under = await attainment.locator("option", { hasText: "Dưới 40%" }).textContent();
    await attainment.selectOption("under");
    const n = /\((\d+)\)/.exec(under ?? "")?.[1];
    await expect(status).toHaveText(`${n}/${counted} dòng`);
    await expect(row(page, 41), "vocational training, 26,84%").toBeVisible();
    await expect(row(page, 2), "the total of a found row stands above it").toBeVisible();
    await expect(row(page, 20)).toHaveCount(0);

    await page.getByRole("searchbox").fill("dao tao nghe");
    await expect(lines(page)).toHaveCount(2);
    await page.getByRole("button", { name: "Bỏ lọc" }).press("Enter");
    await expect(lines(page)).toHaveCount(everything);
  });

  await test.step("by keyboard: parts fold, the contents link to them, and a key figure links to its row", async () => {
    await dialog(page)
      .getByRole("button", { name: /^C\. Chỉ tiêu Tài nguyên.* \d+$/ })
      .last()
      .press("Enter");
    await expect(row(page, 57)).toHaveCount(0);
    await dialog(page).getByRole("navigation").getByRole("button", { name: /^C\. / }).press("Enter");
    await expect(row(page, 57)).toBeVisible();
    await expect(dialog(page).locator("#part-C")).toBeFocused();
    await figure(page, "rubber-output")
      .getByRole("button", { name: /Phụ lục, dòng 86/ })
      .press("Enter");
    await expect(row(page, 86)).toBeFocused();
  });

  await test.step("the shown rows are exported as CSV and as a workbook", async () => {
    await dialog(page).getByRole("button", { name: "Tải về" }).click();
    const csv: string[][] = parse(await downloaded(page, "CSV chuẩn (RFC 4180): phụ lục"));
    expect(csv).toHaveLength(table("annex").length + 1);
    expect(csv[2]).toContain("17.970,88");
    expect(isWorkbook(await downloaded(page, "Excel: phụ lục, số liệu, nguồn"))).toBe(true);
    await page.keyboard.press("Escape");
  });

  await test.step("a row with an indicator links to its map", async () => {
    await row(page, 57)
      .getByRole("button", { name: /^Xem trên bản đồ/ })
      .press("Enter");
    await expect(page).toHaveURL(/ind=forest-cover/);
    await expect(page).not.toHaveURL(/page=/);
  });
  expect(faults).toEqual([]);
});
