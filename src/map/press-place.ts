/** How a place is chosen with the pointer: the secondary button, or press and hold where there is none. */

/** As long as browsers themselves wait before they open a menu, ms. */
const holdAfter = 500;
/** A finger that moves farther drags the map, px. */
const slack = 10;

/** `chosen` gets CSS px of the window. Returns the function that stops it. */
export function pressPlace(element: HTMLElement | SVGElement, chosen: (x: number, y: number) => void): () => void {
  const stop = new AbortController();
  let from: Touch | null = null;
  let held = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const on = <Type extends keyof HTMLElementEventMap>(
    type: Type,
    act: (event: HTMLElementEventMap[Type]) => void,
  ): void => element.addEventListener(type, act as EventListener, { signal: stop.signal });
  const cancel = (): void => {
    clearTimeout(timer);
    from = null;
    held = false;
  };

  on("contextmenu", (event) => {
    event.preventDefault();
    // Of a finger the timer tells, also where the browser has no such event.
    if (!from) chosen(event.clientX, event.clientY);
  });
  on("touchstart", ({ touches }) => {
    cancel();
    const [touch] = touches;
    if (!touch || touches.length > 1) return;
    from = touch;
    timer = setTimeout(() => {
      held = true;
      chosen(touch.clientX, touch.clientY);
    }, holdAfter);
  });
  on("touchmove", ({ touches: [touch] }) => {
    if (from && touch && Math.hypot(touch.clientX - from.clientX, touch.clientY - from.clientY) > slack) cancel();
  });
  on("touchcancel", cancel);
  on("touchend", (event) => {
    // Else the browser makes a click of it, which selects the unit.
    if (held) event.preventDefault();
    cancel();
  });
  return () => {
    cancel();
    stop.abort();
  };
}
