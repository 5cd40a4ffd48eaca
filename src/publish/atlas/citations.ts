/** Sources by number, the same all through the atlas: each page lists at its foot those it cites, the last pages list all of them. */
import type { SourceRow } from "../../../data/schema";
import { formatDate } from "../../domain/format";
import type { Language } from "../../domain/unit";

export class SourceNumbers {
  readonly #sources: ReadonlyMap<string, SourceRow>;
  /** In the order in which they are first cited. */
  readonly #order: string[] = [];
  #onPage = new Set<number>();

  constructor(sources: ReadonlyMap<string, SourceRow>) {
    this.#sources = sources;
  }

  /** The numbers of the first `most` of them: the main ones come first. */
  cite(ids: readonly string[], most = 1): number[] {
    const numbers = ids.filter((id) => this.#sources.has(id)).slice(0, most).map((id) => this.#numberOf(id)); // prettier-ignore
    for (const each of numbers) this.#onPage.add(each);
    return numbers;
  }

  #numberOf(id: string): number {
    const at = this.#order.indexOf(id);
    return at >= 0 ? at + 1 : this.#order.push(id);
  }

  /** Those cited since the last page ended. */
  onPage(): CitedSource[] {
    return this.all().filter(({ number }) => this.#onPage.has(number));
  }

  endPage(): CitedSource[] {
    const cited = this.onPage();
    this.#onPage = new Set();
    return cited;
  }

  all(): CitedSource[] {
    return this.#order.flatMap((id, at) => {
      const row = this.#sources.get(id);
      return row ? [{ number: at + 1, row }] : [];
    });
  }
}

export interface CitedSource {
  number: number;
  row: SourceRow;
}

/** As at the foot of a page: who published it, its number or else what it is, and when; the whole title stands in the list of sources. */
export function shortSource(
  { publisher, document_number: number, title, date }: SourceRow,
  language: Language,
): string {
  const dated = date && formatDate(date, language);
  return [publisher ?? title, number, dated].filter(Boolean).join(", ");
}
