/** Figures of a larger whole on a card: apart, under its name, not bold. */
import { expect } from "@playwright/test";
import { card, open, show, test } from "./app";

test("figures of 42 communes, and of a ranger station, are not those of one commune", async ({ page }) => {
  await open(page);
  for (const [language, whole, missing, number] of [
    ["vi", "42 xã của tỉnh", "chưa có số liệu", "43.519"],
    ["en", "all 42 communes of the province", "no data", "43,519"],
  ] as const)
    await test.step(`poor households of 42 communes are not Sam Mứn's (${language})`, async () => {
      await show(page, `?sel=commune:03356&lang=${language}`);
      const joint = card(page).getByTestId("joint").filter({ hasText: number });
      await expect(joint.getByRole("heading")).toContainText(whole);
      await expect(joint.locator("dd").filter({ hasText: number })).toHaveCSS("font-weight", "400");
      const own = card(page)
        .locator(".figure:not([data-testid=joint] *)")
        .filter({ hasText: /Số hộ nghèo đa chiều|Multidimensionally poor households/ });
      await expect(own).toContainText(missing);
      await expect(own).not.toContainText(number);
    });

  await test.step("the forest of a ranger station is not that of one of its communes", async () => {
    await show(page, "?sel=commune:03172&lang=vi");
    const joint = card(page).getByTestId("joint").filter({ hasText: "Hạt Kiểm lâm Na Sang" });
    await expect(joint.locator("dd").filter({ hasText: "35%" })).toHaveCSS("font-weight", "400");
    await expect(card(page).locator(".figure").filter({ hasText: "Tỷ lệ che phủ rừng" }).first()).toContainText(
      "chưa có số liệu",
    );
  });
});
