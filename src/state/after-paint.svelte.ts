/** Work that would keep the answer to a press from being seen is done once that is painted. */
import { untrack } from "svelte";

/**
 * What `now` gave, a frame later: for what takes long to draw. `atOnce`: follows without delay, while nobody waits for an answer.
 * To be called while a component is set up.
 */
export function afterPaint<Value>(now: () => Value, atOnce: () => boolean): () => Value {
  let shown = $state.raw(now());
  let waiting = false;
  let ended = false;
  const follow = () => {
    waiting = false;
    if (!ended) shown = now();
  };
  $effect(() => {
    const next = now();
    if (untrack(atOnce)) shown = next;
    else if (!waiting) {
      waiting = true;
      requestAnimationFrame(() => setTimeout(follow));
    }
  });
  $effect(() => () => void (ended = true));
  return () => shown;
}
