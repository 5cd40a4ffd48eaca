/** The reader's list while the app is open: its source, what he decided, what came of it. It outlives the page over the map. */
import "../../../own-scripts";
import type { Message } from "../../../conversion";
import { memoize } from "../../../domain/memoize";
import type { App } from "../../../state/app.svelte";
import { Undo } from "../../../state/undo.svelte";
import { Refused, Stopped, WorkerLine, type TableSource } from "../../own-table";
import type { ListAnswered, ListAsked, ListChoices, ListKind, ShownList } from "../protocol";

/** `said` null: the program itself failed. */
interface ListTrouble {
  said: Message | null;
  retry: () => void;
}

const startWorker = () => new Worker(new URL("../worker/worker.ts", import.meta.url), { type: "module" }) as never;

export class ListWork {
  shown = $state.raw<ShownList | null>(null);
  /** What is typed into the field for a list. */
  draft = $state("");
  busy = $state(false);
  trouble = $state.raw<ListTrouble | null>(null);
  /** Grows with each answer, so that the rows shown are asked for again. */
  turn = $state(0);

  readonly #line: WorkerLine<ListAsked, ListAnswered, "read">;
  #undo = new Undo<ListChoices>();
  #source: TableSource | null = null;
  /** The worker that the list was opened in. */
  #holder: number | null = null;

  constructor(start: () => never = startWorker) {
    this.#line = new WorkerLine(start);
  }

  get canUndo(): boolean {
    return this.#undo.canUndo;
  }

  get canRedo(): boolean {
    return this.#undo.canRedo;
  }

  /** Reads a list; the one before stays until it is read. True when it has taken its place. */
  async open(source: TableSource, date = ""): Promise<boolean> {
    const shown = await this.#run(
      () => this.#line.ask("open", { source, date }),
      () => void this.open(source, date),
    );
    if (!shown) return false;
    this.#source = source;
    this.#holder = this.#line.running;
    this.#undo = new Undo();
    this.#show(shown);
    return true;
  }

  /** Changes some of the choices, to be undone as one. */
  async choose(change: Partial<ListChoices>): Promise<void> {
    const before = this.shown?.choices;
    if (!before || !(await this.#choose({ ...before, ...change }))) return;
    this.#undo.changed(before);
  }

  /** The unit that a text means, null to leave its rows out, undefined to take the decision back. */
  decide(key: string, unit: string | null | undefined): Promise<void> {
    const decisions = Object.entries(this.shown?.choices.decisions ?? {});
    const others = Object.fromEntries(decisions.filter(([each]) => each !== key));
    return this.choose({ decisions: unit === undefined ? others : { ...others, [key]: unit } });
  }

  /** False when there is nothing to undo. */
  undo(): boolean {
    return this.#step((now) => this.#undo.undo(now));
  }

  /** False when there is nothing to redo. */
  redo(): boolean {
    return this.#step((now) => this.#undo.redo(now));
  }

  close(): void {
    this.#line.stop();
    this.#holder = this.#source = this.shown = this.trouble = null;
  }

  /** Asks the worker, which is given the list again where it has been stopped since. */
  async ask<K extends ListKind>(kind: K, asked: ListAsked[K]): Promise<ListAnswered[K]> {
    await this.#held();
    return this.#line.ask(kind, asked);
  }

  #step(step: (now: ListChoices) => ListChoices | null): boolean {
    const now = this.shown?.choices;
    const to = now ? step(now) : null;
    if (to) void this.#choose(to);
    return to !== null;
  }

  async #choose(choices: ListChoices): Promise<boolean> {
    const shown = await this.#run(
      () => this.ask("choose", { choices }),
      () => void this.#choose(choices),
    );
    if (shown) this.#show(shown);
    return shown !== null;
  }

  async #held(): Promise<void> {
    if (this.#holder !== null && this.#holder === this.#line.running) return;
    if (!this.#source) throw new Error("No list has been opened");
    await this.#line.ask("open", { source: this.#source, date: "" });
    this.#holder = this.#line.running;
    if (this.shown) await this.#line.ask("choose", { choices: this.shown.choices });
  }

  #show(shown: ShownList): void {
    this.shown = shown;
    this.turn += 1;
  }

  /** null where it failed, which `trouble` says. */
  async #run<Value>(ask: () => Promise<Value>, retry: () => void): Promise<Value | null> {
    this.trouble = null;
    this.busy = true;
    try {
      return await ask();
    } catch (error) {
      if (error instanceof Stopped) return null;
      if (!(error instanceof Refused)) console.error(error);
      this.trouble = { said: error instanceof Refused ? error.said : null, retry };
      return null;
    } finally {
      this.busy = false;
    }
  }
}

/** One per app. */
export const listWorkOf = memoize((app: App) => {
  void app;
  return new ListWork();
});
