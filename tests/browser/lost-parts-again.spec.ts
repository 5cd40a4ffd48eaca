/** What is missed in its own place is said there, and comes by a press there. */
import { expect } from "@playwright/test";
import { drawn, searchBox, test } from "./app";
import { builtFile, builtWith } from "./built";

test("a part that the search reads ahead is asked for again in its list", { tag: "@deep" }, async ({ page }) => {
  const list = page.getByRole("search");
  for (const part of [/^all-indicators.*\.js$/, /^page-targets.*\.js$/, /^base\.topo.*\.json$/]) {
    const file = builtFile(part);
    await page.route(`**/${file}`, (route) => route.abort());
    await page.goto("/");
    await drawn(page);
    await searchBox(page).fill("muong muon");
    await expect(list, file).toContainText("Chưa tải được một phần");
    await page.unroute(`**/${file}`);
    await list.getByRole("button", { name: "Thử lại" }).click();
    await expect(list, file).not.toContainText("Chưa tải được một phần");
    await expect(list.getByRole("option").first()).toContainText("Mường Mươn");
  }
});

test("what the browser keeps is read again where it could not be", { tag: "@deep" }, async ({ page }) => {
  const library = builtWith("createObjectStore", /^dist-/);
  for (const [query, words] of [
    ["?page=convert", "Chưa đọc được các bảng đã giữ"],
    ["?page=shortlist", "Chưa đọc được danh sách đã giữ"],
  ] as const) {
    await page.route(library, (route) => route.abort());
    await page.goto(`/${query}`);
    const said = page.getByRole("dialog").getByRole("status").filter({ hasText: words });
    await expect(said).toBeVisible();
    await page.unroute(library);
    await said.getByRole("button", { name: "Thử lại" }).click();
    await expect(said).toHaveCount(0);
  }
});
