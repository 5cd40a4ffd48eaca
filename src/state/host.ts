/** What the app asks of the page it runs in: the address bar, the history and the language of the document. */
import type { Language } from "../domain/unit";

export interface Host {
  /** The query of the address, without "?". */
  query(): string;
  /** Writes the query without a new history entry. */
  replace(query: string): void;
  /** Writes the query as a new history entry. */
  push(query: string): void;
  /** Calls back after the reader has gone back or forward; returns how to stop. */
  onTravel(listener: () => void): () => void;
  setLanguage(language: Language): void;
}

const address = (query: string): string => `${location.pathname}${query && `?${query}`}${location.hash}`;

/** Browsers refuse too many history writes in a short time; the app goes on, and the next write catches up. */
function tolerant(write: () => void): void {
  try {
    write();
  } catch (error) {
    console.warn("The address could not be written.", error);
  }
}

export const browserHost: Host = {
  query: () => location.search.slice(1),
  replace: (query) => tolerant(() => history.replaceState(null, "", address(query))),
  push: (query) => tolerant(() => history.pushState(null, "", address(query))),
  onTravel(listener) {
    addEventListener("popstate", listener);
    return () => removeEventListener("popstate", listener);
  },
  setLanguage: (language) => {
    document.documentElement.lang = language;
  },
};
