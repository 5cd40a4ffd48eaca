/** Numbers the sources of a page in the order in which they are first named. */
import type { SourceRow } from "../../../data/schema";

export class PageCitations {
  readonly #numbers = new Map<string, number>();

  constructor(private readonly known: ReadonlyMap<string, SourceRow>) {}

  numberOf(id: string): number {
    const number = this.#numbers.get(id) ?? this.#numbers.size + 1;
    this.#numbers.set(id, number);
    return number;
  }

  /** Those named so far. */
  listed(): { number: number; id: string; source: SourceRow | null }[] {
    return [...this.#numbers].map(([id, number]) => ({ number, id, source: this.known.get(id) ?? null }));
  }
}
