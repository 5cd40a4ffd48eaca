/** Editing of the reader's regions: which one is active, undo and redo. The regions themselves are in the view. */
import { memoize } from "../domain/memoize";
import { maxRegions, type Region } from "../domain/region";
import type { App } from "./app.svelte";
import { Undo } from "./undo.svelte";

type State = readonly Region[];

export class Regions {
  readonly #app: App;
  #active = $state(0);
  readonly #undo = new Undo<State>();

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
    return this.#undo.canUndo;
  }

  get canRedo(): boolean {
    return this.#undo.canRedo;
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

  /** `goesOn`: part of the change before, which undo takes back with it. */
  replace(at: number, region: Region, goesOn = false): void {
    this.#commit(this.all.with(at, region), at, goesOn);
  }

  remove(at: number): void {
    const active = at < this.active ? this.active - 1 : this.active;
    this.#commit(this.all.toSpliced(at, 1), Math.max(0, active));
  }

  /** False when there is nothing to undo. */
  undo(): boolean {
    return this.#show(this.#undo.undo(this.all));
  }

  /** False when there is nothing to redo. */
  redo(): boolean {
    return this.#show(this.#undo.redo(this.all));
  }

  #commit(state: State, active: number, goesOn = false): void {
    if (!goesOn) this.#undo.changed(this.all);
    this.#active = active;
    this.#app.setRegions(state);
  }

  /** Activates the region that changes. */
  #show(state: State | null): boolean {
    if (!state) return false;
    const changed = state.findIndex((region, at) => region !== this.all[at]);
    if (changed >= 0) this.#active = changed;
    this.#app.setRegions(state);
    return true;
  }
}

/** One per app. */
export const regionsOf = memoize((app: App) => new Regions(app));
