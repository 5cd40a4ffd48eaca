/** The page of the projects: figures with sources, cells that show just what they count, names that open cards. */
import { expect, type Page } from "@playwright/test";
import { card, pressTab, show, table, test } from "./app";

const dialog = (page: Page) => page.getByRole("dialog", { name: /Dự án trọng điểm|Key projects/ });
const part = (page: Page, name: string | RegExp) => dialog(page).getByRole("region", { name, exact: true });
const list = (page: Page) => page.locator('section[aria-labelledby="list-title"]');

/** The page alone: it does not need the map. */
async function openPage(page: Page, query = "?page=projects"): Promise<void> {
  await page.route(/maplibre|\/map-/, () => new Promise(() => undefined));
  await page.goto(`/${query}`, { waitUntil: "domcontentloaded" });
  await expect(part(page, /Mức độ đầy đủ của số liệu|What is known/)).toBeVisible();
}

test("the page of the projects", async ({ page }) => {
  await openPage(page);

  await test.step("shows the province's totals next to the map's, with sources, and no share between them", async () => {
    const totals = part(page, "Toàn tỉnh và trên bản đồ");
    for (const figure of ["216 dự án", "48.272,699", "128 dự án", "88 dự án", "34.532,54", "13.740,159", "17 dự án"])
      await expect(totals).toContainText(figure.replace(" ", "\u00a0"));
    for (const figure of ["222 dự án", "> 47,2 nghìn tỷ đồng", "129 dự án", "93 dự án"])
      await expect(totals, "at another date, beside them").toContainText(figure.replace(/ (?=\D+$)/, "\u00a0"));
    await expect(totals).toContainText("hiệu số, báo cáo không in");
    await expect(totals).toContainText("Gồm 90 dự án, 8 quy hoạch, chủ trương và 2 công trình hiện hữu");
    await expect(totals).toContainText("không tính tỷ lệ giữa hai bên");
    await totals.getByRole("button", { name: /^Nguồn: Tổng vốn đăng ký của 216 dự án/ }).press("Enter");
    await expect(page.getByRole("dialog", { name: "Nguồn số liệu" })).toContainText("UBND tỉnh Điện Biên");
  });

  await test.step("disbursement: both documents, and the table says which share follows", async () => {
    await show(page, "?page=projects");
    const paid = part(page, "Giải ngân vốn đầu tư công năm 2025");
    for (const share of ["39,07%", "42,84%", "35,96%", "28,03%", "41,63%"]) await expect(paid).toContainText(share);
    await paid.getByRole("button", { name: "Xem dạng bảng" }).press("Enter");
    await expect(paid.getByRole("row")).toHaveCount(8);
    await expect(paid.getByRole("row", { name: /mẫu số in trong báo cáo/ })).toContainText("không khớp với các số in");
    await expect(paid.getByRole("row", { name: /Giải ngân vốn đầu tư công đến/ })).toContainText("khớp");
  });

  await test.step("by keyboard a cell shows just its projects: filter in the address, as many in the list", async () => {
    await show(page, "?page=projects");
    const expected = table("projects").filter(
      (row) => row["category"] === "education" && row["status"] === "completed",
    );
    const cell = part(page, "Theo lĩnh vực, nguồn vốn và tình trạng").getByRole("button", {
      name: new RegExp(`· Giáo dục, đào tạo, Đã hoàn thành, hiện hữu: ${expected.length} mục`),
    });
    await part(page, "Theo lĩnh vực, nguồn vốn và tình trạng").getByRole("button").first().focus();
    await pressTab(page, cell);
    await page.keyboard.press("Enter");
    await expect(dialog(page)).toHaveCount(0);
    await expect(page).toHaveURL(/layers=projects/);
    await expect(page).toHaveURL(/f=projects/);
    await expect(list(page).getByRole("listitem")).toHaveCount(expected.length);
  });

  await test.step("a project opens its card, which says where the report names it", async () => {
    await show(page, "?page=projects");
    await part(page, "Được chấp thuận chủ trương 6 tháng đầu năm 2025")
      .getByRole("button", { name: "Nhà máy sản xuất gạch Tuynel NH" })
      .press("Enter");
    await expect(dialog(page)).toHaveCount(0);
    await expect(card(page)).toContainText("chú thích 17");
  });

  await test.step("wind projects: capacity where it is known, shown on the map by themselves", async () => {
    await show(page, "?page=projects");
    const wind = part(page, /^Điện gió: 10 dự án/);
    await expect(wind).toContainText("4/10 dự án có số liệu, cộng lại: 534\u00a0MW");
    await expect(wind.getByText("công suất: chưa có số liệu")).toHaveCount(6);
    await wind.getByRole("button", { name: "Xem các dự án điện gió trên bản đồ" }).press("Enter");
    await expect(page).toHaveURL(/f=projects~category(:|%3A)wind/);
    await expect(list(page).getByRole("listitem")).toHaveCount(10);
  });
});
