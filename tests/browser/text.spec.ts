/** Text is never read as markup; each language is complete, without words of the other. */
import { expect } from "@playwright/test";
import { open, searchBox, test, watch } from "./app";

const markup = "<img src=x onerror=document.title='broken'><b>Mường</b>";

test("markup typed into the search or standing in the address stays text", async ({ page }) => {
  const faults = watch(page);
  await open(page, `?page=${encodeURIComponent(markup)}`);
  const notices = page.getByRole("region", { name: "Thông báo" });
  await expect(notices).toContainText("page=<img src=x");
  await searchBox(page).fill(markup);
  await expect(page.getByText(/Không tìm thấy «<img src=x/).first()).toBeVisible();
  await expect(page.locator("img[src=x]")).toHaveCount(0);
  await expect(page).not.toHaveTitle("broken");
  expect(faults).toEqual([]);
});
