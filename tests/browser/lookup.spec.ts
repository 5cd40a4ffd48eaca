/** What became of xã Mường Mươn, and how many people live there now: by mouse, by keyboard, on a phone. */
import { expect, type Page } from "@playwright/test";
import { card, open, searchBox, sizes, table, test } from "./app";

const vietnamese = new Intl.NumberFormat("vi-VN", { useGrouping: "always" } as Intl.NumberFormatOptions);
const former = table("former-communes");
const muongMuon = former.find((row) => row["name"] === "Mường Mươn")!;
const into = table("communes").find((row) => row["code"] === muongMuon["commune"])!;

async function readsTheAnswer(page: Page): Promise<void> {
  await expect(card(page).getByRole("heading", { level: 2 }).first()).toContainText("Mường Mươn");
  await expect(card(page)).toContainText(vietnamese.format(Number(muongMuon["population_2019"])));
  await expect(card(page).getByRole("heading", { name: "Nay thuộc" })).toBeVisible();
}

const followToNewCommune = (page: Page): Promise<void> =>
  card(page)
    .getByRole("button", { name: /Mường Pồn/ })
    .first()
    .click();

async function readsTheNewCommune(page: Page): Promise<void> {
  await expect(card(page).getByRole("heading", { level: 2 }).first()).toContainText("Mường Pồn");
  const parts = former.filter((row) => row["commune"] === into["code"]);
  expect(new Set(parts.map((row) => row["district"])).size).toBe(2);
  for (const part of parts) await expect(card(page)).toContainText(part["name"]!);
  await expect(card(page)).toContainText("huyện Mường Chà");
  await expect(card(page)).toContainText("huyện Điện Biên");
  await expect(card(page)).toContainText(vietnamese.format(Number(into["population"])));
}

test("by mouse", async ({ page }) => {
  await open(page);
  await searchBox(page).click();
  await searchBox(page).pressSequentially("mường mươn");
  await page
    .getByRole("option", { name: /Mường Mươn/ })
    .first()
    .click();
  await readsTheAnswer(page);
  await followToNewCommune(page);
  await readsTheNewCommune(page);
  await card(page)
    .getByRole("button", { name: /^Nguồn: .*[Dd]ân số/ })
    .first()
    .click();
  await expect(page.getByRole("dialog").or(page.locator("[popover]:popover-open")).first()).toContainText(
    /đề án|Đề án/i,
  );
});

test("by keyboard alone", { tag: "@deep" }, async ({ page }) => {
  await open(page);
  await page.keyboard.press("/");
  await page.keyboard.type("muong muon");
  await expect(page.getByRole("option").first()).toContainText("Mường Mươn");
  await page.keyboard.press("Enter");
  await readsTheAnswer(page);
  const focused = page.locator(":focus");
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press("Tab");
    if (/Mường Pồn/.test((await focused.textContent()) ?? "")) break;
  }
  await page.keyboard.press("Enter");
  await readsTheNewCommune(page);
  await page.keyboard.press("Escape");
  await expect(card(page)).toHaveCount(0);
});

test("on a phone", { tag: "@deep" }, async ({ page }) => {
  await page.setViewportSize(sizes.phone);
  await open(page);
  await searchBox(page).fill("muong muon");
  await page.getByRole("option").first().click();
  await readsTheAnswer(page);
  await followToNewCommune(page);
  await readsTheNewCommune(page);
});

test("an old code finds both the former and the new unit, with level and era", async ({ page }) => {
  await open(page);
  await searchBox(page).fill("03158");
  const hits = page.getByRole("option");
  await expect(hits).toHaveCount(3);
  await expect(hits.last()).toContainText("một mã, hai đời");
  await expect(hits.filter({ hasText: "từ 1/7/2025" })).toContainText("Sín Thầu");
  await expect(hits.filter({ hasText: "đến 30/6/2025" })).toContainText("Leng Su Sìn");
  await expect(hits.filter({ hasText: "đến 30/6/2025" })).toContainText("Mường Nhé");
});
