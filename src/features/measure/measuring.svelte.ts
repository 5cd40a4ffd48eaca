/** What is being measured, point by point, and what undo gives back. It stays when the tool is left, until the tab is. */
import type { Geographic } from "../../domain/coordinates/ellipsoid";
import { memoize } from "../../domain/memoize";
import type { MeasureEvents } from "../../map/handle";
import type { App } from "../../state/app.svelte";
import { Undo } from "../../state/undo.svelte";
import {
  leastPoints, nothingMeasured, withoutPoint, withPoint, withPointAt, withPointMoved, type MeasuredShape, type MeasureMode,
} from "./edits"; // prettier-ignore
import { measuredFigures, type Figures } from "./figures";
import { keptShape, type KeptShape } from "./kept-shape";

/** What was done last, and to which point, counted from 1. */
export interface Done {
  did: "added" | "moved" | "inserted" | "removed" | "undone" | "redone" | "cleared" | "finished" | "few" | "changed";
  n: number;
}

/** A value that is derived would not be made anew for what changes while no tool shows it. */
const figuresOf = memoize(measuredFigures);

export class Measuring implements MeasureEvents {
  /** Replaced at every change, never mutated. */
  now = $state.raw<MeasuredShape>(nothingMeasured);
  /** A press adds no more points. */
  finished = $state(false);
  #putAway = $state.raw<MeasuredShape | null>(null);
  /** Index of the point in use. */
  chosen = $state<number | null>(null);
  /** Where the next point would be; null where nothing points at the map. */
  next = $state.raw<Geographic | null>(null);
  /** A place along the line, read in its profile. */
  mark = $state.raw<Geographic | null>(null);
  done = $state.raw<Done | null>(null);
  readonly #undo = new Undo<MeasuredShape>();
  #drag: { before: MeasuredShape; index: number; did: "moved" | "inserted" } | null = null;

  constructor(kept: KeptShape | null = null) {
    if (kept) [this.now, this.finished] = [kept.now, kept.finished];
  }

  /** There is nothing yet, but something that was put away. */
  get resumable(): boolean {
    return this.now.points.length === 0 && this.#putAway !== null;
  }

  get figures(): Figures {
    return figuresOf(this.now);
  }

  get canUndo(): boolean {
    return this.#undo.canUndo;
  }

  get canRedo(): boolean {
    return this.#undo.canRedo;
  }

  hover(at: Geographic | null): void {
    this.aim(at);
  }

  aim(at: Geographic | null): void {
    if (!this.finished && !this.#drag) this.next = at;
  }

  add(at: Geographic): void {
    if (!this.finished) this.#change(withPoint(this.now, at), "added", this.now.points.length + 1);
  }

  grab(index: number, inserted: Geographic | null): void {
    this.#drag = { before: this.now, index, did: inserted ? "inserted" : "moved" };
    if (inserted) this.now = withPointAt(this.now, index, inserted);
    this.chosen = index;
    this.next = null;
  }

  drag(at: Geographic): void {
    if (this.#drag) this.now = withPointMoved(this.now, this.#drag.index, at);
  }

  drop(kept: boolean): void {
    if (!this.#drag) return;
    const { before, index, did } = this.#drag;
    const { now } = this;
    this.#drag = null;
    this.chosen = null;
    this.now = before;
    if (kept) this.#change(now, did, index + 1);
  }

  /** The last point of what is open, and the first of a ring, end it. */
  press(index: number): void {
    const { mode, points } = this.now;
    const ends = index === points.length - 1 || (mode === "area" && index === 0);
    if (!this.finished && ends && points.length >= leastPoints[mode]) this.finish();
    else this.choose(index);
  }

  choose(index: number): void {
    this.chosen = this.chosen === index ? null : index;
  }

  finish(): void {
    if (this.finished) return;
    const { mode, points } = this.now;
    const enough = points.length >= leastPoints[mode];
    this.finished = enough;
    if (enough) this.next = this.chosen = null;
    this.done = { did: enough ? "finished" : "few", n: points.length };
  }

  goOn(): void {
    this.finished = false;
  }

  remove(index: number): void {
    this.#change(withoutPoint(this.now, index), "removed", index + 1);
  }

  removeLast(): void {
    this.remove(this.now.points.length - 1);
  }

  setMode(mode: MeasureMode): void {
    if (mode !== this.now.mode) this.#change({ ...this.now, mode }, "changed");
  }

  /** `from`: the first point of the new shape. */
  begin(from: Geographic | null): void {
    this.finished = false;
    const empty = { ...this.now, points: [] };
    this.#change(from ? withPoint(empty, from) : empty, from ? "added" : "cleared", 1);
  }

  /** Nothing points at the map any more. */
  leave(): void {
    this.#drag = null;
    this.next = null;
    this.done = null;
  }

  /** Makes room for something new; `resume` gives back what there was. */
  putAway(): void {
    if (this.now.points.length === 0) return;
    this.#putAway = this.now;
    this.begin(null);
    this.done = null;
  }

  /** To go on with what was put away. */
  resume(): void {
    if (this.#putAway) this.#change(this.#putAway, "changed");
  }

  undo(): void {
    this.#show(this.#undo.undo(this.now), "undone");
  }

  redo(): void {
    this.#show(this.#undo.redo(this.now), "redone");
  }

  #show(state: MeasuredShape | null, did: Done["did"]): void {
    if (!state) return;
    this.now = state;
    this.#settle(did, state.points.length);
  }

  #change(now: MeasuredShape, did: Done["did"], n = 0): void {
    if (now === this.now) return;
    this.#undo.changed(this.now);
    this.now = now;
    this.#settle(did, n);
  }

  #settle(did: Done["did"], n: number): void {
    const { mode, points } = this.now;
    if (points.length < leastPoints[mode]) this.finished = false;
    this.chosen = null;
    this.done = { did, n };
  }
}

/** One per app, with what the tab has kept. */
export const measuringOf = memoize<App, Measuring>(() => new Measuring(keptShape()));
