import { common } from "../locale/common";
import type { Word } from "../locale/word";

/** Data fetched once, on demand; may fail and be tried again. */
export class Loadable<T> {
  status = $state<"idle" | "loading" | "ready" | "failed">("idle");
  /** null until `ready`. Raw, since deep reactivity of large tables is slow. */
  value = $state.raw<T | null>(null);

  /** The error message. */
  readonly failed: Word;
  readonly #read: () => Promise<T>;
  #reading: Promise<T | null> | null = null;

  constructor(read: () => Promise<T>, failed: Word = common["page.failed"]) {
    this.#read = read;
    this.failed = failed;
  }

  /** Never rejects (see `status`); after a failure it tries again. */
  load(): Promise<T | null> {
    this.#reading ??= this.#start();
    return this.#reading;
  }

  async #start(): Promise<T | null> {
    this.status = "loading";
    try {
      this.value = await this.#read();
      this.status = "ready";
    } catch (error) {
      console.error(error);
      this.status = "failed";
      this.#reading = null;
    }
    return this.value;
  }
}
