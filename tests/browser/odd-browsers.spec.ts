/** Where the browser keeps nothing, and where an address holds what nobody understands. */
import { expect, test as testOnNewPage, type Page } from "@playwright/test";
import { card, drawn, sizes, test, watch } from "./app";

/** As in a sandboxed frame, or where a reader has forbidden it: each of these throws when it is named. */
const refuseStorage = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    };
    for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches", "BroadcastChannel"])
      Object.defineProperty(window, name, { get: refuse });
  });

testOnNewPage("where the browser keeps nothing the page works, and says so", async ({ page }) => {
  await refuseStorage(page);
  const faults = watch(page);
  await page.goto("/?sel=commune:03160");
  await drawn(page);
  await card(page)
    .getByRole("button", { name: /^Lưu vào danh sách/ })
    .click();
  await expect(page.getByText(/chỉ giữ đến khi đóng trang/).first()).toBeVisible();
  await page.getByRole("button", { name: "Sáng, tối" }).first().click();
  await page.getByRole("radio", { name: "Nền tối", exact: true }).first().check({ force: true });
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  for (const query of ["?page=shortlist", "?page=convert", "?regions=Vùng~c03160", "?ind=area&table=commune", ""]) {
    await page.goto(`/${query}`);
    await drawn(page);
    await expect(page.locator(query.includes("page=") ? "dialog h2" : "#panel").first()).toBeVisible();
  }
  expect(faults).toEqual([]);
});

test("notices name three parts, count the rest, leave the page to be used, and close", async ({ page }) => {
  await page.setViewportSize(sizes.phone);
  await page.goto(`/?${Array.from({ length: 500 }, (_, at) => `layers=${at}`).join("&")}&${"long".repeat(400)}=1`);
  const notice = page.getByRole("region", { name: "Thông báo" });
  await expect(notice).toContainText("layers=1, layers=2");
  await expect(notice).toContainText(/và [\d.]+ phần khác/);
  expect((await notice.boundingBox())?.height).toBeLessThan(sizes.phone.height / 3);
  await notice.getByRole("button", { name: "Đóng thông báo" }).click();
  await expect(notice).toHaveCount(0);
});
