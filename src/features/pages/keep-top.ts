/** How far down a page is read, kept for the history's entry. */

/** What a reader scrolls with. */
const hands = ["wheel", "touchstart", "keydown", "pointerdown"] as const;
/** A page may take so long to be as long as it was, ms. */
const patience = 10_000;

/**
 * Goes to where the page was left, as soon as it is that long again, unless the reader scrolls first; then keeps where it is.
 * Returns what ends it.
 */
export function keepsTop(content: HTMLElement, reading: { top: number }): () => void {
  const { top } = reading;
  let waiting = true;
  const end = performance.now() + patience;
  const go = (): void => {
    if (!waiting) return;
    content.scrollTop = top;
    waiting = content.scrollTop < top - 1 && performance.now() < end;
    if (waiting) requestAnimationFrame(go);
  };
  const give = (): void => void (waiting = false);
  const keep = (): void => {
    if (!waiting) reading.top = content.scrollTop;
  };
  for (const each of hands) content.addEventListener(each, give, { passive: true });
  content.addEventListener("scroll", keep, { passive: true });
  go();
  return () => {
    waiting = false;
    for (const each of hands) content.removeEventListener(each, give);
    content.removeEventListener("scroll", keep);
  };
}
