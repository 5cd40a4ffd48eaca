/** What is the reader's own and kept by the browser. Where it does not keep it, it lasts until the page is closed, and `fault` says so. */
import { HeldChanges } from "./held-changes";
import type { KeptEntry, KeptStorage } from "./kept-storage";

/** `unread`: what is kept could not be read. `unkept`: refused, or no room; the entries named are in memory only. */
type StorageFault = "unread" | "unkept";

export interface KeptKind<Entry extends KeptEntry> {
  database: string;
  /** An entry is small enough for the tab to hold it whole while it is being kept. */
  small: boolean;
  /** Whether what was read is an entry. */
  is: (value: unknown) => value is Entry;
  order: (a: Entry, b: Entry) => number;
}

/** The parts of `after` that `before` has not. */
const differing = <Entry extends object>(before: Entry, after: Entry): Partial<Entry> =>
  Object.fromEntries(
    Object.entries(after).filter(([key, value]) => before[key as keyof Entry] !== value),
  ) as Partial<Entry>;

export class KeptEntries<Entry extends KeptEntry> {
  #all = $state.raw<readonly Entry[]>([]);
  #fault = $state.raw<StorageFault | null>(null);
  /** Last removed together; `undo` gives them back. */
  #removed = $state.raw<readonly Entry[]>([]);
  /** Ids of the entries that are in memory only. */
  #unkept = $state.raw<readonly string[]>([]);
  /** Ids of changes on their way to the browser: what is in memory is newer than what it has. */
  #underWay: readonly string[] = [];
  /** Ids of all changes, in their order. */
  readonly #changes: string[] = [];
  readonly #held: HeldChanges<Entry>;
  /** What the page before had no time to keep was asked for. */
  #caughtUp = false;
  readonly #open: () => Promise<KeptStorage<Entry>>;
  readonly #kind: KeptKind<Entry>;
  #storage: Promise<KeptStorage<Entry>> | null = null;

  constructor(open: () => Promise<KeptStorage<Entry>>, kind: KeptKind<Entry>) {
    this.#open = open;
    this.#kind = kind;
    this.#held = new HeldChanges(kind.database);
  }

  /** In their order; replaced at every change. */
  get all(): readonly Entry[] {
    return this.#all;
  }

  get fault(): StorageFault | null {
    return this.#fault;
  }

  /** What `undo` would give back. */
  get removed(): readonly Entry[] {
    return this.#removed;
  }

  isKept(id: string): boolean {
    return !this.#unkept.includes(id);
  }

  /** Reads what is kept, with what other windows have changed; first also with what was changed as the page before was left. Never rejects. */
  async load(): Promise<void> {
    const held = this.#caughtUp ? [] : this.#held.take();
    this.#caughtUp = true;
    await this.#read();
    for (const [id, each] of held) {
      const changed: unknown = "change" in each && { ...this.byId(id), ...each.change };
      if ("put" in each && this.#kind.is(each.put)) await this.keep(each.put);
      else if ("gone" in each && this.byId(id)) await this.#forget([id]);
      else if (this.byId(id) && this.#kind.is(changed)) await this.change(id, () => changed);
      else this.#held.release(id);
    }
  }

  async #read(): Promise<void> {
    try {
      const [before, since] = [this.#underWay, this.#changes.length];
      const kept = (await (await this.#opened()).all()).filter(this.#kind.is);
      const newer = [...this.#unkept, ...before, ...this.#changes.slice(since)];
      this.#set([...kept.filter(({ id }) => !newer.includes(id)), ...this.#all.filter(({ id }) => newer.includes(id))]);
      if (this.#fault === "unread") this.#fault = null;
    } catch (error) {
      console.warn("What is kept could not be read.", error);
      this.#fault ??= "unread";
    }
  }

  byId(id: string): Entry | null {
    return this.#all.find((each) => each.id === id) ?? null;
  }

  /** Adds an entry, or puts it in the place of the one with its id. Never rejects: see `fault`. */
  async keep(entry: Entry): Promise<void> {
    this.#set([...this.#all.filter(({ id }) => id !== entry.id), entry]);
    if (this.#kind.small) this.#held.hold(entry.id, { put: entry });
    await this.#write([entry.id], (storage) => storage.put(entry));
  }

  /** Forgets the entries, here and in the browser, until `undo`. */
  async remove(...ids: readonly string[]): Promise<void> {
    this.#removed = this.#all.filter(({ id }) => ids.includes(id));
    await this.#forget(ids);
  }

  async #forget(ids: readonly string[]): Promise<void> {
    this.#all = this.#all.filter(({ id }) => !ids.includes(id));
    this.#unkept = this.#unkept.filter((id) => !ids.includes(id));
    for (const id of ids) this.#held.hold(id, { gone: true });
    await this.#write(ids, (storage) => storage.remove(ids));
  }

  removeAll(): Promise<void> {
    return this.remove(...this.#all.map(({ id }) => id));
  }

  /** Gives back what was removed last. */
  async undo(): Promise<void> {
    const given = this.#removed;
    this.#removed = [];
    for (const entry of given) await this.keep(entry);
  }

  async change(id: string, change: (entry: Entry) => Entry): Promise<void> {
    const before = this.byId(id);
    this.#set(this.#all.map((entry) => (entry.id === id ? change(entry) : entry)));
    if (!this.isKept(id)) return;
    const after = this.byId(id);
    if (before && after) this.#held.hold(id, { change: differing(before, after) });
    await this.#write([id], (storage) => storage.change(id, change));
  }

  #set(entries: readonly Entry[]): void {
    this.#all = entries.toSorted(this.#kind.order);
  }

  /** Tried again where it failed; from then on changes of other windows are read. */
  #opened(): Promise<KeptStorage<Entry>> {
    this.#storage ??= this.#open().then(
      (storage) => {
        storage.onChange(() => void this.load());
        return storage;
      },
      (error: unknown) => {
        this.#storage = null;
        throw error;
      },
    );
    return this.#storage;
  }

  /** Where the browser refuses, the entries that are changed are in memory only. */
  async #write(ids: readonly string[], act: (storage: KeptStorage<Entry>) => Promise<void>): Promise<void> {
    this.#underWay = [...this.#underWay, ...ids];
    this.#changes.push(...ids);
    const failed = await this.#opened()
      .then(act)
      .then(
        () => false,
        (error: unknown) => {
          console.warn("The browser did not keep the change.", error);
          return true;
        },
      );
    for (const id of ids) this.#underWay = this.#underWay.toSpliced(this.#underWay.indexOf(id), 1);
    this.#held.release(...ids.filter((id) => !this.#underWay.includes(id)));
    const others = this.#unkept.filter((id) => !ids.includes(id));
    this.#unkept = failed ? [...others, ...ids.filter((id) => this.byId(id))] : others;
    if (failed) this.#fault = "unkept";
    else if (this.#unkept.length === 0 && this.#fault === "unkept") this.#fault = null;
  }
}
