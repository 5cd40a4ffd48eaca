/** Long lists drawn a piece in each frame, so that no frame takes long. */
import { isPrinting } from "./printing.svelte";

/**
 * How many of the lines may be drawn by now: at once no more than before, then `step` more in each frame; all of them when
 * the page is printed. To be called while a component is set up.
 */
export function gradually(total: () => number, step: number): () => number {
  let allowed = $state(step);
  $effect(() => {
    const all = total();
    if (allowed > all) allowed = Math.max(all, step);
    if (allowed >= all) return;
    const frame = requestAnimationFrame(() => (allowed += step));
    return () => cancelAnimationFrame(frame);
  });
  return () => (isPrinting() ? Infinity : allowed);
}
