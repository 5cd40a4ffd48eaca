/** The pages of the forest and of new-style rural development: figures, tables, sources, keyboard, nothing cut off. */
import { expect, type Page } from "@playwright/test";
import { card, pressTab, show, table, test } from "./app";

const dialog = (page: Page) =>
  page.getByRole("dialog", { name: /Tỷ lệ che phủ rừng|Nông thôn mới|Forest|New-style rural/ });
const part = (page: Page, name: string | RegExp) => dialog(page).getByRole("region", { name });

/** Opens a page without waiting for the map under it, which these tests do not need. */
async function openPage(page: Page, query: string): Promise<void> {
  await page.route(/maplibre|\/map-/, () => new Promise(() => undefined));
  await page.goto(`/${query}`, { waitUntil: "commit" });
  await expect(dialog(page).getByRole("heading", { level: 3 }).first()).toBeVisible();
}

test("the pages of the forest and of new-style rural development", async ({ page }) => {
  await openPage(page, "?page=forest");

  await test.step("the forest series is read by keyboard and as a table, and each value has its source", async () => {
    const cover = part(page, "Tỷ lệ che phủ rừng qua các năm");
    const slider = cover.getByRole("slider");
    await expect(slider).toHaveAttribute("aria-valuetext", "6/2025: 44,7%");
    await slider.focus();
    await page.keyboard.press("Home");
    await expect(slider).toHaveAttribute("aria-valuetext", "2007: 39,7%");
    for (let presses = 0; presses < 10; presses += 1) await page.keyboard.press("ArrowRight");
    await expect(slider).toHaveAttribute("aria-valuetext", "2019: ≈ 42%");
    await cover.getByRole("button", { name: "Nguồn: Tỷ lệ che phủ rừng qua các năm, 2019" }).click();
    await expect(page.getByRole("dialog", { name: "Nguồn số liệu" })).toContainText("Số liệu tính đến 31/12/2019");
    await page.keyboard.press("Escape");

    await cover.getByRole("button", { name: "Xem dạng bảng" }).click();
    const known = table("forest").filter((row) => row["level"] === "province" && row["cover_pct"] !== "");
    /* The target stands in the table too; three runs of years have no row of their own but one together. */
    await expect(cover.locator("tbody th[scope=row]")).toHaveCount(known.length + 2);
    await expect(cover.locator("tbody")).toContainText("2020–2022");
  });

  await test.step("inconsistent figures are marked and unknown ones stated", async () => {
    const report = part(page, "Sáu tháng đầu năm 2025 theo báo cáo của tỉnh");
    await expect(report.locator(".wrong")).toHaveCount(2);
    await expect(report).toContainText("514 / 32.000 = 1,6%. Không khớp: nguồn in 1,7%.");
    const known = part(page, "Mức độ đầy đủ của số liệu");
    await expect(known).toContainText("4/10 đơn vị có số liệu: 225.417,04 ha, bằng 52,9% rừng của tỉnh");
    await expect(known).toContainText("12/45 đơn vị có số liệu");
    await expect(part(page, /^Chi trả dịch vụ/).getByRole("row", { name: /Thành phố Điện Biên Phủ/ })).toContainText(
      "chưa có số liệu",
    );
  });

  await test.step("the new units: filtered and sorted by keyboard, the table's counts agree, a name opens its card", async () => {
    await show(page, "?page=ntm");
    const units = part(page, "Xã, phường mới được lập từ những xã nào");
    await expect(units.getByRole("status")).toHaveText("45/45 xã, phường");
    await units.getByRole("button", { name: "Xem dạng bảng" }).press("Enter");
    await expect(units.locator("tfoot td")).toHaveText(["4", "20", "16", "75", "14"]);
    await units.getByRole("button", { name: "Xem dạng bảng" }).press("Enter");
    await units.getByRole("combobox", { name: "Có xã cũ" }).selectOption({ label: "Nâng cao" });
    await expect(units.getByRole("status")).toHaveText("4/45 xã, phường");
    await units.getByRole("searchbox").fill("noong het");
    await expect(units.getByRole("status")).toHaveText("1/45 xã, phường");
    const name = units.getByRole("button", { name: "Xã Noong Hẹt", exact: true });
    await pressTab(page, name);
    await page.keyboard.press("Enter");
    await expect(dialog(page)).toHaveCount(0);
    await expect(card(page).getByRole("heading", { level: 2 }).first()).toHaveText("Noong Hẹt");
  });

  await test.step("the page links to its map", async () => {
    await show(page, "?page=ntm");
    await dialog(page).getByRole("button", { name: "Bản đồ xã mới theo tỷ lệ xã cũ đạt chuẩn" }).click();
    await expect(page).toHaveURL(/ind=ntm-share/);
    await expect(page).not.toHaveURL(/page=/);
  });
});
