/** An investor looks for projects that call for investment near a gate: by mouse, by keyboard alone, on a phone. */
import { expect, type Page } from "@playwright/test";
import { card, pressTab, searchBox, show, sizes, table, test } from "./app";

const dialog = (page: Page) => page.getByRole("dialog", { name: /^(Tìm dự án|Find projects)$/ });
const cards = (page: Page) => dialog(page).getByRole("article");
const found = (page: Page) => dialog(page).getByTestId("found");
const calling = "Tổ hợp khu đô thị, du lịch nghỉ dưỡng và thể thao phía Tây Bắc thành phố Điện Biên Phủ";

async function openExplorer(page: Page, query = "?page=explorer"): Promise<void> {
  await page.goto(`/${query}`, { waitUntil: "domcontentloaded" });
  await expect(found(page)).toBeVisible();
}

test("by mouse: ready filters, the gate and the distance, then the card; table and map have the same filter", async ({
  page,
}) => {
  const all = table("projects");
  await openExplorer(page);
  await expect(found(page)).toContainText(`${all.length}/${all.length} mục`);

  await test.step("calling, near Tây Trang", async () => {
    await dialog(page).getByRole("button", { name: "Đang kêu gọi đầu tư", exact: true }).click();
    await expect(cards(page)).toHaveCount(all.filter((row) => row["status"] === "calling").length);
    await dialog(page).getByRole("combobox", { name: "Gần cửa khẩu, lối mở" }).selectOption("tay-trang");
    await expect(page).toHaveURL(/f=projects~status:calling~gate:tay-trang:\.\.50,unknown/);
    await expect(dialog(page).getByRole("heading", { name: "Trong vòng 50 km: 1" })).toBeVisible();
    await expect(cards(page)).toContainText("15–34 km");
    await expect(dialog(page).getByText("± 2 km").or(dialog(page).getByText("Điểm gần đúng")).first()).toBeVisible();
  });

  await test.step("nearer than is known of it: maybe, and then not at all", async () => {
    const distance = dialog(page).getByRole("combobox", { name: "Trong vòng", exact: true });
    await distance.selectOption("25");
    await expect(dialog(page).getByRole("heading", { name: /^Có thể trong vòng 25 km/ })).toBeVisible();
    await distance.selectOption("10");
    await expect(dialog(page).getByText("Không có mục nào khớp bộ lọc.")).toBeVisible();
    await distance.selectOption("50");
    await expect(cards(page)).toHaveCount(1);
  });

  await test.step("table, dates and capital of the same one; the way is in the address", async () => {
    await dialog(page).getByText("Bảng", { exact: true }).click();
    await expect(page).toHaveURL(/part=table/);
    await expect(
      dialog(page)
        .getByRole("table")
        .getByRole("row", { name: new RegExp(calling) }),
    ).toBeVisible();
    await dialog(page).getByText("Thời gian", { exact: true }).click();
    await expect(dialog(page).getByRole("button", { name: "2026, Dự kiến: 1 mốc" })).toBeVisible();
    await dialog(page).getByText("Vốn", { exact: true }).click();
    await expect(dialog(page).getByRole("region", { name: "Vốn theo xã, phường" })).toContainText("Nằm trên nhiều xã");
    await page.reload();
    await expect(dialog(page).getByRole("region", { name: "Vốn theo lĩnh vực" })).toContainText("23.660 tỷ đồng");
    await dialog(page).getByText("Thẻ", { exact: true }).click();
    await expect(page).not.toHaveURL(/part=/);
  });

  await test.step("its card on the map, and the list of the same filter", async () => {
    await cards(page).getByRole("button", { name: "Phiếu, bản đồ" }).click();
    await expect(card(page).getByRole("heading", { name: calling })).toBeVisible();
    await page.goBack();
    await dialog(page).getByRole("button", { name: "Xem trên bản đồ" }).click();
    await expect(page.locator('section[aria-labelledby="list-title"]').getByRole("listitem")).toHaveCount(1);
  });
});

test(
  "by keyboard alone: from a sentence in the search to the card, the report and its sheets",
  { tag: "@deep" },
  async ({ page }) => {
    await page.goto("/", { waitUntil: "domcontentloaded" });
    await searchBox(page).focus();
    await page.keyboard.type("tìm dự án đang kêu gọi gần Tây Trang");
    await expect(page.getByRole("option", { name: /Dự án trọng điểm gần Cửa khẩu quốc tế Tây Trang/ })).toBeVisible();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(cards(page)).toHaveCount(1);
    await page.locator("#page-title").focus();
    await pressTab(page, dialog(page).getByRole("button", { name: "Bỏ qua bộ lọc, đến kết quả" }));
    await page.keyboard.press("Enter");
    await expect(dialog(page).getByRole("region", { name: "Kết quả" })).toBeFocused();
    await pressTab(page, cards(page).getByRole("button", { name: "Phiếu, bản đồ" }));
    await page.keyboard.press("Enter");
    await expect(card(page).getByRole("heading", { name: calling })).toBeFocused();
    await page.goBack();
    await expect(cards(page)).toHaveCount(1);
    await pressTab(page, cards(page).getByRole("button", { name: "Báo cáo", exact: true }));
    await page.keyboard.press("Enter");
    const report = page.getByRole("dialog").getByRole("article");
    await expect(report.getByRole("heading", { name: calling })).toBeVisible();
    await expect(page.locator(".report-paper")).toHaveAttribute("data-pages", /^[12]$/);
    await page.evaluate(() => (window.print = () => document.body.setAttribute("data-printed", "")));
    await pressTab(page, page.getByRole("button", { name: "In báo cáo" }));
    await page.keyboard.press("Enter");
    await expect(page.locator("body")).toHaveAttribute("data-printed");
    await page.keyboard.press("Escape");
    await expect(cards(page)).toHaveCount(1);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  },
);

test(
  "by link: what is ticked stands side by side; filters are cleared and come back",
  { tag: "@deep" },
  async ({ page }) => {
    await test.step("two projects ticked stand side by side, and back again they are still ticked", async () => {
      await openExplorer(page, "?page=explorer&f=projects~category:heritage");
      for (const at of [0, 1]) await cards(page).nth(at).getByRole("checkbox").check();
      await expect(page).toHaveURL(/of=projects:[a-z\d-]+;projects:/);
      await dialog(page).getByRole("button", { name: "Đặt cạnh nhau" }).click();
      const beside = page.getByRole("dialog", { name: "Đặt cạnh nhau" });
      await expect(
        beside.getByRole("columnheader", { name: /Him Lam|Tập đoàn cứ điểm|Trung tâm/ }).first(),
      ).toBeVisible();
      await page.goBack();
      await expect(dialog(page).getByText("Đã chọn 2/4")).toBeVisible();
    });

    await test.step("filters are cleared and come back; energy is what the table has", async () => {
      await show(page, "?page=explorer&f=projects~category:energy,wind");
      const energy = table("projects").filter((row) => ["energy", "wind"].includes(row["category"] ?? ""));
      await expect(dialog(page).getByRole("button", { name: "Năng lượng, điện gió", exact: true })).toHaveAttribute(
        "aria-pressed",
        "true",
      );
      await expect(cards(page)).toHaveCount(energy.length);
      await dialog(page).getByRole("button", { name: "Bỏ hết bộ lọc" }).click();
      await expect(found(page)).toContainText("100/100 mục");
      await dialog(page).getByRole("button", { name: "Hoàn tác" }).click();
      await expect(cards(page)).toHaveCount(energy.length);
    });
  },
);

test.describe("on a phone", () => {
  test.use({ viewport: sizes.phone });

  test("cards in one column, the filter in a window, in English", { tag: "@deep" }, async ({ page }) => {
    await openExplorer(page, "?page=explorer&lang=en&f=projects~status:calling");
    await dialog(page).getByRole("combobox", { name: "Near a gate or opening" }).selectOption("tay-trang");
    await expect(cards(page)).toContainText("15–34 km");
    const box = await cards(page).boundingBox();
    expect(box?.width).toBeGreaterThan(300);
    const wider = await dialog(page).evaluate((element) => element.scrollWidth > element.clientWidth);
    expect(wider).toBe(false);
    await dialog(page)
      .getByRole("button", { name: /^Filter: Key projects/ })
      .click();
    const filter = page.getByTestId("filter-projects");
    await filter.getByRole("checkbox", { name: /^Calling for investment/ }).click();
    await page.keyboard.press("Escape");
    await expect(found(page)).not.toContainText("1 of 100");
  });
});
