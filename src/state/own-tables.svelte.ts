/** The reader's own tables. Where the browser does not keep them they last until the page is closed, and `fault` says so. */
import { isOwnTable, newTableId, ownPointLayers, tableName, type OwnTable } from "../conversion/own-table";
import { OwnPoints } from "./own-points.svelte";
import { browserStorage, type OwnTableStorage } from "./own-table-storage";

/** `unread`: what is kept could not be read. `unkept`: refused, or no room; the tables named are in memory only. */
export type StorageFault = "unread" | "unkept";

const byDate = (tables: readonly OwnTable[]): OwnTable[] =>
  tables.toSorted((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id));

export class OwnTables {
  /** Where the points of the tables lie. */
  readonly placed = new OwnPoints();
  #tables = $state.raw<readonly OwnTable[]>([]);
  #fault = $state.raw<StorageFault | null>(null);
  /** Last removed together; `undo` gives them back. */
  #removed = $state.raw<readonly OwnTable[]>([]);
  /** Ids of the tables that are in memory only. */
  #unkept = $state.raw<readonly string[]>([]);
  /** Of the tables with points, in their order. */
  readonly pointLayers = $derived(ownPointLayers(this.#tables));
  /** Ids of changes on their way to the browser: what is in memory is newer than what it has. */
  #underWay: readonly string[] = [];
  /** Ids of all changes, in their order. */
  readonly #changes: string[] = [];
  readonly #open: () => Promise<OwnTableStorage>;
  #storage: Promise<OwnTableStorage> | null = null;

  constructor(open: () => Promise<OwnTableStorage> = browserStorage) {
    this.#open = open;
  }

  /** Oldest first; replaced at every change. */
  get tables(): readonly OwnTable[] {
    return this.#tables;
  }

  get fault(): StorageFault | null {
    return this.#fault;
  }

  /** What `undo` would give back. */
  get removed(): readonly OwnTable[] {
    return this.#removed;
  }

  isKept(id: string): boolean {
    return !this.#unkept.includes(id);
  }

  /** Reads what is kept, with what other windows have changed; never rejects. */
  async load(): Promise<void> {
    try {
      const [before, since] = [this.#underWay, this.#changes.length];
      const kept = (await (await this.#opened()).all()).filter(isOwnTable);
      const newer = [...this.#unkept, ...before, ...this.#changes.slice(since)];
      this.#tables = byDate([
        ...kept.filter(({ id }) => !newer.includes(id)),
        ...this.#tables.filter(({ id }) => newer.includes(id)),
      ]);
      if (this.#fault === "unread") this.#fault = null;
    } catch (error) {
      console.warn("The tables kept could not be read.", error);
      this.#fault ??= "unread";
    }
  }

  byId(id: string): OwnTable | null {
    return this.#tables.find((each) => each.id === id) ?? null;
  }

  /** An id for a table that is new. */
  newId(): string {
    return newTableId(this.#tables.map(({ id }) => id));
  }

  /** Adds a table, or puts it in the place of the one with its id. Never rejects: see `fault`. */
  async keep(table: OwnTable): Promise<void> {
    this.#tables = byDate([...this.#tables.filter(({ id }) => id !== table.id), table]);
    await this.#write([table.id], (storage) => storage.put(table));
  }

  /** Without effect where nothing of the name is left. */
  async rename(id: string, name: string): Promise<void> {
    const cleaned = tableName(name);
    if (cleaned) await this.#change(id, (table) => ({ ...table, name: cleaned }));
  }

  showPoints(id: string, pointsShown: boolean): Promise<void> {
    return this.#change(id, (table) => ({ ...table, pointsShown }));
  }

  /** Forgets the tables, here and in the browser, until `undo`. */
  async remove(...ids: readonly string[]): Promise<void> {
    this.#removed = this.#tables.filter(({ id }) => ids.includes(id));
    this.#tables = this.#tables.filter(({ id }) => !ids.includes(id));
    this.#unkept = this.#unkept.filter((id) => !ids.includes(id));
    await this.#write(ids, (storage) => storage.remove(ids));
  }

  removeAll(): Promise<void> {
    return this.remove(...this.#tables.map(({ id }) => id));
  }

  /** Gives back what was removed last. */
  async undo(): Promise<void> {
    const given = this.#removed;
    this.#removed = [];
    for (const table of given) await this.keep(table);
  }

  /** Tried again where it failed; from then on changes of other windows are read. */
  #opened(): Promise<OwnTableStorage> {
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

  async #change(id: string, change: (table: OwnTable) => OwnTable): Promise<void> {
    this.#tables = this.#tables.map((table) => (table.id === id ? change(table) : table));
    if (this.isKept(id)) await this.#write([id], (storage) => storage.change(id, change));
  }

  /** Where the browser refuses, the tables that are changed are in memory only. */
  async #write(ids: readonly string[], act: (storage: OwnTableStorage) => Promise<void>): Promise<void> {
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
    const others = this.#unkept.filter((id) => !ids.includes(id));
    this.#unkept = failed ? [...others, ...ids.filter((id) => this.byId(id))] : others;
    if (failed) this.#fault = "unkept";
    else if (this.#unkept.length === 0 && this.#fault === "unkept") this.#fault = null;
  }
}

/** With what the browser has kept. */
export async function openOwnTables(): Promise<OwnTables> {
  const tables = new OwnTables();
  await tables.load();
  return tables;
}
