/** Something fetched once, on demand, that may fail and be tried again. */
export class Loadable<T> {
  status = $state<"idle" | "loading" | "ready" | "failed">("idle");
  /** What was loaded; null until `ready`. Held raw: large tables and topologies are never made deeply reactive. */
  value = $state.raw<T | null>(null);

  readonly #read: () => Promise<T>;
  #reading: Promise<T | null> | null = null;

  constructor(read: () => Promise<T>) {
    this.#read = read;
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
