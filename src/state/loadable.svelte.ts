import { common } from "../locale/common";
import type { Word } from "../locale/word";

/** Something fetched once, on demand, that may fail and be tried again. */
export class Loadable<T> {
  status = $state<"idle" | "loading" | "ready" | "failed">("idle");
  /** What was loaded; null until `ready`. Held raw: large tables and topologies are never made deeply reactive. */
  value = $state.raw<T | null>(null);

  /** What to say when it failed. */
  readonly failed: Word;
  readonly #read: () => Promise<T>;
  #reading: Promise<T | null> | null = null;

  constructor(read: () => Promise<T>, failed: Word = common["page.failed"]) {
    this.#read = read;
    this.failed = failed;
  }

  /** Starts reading, or joins the reading under way; never rejects (see `status`). After a failure it tries again. */
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
