/** Shape and borders on cards and of the reader's own regions: figures with their sources, neighbours as links. */
import { expect, type Page } from "@playwright/test";
import { card, open, show, test, watch } from "./app";

const section = (page: Page) => card(page).locator("section").filter({ hasText: "Hình thể và ranh giới" });
const figure = (page: Page, label: string) =>
  section(page)
    .locator("dl > div")
    .filter({ has: page.getByText(label, { exact: true }) });

test("shape and borders", async ({ page }) => {
  const faults = watch(page);
  await open(page, "?sel=commune:03158");

  await test.step("a border commune: perimeter, border, rivers by name, neighbours by length, each with its source", async () => {
    await expect(figure(page, "Chu vi")).toContainText("138,8 km");
    await expect(figure(page, "Biên giới quốc gia")).toContainText("67,7 km");
    await expect(figure(page, "Sông, suối")).toContainText("Nậm Ma: 6,2 km");
    await expect(figure(page, "Quốc lộ, đường chính")).toContainText("chưa có số liệu");
    const rows = section(page).getByTestId("neighbours").getByRole("listitem");
    await expect(rows).toHaveText([
      /^Xã Mường Nhé\s+phía đông nam, 19 km\s+37,6 km$/,
      /^Nước ngoài.*67,7 km$/,
      /^Tỉnh khác\s+33,5 km$/,
    ]);
    await figure(page, "Sông, suối")
      .getByRole("button", { name: /^Nguồn/ })
      .click();
    await expect(page.getByRole("dialog")).toContainText("HydroSHEDS");
    await expect(page.getByRole("dialog")).toContainText("18/7/2026");
    await page.keyboard.press("Escape");
    await rows.first().getByRole("button").click();
    await expect(card(page).getByRole("heading", { level: 2 })).toContainText("Mường Nhé");
    await expect(section(page).getByTestId("neighbours")).toContainText("Sín Thầu");
  });

  await test.step("inland, a former commune and a former district, in either language", async () => {
    await show(page, "?sel=commune:03127");
    await expect(figure(page, "Biên giới quốc gia")).toContainText("không giáp biên giới");
    await show(page, "?sel=former-commune:03124&lang=en");
    const english = card(page).locator("section").filter({ hasText: "Shape and borders" });
    await expect(english).toContainText("approximate, by some hundreds of metres");
    await expect(english.getByTestId("neighbours")).toContainText(/ward|commune/);
    await show(page, "?sel=district:096");
    await expect(section(page).getByTestId("neighbours")).toContainText("Huyện Nậm Pồ");
  });

  await test.step("a reader's region: measured when opened, the rest of a commune it cuts among its neighbours", async () => {
    await show(page, "?lang=vi&regions=A~f03160");
    await page.locator("[data-list=regions]").click();
    const part = page.locator("details").filter({ hasText: "Hình thể và ranh giới" });
    await part.locator("summary").click();
    await expect(part).toContainText("chỉ gần đúng");
    await expect(part.getByTestId("neighbours")).toContainText("Xã Mường Nhé (phần còn lại)");
  });
  expect(faults).toEqual([]);
});
