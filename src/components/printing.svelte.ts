/** Whether the page is being laid out for paper, from the browser's announcement that it prints until it has. */
import { flushSync } from "svelte";

let printing = $state(false);

/* What is not in the page when `beforeprint` ends is not printed, so it is flushed at once. */
if (typeof window !== "undefined") {
  addEventListener("beforeprint", () => flushSync(() => (printing = true)));
  addEventListener("afterprint", () => (printing = false));
}

export const isPrinting = (): boolean => printing;
