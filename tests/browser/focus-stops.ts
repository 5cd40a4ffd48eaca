/** Where Tab leads, and whether what has the focus is seen (WCAG 2.2, 2.4.11). */
import type { Page } from "@playwright/test";

/**
 * Presses Tab until it leads back to the first stop or out of the page, `most` times at most. Gives the stops of which nothing is seen: scrolled out of sight, or behind something that
 * stays in its place, and those without an outline. Shapes of the map are passed over, whose boxes hold more than themselves.
 */
export async function hiddenStops(page: Page, key = "Tab", most = 150): Promise<{ stops: number; hidden: string[] }> {
  const hidden: string[] = [];
  let stops = 0;
  await page.evaluate(() =>
    document.querySelectorAll("[data-stopped]").forEach((each) => each.removeAttribute("data-stopped")),
  );
  for (; stops < most; stops += 1) {
    await page.keyboard.press(key);
    const found = await page.evaluate(() => {
      const at = document.activeElement;
      if (!(at instanceof HTMLElement) || at === document.body) return at instanceof SVGElement ? "" : "end";
      if (at.dataset["stopped"] !== undefined) return "end";
      at.dataset["stopped"] = "";
      const shown = at.closest("label") ?? at;
      const { left, top, width, height } = shown.getBoundingClientRect();
      const seen = [0.1, 0.5, 0.9].some((across) =>
        [0.15, 0.5, 0.85].some((down) => {
          const hit = document.elementFromPoint(left + across * width, top + down * height);
          return (
            hit !== null && (shown.contains(hit) || hit.contains(shown)) && !hit.matches("body, html, main, dialog")
          );
        }),
      );
      const outlined = [at, shown, shown.parentElement, shown.parentElement?.parentElement].some(
        (each) => each && getComputedStyle(each).outlineStyle !== "none",
      );
      const name = (at.getAttribute("aria-label") ?? at.textContent ?? "").trim().slice(0, 50);
      if (!seen) return `${at.tagName} ${name}: hidden`;
      return outlined ? "" : `${at.tagName} ${name}: without an outline`;
    });
    if (found === "end") break;
    if (found) hidden.push(found);
  }
  return { stops, hidden };
}
