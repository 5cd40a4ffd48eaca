/** Things side by side: by the address, by searching within the page, by keyboard, on a phone; files and the clipboard. */
import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { open, pressTab, show, sizes, test, watch } from "./app";

const dialog = (page: Page) => page.getByRole("dialog", { name: "Đặt cạnh nhau" });
const row = (page: Page, name: string | RegExp) => dialog(page).getByRole("row", { name });
const heads = (page: Page) => dialog(page).locator("thead th button.link");
const field = (page: Page) => dialog(page).getByRole("searchbox");

test("things of any kind stand side by side, line by line, and lines that agree can be left out", async ({ page }) => {
  const faults = watch(page);
  await open(page, "?page=side-by-side&of=commune:03202;commune:03356;place:21.38600,103.01700;hydropower:nam-muc");
  await expect(heads(page)).toHaveText(["Xã Mường Pồn", "Xã Sam Mứn", "21,38600 B; 103,01700 Đ", "Thủy điện Nậm Mức"]);
  const people = row(page, /^Dân số theo đề án 2025/).getByRole("cell");
  await expect(people).toHaveText([/10\.401.người.*lớn nhất/s, /8\.183.người/, "không áp dụng", "không áp dụng"]);
  const poverty = row(page, /^Tỷ lệ nghèo đa chiều/).first();
  await expect(poverty.getByRole("cell").first()).toContainText("chưa có số liệu");
  await expect(poverty).toContainText("42 xã");
  await expect(
    row(page, /^Cửa khẩu[^:]*: .*Tây Trang/)
      .getByRole("cell")
      .nth(2),
  ).toHaveText(/khoảng 22 km về phía tây nam/);
  await expect(dialog(page)).toContainText("Đã đủ bốn mục");
  const map = dialog(page).getByRole("img", { name: "Vị trí của các mục trong tỉnh, theo số cột" });
  await expect(map.locator("text")).toHaveText(["1", "2", "3", "4"]);

  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(dialog(page).getByText(/^In ngày .*page=side-by-side&of=commune:03202;/)).toBeVisible();
  await expect(people.first().locator("[data-cited]")).toHaveAttribute("data-cited", /^\[\d+/);
  await expect(dialog(page).getByRole("button", { name: /^(In bảng này|Nguồn: )/ })).toHaveCount(0);
  await page.emulateMedia({ media: null });

  await people.first().getByRole("button", { name: "Nguồn: Dân số theo đề án 2025, Xã Mường Pồn" }).click();
  await expect(page.getByRole("dialog", { name: "Nguồn số liệu" })).toContainText("348/ĐA-CP");
  await page.keyboard.press("Escape");

  await expect(row(page, /^Xã khu vực I, II, III/)).toHaveCount(1);
  await dialog(page).getByRole("button", { name: "Bỏ Thủy điện Nậm Mức" }).click();
  await dialog(page).getByRole("button", { name: "Bỏ 21,38600 B; 103,01700 Đ" }).click();
  await dialog(page).getByLabel("Chỉ dòng khác nhau").check();
  await expect(dialog(page)).toContainText(/\d+\/\d+ dòng/);
  await expect(row(page, /^Xã khu vực I, II, III/)).toHaveCount(0);
  await dialog(page).getByLabel("Chênh lệch so với cột đầu").check();
  await expect(people.nth(1)).toContainText(/2\.218.người \(.21,3%\)/);

  await dialog(page).getByRole("button", { name: "Tải về" }).click();
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "CSV chuẩn (RFC 4180): bảng" }).click();
  const text = await readFile(await (await saving).path(), "utf8");
  expect(text).toContain("Dân số theo đề án 2025");
  expect(text).not.toContain("Xã khu vực I, II, III");
  expect(faults).toEqual([]);
});

test("by keyboard alone: found, added, moved, removed, undone", { tag: "@deep" }, async ({ page }) => {
  await open(page, "?page=side-by-side");
  await expect(dialog(page).getByTestId("empty")).toBeVisible();
  await pressTab(page, field(page));
  await page.keyboard.type("muong pon");
  await expect(dialog(page).getByRole("button", { name: /Mường Pồn.*từ 1\/7\/2025/ })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(heads(page)).toHaveText(["Xã Mường Pồn"]);
  await expect(field(page)).toBeFocused();
  await page.keyboard.type("nam muc");
  await expect(
    dialog(page)
      .getByRole("button", { name: /Thủy điện Nậm Mức\b/ })
      .first(),
  ).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.keyboard.type("21,386 103,017");
  await expect(dialog(page).getByRole("button", { name: /21,38600 B/ })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(heads(page)).toHaveText([/Mường Pồn/, /Nậm Mức/, /21,38600/]);
  await expect(page).toHaveURL(/of=commune:03202;hydropower:nam-muc;place:21\.38600,103\.01700/);

  await pressTab(page, dialog(page).getByRole("button", { name: "Chuyển Xã Mường Pồn sang phải" }));
  await page.keyboard.press("Enter");
  await expect(heads(page)).toHaveText([/Nậm Mức/, /Mường Pồn/, /21,38600/]);
  await pressTab(page, dialog(page).getByRole("button", { name: /^Bỏ 21,38600/ }));
  await page.keyboard.press("Enter");
  await expect(heads(page)).toHaveCount(2);
  await page.keyboard.press("Control+z");
  await expect(heads(page)).toHaveCount(3);
  await page.keyboard.press("Control+z");
  await expect(heads(page)).toHaveText([/Mường Pồn/, /Nậm Mức/, /21,38600/]);

  await page.keyboard.press("Escape");
  await expect(dialog(page)).toHaveCount(0);
});

test(
  "on a phone two columns are in sight beside the names of lines; what there is not is said",
  { tag: "@deep" },
  async ({ page }) => {
    await page.setViewportSize(sizes.phone);
    await open(
      page,
      "?page=side-by-side&of=commune:03202;commune:03356;hydropower:no-such;commune:03160;commune:03163",
    );
    await expect(dialog(page)).toContainText("bốn mục đầu trong 5 mục");
    await expect(dialog(page).getByRole("columnheader").nth(3)).toContainText(
      "Không còn trong dữ liệu: hydropower:no-such",
    );
    const box = dialog(page).getByRole("region", { name: "Bảng so sánh" });
    await box.evaluate((each) => each.scrollTo(0, 600));
    const [left, right] = [await heads(page).nth(0).boundingBox(), await heads(page).nth(1).boundingBox()];
    expect((right?.x ?? 0) + (right?.width ?? 999)).toBeLessThan(sizes.phone.width);
    expect(left?.x).toBeGreaterThan(100);
    expect(left?.y).toBeGreaterThan(50);
    await show(page, "?page=side-by-side&of=region:1;region:2&regions=A~c03160;B~c03163");
    await expect(dialog(page).getByRole("columnheader").nth(1)).toContainText("A");
  },
);
