/** The reader's table while the app is open: its source, what he decided, what came of it. It outlives the page over the map. */
import type { Choices, Message, RegionToCount } from "../../conversion";
import { noChoices } from "../../conversion/choices";
import type { OwnTable } from "../../conversion/own-table";
import { memoize } from "../../domain/memoize";
import type { App } from "../../state/app.svelte";
import type { View } from "../../state/view";
import { Refused, Stopped, TableWorker, type Port } from "./worker/client";
import type { Answered, Asked, Kind, Stage, TableSource, ToKeep } from "./protocol";
import { now } from "./now";
import type { Shown } from "./shown";

const undoSteps = 200;

export interface Busy {
  /** Of the file being read; null while the table that is shown is worked on. */
  name: string | null;
  stage: Stage;
  share: number | null;
}

/** A table that the browser has kept. */
export type KeptTable = Pick<OwnTable, "id" | "at">;

/** `said` null: the program itself failed. */
export interface Trouble {
  said: Message | null;
  /** Of the file that could not be read; null where it was a decision. */
  name: string | null;
  retry: () => void;
}

const startWorker = (): Port => new Worker(new URL("./worker/worker.ts", import.meta.url), { type: "module" });
const nameOf = (source: TableSource): string => (source.kind === "file" ? source.file.name : source.name);

export class OpenTable {
  source = $state.raw<TableSource | null>(null);
  choices = $state.raw<Choices>(noChoices);
  shown = $state.raw<Shown | null>(null);
  /** When the file was read, ISO date and time. */
  at = $state.raw("");
  /** Id of the kept table that it is, once it has been kept. */
  keptAs = $state.raw<string | null>(null);
  busy = $state.raw<Busy | null>(null);
  trouble = $state.raw<Trouble | null>(null);
  #past = $state.raw<readonly Choices[]>([]);
  #future = $state.raw<readonly Choices[]>([]);

  readonly worker: TableWorker;
  readonly #regions: () => readonly RegionToCount[];
  /** The regions that what is shown was made with. */
  #counted: readonly RegionToCount[] = [];
  /** The worker that the table was opened in. */
  #holder: number | null = null;
  /** Answers to an earlier turn than this come too late. */
  #turn = 0;

  constructor(regions: () => readonly RegionToCount[], start: () => Port = startWorker) {
    this.#regions = regions;
    this.worker = new TableWorker(start);
  }

  /** The worker that runs has the table. */
  get #held(): boolean {
    return this.#holder !== null && this.#holder === this.worker.running;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** Reads a table; the one before stays until it is read. True when it has taken its place. */
  async open(source: TableSource, choices: Choices = noChoices, kept: KeptTable | null = null): Promise<boolean> {
    const regions = this.#regions();
    const shown = await this.#run(
      nameOf(source),
      () => this.open(source, choices, kept),
      (progress) => this.worker.ask("open", { source, choices, regions }, progress),
    );
    if (!shown) return false;
    this.#counted = regions;
    this.#holder = this.worker.running;
    this.source = source;
    this.choices = choices;
    this.at = kept?.at ?? now();
    this.keptAs = kept?.id ?? null;
    this.#past = [];
    this.#future = [];
    this.shown = { ...shown, choices };
    return true;
  }

  /** Changes some of the choices, to be undone as one. */
  decide(change: Partial<Choices>): Promise<void> {
    this.#past = [...this.#past, this.choices].slice(-undoSteps);
    this.#future = [];
    return this.#show({ ...this.choices, ...change });
  }

  /** False when there is nothing to undo. */
  undo(): boolean {
    const before = this.#past.at(-1);
    if (!before) return false;
    this.#past = this.#past.slice(0, -1);
    this.#future = [...this.#future, this.choices];
    void this.#show(before);
    return true;
  }

  /** False when there is nothing to redo. */
  redo(): boolean {
    const after = this.#future.at(-1);
    if (!after) return false;
    this.#future = this.#future.slice(0, -1);
    this.#past = [...this.#past, this.choices];
    void this.#show(after);
    return true;
  }

  /** Converts anew where the reader's regions have changed since. */
  async followRegions(): Promise<void> {
    if (this.shown && this.#regions() !== this.#counted) await this.#show(this.choices);
  }

  /** Stops what is being done; what was shown stays. */
  stop(): void {
    this.worker.stop();
  }

  /** Puts the table away; what is kept elsewhere stays there. */
  close(): void {
    this.#turn += 1;
    this.worker.stop();
    this.busy = null;
    this.trouble = null;
    this.source = null;
    this.shown = null;
    this.choices = noChoices;
    this.keptAs = null;
    this.#past = [];
    this.#future = [];
  }

  /** Asks the worker, which is given the table again where it has been stopped since. */
  async ask<K extends Kind>(kind: K, asked: Asked[K]): Promise<Answered[K]> {
    if (!this.#held) await this.#show(this.choices);
    return this.worker.ask(kind, asked);
  }

  /** Asks about a file that does not take the table's place; null where it failed, which `trouble` says. */
  async attempt<K extends Kind>(
    file: TableSource,
    retry: () => Promise<unknown>,
    kind: K,
    asked: Asked[K],
  ): Promise<Answered[K] | null> {
    return this.#run(nameOf(file), retry, (progress) => this.worker.ask(kind, asked, progress));
  }

  /** The table with the choices that its result was made with. */
  async toKeep(): Promise<ToKeep & { fileName: string; choices: Choices }> {
    const kept = await this.ask("keep", {});
    if (!this.shown) throw new Error("The table was put away meanwhile");
    return { ...kept, fileName: this.shown.table.file.name, choices: this.shown.choices };
  }

  async #show(choices: Choices): Promise<void> {
    const { source } = this;
    if (!source) return;
    this.choices = choices;
    const regions = this.#regions();
    const shown = await this.#run(
      null,
      () => this.#show(this.choices),
      (progress) =>
        this.#held
          ? this.worker.ask("decide", { choices, regions }, progress)
          : this.worker.ask("open", { source, choices, regions }, progress),
    );
    if (!shown) return;
    this.shown = { ...shown, choices };
    this.#counted = regions;
    this.#holder = this.worker.running;
  }

  /** null where it failed or something newer has been asked since. */
  async #run<Value>(
    name: string | null,
    retry: () => Promise<unknown>,
    ask: (progress: (stage: Stage, share: number | null) => void) => Promise<Value>,
  ): Promise<Value | null> {
    const turn = ++this.#turn;
    this.trouble = null;
    this.busy = { name, stage: "read", share: null };
    try {
      const value = await ask((stage, share) => {
        if (turn === this.#turn) this.busy = { name, stage, share };
      });
      return turn === this.#turn ? value : null;
    } catch (error) {
      if (turn === this.#turn) this.#fail(error, name, () => void retry());
      return null;
    } finally {
      if (turn === this.#turn) this.busy = null;
    }
  }

  #takeBack(choices: Choices): void {
    if (this.#past.at(-1) === choices) this.#past = this.#past.slice(0, -1);
    this.choices = choices;
  }

  /** What was refused or stopped is taken back, so that what is shown and the choices agree; what broke is to be tried again. */
  #fail(error: unknown, name: string | null, retry: () => void): void {
    if (error instanceof Stopped || error instanceof Refused) {
      if (this.shown && name === null) this.#takeBack(this.shown.choices);
    } else console.error(error);
    if (error instanceof Stopped) return;
    this.trouble = { said: error instanceof Refused ? error.said : null, name, retry };
  }
}

/** The same for the same regions of the view. */
const regionsToCount = memoize((regions: View["regions"]): readonly RegionToCount[] =>
  regions.map(({ name, land }) => ({ name, codes: [...land] })),
);

/** One per app. */
export const openTableOf = memoize((app: App) => new OpenTable(() => regionsToCount(app.view.regions)));
