/** What is selected of a table is copied with names and figures, a row a line. */
import { expect, type Page } from "@playwright/test";
import { copiedText, open, show, test } from "./app";

/** Selects all between two elements, copies with the keyboard, and returns the cells of each line. */
async function copied(page: Page, table: string, from: string, to: string): Promise<string[][]> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page
    .locator(table)
    .first()
    .evaluate(
      (within, [first, last]) => {
        const start = within.querySelector(first!)!;
        const end = [...within.querySelectorAll(last!)].at(-1)!;
        getSelection()!.setBaseAndExtent(start, 0, end, end.childNodes.length);
      },
      [from, to],
    );
  await page.keyboard.press("Control+c");
  const text = await copiedText(page);
  return text.split("\n").map((line) => line.split("\t"));
}

const first = "tbody tr:first-child > :first-child";
const last = "tbody tr > :last-child";

test("tables are copied with names and figures", async ({ page }) => {
  await open(page, "?table=district&cols=area,population-2019");

  await test.step("of the tables of units and of features, names and figures are copied", async () => {
    await expect(page.locator("tbody tr")).toHaveCount(10);
    const units = await copied(page, "table", first, last);
    expect(units).toHaveLength(10);
    expect(units[0]!.slice(0, 5)).toEqual(["Điện Biên", "100", "huyện", "1.396,27", "99.387"]);
    expect(units.every(({ length }) => length === units[0]!.length)).toBe(true);

    await show(page, "?table=border-gates");
    await expect(page.locator("tbody tr").first()).toContainText("Tây Trang");
    const gates = await copied(page, "table", "thead th", "tfoot tr > :last-child");
    expect(gates).toHaveLength(await page.locator("tr").count());
    expect(gates.map(([name]) => name)).toContain("Cửa khẩu quốc tế Tây Trang");
  });

  await test.step("so are the annex, with the paragraphs around it, and the legend of an indicator", async () => {
    await show(page, "?page=annex");
    await expect(page.locator("[data-key='3']")).toBeVisible();
    const part = await copied(page, "dialog", ".content p", "[data-key='3'] > :last-child");
    expect(part[0]).toEqual([expect.stringContaining("Phụ lục")]);
    expect(part.find((cells) => cells.includes("17.970,88"))?.slice(2, 3)).toEqual(["Tỷ đồng"]);

    await show(page, "?ind=density-2019");
    await expect(page.getByTestId("indicator").locator("table")).toBeVisible();
    const classes = await copied(page, "[data-testid=indicator] table", first, last);
    expect(classes.length).toBeGreaterThan(3);
    expect(classes.every(([name, count]) => name && /^\d+$/.test(count!))).toBe(true);

    const words = await copied(page, "[data-testid=indicator] table", first, first);
    expect(words.flat().join(), "one cell is copied as the browser does").toBe(classes[0]![0]);
  });
});
