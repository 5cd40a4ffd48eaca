/** The printed sheet holds all that it says, whatever is shown. */
import { expect, type Page } from "@playwright/test";
import { open, show, test } from "./app";
import { mapSheet, openPrint, outsideKey, printDialog } from "./sheet";

const layers = ["hydropower", "border-gates", "projects", "ntm", "forest"];
/** One alone, one left out, and all, with what makes a key long. */
const views = [
  `?layers=${layers[2]}`,
  `?layers=${layers.slice(1).join()}`,
  `?layers=${layers.join()}&lang=en`,
  `?compare=overlay&ind=area&classes=quantile-7&layers=${layers.join()}&regions=A~c03334;B~c03160;C~c03162;D~c03151`,
];

const papers = [
  ["A4", /Ngang|Landscape/],
  ["A4", /Dọc|Portrait/],
  ["A3", /Ngang|Landscape/],
] as const;

async function expectKeyFits(page: Page, query: string, on: readonly (typeof papers)[number][]): Promise<void> {
  await show(page, query);
  await expect(page.getByTestId("layer-projects").locator("ul").first()).toBeAttached();
  await openPrint(page);
  for (const [format, way] of on) {
    await printDialog(page).getByText(format, { exact: true }).click();
    await printDialog(page).getByText(way).click();
    await expect.poll(() => outsideKey(page), `${query} ${format} ${way}`).toEqual([]);
  }
  await page.keyboard.press("Escape");
  await expect(printDialog(page)).toHaveCount(0);
}

test("the longest key fits on the sheet", async ({ page }) => {
  await open(page, `?layers=${layers.join()}`);
  await expectKeyFits(page, views.at(-1)!, papers.slice(0, 1));
});

test("the key fits on the sheet for one layer, four and all, in all formats", { tag: "@deep" }, async ({ page }) => {
  await open(page, `?layers=${layers.join()}`);
  for (const query of views) await expectKeyFits(page, query, papers);
});

test("the key names the units that a table lights", async ({ page }) => {
  await open(page, "?table=commune&kind=across");
  await expect(page.locator("#map .lit").first()).toBeAttached();
  await openPrint(page);
  const names = "Búng Lao, Mường Lay, Mường Pồn, Mường Thanh, Nà Tấu, Quảng Lâm, Sáng Nhè, Tủa Chùa";
  await expect(mapSheet(page)).toContainText(`Đang tô nổi: ${names} (8)`);
});

test("a scale too large for the province shows what is chosen, not the middle of the province", async ({ page }) => {
  await open(page, "?sel=commune:03256");
  await openPrint(page);
  const names = mapSheet(page).locator(".pane").first();
  const scale = printDialog(page).getByRole("combobox", { name: "Tỷ lệ" });
  await scale.selectOption("50000");
  await expect(page.getByTestId("sheet-said")).toContainText("1:50.000");
  await expect(names).toContainText(/Mường\s*Ảng/);
  await expect(mapSheet(page).locator(".key"), "its parts are on the drawn map alone").not.toContainText(
    "Cấp xã trước",
  );
  await scale.selectOption("1000000");
  await expect(page.getByTestId("sheet-said")).toContainText("1:1.000.000");
  await expect(names).toContainText(/Sín\s*Thầu/);
});
