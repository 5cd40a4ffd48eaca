/** Where an embedded map keeps its view: in memory, so that it leaves address, history and storage of the page it stands in alone. */
import type { Host, Kept } from "../../state/host";

export interface MemoryHost extends Host {
  /** Shows another view, as if its address had been opened. */
  go(query: string): void;
}

/** `query`: of the first view, without "?". */
export function memoryHost(query: string): MemoryHost {
  let held = query;
  let kept: Kept = { list: null, step: 0, over: false };
  const listeners = new Set<() => void>();
  const hold = (next: string, state: Kept): void => {
    held = next;
    kept = state;
  };
  return {
    query: () => held,
    kept: () => kept,
    replace: hold,
    push: hold,
    onTravel(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    setLanguage: (language) => {
      document.documentElement.lang = language;
    },
    back: () => undefined,
    afterwards: (act) => queueMicrotask(act),
    go(next) {
      hold(next, { ...kept, step: kept.step + 1 });
      for (const listener of listeners) listener();
    },
  };
}
