import type { Host, Kept } from "../../src/state/host";

/** A page with an address bar and a history, without a browser. */
export class FakeHost implements Host {
  entries: string[];
  held: Kept[] = [];
  at = 0;
  language = "";
  writes = 0;
  /** What waits for the end of one go; null: each act is one of its own. */
  waiting: (() => void)[] | null = null;
  #listener: (() => void) | null = null;

  constructor(query = "") {
    this.entries = [query];
  }
  query = (): string => this.entries[this.at] ?? "";
  kept = (): Kept => this.held[this.at] ?? { list: null, step: 0, over: false };
  replace = (query: string, kept: Kept): void => {
    this.writes++;
    this.entries[this.at] = query;
    this.held[this.at] = kept;
  };
  push = (query: string, kept: Kept): void => {
    this.entries = [...this.entries.slice(0, ++this.at), query];
    this.held = [...this.held.slice(0, this.at), kept];
  };
  onTravel = (listener: () => void): (() => void) => {
    this.#listener = listener;
    return () => (this.#listener = null);
  };
  setLanguage = (language: string): void => {
    this.language = language;
  };
  back = (): void => this.go(-1);
  afterwards = (act: () => void): void => {
    if (this.waiting) this.waiting.push(act);
    else act();
  };
  /** Does all of it in one go. */
  together(act: () => void): void {
    this.waiting = [];
    act();
    for (const then of this.waiting) then();
    this.waiting = null;
  }
  go(steps: number): void {
    this.at += steps;
    this.#listener?.();
  }
}
