/** What a window is too narrow for. */
import type { Page } from "@playwright/test";

/**
 * What overflows the right edge of the window or of a dialog's content: the page itself, or text and buttons outside tables;
 * and, but in a low window, where a table's fields scroll away with its rows, a dialog that could be scrolled away under its own frame.
 */
export const cutOff = (page: Page) =>
  page.evaluate(() => {
    const root = document.documentElement;
    const dialog = document.querySelector("dialog");
    const content = document.querySelector("dialog .content");
    const wide = [
      ...(root.scrollWidth > window.innerWidth ? [`the page, ${root.scrollWidth} px`] : []),
      ...(dialog && window.innerHeight >= 560 && dialog.scrollHeight > dialog.clientHeight
        ? [`behind the dialog, ${dialog.scrollHeight} px`]
        : []),
      ...(content && content.scrollWidth > content.clientWidth ? [`the dialog, ${content.scrollWidth} px`] : []),
    ];
    const named = ["#panel", "dialog", "[data-testid=table]"];
    const parts = [
      ...document.querySelectorAll(named.map((each) => `${each} :is(button, h2, h3, input, select)`).join()),
    ]
      .filter((each) => each.checkVisibility() && !each.closest("[inert], table"))
      .filter((each) => each.getBoundingClientRect().right > window.innerWidth + 1)
      .map((each) => each.textContent);
    return [...wide, ...parts];
  });
