/** Moving to a part of a page. */

/**
 * Scrolls to the element of an id and gives it the focus. What is still to be loaded or drawn is waited for, ten seconds
 * at most, as long as it is `wanted`.
 */
export async function goTo(id: string, wanted: () => boolean = () => true): Promise<void> {
  const end = performance.now() + 10_000;
  let target = document.getElementById(id);
  while (!target && wanted() && performance.now() < end) {
    await new Promise((done) => requestAnimationFrame(done));
    target = document.getElementById(id);
  }
  if (!target || !wanted()) return;
  if (!target.hasAttribute("tabindex")) target.tabIndex = -1;
  target.scrollIntoView({ block: "start" });
  target.focus({ preventScroll: true });
}
