/** What the reader has entered of one correction; kept in the browser as it is typed, until it is discarded. */
import { keepChoice, keptChoice } from "../../state/kept-choice";

export interface DraftContent {
  /** By column, as the table writes it; columns that are not among them stay as they are. */
  cells: Readonly<Record<string, string>>;
  sourceFrom: "known" | "new";
  source: string;
  title: string;
  publisher: string;
  date: string;
  number: string;
  url: string;
  kind: string;
  asOf: string;
  note: string;
  contact: string;
}

const empty: DraftContent = {
  cells: {},
  sourceFrom: "known",
  source: "",
  title: "",
  publisher: "",
  date: "",
  number: "",
  url: "",
  kind: "document",
  asOf: "",
  note: "",
  contact: "",
};

const isText = (value: unknown): value is string => typeof value === "string";

/** Of what an earlier visit has kept, whatever that may be. */
function contentOf(kept: string | null): DraftContent {
  let found: Record<string, unknown>;
  try {
    found = { ...(JSON.parse(kept || "{}") as Record<string, unknown>) };
  } catch {
    return empty;
  }
  const texts = Object.entries(empty).map(([name, none]) => [name, isText(found[name]) ? found[name] : none]);
  const cells = Object.entries({ ...(found["cells"] as Record<string, unknown> | undefined) }).flatMap(
    ([column, cell]) => (isText(cell) ? [[column, cell] as const] : []),
  );
  const content = { ...(Object.fromEntries(texts) as unknown as DraftContent), cells: Object.fromEntries(cells) };
  return { ...content, sourceFrom: content.sourceFrom === "new" ? "new" : "known" };
}

export class Draft {
  content = $state.raw<DraftContent>(empty);
  /** What was discarded last, to be taken back. */
  before = $state.raw<DraftContent | null>(null);
  readonly #name: string;

  constructor(datum: string) {
    this.#name = `correction.${datum}`;
    this.content = contentOf(keptChoice(this.#name));
  }

  /** What is entered already changes nothing: a field that is left says its content once more, and the press that left it is not to be lost. */
  set(change: Partial<DraftContent>): void {
    const content = { ...this.content, ...change };
    if ((Object.keys(change) as (keyof DraftContent)[]).every((name) => content[name] === this.content[name])) return;
    this.#keep(content);
    this.before = null;
  }

  setCell(column: string, cell: string): void {
    if (this.content.cells[column] !== cell) this.set({ cells: { ...this.content.cells, [column]: cell } });
  }

  discard(): void {
    const { content } = this;
    this.#keep(empty);
    this.before = content;
  }

  restore(): void {
    if (this.before) this.set(this.before);
  }

  #keep(content: DraftContent): void {
    this.content = content;
    keepChoice(this.#name, content === empty ? "" : JSON.stringify(content));
  }
}
