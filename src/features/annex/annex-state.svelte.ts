/** What the page of the province shows: what is wished for, which parts are folded, and what follows from both. */
import { SvelteSet } from "svelte/reactivity";
import { keyFigureGroups } from "../../../data/key-figure-groups";
import { allotted, withParents } from "./annex-rows";
import { gradually } from "../../components/gradually.svelte";
import { keyLines } from "./key-groups";
import { annexParts, countsOf, isAnnexPart, noWish, wished, type Part, type Wish } from "./annex-filter";
import type { AnnexData } from "./annex-data";

export class AnnexState {
  wish = $state<Wish>({ ...noWish });
  /** Rows of the annex whose disagreements are unfolded. */
  readonly opened = new SvelteSet<number>();
  readonly #folded = new SvelteSet<Part>();
  readonly #data: () => AnnexData;
  readonly #allowed: () => number;

  readonly #entries = $derived.by(() => [...this.#data().entries.values()].filter(({ heading }) => !heading));
  /** Headings too. */
  readonly #wished = $derived.by(() => wished([...this.#data().entries.values()], this.wish));
  readonly #matched = $derived.by(() => this.#entries.filter((entry) => this.#wished.includes(entry)));
  readonly counts = $derived.by(() => countsOf(this.#entries, this.wish));
  readonly annex = $derived.by(() =>
    withParents(this.#data().annex, this.#data().annexByRow, ({ row }) => this.#wanted(row)),
  );
  readonly key = $derived.by(() => withParents(this.#data().key, this.#data().keyById, ({ id }) => this.#wanted(id)));
  readonly sections = $derived.by(() =>
    annexParts.flatMap((part) => {
      const rows = this.annex.filter(({ section }) => section === part);
      const head = rows.find(({ parent }) => parent === null);
      const lines = rows.flatMap((row) => (row === head ? [] : (this.#data().lines.get(row.row) ?? [])));
      return rows.length > 0 ? [{ part, head, lines }] : [];
    }),
  );
  readonly groups = $derived.by(() =>
    keyFigureGroups.flatMap((part) => {
      const lines = keyLines(this.key.filter(({ group }) => group === part));
      return lines.length > 0 ? [{ part, lines }] : [];
    }),
  );
  readonly parts = $derived.by((): Part[] => [...this.sections, ...this.groups].map(({ part }) => part));
  readonly allFolded = $derived.by(() => this.parts.every((part) => this.#folded.has(part)));
  /** How many lines of each part are drawn by now, from the top of the page on. */
  readonly #drawn = $derived.by(() => {
    const open = [...this.sections, ...this.groups].filter(({ part }) => this.isOpen(part));
    return allotted(
      open.map(({ part, lines }) => [part, lines.length]),
      this.#allowed(),
    );
  });

  /** To be made while a component is set up. */
  constructor(data: () => AnnexData) {
    this.#data = data;
    this.#allowed = gradually(() => this.annex.length + this.key.length, 50);
  }

  get of(): number {
    return this.#entries.length;
  }

  get shown(): number {
    return this.#matched.length;
  }

  countIn = (part: Part): number => this.#matched.filter((entry) => entry.part === part).length;
  isOpen = (part: Part): boolean => !this.#folded.has(part);

  /** Those of a part's lines that are drawn by now. */
  drawn<T>(part: Part, lines: readonly T[]): T[] {
    return lines.slice(0, this.#drawn.get(part) ?? 0);
  }

  setOpen(part: Part, open: boolean): void {
    if (open) this.#folded.delete(part);
    else this.#folded.add(part);
  }

  foldAll(): void {
    const open = this.allFolded;
    for (const part of this.parts) this.setOpen(part, open);
  }

  toggle(row: number): void {
    if (!this.opened.delete(row)) this.opened.add(row);
  }

  /** Puts aside what hides a row of the annex. */
  reveal(row: number): void {
    if (!this.#wanted(row)) this.wish = { ...noWish };
    const section = this.#data().annexByRow.get(row)?.section;
    if (section && isAnnexPart(section)) this.setOpen(section, true);
  }

  #wanted(id: number | string): boolean {
    const entry = this.#data().entries.get(id);
    return entry !== undefined && this.#wished.includes(entry);
  }
}
