/** The address holds what is shown and restores it; broken parts are dropped with a notice; back and forward work. */
import { expect, test } from "@playwright/test";
import { card, drawn, open, searchBox, show } from "./app";

test("a shared link restores era, layers, selection, language and camera", async ({ page }) => {
  await open(page, "?era=before&layers=hydropower~60&sel=former-commune:03158&lang=en&at=102.3,22.3,9.5");
  await expect(page.getByRole("radio", { name: /Before/ })).toBeChecked();
  await expect(page.getByTestId("layer-hydropower").getByRole("switch")).toBeChecked();
  await expect(card(page)).toContainText("Leng Su Sìn");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  const before = new URL(page.url()).searchParams.toString();
  await page.reload();
  await drawn(page);
  expect(new URL(page.url()).searchParams.toString()).toBe(before);
});

test("broken parameters are dropped with a notice that names them", async ({ page }) => {
  await open(
    page,
    "?era=never&layers=gold,hydropower~900&sel=commune:99999&at=x,y,z&lang=fr&foo=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E",
  );
  const notices = page.getByRole("region", { name: "Thông báo" });
  await expect(notices).toContainText("era");
  await expect(notices).toContainText("sel");
  await expect(page.locator("img[src=x]")).toHaveCount(0);
  await expect(page).not.toHaveURL(/never|99999|gold/);

  await show(page, "?sel=hydropower:khong-co");
  await expect(notices, "a thing that does not exist").toContainText("khong-co");
  await expect(card(page)).toHaveCount(0);
});

test("back and forward walk through the selections", async ({ page }) => {
  await open(page);
  for (const name of ["Mường Nhé", "Sín Thầu"]) {
    await searchBox(page).fill(name);
    await page
      .getByRole("option", { name: new RegExp(name) })
      .first()
      .click();
    await expect(card(page)).toContainText(name);
  }
  await page.goBack();
  await expect(card(page).getByRole("heading", { level: 2 }).first()).toContainText("Mường Nhé");
  await page.goBack();
  await expect(card(page)).toHaveCount(0);
  await page.goForward();
  await expect(card(page).getByRole("heading", { level: 2 }).first()).toContainText("Mường Nhé");
});
