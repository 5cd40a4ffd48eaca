/** Work that would keep the answer to a press from being seen is done once that is painted. */
import { untrack } from "svelte";

/** Where nothing is painted, as in a tab that is not seen, once it is seen again. */
export const oncePainted = (act: () => void): void => void requestAnimationFrame(() => setTimeout(act));

/**
 * What `now` gave, a frame later: for what takes long to draw. `atOnce`: follows without delay, while nobody waits for an answer or
 * where what has come must not wait.
 * To be called while a component is set up.
 */
export function afterPaint<Value>(now: () => Value, atOnce: (shown: Value, next: Value) => boolean): () => Value {
  let shown = $state.raw(now());
  let waiting = false;
  let ended = false;
  const follow = () => {
    waiting = false;
    if (!ended) shown = now();
  };
  $effect(() => {
    const next = now();
    if (untrack(() => atOnce(shown, next))) shown = next;
    else if (!waiting) {
      waiting = true;
      oncePainted(follow);
    }
  });
  $effect(() => () => void (ended = true));
  return () => shown;
}
