/** The reader's table while the app is open: its source, what he decided, what came of it. It outlives the page over the map. */
import "../../own-scripts";
import type { Choices, Message, RegionToCount } from "../../conversion";
import { noChoices } from "../../conversion/choices";
import type { OwnTable } from "../../conversion/own-table";
import { memoize } from "../../domain/memoize";
import type { App } from "../../state/app.svelte";
import type { View } from "../../state/view";
import { Refused, Stopped, TableWorker, type Port } from "./worker/client";
import { decided, noDecisions, redone, startingWith, undone, type Decisions } from "./decisions";
import type { Answered, Asked, Kind, Stage, TableSource } from "./protocol";
import { now } from "./now";
import type { Shown } from "./shown";

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
  shown = $state.raw<Shown | null>(null);
  /** When the file was read, ISO date and time. */
  at = $state.raw("");
  /** Id of the kept table that it is, once it has been kept. */
  keptAs = $state.raw<string | null>(null);
  busy = $state.raw<Busy | null>(null);
  trouble = $state.raw<Trouble | null>(null);
  #decisions = $state.raw<Decisions>(noDecisions);
  /** Those that what is shown was made with. */
  #settled = noDecisions;

  readonly worker: TableWorker;
  readonly #regions: () => readonly RegionToCount[];
  /** The regions that what is shown was made with. */
  #counted: readonly RegionToCount[] = [];
  /** The worker that the table was opened in. */
  #holder: number | null = null;
  /** Only the latest says whether the worker is busy or in trouble. */
  #turn = 0;
  /** Answers to earlier decisions than this many come too late. */
  #asked = 0;
  /** Tables that are being read: whether one takes the place of what is shown. */
  #opening: Promise<boolean> | null = null;

  constructor(regions: () => readonly RegionToCount[], start: () => Port = startWorker) {
    this.#regions = regions;
    this.worker = new TableWorker(start);
  }

  /** The worker that runs has the table. */
  get #held(): boolean {
    return this.#holder !== null && this.#holder === this.worker.running;
  }

  get choices(): Choices {
    return this.#decisions.choices;
  }

  get canUndo(): boolean {
    return this.#decisions.past.length > 0;
  }

  get canRedo(): boolean {
    return this.#decisions.future.length > 0;
  }

  /** Reads a table; the one before stays until it is read. True when it has taken its place. */
  async open(source: TableSource, choices: Choices = noChoices, kept: KeptTable | null = null): Promise<boolean> {
    const reading = this.#read(source, choices, kept);
    const opening = Promise.all([this.#opening, reading]).then((opened) => opened.includes(true));
    this.#opening = opening;
    await opening;
    if (this.#opening === opening) this.#opening = null;
    return reading;
  }

  async #read(source: TableSource, choices: Choices, kept: KeptTable | null): Promise<boolean> {
    const regions = this.#regions();
    const shown = await this.#run(
      nameOf(source),
      () => this.open(source, choices, kept),
      (progress) => this.worker.ask("open", { source, choices, regions }, progress),
      /* The worker has it now, whatever has been asked since. */
      () => false,
    );
    if (!shown) return false;
    this.#counted = regions;
    this.#holder = this.worker.running;
    this.source = source;
    this.at = kept?.at ?? now();
    this.keptAs = kept?.id ?? null;
    this.#asked += 1;
    this.#settle(startingWith(choices), shown);
    return true;
  }

  /** Changes some of the choices, to be undone as one. */
  decide(change: Partial<Choices>): Promise<void> {
    return this.#show(decided(this.#decisions, change));
  }

  /** False when there is nothing to undo. */
  undo(): boolean {
    return this.#step(undone);
  }

  /** False when there is nothing to redo. */
  redo(): boolean {
    return this.#step(redone);
  }

  /** Converts anew where the reader's regions have changed since. */
  async followRegions(): Promise<void> {
    if (this.shown && this.#regions() !== this.#counted) await this.#show(this.#decisions);
  }

  /** Stops what is being done; what was shown stays. */
  stop(): void {
    this.worker.stop();
  }

  /** Puts the table away; what is kept elsewhere stays there. */
  close(): void {
    this.#turn += 1;
    this.#asked += 1;
    this.worker.stop();
    this.busy = null;
    this.trouble = null;
    this.source = null;
    this.shown = null;
    this.keptAs = null;
    this.#decisions = this.#settled = noDecisions;
  }

  /** Asks the worker, which is given the table again where it has been stopped since. Rejects where another takes its place meanwhile. */
  async ask<K extends Kind>(kind: K, asked: Asked[K]): Promise<Answered[K]> {
    if (this.#opening && (await this.#opening)) throw new Error("The table was put away meanwhile");
    if (!this.#held) await this.#show(this.#decisions);
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

  #settle(decisions: Decisions, shown: Shown): void {
    this.#decisions = this.#settled = decisions;
    this.shown = { ...shown, choices: decisions.choices };
  }

  /** The worker may have taken an earlier decision that was never shown. */
  #takeBack(): void {
    this.#decisions = this.#settled;
    this.#holder = null;
  }

  #step(step: (decisions: Decisions) => Decisions | null): boolean {
    const to = step(this.#decisions);
    if (to) void this.#show(to);
    return to !== null;
  }

  /** What was refused or stopped is taken back, so that what is shown and the choices agree; what broke is to be tried again. */
  async #show(decisions: Decisions): Promise<void> {
    const asked = ++this.#asked;
    const isLate = (): boolean => asked !== this.#asked;
    this.#decisions = decisions;
    if (this.#opening) await this.#opening;
    const { source } = this;
    if (!source || isLate()) return;
    const { choices } = decisions;
    const regions = this.#regions();
    const shown = await this.#run(
      null,
      () => this.#show(this.#decisions),
      (progress) =>
        this.#held
          ? this.worker.ask("decide", { choices, regions }, progress)
          : this.worker.ask("open", { source, choices, regions }, progress),
      isLate,
      () => this.#takeBack(),
    );
    if (!shown) return;
    this.#settle(decisions, shown);
    this.#counted = regions;
    this.#holder = this.worker.running;
  }

  /** null where it failed, or where something newer has taken its place: `isLate`. */
  async #run<Value>(
    name: string | null,
    retry: () => Promise<unknown>,
    ask: (progress: (stage: Stage, share: number | null) => void) => Promise<Value>,
    isLate: (turn: number) => boolean = (turn) => turn !== this.#turn,
    takeBack: () => void = () => undefined,
  ): Promise<Value | null> {
    const turn = ++this.#turn;
    this.trouble = null;
    this.busy = { name, stage: "read", share: null };
    try {
      const value = await ask((stage, share) => {
        if (turn === this.#turn) this.busy = { name, stage, share };
      });
      return isLate(turn) ? null : value;
    } catch (error) {
      if (isLate(turn)) return null;
      if (error instanceof Stopped || error instanceof Refused) takeBack();
      else console.error(error);
      if (error instanceof Stopped) return null;
      this.trouble = { said: error instanceof Refused ? error.said : null, name, retry: () => void retry() };
      return null;
    } finally {
      if (turn === this.#turn) this.busy = null;
    }
  }
}

/** The same for the same regions of the view. */
const regionsToCount = memoize((regions: View["regions"]): readonly RegionToCount[] =>
  regions.map(({ name, land }) => ({ name, codes: [...land] })),
);

/** One per app. */
export const openTableOf = memoize((app: App) => new OpenTable(() => regionsToCount(app.view.regions)));
