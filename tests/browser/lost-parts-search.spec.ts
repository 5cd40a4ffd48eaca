/** What the search lacks is said in its own list, and comes by a press there. */
import { expect } from "@playwright/test";
import { drawn, searchBox, test } from "./app";
import { builtFile } from "./built";

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
