/**
 * The reader's regions as they are edited: the regions themselves live in the view (and so in the URL); here is which of
 * them is being worked on, and what undo and redo go back and forth between. One per app, for as long as the page lives.
 */
import { maxRegions, type Region } from "../domain/region";
import type { App } from "./app.svelte";

type State = readonly Region[];

/** Steps kept; more than anyone goes back by hand. */
const memory = 100;

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

  /** Where in `all` the region stands that is being worked on; -1 when there is none. */
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

  /** Adds a region and works on it; false, and nothing done, when there are as many as can be. */
  create(region: Region): boolean {
    if (this.full) return false;
    this.#commit([...this.all, region], this.all.length);
    return true;
  }

  /** Puts another state in the place of a region. */
  replace(at: number, region: Region): void {
    this.#commit(
      this.all.map((each, place) => (place === at ? region : each)),
      at,
    );
  }

  remove(at: number): void {
    const active = at < this.active ? this.active - 1 : this.active;
    this.#commit(
      this.all.filter((_, place) => place !== at),
      Math.max(0, active),
    );
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
    this.#past = [...this.#past, this.all].slice(-memory);
    this.#future = [];
    this.#active = active;
    this.#app.setRegions(state);
  }

  /** Works on the region in which a state differs from the present one. */
  #show(state: State): void {
    const changed = state.findIndex((region, at) => region !== this.all[at]);
    if (changed >= 0) this.#active = changed;
    this.#app.setRegions(state);
  }
}

const known = new WeakMap<App, Regions>();

/** The regions of an app, the same ones at every call. */
export function regionsOf(app: App): Regions {
  const regions = known.get(app) ?? new Regions(app);
  known.set(app, regions);
  return regions;
}
