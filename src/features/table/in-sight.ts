/** Beside the column that stays in sight. */
import { on } from "svelte/events";

/**
 * Scrolls the table sideways until what takes the focus stands clear of the first column. Browsers do so for cells that fit beside it, but not for the heads, which
 * stay in sight themselves, nor for what is wider than the room that is left.
 */
export const clearOfNames = (scroller: HTMLElement): (() => void) =>
  on(scroller, "focusin", ({ target }) => {
    const first = scroller.querySelector("th");
    if (!first || !(target instanceof Element) || target.closest("th:first-child")) return;
    const from = first.getBoundingClientRect().right;
    const to = scroller.getBoundingClientRect().left + scroller.clientWidth;
    const { left, right } = target.getBoundingClientRect();
    if (left < from) scroller.scrollLeft -= from - left;
    else if (right > to) scroller.scrollLeft += Math.min(right - to, left - from);
  });
