/** The page of the border and its gates: figures against the tables, lists by keyboard, the region, the card's events. */
import { expect, type Page } from "@playwright/test";
import { card, open, pressTab, show, table, test } from "./app";

const dialog = (page: Page) => page.getByRole("dialog", { name: /Cửa khẩu|Border gates/ });
const section = (page: Page, name: string) => dialog(page).getByRole("region", { name, exact: true });

test("the page of the border", async ({ page }) => {
  await open(page, "?page=border-gates");

  await test.step("gates, trade, lengths and communes agree with the tables", async () => {
    const inventory = section(page, "Cửa khẩu và lối mở").locator("tfoot td");
    await expect(inventory.nth(0)).toHaveText("9");
    await expect(inventory.nth(1)).toHaveText("6");
    await expect(section(page, "Cửa khẩu và lối mở").locator("h4")).toHaveCount(table("border-gates").length);
    await expect(section(page, "Diễn biến theo thời gian").locator("li")).toHaveCount(table("gate-events").length);

    const trade = section(page, "Xuất nhập khẩu của tỉnh");
    await expect(trade).toContainText("Xuất khẩu: 50,74 triệu USD, 53,41% kế hoạch năm; cùng kỳ 42,46, kế hoạch 95");
    await expect(trade).toContainText("cho cùng các số này");
    await trade.getByRole("button", { name: "Xem dạng bảng" }).press("Enter");
    await expect(trade.getByRole("row", { name: /^Tổng kim ngạch/ }).getByRole("cell")).toHaveText([
      "≈ 140",
      "≈ 64,91",
      "71,56",
      "51,11%",
      "+10,24%",
    ]);

    await expect(section(page, "Đường biên giới")).toContainText("455,572 km");
    const communes = section(page, "Xã biên giới trước và sau sắp xếp");
    await expect(communes.locator("tbody")).toHaveCount(15);
    await expect(communes.locator("tbody tr")).toHaveCount(15 + 28);
    await expect(communes.locator("tfoot td.number").filter({ hasText: "≈" })).toHaveText(["≈ 435,7", "≈ 428,5"]);
  });

  await test.step("by keyboard: a gate opens its card, which lists its events with sources", async () => {
    const gate = section(page, "Diễn biến theo thời gian").getByRole("button", {
      name: "Lối mở Nậm Đích",
      exact: true,
    });
    await section(page, "Diễn biến theo thời gian").getByRole("button", { name: "Cửa khẩu phụ Si Pa Phìn" }).focus();
    await pressTab(page, gate);
    await page.keyboard.press("Enter");
    await expect(dialog(page)).toHaveCount(0);
    await expect(page).toHaveURL(/sel=border-gates:nam-dich/);
    const events = card(page).getByRole("listitem").filter({ hasText: "Khai trương cặp lối mở Nậm Đích" });
    await expect(events.locator("time")).toHaveText("15/5/2023");
    await events.getByRole("button", { name: /^Nguồn/ }).press("Enter");
    await expect(page.getByRole("dialog")).toContainText("Đảng bộ tỉnh Điện Biên");
  });

  await test.step("the 15 border communes become a region, which is shown", async () => {
    await show(page, "?page=border-gates");
    await dialog(page).getByRole("button", { name: "Tạo vùng từ 15 xã biên giới" }).press("Enter");
    await expect(dialog(page)).toHaveCount(0);
    await expect(page).toHaveURL(/regions=/);
    const query = new URL(page.url()).searchParams.get("regions") ?? "";
    const codes = table("indicators-by-unit")
      .filter((row) => row["indicator"] === "border_commune" && row["level"] === "commune")
      .map((row) => `c${row["codes"]}`);
    expect(query.match(/c\d{5}/g)?.toSorted()).toEqual(codes.toSorted());
    await expect(page.getByText("Vùng biên giới").first()).toBeVisible();
  });
});
