/** The page of hydropower: its lines add up, its buttons set the map, its table follows the level; by keyboard, on a phone, in English. */
import { expect, type Locator, type Page } from "@playwright/test";
import { card, pressTab, show, table, test, watch } from "./app";

const dialog = (page: Page) => page.getByRole("dialog", { name: /^(Thủy điện|Hydropower)$/ });
const section = (page: Page, name: string | RegExp) => dialog(page).getByRole("region", { name });

/** The page lies over the map, which is not waited for. */
async function openPage(page: Page, query = "?page=hydropower"): Promise<void> {
  await page.goto(`/${query}`);
  await expect(section(page, /^(Tọa độ, công suất|Coordinates, capacities)/)).toBeVisible({ timeout: 45_000 });
}

const number = (text: string): number => Number(text.trim().replace(/\./g, "").replace(",", ".").replace("+", ""));
const numbers = async (cells: Locator): Promise<number[]> => (await cells.allTextContents()).map(number);
const sum = (values: number[]): number => Math.round(values.reduce((total, value) => total + value, 0) * 10) / 10;

test("the page of hydropower", async ({ page }) => {
  const faults = watch(page);
  await openPage(page);

  await test.step("the lines of the reconciliation add up to the report, and each figure has its source", async () => {
    const check = section(page, "Đối chiếu với báo cáo của tỉnh");
    const parts = check.locator("tr.strong");
    const of = (column: number) => numbers(parts.locator(`td:nth-of-type(${column})`));
    expect(await of(1)).toEqual([11, 4, 7]);
    expect(await of(2)).toEqual([226.4, 21, 71.9]);
    await expect(check.locator("tfoot td")).toHaveText(["22", "319,3"]);
    expect([sum(await of(1)), sum(await of(2))]).toEqual([22, 319.3]);
    expect(sum(await numbers(check.locator("tr.part td:nth-of-type(2)")))).toBe(226.4);
    await expect(check.getByRole("img")).toHaveAccessibleName(/226,4\s*MW \(70,9%\).*71,9\s*MW \(22,5%\)/);
    await expect(check).toContainText(/23 nhà máy đang vận hành, tổng công suất khoảng 326,8\s*MW/);
    await check.getByRole("button", { name: "Nguồn: Đối chiếu với báo cáo của tỉnh" }).first().click();
    await expect(page.getByRole("dialog", { name: "Nguồn số liệu" })).toContainText("3107/BC-UBND");
    await page.keyboard.press("Escape");
  });

  await test.step("the waterfall shows the gap between published totals", async () => {
    const path = section(page, "Công suất qua các lần công bố");
    expect(await numbers(path.locator("tbody td:nth-of-type(1)"))).toEqual([
      80.3, 183, 263.3, 16, 40, 319.3, 7.5, 326.8, 326.8,
    ]);
    await expect(path).toContainText(/303,3\s*MW, thấp hơn 319,3\s*MW của báo cáo 16\s*MW/);
  });

  await test.step("every discrepancy about a plant is listed, and by keyboard opens its card, which states it at the top", async () => {
    const disputes = section(page, /^Tọa độ, công suất và thông tin/);
    const listed = table("discrepancies").filter(({ about }) => about?.startsWith("hydropower#"));
    await expect(disputes.locator(".disagreement")).toHaveCount(listed.length);
    await disputes.getByRole("radio", { name: "Công suất" }).focus();
    await page.keyboard.press("Space");
    await expect(disputes.locator(".disagreement")).toHaveCount(listed.filter(({ unit }) => unit === "MW").length);
    const link = disputes.getByRole("button", { name: "Thủy điện Mường Mươn", exact: true });
    await pressTab(page, link);
    await page.keyboard.press("Enter");
    const hint = card(page)
      .getByRole("listitem")
      .filter({ hasText: /Công suất thủy điện Mường Mươn: 29,8\s*MW/ });
    await expect(hint).toBeVisible();
    await hint.getByRole("button").press("Enter");
    await expect(card(page).locator("#discrepancy-muong-muon-mw").getByRole("button").first()).toBeFocused();
  });

  await test.step("the table by unit follows the level, colours the map and opens the card of a unit", async () => {
    await show(page, "?page=hydropower");
    const units = section(page, "Công suất và số công trình theo đơn vị");
    const rows = table("hydropower");
    await expect(units.locator("tfoot td").first()).toContainText(String(rows.length));
    await units.getByRole("combobox", { name: "Cấp đơn vị" }).selectOption("district");
    const muongCha = rows.filter(({ districts }) => districts?.includes("097"));
    const row = units.getByRole("row", { name: /Huyện Mường Chà/ });
    await expect(row.locator("td").first()).toHaveText(
      new RegExp(
        `^\\s*${muongCha.length}\\s*đang vận hành: ${muongCha.filter(({ status }) => status === "operating").length}`,
      ),
    );
    await row.getByRole("button", { name: "Huyện Mường Chà", exact: true }).click();
    await expect(card(page).getByRole("heading", { level: 2 }).first()).toHaveText("Mường Chà");
    await show(page, "?page=hydropower");
    await units.getByRole("combobox", { name: "Cấp đơn vị" }).selectOption("district");
    await units.getByRole("button", { name: "Tô màu bản đồ theo MW" }).click();
    await expect(page).toHaveURL(/era=before/);
    await expect(page).toHaveURL(/ind=capacity/);
    await expect(page).toHaveURL(/by=district/);
    await expect(dialog(page)).toHaveCount(0);
  });

  await test.step("a status, or the large operating plants, becomes the map's filter", async () => {
    await show(page, "?page=hydropower&in=commune:03172");
    const status = section(page, "Theo tình trạng");
    await status.getByRole("button", { name: /Đang vận hành, từ 20\s*MW trở lên: 5/ }).click();
    await expect(dialog(page)).toHaveCount(0);
    const address = (): string => decodeURIComponent(new URL(page.url()).search);
    await expect.poll(address).toContain("f=hydropower~status:operating~capacity:20..");
    expect(address()).toContain("layers=hydropower");
    expect(address()).not.toContain("03172");
    await page.goBack();
    await expect(dialog(page)).toBeVisible();
    await status.getByRole("button", { name: /^Quy hoạch, chuẩn bị đầu tư 6 nhà máy, dự án/ }).press("Enter");
    await expect.poll(address).toContain("f=hydropower~status:planned");
  });
  expect(faults).toEqual([]);
});
