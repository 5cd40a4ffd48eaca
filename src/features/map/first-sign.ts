/** Calls back once at the first pointer or key event, unless `stop` aborts before; prefetches what the first view does without. */
export function atFirstSign(stop: AbortController, act: () => void): void {
  const once = (): void => {
    stop.abort();
    act();
  };
  for (const sign of ["pointermove", "pointerdown", "keydown"])
    addEventListener(sign, once, { signal: stop.signal, passive: true });
}
