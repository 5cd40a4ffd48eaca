/** A browser tells of the pointer that rests over a new page as of a move, which goes nowhere. */
const isStill = ({ type, movementX, movementY }: PointerEvent): boolean =>
  type === "pointermove" && movementX === 0 && movementY === 0;

/** Calls back once when a reader moves the pointer, presses or types, unless the returned function is called before. */
export function atFirstSign(act: () => void): () => void {
  const stop = new AbortController();
  const once = (event: Event): void => {
    if (isStill(event as PointerEvent)) return;
    stop.abort();
    act();
  };
  for (const sign of ["pointermove", "pointerdown", "keydown"])
    addEventListener(sign, once, { signal: stop.signal, passive: true });
  return () => stop.abort();
}
