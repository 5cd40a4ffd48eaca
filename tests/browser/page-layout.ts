/** The layout of the pages in a dialog, in both languages and at several widths. */
import { expect, type Locator, type Page } from "@playwright/test";
import { show, sizes } from "./app";

/** Runs the check on the page at a phone's width, at 320 px in English and on a desktop. */
export async function atEveryWidth(
  page: Page,
  name: string,
  check: (dialog: Locator, where: string) => Promise<void>,
): Promise<void> {
  for (const [language, width] of [
    ["vi", sizes.phone.width],
    ["en", 320],
    ["en", sizes.desktop.width],
  ] as const) {
    await page.setViewportSize({ width, height: 844 });
    await show(page, `?page=${name}&lang=${language}`);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await check(page.getByRole("dialog").first(), `${language} ${width}`);
  }
}

/** Nothing in the page is wider than its content box. */
export async function expectNoOverflow(dialog: Locator, where: string): Promise<void> {
  const content = dialog.locator(".content");
  await expect
    .poll(() => content.evaluate((each) => each.scrollWidth - each.clientWidth), where)
    .toBeLessThanOrEqual(0);
}
