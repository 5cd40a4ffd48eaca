/** Writes the view to the address; the open list, and whether the reader measures, to the history's entry. */
import type { Host } from "./host";
import { listKey, listOf, type ListOf } from "./lists";

/** Delay in ms for frequent changes (camera, opacity), since browsers limit history writes. */
const writeDelay = 300;

export class Address {
  #list = $state.raw<ListOf | null>(null);
  #measuring = $state(false);
  /** Number of the entry that is shown. */
  #step = 0;
  #pending: ReturnType<typeof setTimeout> | null = null;

  constructor(
    private readonly host: Pick<Host, "kept" | "replace" | "push">,
    private readonly query: () => string,
  ) {}

  get list(): ListOf | null {
    return this.#list;
  }

  get measuring(): boolean {
    return this.#measuring;
  }

  /** As a new entry of the same address. */
  measure(on: boolean): void {
    if (on === this.#measuring) return;
    this.flush();
    this.#measuring = on;
    this.push();
  }

  /** As a new entry of the same address. */
  showList(list: ListOf | null): void {
    const next = list && listOf(listKey(list));
    if (next === this.#list) return;
    this.flush();
    this.#list = next;
    this.push();
  }

  /** Reads the history entry now shown; returns whether it is one step back, and whether that closed a list or ended measuring. */
  arrive(): { back: boolean; closed: boolean } {
    const { list, measuring = false, step } = this.host.kept();
    const back = step === this.#step - 1;
    const closed = back && ((this.#list !== null && list === null) || (this.#measuring && !measuring));
    this.cancel();
    this.#list = listOf(list);
    this.#measuring = measuring;
    this.#step = step;
    return { back, closed };
  }

  write(): void {
    this.cancel();
    this.host.replace(this.query(), this.#kept());
  }

  writeSoon(): void {
    this.cancel();
    this.#pending = setTimeout(() => this.write(), writeDelay);
  }

  /** Writes what is still pending. */
  flush(): void {
    if (this.#pending !== null) this.write();
  }

  /** Writes a new entry. */
  push(): void {
    this.#step += 1;
    this.host.push(this.query(), this.#kept());
  }

  cancel(): void {
    if (this.#pending !== null) clearTimeout(this.#pending);
    this.#pending = null;
  }

  #kept() {
    return { list: this.#list && listKey(this.#list), measuring: this.#measuring, step: this.#step };
  }
}
