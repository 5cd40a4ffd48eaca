/**
 * Calls back once at the first sign of a reader (pointer or key), unless `stop` aborts before: the first view is drawn without
 * the theme tables, which are so fetched before they are asked for.
 */
export function atFirstSign(stop: AbortController, act: () => void): void {
  const once = (): void => {
    stop.abort();
    act();
  };
  for (const sign of ["pointermove", "pointerdown", "keydown"])
    addEventListener(sign, once, { signal: stop.signal, passive: true });
}
