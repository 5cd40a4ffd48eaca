/** The report: from the search to the page and the sheets, what has changed since an older print, and its refusals. */
import { expect, type Page } from "@playwright/test";
import { card, open, searchBox, show, test, watch } from "./app";

const dialog = (page: Page) => page.getByRole("dialog");
const paper = (page: Page) => page.locator(".report-paper");
const pagesSet = async (page: Page, pages: RegExp) => expect(paper(page)).toHaveAttribute("data-pages", pages);

test("an investor comes from coordinates in the search to a report on two sheets", async ({ page }) => {
  const faults = watch(page);
  await open(page);
  await searchBox(page).fill("21,386 103,017");
  await expect(page.getByRole("option").first()).toContainText("21,38600 B");
  await searchBox(page).press("Enter");
  await card(page).getByRole("button", { name: "Báo cáo", exact: true }).press("Enter");

  await test.step("the page", async () => {
    await expect(page).toHaveURL(/page=report&of=place:21\.38600,103\.01700/);
    const report = dialog(page).getByRole("article");
    await expect(report.getByRole("heading", { name: "21,38600 B; 103,01700 Đ" })).toBeVisible();
    await expect(page).toHaveTitle(/^Báo cáo: 21,38600 B; 103,01700 Đ/);
    await expect(report.getByTestId("stamp")).toHaveText(
      /Số DB-\w{4}-\w{4}\s.*\sPhiên bản số liệu ngày \d+\/\d+\/\d{4}, mã [\da-f]{6}/s,
    );
    await expect(report.locator("[data-part=head]")).toContainText("X 2.365.684, Y 501.567");
    await expect(report.locator("[data-part=brief] li")).toHaveCount(6);
    for (const part of ["concerns", "not", "unknown", "near", "rings", "elevation", "context"])
      await expect(report.locator(`[data-part=${part}]`)).toBeVisible();
    await expect(report.getByRole("img", { name: /Bản đồ quanh 21,38600/ })).toBeVisible();
  });

  await test.step("the sheets", async () => {
    await pagesSet(page, /^[12]$/);
    await page.emulateMedia({ media: "print" });
    await expect(dialog(page)).toBeHidden();
    const leaves = paper(page).locator(".leaf:visible");
    await expect(leaves).toHaveCount(2);
    await expect(leaves.first()).toContainText("Trang 1/2");
    await expect(leaves.last()).toContainText("Trang 2/2");
    await expect(leaves.first()).toContainText("Tỷ lệ 1:250.000");
    await expect(leaves.last()).toContainText("Nguồn");
    const cut = await paper(page)
      .locator(".column")
      .evaluateAll(
        (columns) => columns.filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1).length,
      );
    expect(cut).toBe(0);
    await page.emulateMedia({ media: null });
  });

  await test.step("a feature of the report opens its card, and back leads to the report", async () => {
    await dialog(page).getByRole("button", { name: "Cửa khẩu quốc tế Tây Trang" }).first().click();
    await expect(page).toHaveURL(/sel=border-gates:tay-trang/);
    await page.goBack();
    await page.goBack();
    await expect(dialog(page).getByRole("article")).toBeVisible();
  });
  expect(faults).toEqual([]);
});

test("an older print is compared line by line, and the comparison can be left", async ({ page }) => {
  await open(page, "?page=report&of=commune:03158&lang=vi");
  await pagesSet(page, /^[12]$/);
  await show(page, "?page=report&of=commune:03158&printed=20260102-000000-cAAAAAAAAAA.uBBBB");
  const changes = dialog(page).getByTestId("changes");
  await expect(changes).toContainText("So với bản in ngày 2/1/2026");
  await expect(changes).toContainText("Số liệu đã đổi phiên bản: bản in 000000");
  await expect(changes).toContainText("Không có trên bản in");
  await expect(changes).toContainText("nội dung cũ chỉ còn trên bản in");
  await changes.getByRole("button", { name: "Thôi so sánh" }).click();
  await expect(changes).toHaveCount(0);
  await expect(page).not.toHaveURL(/printed/);
});

test("a place beyond the border is refused kindly, with the side and the nearest place; a field takes another", async ({
  page,
}) => {
  await open(page, "?page=report&of=place:22.40170,102.14060");
  const refusal = dialog(page).getByTestId("refusal");
  await expect(refusal).toContainText("nằm ngoài tỉnh Điện Biên");
  await refusal.getByRole("button", { name: "Lập báo cáo cho điểm gần nhất trong tỉnh" }).click();
  await expect(dialog(page).getByRole("article")).toContainText("xã Sín Thầu");

  const field = dialog(page).getByRole("textbox", { name: "Tọa độ của địa điểm" });
  await field.fill("21°75′ 103°01′");
  await field.press("Enter");
  await expect(dialog(page)).toContainText("nhỏ hơn 60");
  await field.fill("2365683,532 501566,558");
  await field.press("Enter");
  await expect(page).toHaveURL(/of=place:21\.38600,103\.01700/);
  await expect(dialog(page).getByRole("heading", { name: "21,38600 B; 103,01700 Đ" })).toBeVisible();
});

test("a unit, a project and a region of one's own have reports too, in English as well", async ({ page }) => {
  const region = "regions=Biên giới~c03158.c03160.c03163";
  await open(page, `?page=report&of=region:1&${region}`);
  await expect(dialog(page).getByRole("heading", { name: "Biên giới" })).toBeVisible();
  await expect(dialog(page).locator("[data-part=concerns]")).toContainText("1.236,58 km²");
  await pagesSet(page, /^[12]$/);
  for (const [of, name] of [
    ["district:096", "Mường Nhé district"],
    ["hydropower:nam-khau-hu", "Nậm Khẩu Hu hydropower plant"],
  ] as const) {
    await show(page, `?page=report&of=${of}&lang=en`);
    await expect(dialog(page).getByRole("heading", { name, exact: true })).toBeVisible();
    await pagesSet(page, /^[12]$/);
    await expect(paper(page)).toContainText("Page 1 of");
  }
});
