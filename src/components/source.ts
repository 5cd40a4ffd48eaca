/** The source button as the app draws it, for tables and charts, which know of no sources. */
import { createContext, type Snippet } from "svelte";

/** Ids of the sources of a figure, what the figure is, and its date. */
export interface Cited {
  ids: readonly string[];
  what: string;
  asOf: string | null;
  /** The cells it is from (`domain/datum`). */
  of?: string | undefined;
}

export const [useSource, provideSource] = createContext<Snippet<[Cited]>>();
