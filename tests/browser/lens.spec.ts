/** The lens over an indicator: what is not sure is marked on the map, counted in the legend and said; a link shows it, back takes it off. */
import { expect, type Page } from "@playwright/test";
import { open, show, test, watch } from "./app";

const panel = (page: Page) => page.getByTestId("lens");
const marks = (page: Page, doubt: "open" | "vague") => page.locator(`main path[data-doubt=${doubt}]`);
const asMany = (page: Page) => async (): Promise<boolean> => {
  const words = await page.getByTestId("legend-open").first().textContent();
  const n = Number(/\d+/.exec(words ?? "")?.[0]);
  return n > 0 && (await marks(page, "open").count()) === n;
};

test("units whose class may change are marked, counted and listed", async ({ page }) => {
  const faults = watch(page);
  await open(page, "?ind=area&era=before");
  await test.step("by the switch, as a step of the history", async () => {
    await panel(page).getByRole("switch").check();
    await expect(page.getByTestId("lens-before")).toContainText(
      /Trong 129 đơn vị có số liệu: \d+ đơn vị có thể đổi lớp màu/,
    );
    await expect(page).toHaveURL(/lens=sure/);
    await expect.poll(asMany(page)).toBe(true);
    await expect(marks(page, "vague")).toHaveCount(4);
    await page.goBack();
    await expect(marks(page, "open")).toHaveCount(0);
    await expect(panel(page).getByRole("switch")).not.toBeChecked();
    await page.goForward();
    await expect.poll(asMany(page)).toBe(true);
  });
  await test.step("with their classes, ranks and cards", async () => {
    const list = page.getByTestId("lens-list-open");
    await list.locator("summary").click();
    const first = list.locator("tbody tr").first();
    await expect(first).toContainText(/\d+(,\d)?%: .*\(đang tô\)/);
    await expect(first).toContainText(/\d+–\d+/);
    await first.getByRole("button").click();
    await expect(page).toHaveURL(/sel=former-commune:\d+/);
    await expect(page.getByTestId("indicator").locator(".noted")).toContainText(
      /hạng \d+ trên 125 đơn vị so được, có thể \d+–\d+; có thể đổi lớp/,
    );
    await page.goBack();
  });
  await test.step("other indicators and eras follow", async () => {
    await show(page, "?ind=area&era=after&lens=sure");
    await expect(page.getByTestId("lens-after")).toContainText("không đơn vị nào đổi lớp màu");
    await expect(marks(page, "open")).toHaveCount(0);
    await show(page, "?ind=perimeter&lens=sure&lang=en");
    await expect(page.getByTestId("lens-after")).toContainText("No source or check tells the errors of the 45 units");
    await expect(marks(page, "vague")).toHaveCount(45);
    await show(page, "?ind=zone&lens=sure");
    await expect(panel(page)).toContainText("phân loại theo văn bản");
    await expect(page.locator("main path[data-doubt]")).toHaveCount(0);
  });
  await test.step("the page tells how, and leads to the map", async () => {
    await panel(page).getByRole("button", { name: "Cách xét" }).click();
    const dialog = page.getByRole("dialog");
    await expect(dialog.locator("#certainty-checks")).toBeVisible();
    await expect(dialog).toContainText("54 có diện tích công bố, 13 tính bằng phần còn lại, 62 là ước tính");
    await dialog.getByRole("button", { name: /Xem mật độ dân số 2019/ }).click();
    await expect(dialog).toBeHidden();
    await expect(page).toHaveURL(/ind=density-2019.*lens=sure/);
    await expect.poll(asMany(page)).toBe(true);
  });
  expect(faults).toEqual([]);
});

test("a worker that cannot be had is said, and tried again", { tag: "@deep" }, async ({ page }) => {
  await page.route(/lens-worker/, (route) => route.abort());
  await open(page, "?ind=area&era=before&lens=sure");
  await expect(panel(page).getByRole("alert")).toContainText("Chưa tính được");
  await page.unrouteAll();
  await panel(page).getByRole("button", { name: "Thử lại" }).click();
  await expect.poll(asMany(page)).toBe(true);
});
