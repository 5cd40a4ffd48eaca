/** What is asked of the lookup, and what it answers. */
import type { SourceLevel } from "../choices";

/** As it stands in a list, or was typed; empty or left out: not said. */
export interface AskedUnit {
  /** Name, code, or both, with whatever stands around them. */
  text: string;
  code?: string;
  district?: string;
  /** Of the paper or the event: a day, a month or a year. */
  date?: string;
}

/** A unit of one of the two eras, which its level tells. */
export interface Meant {
  level: SourceLevel;
  code: string;
  /** The earlier name that it was called by; null: a name that it bears. */
  formerName: string | null;
}

/**
 * `found`: one unit. `either`: a former commune or the present one that it became, so it is the same today. `choose`: the
 * reader decides among `meant`. `unknown`: nothing is called so; `meant` are alike. `decided`: the reader has chosen.
 * `left-out`: nothing is meant, as the reader said.
 */
export const states = ["found", "either", "choose", "unknown", "decided", "left-out"] as const;
export type State = (typeof states)[number];

/** Why an answer is not certain, or what must be known with it. */
export const doubts = [
  /** More than one unit fits all that is said. */
  "several",
  /** Code, name, type and district are not those of one unit. */
  "conflict",
  /** A diacritic that was written is not the unit's. */
  "marks",
  /** At the date there was no such unit. */
  "era",
  /** At the date it bore another name, or was part of another. */
  "ended",
  /** At the date it was not there yet, or bore another name. */
  "not-yet",
  /** A part of the text is not understood. */
  "unread",
  /** The name is the province's as well. */
  "province",
  "unknown",
] as const;
export type AnswerDoubt = (typeof doubts)[number];

/**
 * `date-unread`: not a date. `date-both`: 2025 is of both eras. `keys`: read as the keys of a Vietnamese keyboard.
 * `earlier-district`: it lay in the district that is said before 30 June 2025. `former-name`: a name of earlier times.
 */
export const notes = ["date-unread", "date-both", "keys", "earlier-district", "former-name"] as const;
export type Note = (typeof notes)[number];

export interface UnitAnswer {
  state: State;
  /** null: certain. */
  doubt: AnswerDoubt | null;
  /** Of `choose` and `unknown` the likeliest first. */
  meant: readonly Meant[];
  notes: readonly Note[];
}

export const meantKey = ({ level, code, formerName }: Meant): string =>
  [level, code, ...(formerName === null ? [] : [formerName])].join(":");
