/** The search loads after the first view: early input is kept, and a failed load is reported and retried. */
import { expect } from "@playwright/test";
import { open, searchBox, show, test } from "./app";

const chunk = /search-options.*\.js/;

test("text typed while the search loads is answered once it has", async ({ page }) => {
  let letThrough = (): void => undefined;
  const held = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route(chunk, async (route) => {
    await held;
    await route.continue();
  });
  await open(page);
  await page.keyboard.press("/");
  await page.keyboard.type("muong muon");
  const results = page.locator("search .results");
  await expect(results).toContainText("Đang tải phần tìm kiếm…");
  await expect(results).not.toContainText("Không tìm thấy");
  await expect(page.getByRole("option")).toHaveCount(0);
  letThrough();
  await expect(page.getByRole("option").first()).toContainText("Mường Mươn");
  await expect(searchBox(page)).toHaveAttribute("aria-activedescendant", "search-option-0");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/sel=former-commune:/);
});

test("a search that fails to load says so, and a retry succeeds", { tag: "@deep" }, async ({ page }) => {
  let broken = true;
  await page.route(chunk, (route) => (broken ? route.abort() : route.continue()));
  await open(page, "?layers=hydropower");
  await expect(page.getByTestId("layer-hydropower")).toContainText("MW");
  await searchBox(page).fill("muong muon");
  const results = page.locator("search .results");
  await expect(results).toContainText("Chưa tải được phần tìm kiếm.");
  broken = false;
  await results.getByRole("button", { name: "Thử lại" }).click();
  await expect(page.getByRole("option").first()).toContainText("Mường Mươn");
});

test("the search, once loaded", async ({ page }) => {
  await open(page);

  await test.step("an empty field offers the lists and printing", async () => {
    await searchBox(page).click();
    for (const name of ["Danh sách: Thủy điện", "In bản đồ"])
      await expect(page.getByRole("option", { name })).toBeVisible();
    await page.keyboard.press("Escape");
  });

  await test.step("places, types and slips in a query put first what is meant, with old names explained", async () => {
    await show(page, "?era=before");
    const first = page.getByRole("option").first();
    for (const [query, name] of [
      ["xã Pa Ham, huyện Mường Chà", "Pa Ham"],
      ["H. Mường Chà", "Mường Chà"],
      ["Muowngf Phawng", "Mường Phăng"],
    ] as const) {
      await searchBox(page).fill(query);
      await expect(first).toContainText(name);
    }
    await searchBox(page).fill("thị xã Lai Châu");
    await expect(first).toContainText("Mường Lay");
    await expect(first).toContainText("Nghị định số 25/2005/NĐ-CP ngày 2/3/2005");
  });

  await test.step("a plant comes before its river; that is traced on the simple map until it is put away", async () => {
    await show(page, "?");
    await searchBox(page).fill("Nậm Mức");
    await expect(page.getByRole("option").first()).toContainText("Thủy điện Nậm Mức");
    await page.getByRole("option", { name: "Sông, suối trên bản đồ nền" }).first().click();
    const traced = page.getByTestId("traced");
    await expect(traced.locator(".line")).toHaveAttribute("d", /^M/);
    const note = page.locator("#map").getByText("Nậm Mức · Sông, suối trên bản đồ nền");
    await expect(note).toBeVisible();
    await page.locator("#map").getByRole("button", { name: "Đóng" }).click();
    await expect(traced.or(note)).toHaveCount(0);
  });

  await test.step("a filter, an indicator and a figure are found and opened", async () => {
    await show(page, "?");
    await searchBox(page).fill("thủy điện đang vận hành");
    await expect(page.getByRole("option").first()).toContainText("Thủy điện: Đang vận hành");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/f=hydropower~status:operating/);
    await expect(page.getByRole("region", { name: "Thủy điện" }).locator(":focus")).toHaveCount(1);
    await searchBox(page).fill("mật độ dân số");
    await expect(page.getByRole("option").first()).toContainText("Mật độ dân số 2025");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/ind=density-2025/);
    await show(page, "?lang=en");
    await searchBox(page).fill("tourist visits");
    await page.getByRole("option", { name: "824,900" }).click();
    await expect(page.locator("#figure-visitors")).toBeFocused();
  });
});
