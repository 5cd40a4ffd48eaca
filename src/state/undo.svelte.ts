/** What was before each change and can be had again; what is now belongs to the caller. */
const steps = 100;

export class Undo<State> {
  #past = $state.raw<readonly State[]>([]);
  #future = $state.raw<readonly State[]>([]);

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** A change was made: `before` is what it changed. */
  changed(before: State): void {
    this.#past = [...this.#past, before].slice(-steps);
    this.#future = [];
  }

  /** What was before the latest change to `now`; null where there was none. */
  undo(now: State): State | null {
    const state = this.#past.at(-1);
    if (state === undefined) return null;
    this.#past = this.#past.slice(0, -1);
    this.#future = [...this.#future, now];
    return state;
  }

  /** What the latest undo took away from `now`; null where there was none. */
  redo(now: State): State | null {
    const state = this.#future.at(-1);
    if (state === undefined) return null;
    this.#future = this.#future.slice(0, -1);
    this.#past = [...this.#past, now];
    return state;
  }
}
