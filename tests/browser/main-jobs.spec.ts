/** The five main jobs by keyboard alone, by what a screen reader is told: roles, names, states, live messages. */
import { expect, type Locator, type Page } from "@playwright/test";
import { card, open, pressTab, searchBox, test } from "./app";

const said = (page: Page) => page.getByTestId("announcer");

async function press(page: Page, what: Locator, key = "Enter"): Promise<void> {
  await pressTab(page, what);
  await page.keyboard.press(key);
}

/** From anywhere: «/», a name, down to the option, Enter. */
async function find(page: Page, asked: string, option: RegExp): Promise<void> {
  await page.keyboard.press("/");
  await expect(searchBox(page)).toBeFocused();
  await page.keyboard.type(asked);
  const wanted = page.getByRole("option", { name: option });
  await expect(wanted.first()).toBeVisible();
  for (let at = 0; at < 12 && (await wanted.first().getAttribute("aria-selected")) !== "true"; at += 1)
    await page.keyboard.press("ArrowDown");
  await expect(wanted.first()).toHaveAttribute("aria-selected", "true");
  const id = await wanted.first().getAttribute("id");
  await expect(searchBox(page)).toHaveAttribute("aria-activedescendant", id!);
  await page.keyboard.press("Enter");
}

test("the main jobs by keyboard and screen reader", async ({ page }) => {
  test.setTimeout(120_000);
  await open(page);

  await test.step("what became of my commune", async () => {
    await find(page, "leng su sin", /Leng Su Sìn.*đến 30\/6\/2025/);
    await expect(card(page).getByRole("heading", { level: 2, name: "Leng Su Sìn" })).toBeFocused();
    await expect(page).toHaveTitle(/^Xã Leng Su Sìn – /);
    await expect(said(page)).toHaveText(/Leng Su Sìn/);
    await expect(card(page)).toMatchAriaSnapshot(`
      - article "Leng Su Sìn":
        - heading "Leng Su Sìn" [level=2]
        - heading "Nay thuộc" [level=3]
        - paragraph:
          - button "Xã Sín Thầu"
        - term: Trụ sở
        - definition:
          - text: /Suối Voi/
          - 'button "Nguồn: Trụ sở"'
        - term: Căn cứ thành lập
        - definition:
          - text: /Nghị quyết số 1661/
          - 'button "Nguồn: Căn cứ thành lập"'
    `);
  });

  await test.step("what the new one was made of, and where its office is", async () => {
    await press(page, card(page).getByRole("button", { name: "Xã Sín Thầu" }).first());
    await expect(card(page).getByRole("heading", { level: 2, name: "Sín Thầu" })).toBeFocused();
    const parts = card(page).getByRole("table").filter({ hasText: "Dân số 2019" }).first();
    for (const name of ["Leng Su Sìn", "Sen Thượng", "Sín Thầu"])
      await expect(parts.getByRole("rowheader", { name: new RegExp(`^Xã ${name}`) })).toBeVisible();
    await expect(parts.getByRole("row", { name: /^Cộng/ })).toContainText("516,42");
    const office = card(page)
      .getByRole("button", { name: /^Nguồn: .*[Tt]rụ sở/ })
      .first();
    await press(page, office);
    const source = page.getByRole("dialog", { name: "Nguồn số liệu" });
    await expect(source.getByRole("link").first()).toHaveAccessibleName(/.+/);
    await page.keyboard.press("Escape");
    await expect(office).toBeFocused();
  });

  await test.step("before and after by an indicator", async () => {
    await find(page, "mật độ dân số", /Mật độ dân số 2025/);
    const indicator = page.getByTestId("indicator");
    await expect(indicator.getByRole("table").first()).toBeVisible();
    const era = page.getByRole("group", { name: "Thời điểm" });
    await pressTab(page, era.getByRole("radio", { checked: true }));
    await page.keyboard.press("ArrowLeft");
    await expect(era.getByRole("radio", { name: /^Trước 1\/7\/2025/ })).toBeChecked();
    await expect(said(page)).toHaveText(/1\/7\/2025/);
    await expect(indicator.getByRole("row").last()).toContainText(/\d/);
    const mode = page.getByRole("group", { name: "Cách so sánh hai thời kỳ" });
    await pressTab(page, mode.getByRole("radio", { name: "Lần lượt" }));
    await page.keyboard.press("ArrowRight");
    await expect(mode.getByRole("radio", { name: "Chồng lớp" })).toBeChecked();
    await expect(said(page)).toHaveText(/Chồng lớp/);
    await page.keyboard.press("ArrowLeft");
  });
});

test("a project and an own table by keyboard and screen reader", { tag: "@deep" }, async ({ page }) => {
  test.setTimeout(120_000);
  await open(page);

  await test.step("a project, and what is near it", async () => {
    await find(page, "tìm dự án", /^Tìm dự án/);
    const explorer = page.getByRole("dialog", { name: "Tìm dự án" });
    await expect(explorer.getByRole("heading", { level: 2, name: "Tìm dự án" })).toBeFocused();
    await expect(page).toHaveTitle(/^Tìm dự án – /);
    const calling = explorer.getByRole("button", { name: "Đang kêu gọi đầu tư", exact: true });
    await press(page, calling);
    await expect(calling).toHaveAttribute("aria-pressed", "true");
    await expect(explorer.getByRole("status").filter({ hasText: "mục" }).first()).toContainText(/^1\/\d+ mục/);
    await press(page, explorer.getByRole("article").getByRole("button").first());
    await expect(explorer).toHaveCount(0);
    await expect(card(page).getByRole("heading", { level: 2 })).toBeFocused();
    await press(page, card(page).getByRole("button", { name: "Báo cáo", exact: true }));
    const report = page.getByRole("dialog");
    await expect(report.getByRole("heading", { name: /^Gần đây/ })).toBeVisible();
    await expect(page).toHaveTitle(/^Báo cáo: Tổ hợp khu đô thị/);
    await expect(report.getByRole("button", { name: /^Nguồn: .*km|^Nguồn: / }).first()).toBeAttached();
    await page.keyboard.press("Escape");
    await expect(report).toHaveCount(0);
    await expect(page).toHaveTitle(/^Tổ hợp khu đô thị/);
  });

  await test.step("an own table turned", async () => {
    await find(page, "bảng của bạn", /^Bảng của bạn: từ xã cũ/);
    const own = page.getByRole("dialog", { name: "Bảng của bạn: từ xã cũ sang xã mới" });
    await press(page, own.getByRole("button", { name: "Dùng thử bảng mẫu" }));
    await expect(own.getByRole("heading", { name: "Đã nhận ra" })).toBeFocused();
    const steps = own.getByRole("navigation");
    await expect(steps.getByRole("button", { name: /Khớp đơn vị.*1/ })).toBeEnabled();
    const result = own.getByRole("region", { name: "Kết quả" });
    await expect(result.getByRole("table").filter({ hasText: "Mường Nhé" }).first()).toBeVisible();
    await press(page, own.getByRole("button", { name: "Đóng" }).first());
    await expect(own).toHaveCount(0);
    await expect(searchBox(page)).toBeFocused();
  });
});
