/** Editing of the reader's regions: which one is active, undo and redo. The regions themselves are in the view. */
import { memoize } from "../domain/memoize";
import { maxRegions, type Region } from "../domain/region";
import type { App } from "./app.svelte";

type State = readonly Region[];

const undoSteps = 100;

export class Regions {
  readonly #app: App;
  #active = $state(0);
  #past = $state.raw<readonly State[]>([]);
  #future = $state.raw<readonly State[]>([]);

  constructor(app: App) {
    this.#app = app;
  }

  get all(): State {
    return this.#app.view.regions;
  }

  /** Index in `all`; -1 when there is none. */
  get active(): number {
    return Math.min(this.#active, this.all.length - 1);
  }

  get current(): Region | null {
    return this.all[this.active] ?? null;
  }

  get full(): boolean {
    return this.all.length >= maxRegions;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  choose(at: number): void {
    this.#active = at;
  }

  /** Adds and activates a region; false when there are as many as allowed. */
  create(region: Region): boolean {
    if (this.full) return false;
    this.#commit([...this.all, region], this.all.length);
    return true;
  }

  replace(at: number, region: Region): void {
    this.#commit(this.all.with(at, region), at);
  }

  remove(at: number): void {
    const active = at < this.active ? this.active - 1 : this.active;
    this.#commit(this.all.toSpliced(at, 1), Math.max(0, active));
  }

  /** False when there is nothing to undo. */
  undo(): boolean {
    const state = this.#past.at(-1);
    if (!state) return false;
    this.#past = this.#past.slice(0, -1);
    this.#future = [...this.#future, this.all];
    this.#show(state);
    return true;
  }

  /** False when there is nothing to redo. */
  redo(): boolean {
    const state = this.#future.at(-1);
    if (!state) return false;
    this.#future = this.#future.slice(0, -1);
    this.#past = [...this.#past, this.all];
    this.#show(state);
    return true;
  }

  #commit(state: State, active: number): void {
    this.#past = [...this.#past, this.all].slice(-undoSteps);
    this.#future = [];
    this.#active = active;
    this.#app.setRegions(state);
  }

  /** Activates the region that changes. */
  #show(state: State): void {
    const changed = state.findIndex((region, at) => region !== this.all[at]);
    if (changed >= 0) this.#active = changed;
    this.#app.setRegions(state);
  }
}

/** One per app. */
export const regionsOf = memoize((app: App) => new Regions(app));
