/** What meets a reader: the tour on the first visit, what is new on the next after a change, nothing by a link. */
import { expect, test, type Page } from "@playwright/test";
import { drawn, open, show, watch } from "./app";
import { axeFaults } from "./axe";

test.use({ storageState: { cookies: [], origins: [] } });

const greeting = (page: Page) => page.getByTestId("greeting");

test("the tour comes once, by the bare address, takes no focus and is walked by keyboard", async ({ page }) => {
  const faults = watch(page);
  await open(page);
  await expect(greeting(page).getByRole("heading")).toHaveText("Một bản đồ, hai thời kỳ");
  await expect(page.locator("body")).toBeFocused();
  await expect(page.getByTestId("announcer")).toHaveText(
    "Giới thiệu bản đồ, bước 1/5: Một bản đồ, hai thời kỳ. Nhấn Tab để đến phần giới thiệu, Esc để bỏ qua.",
  );
  await page.keyboard.press("Tab");
  await expect(greeting(page).getByRole("button", { name: "Đóng" })).toBeFocused();
  await expect(page.locator(".ring")).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);

  await greeting(page).getByRole("button", { name: "Tiếp" }).focus();
  for (const title of [/Xã của tôi/, /có nguồn/, /So sánh/, /Lớp chuyên đề/]) {
    await page.keyboard.press("Enter");
    await expect(greeting(page).getByRole("heading")).toHaveText(title);
    await expect(greeting(page).getByRole("heading")).toBeFocused();
    await greeting(page)
      .getByRole("button", { name: /Tiếp|Xong/ })
      .focus();
  }
  await greeting(page).getByRole("button", { name: "Quay lại" }).click();
  await page.keyboard.press("Escape");
  await expect(greeting(page)).toHaveCount(0);
  await expect(page.getByTestId("announcer")).toHaveText(/^Đã đóng phần giới thiệu/);
  await expect(page.locator("body")).not.toBeFocused();

  await page.reload();
  await drawn(page);
  await page.getByRole("button", { name: /^Số liệu đến/ }).click();
  await expect(page.getByRole("dialog", { name: "Có gì mới" })).toContainText(/Bản \d+\.\d+\.\d+, ngày/);
  await expect(greeting(page)).toHaveCount(0);
  for (let times = 0; times < 2; times += 1) {
    if (times > 0) await show(page, "?page=help");
    await page.getByRole("button", { name: "Xem phần giới thiệu" }).click();
    await expect(greeting(page)).toHaveCount(1);
    await expect(greeting(page).getByRole("heading")).toBeFocused();
  }
  expect(faults).toEqual([]);
});

test("after a change it says what is new; a link shows what it holds and nothing else", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("dien-bien-map.told", "0.0.1"));
  await open(page, "?sel=commune:03202");
  await expect(page.getByTestId("card")).toContainText("Mường Pồn");
  await expect(greeting(page)).toHaveCount(0);
  await open(page);
  await greeting(page).getByRole("button", { name: "Xem có gì mới" }).click();
  await expect(page.getByRole("dialog", { name: "Có gì mới" })).toBeVisible();
  await expect(greeting(page)).toHaveCount(0);
});

test("in a window of 360 × 225, a desktop's at 400 %, the notice of the map is read and closed, then the tour", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 225 });
  await page.goto("/");
  const notice = page.getByRole("alert").filter({ hasText: "WebGL" });
  await expect(notice).toBeVisible();
  await expect(greeting(page)).toBeHidden();
  expect((await notice.boundingBox())?.height).toBeGreaterThan(80);
  await notice.getByRole("button", { name: "Đóng" }).click();
  for (const name of ["Tiếp", "Tiếp", "Tiếp", "Tiếp", "Xong"]) {
    const box = await greeting(page).boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(225);
    await expect(greeting(page).getByRole("heading")).toBeInViewport();
    await greeting(page).getByRole("button", { name }).click();
  }
  await expect(greeting(page)).toHaveCount(0);
});
