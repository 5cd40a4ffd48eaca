/** The report: from the search to the page and the sheets, what has changed since an older print, and its refusals. */
import { expect, type Page } from "@playwright/test";
import { digestOf } from "../../src/features/report/digest";
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

  await test.step("a feature of the report opens its card, and one step back leads to the report where it was left", async () => {
    const link = dialog(page).getByRole("button", { name: "Thủy điện Nà Lơi", exact: true }).last();
    await link.scrollIntoViewIfNeeded();
    const content = dialog(page).locator(".content");
    const top = await content.evaluate(({ scrollTop }) => scrollTop);
    expect(top).toBeGreaterThan(500);
    await link.click();
    await expect(page).toHaveURL(/sel=hydropower:na-loi/);
    await expect(dialog(page)).toHaveCount(0);
    await page.goBack();
    await expect(dialog(page).getByRole("article")).toContainText("21,38600 B; 103,01700 Đ");
    await expect.poll(() => content.evaluate(({ scrollTop }) => scrollTop)).toBeCloseTo(top, -1);
    await page.goBack();
    await expect(dialog(page)).toHaveCount(0);
    await expect(card(page)).toContainText("21,38600 B");
  });
  expect(faults).toEqual([]);
});

const printedBy = (subject: string): string => {
  const lines = [{ id: "x", label: { vi: "x", en: "x" }, value: null, sources: [], asOf: null }];
  const parts = (["concerns", "unknown"] as const).map((id) => ({
    id,
    title: { vi: "", en: "" },
    groups: [{ id: "g", title: null, lines }],
  }));
  return digestOf(parts, "2026-01-02", "000000", subject);
};

test("an older print is compared line by line, and the comparison can be left; what is no print of it is not believed", async ({
  page,
}) => {
  await open(page, "?page=report&of=commune:03158&lang=vi");
  await pagesSet(page, /^[12]$/);
  const printed = printedBy("commune:03158");
  await show(page, `?page=report&of=commune:03158&printed=${printed}`);
  const changes = dialog(page).getByTestId("changes");
  await expect(changes).toContainText("So với bản in ngày 2/1/2026");
  await expect(changes).toContainText("Số liệu đã đổi phiên bản: bản in 000000");
  await expect(changes).toContainText("Không có trên bản in");
  await expect(changes).toContainText("nội dung cũ chỉ còn trên bản in");
  await changes.getByRole("button", { name: "Thôi so sánh" }).click();
  await expect(changes).toHaveCount(0);
  await expect(page).not.toHaveURL(/printed/);

  const not = dialog(page).getByTestId("not-compared");
  for (const [query, said] of [
    [`of=commune:03158&printed=${printed.slice(0, -2)}`, "đã bị cắt hoặc sai ký tự"],
    [`of=commune:03160&printed=${printed}`, "của báo cáo về một đối tượng khác"],
    [`of=commune:03160&printed=${printed}&lang=en`, "belongs to a report on something else"],
  ] as const) {
    await show(page, `?page=report&${query}`);
    await expect(not).toContainText(said);
    await expect(changes).toHaveCount(0);
  }
  await not.getByRole("button", { name: "Stop comparing" }).click();
  await expect(not).toHaveCount(0);
});

test("what an address names and no report can be about is said in the page", { tag: "@deep" }, async ({ page }) => {
  await open(page);
  const notices = dialog(page).getByRole("region", { name: "Thông báo" });
  await show(page, "?page=report&of=place:22.3,102.0&lang=vi");
  await expect(dialog(page).getByTestId("refusal")).toContainText("bên phía Lào");
  for (const of of ["place:10.77,106.7", "garbage"]) {
    await show(page, `?page=report&of=${of}`);
    await expect(notices).toContainText(`of=${of}`);
  }
  await notices.getByRole("button", { name: "Đóng thông báo" }).click();
  await expect(notices.getByRole("button")).toHaveCount(0);

  await test.step("of very many it names three and counts the rest, and opens each", async () => {
    const places = Array.from({ length: 100 }, (_, at) => `place:21.${38600 + at},103.01700`);
    await show(page, `?page=report&of=${places.join(";")}`);
    await expect(notices).toContainText("và 57 phần khác");
    const box = await notices.boundingBox();
    expect(box?.height).toBeLessThan(160);
    const others = dialog(page).getByTestId("others");
    await expect(others).toContainText("Liên kết này có 40 đối tượng");
    await others.getByRole("button", { name: "21,38607 B; 103,01700 Đ" }).click();
    await expect(dialog(page).getByRole("heading", { name: "21,38607 B; 103,01700 Đ" })).toBeVisible();
  });
});

test("a place beyond the border is refused kindly, with the side and the nearest place; a field takes another", async ({
  page,
}) => {
  await open(page, "?page=report&of=place:22.40170,102.14060");
  const refusal = dialog(page).getByTestId("refusal");
  await expect(refusal).toContainText(/Sát ngã ba biên giới Việt Nam – Lào – Trung Quốc.* khoảng 360 m;/);
  await expect(refusal).not.toContainText(/phiếu|0,36/);
  await refusal.getByRole("button", { name: "Lập báo cáo cho điểm gần nhất trong tỉnh" }).click();
  await expect(dialog(page).getByRole("article")).toContainText("xã Sín Thầu");

  const field = dialog(page).getByRole("textbox", { name: "Tọa độ của địa điểm" });
  await field.fill("21°75′ 103°01′");
  await field.press("Enter");
  await expect(dialog(page)).toContainText("nhỏ hơn 60");
  await field.fill("21,2 103,1");
  await field.press("Enter");
  await expect(page).toHaveURL(/of=place:21\.20000,103\.10000/);
  await field.fill("2365683,532 501566,558");
  await field.press("Enter");
  await expect(page).toHaveURL(/of=place:21\.38600,103\.01700/);
  await expect(dialog(page).getByRole("heading", { name: "21,38600 B; 103,01700 Đ" })).toBeVisible();
});

test("the field itself says what is not in the province, and offers what is", { tag: "@deep" }, async ({ page }) => {
  await open(page, "?page=report&of=place:21.20000,103.10000");
  await expect(dialog(page).getByRole("article")).toContainText("21,20000 B");
  const field = dialog(page).getByRole("textbox", { name: "Tọa độ của địa điểm" });
  for (const [typed, said] of [
    ["10.77,106.7", "ở xa tỉnh"],
    ["21,2 102,8", "bên phía Lào"],
    ["2365684 501", "«501»"],
  ] as const) {
    await field.fill(typed);
    await field.press("Enter");
    await expect(dialog(page).getByRole("status").filter({ hasText: said })).toBeVisible();
    await expect(dialog(page).getByRole("article")).toContainText("21,20000 B");
  }
  await field.fill("20.89089,103.24580");
  await field.press("Enter");
  await expect(dialog(page)).toContainText("bên phía Sơn La");
  await dialog(page).getByRole("button", { name: "Lập báo cáo cho điểm gần nhất trong tỉnh" }).click();
  await expect(page).toHaveURL(/of=place:20\.89/);
  await field.fill("2366411 346019");
  await field.press("Enter");
  await dialog(page)
    .getByRole("button", { name: "21,38600 B; 103,01700 Đ – VN-2000, kinh tuyến trục 104°30′, múi 3°" })
    .click();
  await expect(page).toHaveURL(/of=place:21\.38600,103\.01700/);
});

/** Opens the report in English and waits for its sheets. */
async function expectInEnglish(page: Page, of: string, name: string): Promise<void> {
  await show(page, `?page=report&of=${of}&lang=en`);
  await expect(dialog(page).getByRole("heading", { name, exact: true })).toBeVisible();
  await pagesSet(page, /^[12]$/);
  await expect(paper(page)).toContainText("Page 1 of");
}

test("a region of one's own and a plant have reports too, in English as well", { tag: "@deep" }, async ({ page }) => {
  const region = "regions=Biên giới~c03158.c03160.c03163";
  await open(page, `?page=report&of=region:1&${region}`);
  await expect(dialog(page).getByRole("heading", { name: "Biên giới", exact: true })).toBeVisible();
  await expect(dialog(page).locator("[data-part=concerns]")).toContainText("1.236,58 km²");
  await pagesSet(page, /^[12]$/);
  await expectInEnglish(page, "hydropower:nam-khau-hu", "Nậm Khẩu Hu hydropower plant");
  await show(page, "?page=report&of=projects:none&lang=vi");
  await expect(dialog(page).getByTestId("refusal")).toContainText("không có mục «projects:none»");
});

test("a district and another plant have reports", { tag: "@deep" }, async ({ page }) => {
  await open(page, "?lang=en");
  await expectInEnglish(page, "district:096", "Mường Nhé district");
  await expectInEnglish(page, "hydropower:nam-nua-2", "Nậm Núa 2 hydropower plant");
});
