/** The page the app runs in: address bar, history and language of the document. */
import type { Language } from "../domain/unit";

/** What an entry of the history holds beside its address. */
export interface Kept {
  /** Key of the open list; null: none. */
  list: string | null;
  /** The measuring tool is in use. */
  measuring?: boolean;
  /** Greater by one with each new entry, so that back can be told from forward. */
  step: number;
}

export interface Host {
  /** The query of the address, without "?". */
  query(): string;
  kept(): Kept;
  replace(query: string, kept: Kept): void;
  /** Writes a new history entry. */
  push(query: string, kept: Kept): void;
  /** Calls back after the reader has gone back or forward; returns a function that stops listening. */
  onTravel(listener: () => void): () => void;
  setLanguage(language: Language): void;
}

const address = (query: string): string => `${location.pathname}${query && `?${query}`}${location.hash}`;

/** An entry that the app has not written holds nothing. */
function keptIn(state: unknown): Kept {
  const { list, measuring, step } = (state ?? {}) as Partial<Record<keyof Kept, unknown>>;
  return {
    list: typeof list === "string" ? list : null,
    measuring: measuring === true,
    step: typeof step === "number" ? step : 0,
  };
}

/** Browsers refuse frequent history writes; the next one catches up. */
function tolerant(write: () => void): void {
  try {
    write();
  } catch (error) {
    console.warn("The address could not be written.", error);
  }
}

export const browserHost: Host = {
  query: () => location.search.slice(1),
  kept: () => keptIn(history.state),
  replace: (query, kept) => tolerant(() => history.replaceState(kept, "", address(query))),
  push: (query, kept) => tolerant(() => history.pushState(kept, "", address(query))),
  onTravel(listener) {
    addEventListener("popstate", listener);
    return () => removeEventListener("popstate", listener);
  },
  setLanguage: (language) => {
    document.documentElement.lang = language;
  },
};
