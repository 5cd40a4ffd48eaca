/** The merger in figures: charts agree with their tables, bars list their units, names open cards. */
import { expect, type Page } from "@playwright/test";
import { card, open, pressTab, show, table, test } from "./app";

const dialog = (page: Page) => page.getByRole("dialog", { name: /Kết quả sắp xếp qua số liệu|The merger in figures/ });
const chart = (page: Page, name: string) => dialog(page).getByRole("region", { name, exact: true });

test("the merger in figures", async ({ page }) => {
  await open(page, "?page=figures");

  await test.step("each chart counts every unit once, and its table agrees", async () => {
    for (const [name, totals] of [
      ["Phân bố theo diện tích", ["129", "45"]],
      ["Phân bố theo dân số", ["129", "45"]],
      ["Cách lập 45 xã, phường", ["37", "8"]],
    ] as const) {
      const of = chart(page, name);
      await expect(of.locator(".row .bar .end").first()).toBeAttached();
      const drawn = await of.locator(".row .bar .end").allTextContents();
      const toggle = of.getByRole("button", { name: "Xem dạng bảng" });
      await toggle.press("Enter");
      await expect(toggle).toHaveAttribute("aria-pressed", "true");
      await expect(of.locator("tbody td"), name).toHaveText(drawn);
      await expect(of.locator("tfoot td")).toHaveText([...totals]);
      expect(drawn.reduce((sum, n) => sum + Number(n), 0)).toBe(totals.reduce((sum, n) => sum + Number(n), 0));
    }
  });

  await test.step("by default figures of the same census are compared; published figures are a labelled option", async () => {
    const communes = table("communes");
    const mean = (total: number): string => new Intl.NumberFormat("vi-VN").format(Math.round(total / 45));
    const census = table("former-communes").reduce((sum, row) => sum + Number(row["population_2019"]), 0);
    const scheme = communes.reduce((sum, row) => sum + Number(row["population"]), 0);
    const summary = dialog(page).getByRole("region", { name: /^Bình quân/ });
    await expect(summary).toContainText(mean(census));
    await dialog(page).getByText("Số công bố của từng thời kỳ").click();
    await expect(summary).toContainText(mean(scheme));
    await expect(chart(page, "Phân bố theo dân số")).toContainText("Từ 1/7/2025, đề án 2025");
    await expect(dialog(page)).toContainText("khớp với đề án");
    await expect(
      dialog(page).getByRole("region", { name: "8 xã, phường lập từ đơn vị của nhiều đơn vị cấp huyện" }).locator("li"),
    ).toHaveCount(8);
  });

  await test.step("by keyboard: a bar lists its units, and a unit opens its card and closes the page", async () => {
    /* As first opened: bars, of one census. */
    await show(page, "?");
    await expect(dialog(page)).toHaveCount(0);
    await show(page, "?page=figures");
    const bar = chart(page, "Phân bố theo diện tích").getByRole("button", {
      name: "Từ 300 km² trở lên, Từ 1/7/2025: 5 đơn vị",
    });
    await chart(page, "Phân bố theo diện tích").getByRole("button", { name: "Xem dạng bảng" }).focus();
    await pressTab(page, bar);
    await page.keyboard.press("Enter");
    await expect(bar).toHaveAttribute("aria-expanded", "true");
    const unit = chart(page, "Phân bố theo diện tích").getByRole("button", { name: "Xã Sín Thầu" });
    await expect(unit).toBeVisible();
    await pressTab(page, unit);
    await page.keyboard.press("Enter");
    await expect(dialog(page)).toHaveCount(0);
    await expect(card(page).getByRole("heading", { level: 2 }).first()).toHaveText("Sín Thầu");
    await expect(page).not.toHaveURL(/page=/);
  });
});
