/** What has just been changed, until the browser's database has it: a page that is left has no time to wait for that. The tab holds it. */
import type { KeptEntry } from "./kept-storage";

/** `put`: the whole entry. `change`: the parts of it that are others now. `gone`: it was removed. */
type Held<Entry> = { put: Entry } | { change: Partial<Entry> } | { gone: true };

function tabStorage(): Storage | null {
  try {
    return sessionStorage;
  } catch {
    return null;
  }
}

export class HeldChanges<Entry extends KeptEntry> {
  #held: Record<string, Held<Entry>> = {};
  readonly #key: string;

  constructor(database: string) {
    this.#key = `dien-bien-map.under-way.${database}`;
  }

  /** Of several changes of one entry that are under way, what they come to. */
  hold(id: string, next: Held<Entry>): void {
    const before = this.#held[id];
    if (before && "put" in before && "change" in next) this.#held[id] = { put: { ...before.put, ...next.change } };
    else if (before && "change" in before && "change" in next)
      this.#held[id] = { change: { ...before.change, ...next.change } };
    else this.#held[id] = next;
    this.#write();
  }

  /** The browser has kept it, or refused to. */
  release(...ids: readonly string[]): void {
    for (const id of ids) delete this.#held[id];
    this.#write();
  }

  /** What the page before could not bring to the database, by id; held on until it is released, since this page may be left as soon. */
  take(): [id: string, held: Held<Entry>][] {
    const found = this.#read();
    this.#held = { ...Object.fromEntries(found), ...this.#held };
    this.#write();
    return found;
  }

  #read(): [id: string, held: Held<Entry>][] {
    try {
      const found = JSON.parse(tabStorage()?.getItem(this.#key) ?? "{}") as unknown;
      if (typeof found !== "object" || found === null) return [];
      return Object.entries(found).filter(([, held]) => typeof held === "object" && held !== null);
    } catch {
      return [];
    }
  }

  #write(): void {
    try {
      if (Object.keys(this.#held).length === 0) tabStorage()?.removeItem(this.#key);
      else tabStorage()?.setItem(this.#key, JSON.stringify(this.#held));
    } catch {
      // Full: the change is on its way all the same.
    }
  }
}
