/** Shared by the tests of the printed sheet. */
import { expect, type Page } from "@playwright/test";

export const mapSheet = (page: Page) => page.getByTestId("map-sheet").last();
export const printDialog = (page: Page) => page.getByRole("dialog", { name: /In bản đồ|Print the map/ });

/** Opens the window for printing and waits until the sheet in it is laid out. */
export async function openPrint(page: Page): Promise<void> {
  await page
    .getByRole("button", { name: /In bản đồ|Print the map/ })
    .first()
    .click();
  /* To lay out the first sheet takes its time on a busy machine. */
  await expect(page.getByTestId("sheet-said")).toContainText("1:", { timeout: 50_000 });
}

/** From now on the page prints without the browser's window; the sheet stands in the page until `printed` ends it. */
export async function withoutWindow(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.removeAttribute("data-printed");
    window.print = () => {
      dispatchEvent(new Event("beforeprint"));
      document.documentElement.setAttribute("data-printed", "");
    };
  });
}

/** Waits until it is printed, gives the PDF, and ends the printing. */
export async function printed(page: Page): Promise<Buffer> {
  await expect(page.locator("html")).toHaveAttribute("data-printed", "", { timeout: 120_000 });
  const file = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  await page.evaluate(() => {
    dispatchEvent(new Event("afterprint"));
    document.documentElement.removeAttribute("data-printed");
  });
  return file;
}

/** Width and height of each page, mm. */
export const pageSizes = (file: Buffer): [width: number, height: number][] =>
  [...file.toString("latin1").matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/g)].map(([, width, height]) => [
    Math.round((Number(width) * 25.4) / 72),
    Math.round((Number(height) * 25.4) / 72),
  ]);

/** Clicks and gives the bytes of the file that comes. */
export async function savedFile(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent("download", { timeout: 120_000 }),
    printDialog(page).getByRole("button", { name: button }).click({ noWaitAfter: true, timeout: 120_000 }),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
}

/** Lines of the key that lie outside of it or of the frame. */
export const outsideKey = (page: Page): Promise<string[]> =>
  mapSheet(page)
    .locator(".key")
    .evaluate((key) => {
      const [box, frame] = [key.getBoundingClientRect(), key.parentElement!.getBoundingClientRect()];
      const lines = [...key.querySelectorAll("li, p, tr, strong")].filter((line) => line.getClientRects().length > 0);
      if (lines.length === 0) return ["no lines are laid out"];
      const slack = box.width / 200;
      return lines
        .filter((line) => {
          const { left, right, top, bottom } = line.getBoundingClientRect();
          const within = left >= box.left && right <= box.right + slack && top >= box.top && bottom <= box.bottom;
          return !within || top < frame.top || bottom > frame.bottom;
        })
        .map((line) => line.textContent.trim());
    });
