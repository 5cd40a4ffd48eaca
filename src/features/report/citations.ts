/** The numbers under which a report cites its sources. */
import type { SourceRow } from "../../../data/schema";
import type { Locale } from "../../locale/locale";
import { paperWords as words } from "./paper/words";
import type { ReportLine } from "./report";

/** Gives each source a number at its first mention, and knows the dates for which it is cited. */
export class Citations {
  readonly ids: string[] = [];
  readonly #dates = new Map<string, Set<string>>();

  constructor(
    private readonly locale: Locale,
    lines: readonly ReportLine[],
  ) {
    for (const {
      sources: [id],
      asOf,
    } of lines)
      if (id && asOf) this.#dates.set(id, (this.#dates.get(id) ?? new Set()).add(asOf));
  }

  /** The only date for which a source is cited; null where there is none, or more than one. */
  dateOf(id: string): string | null {
    const [date, ...others] = this.#dates.get(id) ?? [];
    return date && others.length === 0 ? this.locale.date(date) : null;
  }

  /**
   * «[3]», of a source for several dates «[3] 9/5/2025»; of several sources that of the date, and how many there are besides:
   * «[3] 9/5/2025 +4».
   */
  cite({ sources: [id, ...others], asOf }: Pick<ReportLine, "sources" | "asOf">): string {
    if (!id) return "";
    if (!this.ids.includes(id)) this.ids.push(id);
    const date = asOf && this.dateOf(id) === null ? ` ${this.locale.date(asOf)}` : "";
    const more = others.length > 0 ? `${date ? " " : ""}+${others.length}` : "";
    return `[${this.ids.indexOf(id) + 1}]${date}${more}`;
  }

  /** «Title, publisher, number, date». */
  source(id: string, row: SourceRow | undefined): string {
    if (!row) return id;
    const { title, publisher, document_number: number, date } = row;
    const dates = [date && this.locale.date(date)];
    const cited = this.dateOf(id);
    if (cited && cited !== dates[0]) dates.push(this.locale.t(words.asOf, { date: cited }));
    return [title, publisher, number, ...dates].filter(Boolean).join(", ");
  }
}
