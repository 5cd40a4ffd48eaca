/** The table that another has taken the place of, or that was put away: it can be had back with what was decided about it. */
import type { Choices } from "../../conversion";
import { memoize } from "../../domain/memoize";
import type { App } from "../../state/app.svelte";
import type { KeptTable, OpenTable } from "./open-table.svelte";
import type { TableSource } from "./protocol";

export interface PutAway {
  name: string;
  source: TableSource;
  choices: Choices;
  /** null where it was not kept in the browser. */
  kept: KeptTable | null;
}

/** What is open; null where nothing is. */
export const openNow = ({ source, shown, at, keptAs }: OpenTable): PutAway | null =>
  source && shown
    ? { name: shown.table.file.name, source, choices: shown.choices, kept: keptAs === null ? null : { id: keptAs, at } }
    : null;

export class LastPutAway {
  table = $state.raw<PutAway | null>(null);
}

/** One per app. */
export const lastPutAwayOf = memoize<App, LastPutAway>(() => new LastPutAway());
