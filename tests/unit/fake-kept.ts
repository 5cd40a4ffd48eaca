/** Storage that windows share, for what is the reader's own; `refuses` as a full or forbidden one does. */
import type { KeptEntry, KeptStorage } from "../../src/state/kept-storage";

export function fakeKept<Entry extends KeptEntry>() {
  const kept = new Map<string, unknown>();
  const state = { kept, refuses: false, reading: Promise.resolve() };
  const act = async (change: () => void): Promise<void> => {
    if (state.refuses) throw new DOMException("full", "QuotaExceededError");
    change();
  };
  const windows = new Set<() => void>();
  /** Of one window. */
  const storage = (): KeptStorage<Entry> => {
    let self: (() => void) | null = null;
    const tell = () => windows.forEach((changed) => changed !== self && changed());
    return {
      all: async () => {
        await act(() => undefined);
        const found = [...kept.values()];
        await state.reading;
        return found;
      },
      put: (entry) => act(() => kept.set(entry.id, entry)).then(tell),
      change: (id, change) => act(() => kept.has(id) && kept.set(id, change(kept.get(id) as Entry))).then(tell),
      remove: (ids) => act(() => ids.forEach((id) => kept.delete(id))).then(tell),
      onChange: (changed) => windows.add((self = changed)),
    };
  };
  return { state, storage };
}
