/** The report cut into pieces that stay whole on paper, in order, with numbers for its sources. */
import type { SourceRow } from "../../../../data/schema";
import type { Language, Text } from "../../../domain/unit";
import type { Locale } from "../../../locale/locale";
import { reportLines, type Report, type ReportLines, type ReportLine, type ReportPart } from "../report";
import type { MeasuredBlock } from "./flow";
import { paperWords as words } from "./words";

export type PaperBlock =
  | { kind: "part" | "above" | "group" | "note" | "more"; text: string }
  /** `strong`: what is set in bold. */
  | {
      kind: "line";
      label: string;
      value: string | null;
      remark: string;
      cite: string;
      strong: "label" | "value" | "none";
    }
  | { kind: "heads" | "row"; label: string; cells: readonly (string | null)[]; cite: string; wide: boolean }
  | { kind: "source"; number: number; text: string };

/** Nothing ends a column with these. */
const leads: readonly PaperBlock["kind"][] = ["part", "above", "group", "note", "heads"];

/** The blocks as they are put into columns; a table that goes on has its head again, a part on another page its title. */
export function measuredBlocks(blocks: readonly PaperBlock[], heights: readonly number[]): MeasuredBlock[] {
  let title: number | null = null;
  let head: number | null = null;
  return blocks.map(({ kind }, at) => {
    if (kind === "part") title = at;
    if (kind === "heads") head = at;
    else if (kind !== "row") head = null;
    const leading = leads.includes(kind);
    return {
      height: heights[at] ?? 0,
      keepsNext: leading,
      heads: kind === "row" && head !== null ? [head] : [],
      titles: kind !== "part" && title !== null ? [title] : [],
    };
  });
}

/** Gives each source a number at its first mention, and knows the dates for which it is cited. */
class Citations {
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

  /** «[3]», of a source for several dates «[3] 9/5/2025»; the main source alone, which a figure is taken from. */
  cite({ sources: [id], asOf }: Pick<ReportLine, "sources" | "asOf">): string {
    if (!id) return "";
    if (!this.ids.includes(id)) this.ids.push(id);
    const date = asOf && this.dateOf(id) === null ? ` ${this.locale.date(asOf)}` : "";
    return `[${this.ids.indexOf(id) + 1}]${date}`;
  }
}

/** Each pair of coordinates stays on one line. */
const heldCoordinates = (text: string): string =>
  text.replace(/(?<=[XYEN]|[\d,;°′″BNĐE]) (?=[XYEN] |[\d−-])/gu, "\u00a0");

const pick = (text: Text | null | undefined, language: Language): string | null => text?.[language] ?? null;

function lineBlock(line: ReportLine, part: ReportPart, { language }: Locale, citations: Citations): PaperBlock {
  const label = line.label[language];
  const held = (text: string | null): string | null => (part.id === "head" ? text && heldCoordinates(text) : text);
  const cite = citations.cite(line);
  if (line.cells)
    return {
      kind: "row",
      label,
      cells: line.cells.map((cell) => pick(cell, language)),
      cite,
      wide: part.id === "rings",
    };
  const listed = line.shows?.kind === "feature" && part.id !== "near";
  const strong = label === "" ? "none" : listed ? "label" : "value";
  const remark = pick(line.remark, language) ?? "";
  return { kind: "line", label, value: held(pick(line.value, language)), remark, cite, strong };
}

/** Makes the blocks of one report. `share`: how much of long lists and of the table of ranks is shown, of 1. */
class Cutter {
  readonly citations: Citations;

  constructor(
    private readonly report: Report,
    private readonly locale: Locale,
    private readonly share: number,
  ) {
    this.citations = new Citations(locale, report.parts.flatMap(reportLines));
  }

  group(group: ReportLines, part: ReportPart): PaperBlock[] {
    const { language, t } = this.locale;
    const whole = group.most ?? (group.columns && part.id === "context" ? group.lines.length : Infinity);
    const most = Math.max(2, Math.round(whole * this.share));
    const shown = group.lines.length > most + 1 ? group.lines.slice(0, most) : group.lines;
    const left = group.lines.length - shown.length;
    return [
      ...(group.above ? [{ kind: "above", text: group.above[language] } as const] : []),
      ...(group.title ? [{ kind: "group", text: group.title[language] } as const] : []),
      ...(group.note ? [{ kind: "note", text: group.note[language] } as const] : []),
      ...(group.columns
        ? [
            {
              kind: "heads",
              label: "",
              cells: group.columns.map((column) => column[language]),
              cite: "",
              wide: part.id === "rings",
            } as const,
          ]
        : []),
      ...shown.map((line) => lineBlock(line, part, this.locale, this.citations)),
      ...(left > 0 ? [{ kind: "more", text: t(words.more, { n: left }) } as const] : []),
    ];
  }

  part(part: ReportPart, groups: readonly ReportLines[]): PaperBlock[] {
    if (groups.length === 0) return [];
    return [
      { kind: "part", text: part.title[this.locale.language] },
      ...(part.note ? [{ kind: "note", text: part.note[this.locale.language] } as const] : []),
      ...groups.flatMap((group) => this.group(group, part)),
    ];
  }

  /** «Title, publisher, number, date». */
  source(id: string, row: SourceRow | undefined): string {
    if (!row) return id;
    const { title, publisher, document_number: number, date } = row;
    const dates = [date && this.locale.date(date)];
    const cited = this.citations.dateOf(id);
    if (cited && cited !== dates[0]) dates.push(this.locale.t(words.asOf, { date: cited }));
    return [title, publisher, number, ...dates].filter(Boolean).join(", ");
  }

  all(sources: ReadonlyMap<string, SourceRow>): { head: PaperBlock[]; flow: PaperBlock[] } {
    const { parts } = this.report;
    const inHead = ({ id }: ReportPart, group: ReportLines): boolean => id === "head" && group.inHead === true;
    const head = parts.flatMap((part) =>
      part.groups.filter((group) => inHead(part, group)).flatMap((group) => this.group(group, part)),
    );
    const content = parts.flatMap((part) =>
      this.part(
        part,
        part.groups.filter((group) => !inHead(part, group)),
      ),
    );
    const list = this.citations.ids.map((id, at): PaperBlock => ({
      kind: "source",
      number: at + 1,
      text: this.source(id, sources.get(id)),
    }));
    return { head, flow: [...content, { kind: "part", text: this.locale.t(words.sources) }, ...list] };
  }
}

/** `head`: what stands beside the code on the first page. `sources`: by id. */
export const paperBlocks = (
  report: Report,
  locale: Locale,
  sources: ReadonlyMap<string, SourceRow>,
  share: number,
): { head: PaperBlock[]; flow: PaperBlock[] } => new Cutter(report, locale, share).all(sources);
