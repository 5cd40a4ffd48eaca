/** The things that the reader has starred, in his order and with his notes; kept by the browser, in no address. */
import type { OwnPointLayer } from "../conversion/own-table";
import { cleanName } from "../domain/region";
import { pageTitles } from "../locale/page-titles";
import type { App } from "./app.svelte";
import { shortlistDatabase } from "./kept-database";
import { KeptEntries } from "./kept-entries.svelte";
import { browserStorage, type KeptStorage } from "./kept-storage";
import { parseSelection, selectionKey } from "./selection";
import { middleOfThing, thingOf, type Thing } from "./things";
import { maxSubjects, type Selection } from "./view";

/** As many as the address of a list bears. */
export const maxStarred = maxSubjects;
export const noteLength = 500;

/** That of what is selected. */
const markColor = "#8f2f7a";

export interface Starred {
  /** As in the address: `commune:03202`. */
  id: string;
  /** Smaller ones first; of a thing put between two others, the middle. */
  order: number;
  note: string;
}

/** The list's name is kept as an entry of its own, so that windows agree on it as on the others. */
const nameId = "list-name";

/** Line breaks stay, other control characters do not. */
export const cleanNote = (note: string): string =>
  Array.from(
    note
      .normalize("NFC")
      .replace(/\r\n?/g, "\n")
      .replace(/[^\P{C}\n]/gu, ""),
  )
    .slice(0, noteLength)
    .join("");

function isStarred(value: unknown): value is Starred {
  const { id, order, note } = (value ?? {}) as Partial<Record<keyof Starred, unknown>>;
  const known = typeof id === "string" && (id === nameId || parseSelection(id) !== null);
  return known && Number.isFinite(order) && typeof note === "string";
}

const byOrder = (a: Starred, b: Starred): number => a.order - b.order || a.id.localeCompare(b.id);

export class Shortlist extends KeptEntries<Starred> {
  /** In the reader's order. */
  readonly items: readonly Starred[] = $derived(this.all.filter(({ id }) => id !== nameId));
  readonly name = $derived(this.byId(nameId)?.note ?? "");

  /** Whether its things are marked on the map. */
  marked = $state(false);
  readonly #app: Pick<App, "themes" | "geography" | "view">;

  constructor(
    app: Pick<App, "themes" | "geography" | "view">,
    open: () => Promise<KeptStorage<Starred>> = () => browserStorage(shortlistDatabase, "starred"),
  ) {
    super(open, { is: isStarred, order: byOrder, database: shortlistDatabase, small: true });
    this.#app = app;
  }

  /** What there still is of it, in its order; null for what there is not; empty until the tables are loaded. */
  readonly things: readonly (Thing | null)[] = $derived.by(() => {
    const [themes, geography] = [this.#app.themes.value, this.#app.geography.value];
    if (!themes || !geography) return [];
    return this.selections.map((selection) => thingOf(selection, { themes, geography, regions: [] }));
  });

  readonly marks: readonly OwnPointLayer[] = $derived.by(() => {
    const geography = this.#app.geography.value;
    if (!this.marked || !geography) return [];
    const points = this.things.flatMap((thing) => (thing && middleOfThing(thing, geography)) ?? []);
    const name = this.name || pageTitles.shortlist[this.#app.view.language];
    return points.length > 0 ? [{ table: { id: shortlistDatabase, name }, color: markColor, points }] : [];
  });

  get full(): boolean {
    return this.items.length >= maxStarred;
  }

  /** In their order, as pages take them. */
  get selections(): Selection[] {
    return this.items.flatMap(({ id }) => parseSelection(id) ?? []);
  }

  has(selection: Selection): boolean {
    return this.byId(selectionKey(selection)) !== null;
  }

  /** At the end; what is starred already stays as it is. Resolves to how many were added: there may be no room for all. */
  async add(...given: readonly (Pick<Starred, "id"> & { note?: string })[]): Promise<number> {
    const added = given
      .filter(({ id }, at) => !this.byId(id) && given.findIndex((other) => other.id === id) === at)
      .slice(0, Math.max(0, maxStarred - this.items.length));
    const last = this.items.at(-1)?.order ?? 0;
    await Promise.all(
      added.map(({ id, note = "" }, at) => this.keep({ id, order: last + at + 1, note: cleanNote(note) })),
    );
    return added.length;
  }

  setNote(id: string, text: string): Promise<void> {
    const note = cleanNote(text);
    return this.change(id, (starred) => ({ ...starred, note }));
  }

  setName(text: string): Promise<void> {
    const note = cleanName(text);
    return this.keep({ id: nameId, order: 0, note });
  }

  /** To a place in the list, from 0. */
  async move(id: string, to: number): Promise<void> {
    const others = this.items.filter((each) => each.id !== id);
    const moved = this.byId(id);
    if (!moved || others.length === this.items.length) return;
    const at = Math.min(Math.max(0, to), others.length);
    const [before, after] = [others[at - 1]?.order, others[at]?.order];
    const order = before === undefined ? (after ?? 1) - 1 : after === undefined ? before + 1 : (before + after) / 2;
    const crowded = order === before || order === after;
    if (!crowded) return this.change(id, (starred) => ({ ...starred, order }));
    const all = others.toSpliced(at, 0, moved);
    await Promise.all(all.map((each, place) => this.change(each.id, (starred) => ({ ...starred, order: place + 1 }))));
  }

  /** In place of all that is starred, which `undo` gives back besides. */
  async replace(given: readonly (Pick<Starred, "id"> & { note?: string })[], name: string): Promise<number> {
    await this.remove(...this.items.map(({ id }) => id));
    await this.setName(name);
    return this.add(...given);
  }
}

/** With what the browser has kept. */
export async function openShortlist(app: App): Promise<Shortlist> {
  const shortlist = new Shortlist(app);
  await shortlist.load();
  return shortlist;
}
