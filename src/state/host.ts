/** The page the app runs in: address bar, history and language of the document. */
import type { Language } from "../domain/unit";

export interface Host {
  /** The query of the address, without "?". */
  query(): string;
  replace(query: string): void;
  /** Writes the query as a new history entry. */
  push(query: string): void;
  /** Calls back after the reader has gone back or forward; returns a function that stops listening. */
  onTravel(listener: () => void): () => void;
  setLanguage(language: Language): void;
}

const address = (query: string): string => `${location.pathname}${query && `?${query}`}${location.hash}`;

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

/** Delay in ms for frequent changes (camera, opacity), since browsers limit history writes. */
const writeDelay = 300;

/** Writes the current query to the address, now or after a pause. */
export class AddressWriter {
  #pending: ReturnType<typeof setTimeout> | null = null;

  constructor(
    private readonly host: Pick<Host, "replace" | "push">,
    private readonly query: () => string,
  ) {}

  write(): void {
    this.cancel();
    this.host.replace(this.query());
  }

  writeSoon(): void {
    this.cancel();
    this.#pending = setTimeout(() => this.write(), writeDelay);
  }

  /** Writes what is still pending. */
  flush(): void {
    if (this.#pending !== null) this.write();
  }

  push(): void {
    this.host.push(this.query());
  }

  cancel(): void {
    if (this.#pending !== null) clearTimeout(this.#pending);
    this.#pending = null;
  }
}
