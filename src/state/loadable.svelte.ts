import { common } from "../locale/common";
import type { Word } from "../locale/word";
import { LostPart } from "./lost-part";

/** Data fetched once, on demand; may fail and be tried again. */
export class Loadable<T> {
  status = $state<"idle" | "loading" | "ready" | "failed">("idle");
  /** null until `ready`. Raw, since deep reactivity of large tables is slow. */
  value = $state.raw<T | null>(null);
  /** It failed, and only a page loaded anew has it: a newer build lies on the server. */
  gone = $state(false);

  readonly #failed: Word;
  readonly #read: () => Promise<T>;
  #reading: Promise<T | null> | null = null;

  constructor(read: () => Promise<T>, failed: Word = common["page.failed"]) {
    this.#read = read;
    this.#failed = failed;
  }

  /** The error message. */
  get failed(): Word {
    return this.gone ? common.renewed : this.#failed;
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
      this.gone = error instanceof LostPart && error.gone;
      this.status = "failed";
      this.#reading = null;
    }
    return this.value;
  }
}
