/** Where the reader's tables are kept: a store of its own in IndexedDB, one entry for each table. */
import type { OwnTable } from "../conversion/own-table";
import { databaseName, hasOwnTables } from "./own-table-database";

/** All of these reject where the browser refuses or has no room. */
export interface OwnTableStorage {
  /** What is kept, whatever it may be. */
  all(): Promise<unknown[]>;
  put(table: OwnTable): Promise<void>;
  /** Changes a kept table as it is now; one that another window has removed stays removed. */
  change(id: string, change: (table: OwnTable) => OwnTable): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  /** Calls back whenever another window has changed what is kept. */
  onChange(changed: () => void): void;
}

const storeName = "tables";

/** Rejects where the library cannot be loaded. */
export async function browserStorage(): Promise<OwnTableStorage> {
  const { createStore, delMany, set, update, values } = await import("idb-keyval");
  const store = createStore(databaseName, storeName);
  const windows = new BroadcastChannel(databaseName);
  const tell = (): void => windows.postMessage(null);
  return {
    /* To ask a store that is not there would make it. */
    all: async () => ((await hasOwnTables()) ? values(store) : []),
    put: (table) => set(table.id, table, store).then(tell),
    change: (id, change) => update<OwnTable | undefined>(id, (kept) => kept && change(kept), store).then(tell),
    remove: (ids) => delMany([...ids], store).then(tell),
    onChange: (changed) => {
      windows.onmessage = changed;
    },
  };
}
