/** Where the browser keeps what is the reader's own: a database for each kind of thing, one entry for each. */
import { hasDatabase } from "./kept-database";

/** Kept by its id. */
export interface KeptEntry {
  id: string;
}

/** All of these reject where the browser refuses or has no room. */
export interface KeptStorage<Entry extends KeptEntry> {
  /** What is kept, whatever it may be. */
  all(): Promise<unknown[]>;
  put(entry: Entry): Promise<void>;
  /** Changes a kept entry as it is now; one that another window has removed stays removed. */
  change(id: string, change: (entry: Entry) => Entry): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  /** Calls back whenever another window has changed what is kept. */
  onChange(changed: () => void): void;
}

/** Rejects where the library cannot be loaded. */
export async function browserStorage<Entry extends KeptEntry>(
  databaseName: string,
  storeName: string,
): Promise<KeptStorage<Entry>> {
  const { createStore, delMany, set, update, values } = await import("idb-keyval");
  const store = createStore(databaseName, storeName);
  const windows = new BroadcastChannel(databaseName);
  const tell = (): void => windows.postMessage(null);
  return {
    /* To ask a store that is not there would make it. */
    all: async () => ((await hasDatabase(databaseName)) ? values(store) : []),
    put: (entry) => set(entry.id, entry, store).then(tell),
    change: (id, change) => update<Entry | undefined>(id, (kept) => kept && change(kept), store).then(tell),
    remove: (ids) => delMany([...ids], store).then(tell),
    onChange: (changed) => {
      windows.onmessage = changed;
    },
  };
}
