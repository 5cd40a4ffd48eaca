/** The page «Dữ liệu mở»: every file can be had, the citation copied; without the files it says so. */
import { expect } from "@playwright/test";
import { copiedText, open, show, sizes, test } from "./app";

test("the open data are listed, downloaded and cited, and their absence is told", async ({ page }) => {
  await open(page, "?page=sources");
  const dialog = page.getByRole("dialog");
  const tables = dialog.locator("section[aria-labelledby=data-tables]");

  await test.step("from the sources to the files", async () => {
    await dialog.getByRole("button", { name: "Dữ liệu mở" }).click();
    await expect(dialog.getByRole("heading", { level: 2 })).toHaveText("Dữ liệu mở");
    await expect(tables.getByRole("row", { name: /129 đơn vị cấp xã/ })).toContainText("former-communes.csv");
    await expect(tables.getByRole("row", { name: /129 đơn vị cấp xã/ })).toContainText("129");
    await expect(tables.getByRole("row", { name: /^Tải về: Thủy điện/ })).toContainText("8/32 dòng của bảng có tọa độ");
  });

  await test.step("a link is a plain download at an address that stays", async () => {
    const link = tables.getByRole("link", { name: /^Tải về: 45 xã, phường/ });
    await expect(link).toHaveAttribute("href", "data/communes.csv");
    const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
    expect(download.suggestedFilename()).toBe("communes.csv");
  });

  await test.step("every file that is listed is there", async () => {
    const links = await dialog.locator("a[download]").evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href)); // prettier-ignore
    expect(links.length).toBeGreaterThan(40);
    for (const link of links) expect((await page.request.head(link)).status(), link).toBe(200);
  });

  await test.step("the citation is copied", async () => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await dialog.getByRole("button", { name: "Sao chép lời trích dẫn" }).click();
    await expect(dialog.getByRole("status").filter({ hasText: "Đã sao chép." })).toBeVisible();
    const citation = await copiedText(page);
    expect(citation).toMatch(/dữ liệu mở, phiên bản \d{4}-\d\d-\d\d \([0-9a-f]{6}\)\. http.*\/data\/\. Ranh giới ©/);
  });

  await test.step("on a phone each file is a card, with nothing wider than the page", async () => {
    await page.setViewportSize(sizes.phone);
    await show(page, "?era=after");
    await show(page, "?page=open-data&lang=en");
    await expect(dialog.getByRole("link", { name: /^Download: Everything in one archive, ZIP/ })).toBeVisible();
    const [content, width] = await dialog.evaluate((each) => [each.scrollWidth, each.clientWidth]);
    expect(content).toBeLessThanOrEqual(width ?? 0);
    await page.setViewportSize(sizes.desktop);
  });

  await test.step("without the files the page says so and offers to try again", async () => {
    await page.route("**/data/files.json", (route) => route.fulfill({ status: 404, body: "" }));
    await open(page, "?page=open-data");
    await expect(dialog.getByRole("alert")).toContainText("Không có danh sách tệp ở địa chỉ này");
    await expect(dialog.getByRole("button", { name: "Thử lại" })).toBeVisible();
    await expect(dialog.getByRole("heading", { name: "Cách mở" }), "what needs no files is there").toBeVisible();
  });
});
