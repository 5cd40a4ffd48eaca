/** Answers requests about one list. Plain functions around what is kept between them: the worker's entry only carries messages. */
import { csvBlob } from "../../../components/table/csv";
import type { WorkSheet } from "../../../components/table/xlsx";
import { ConversionError } from "../../../conversion";
import {
  answerColumns,
  answerRows,
  answerSheets,
  askedRows,
  answerCounts,
  questionsOf,
  readUnitList,
  readPasted,
  type AnsweredRow,
  type Book,
  type List,
} from "../../../conversion/lookup";
import type { SourceRow } from "../../../../data/schema";
import type { TableSource } from "../../own-table";
import type { ListAnswered, ListChoices, ListKind, ListQuestion, ListRequest, RowFilter, ShownList } from "../protocol";

/** What the worker needs; a test puts its own in its place. */
export interface ListEngine {
  book: Book;
  bytesOf: (file: Blob) => Promise<Uint8Array>;
  sources: () => Promise<readonly SourceRow[]>;
  workbook: (sheets: readonly WorkSheet[]) => Promise<Blob>;
}

type ListAnswer =
  | { id: number; kind: ListKind; value: ListAnswered[ListKind] }
  | { id: number; kind: "progress"; stage: "read"; share: number | null }
  | { id: number; kind: "refused"; said: ConversionError["said"] }
  | { id: number; kind: "broken"; detail: string };

const mostQuestions = 300;
const fewRows = 5;

interface Held {
  name: string;
  list: List;
  choices: ListChoices;
  rows: readonly AnsweredRow[];
}

const isOpen = ({ answer }: Pick<AnsweredRow, "answer">): boolean =>
  answer.state === "choose" || answer.state === "unknown";

/** Those to be decided on first, in the order of the list. */
function ordered(rows: readonly AnsweredRow[], filter: RowFilter): AnsweredRow[] {
  const open = filter === "settled" ? [] : rows.filter(isOpen);
  return filter === "open" ? open : [...open, ...rows.filter((row) => !isOpen(row))];
}

function questionsShown(book: Book, rows: readonly AnsweredRow[]): ListQuestion[] {
  const all = questionsOf(book, rows).map((each) => ({
    ...each,
    rows: each.rows.slice(0, fewRows),
    count: each.rows.length,
  }));
  return [...all.filter(isOpen), ...all.filter((each) => !isOpen(each))];
}

function show(book: Book, { name, list, choices, rows }: Held): ShownList {
  const questions = questionsShown(book, rows);
  const counts = answerCounts(rows);
  const open = counts.choose + counts.unknown;
  return {
    name,
    choices,
    titles: list.titles,
    width: list.sheet.rows.reduce((most, { length }) => Math.max(most, length), 0),
    counts,
    questions: questions.slice(0, mostQuestions),
    allQuestions: questions.length,
    filtered: { all: counts.all, open, settled: counts.all - open },
  };
}

const textOf = (columns: ReturnType<typeof answerColumns>): string => {
  const lines = [columns.map(({ title }) => title)];
  for (const at of columns[0]?.cells.keys() ?? [])
    lines.push(columns.map(({ cells }) => String(cells[at]?.value ?? "")));
  return lines.map((cells) => cells.map((cell) => cell.replace(/[\t\r\n]+/g, " ")).join("\t")).join("\n");
};

/** Requests must be handled one after the other. */
export function listHandler(
  load: () => Promise<ListEngine>,
  post: (answer: ListAnswer) => void,
): (request: ListRequest) => Promise<void> {
  let held: Held | null = null;

  function hold(book: Book, { name, list }: Pick<Held, "name" | "list">, choices: ListChoices): ShownList {
    const chosen = { ...list, columns: choices.columns };
    held = { name, list: chosen, choices, rows: answerRows(book, askedRows(chosen, choices.date), choices.decisions) };
    return show(book, held);
  }

  function needed(): Held {
    if (!held) throw new Error("No list has been opened");
    return held;
  }

  async function read({ book, bytesOf }: ListEngine, source: TableSource, id: number): Promise<List> {
    if (source.kind === "text") return readPasted(source.text, book);
    return readUnitList(await bytesOf(source.file), book, (share) =>
      post({ id, kind: "progress", stage: "read", share }),
    );
  }

  async function answer({ id, kind, asked }: ListRequest): Promise<ListAnswered[ListKind]> {
    const engine = await load();
    const { book } = engine;
    switch (kind) {
      case "open": {
        const { source, date } = asked;
        const list = await read(engine, source, id);
        const name = source.kind === "file" ? source.file.name : source.name;
        return hold(book, { name, list }, { columns: list.columns, date, decisions: {} });
      }
      case "choose":
        return hold(book, needed(), asked.choices);
      case "rows": {
        const { filter, from, count } = asked;
        const rows = ordered(needed().rows, filter).slice(from, from + count);
        return rows.map(({ row, asked: said, answer: found }) => ({ row, asked: said, answer: found }));
      }
      case "csv":
        return csvBlob(answerColumns(book, needed().rows, asked.language), asked.kind);
      case "workbook":
        return engine.workbook(answerSheets(book, needed().rows, await engine.sources(), asked.language));
      case "text":
        return textOf(answerColumns(book, needed().rows, asked.language));
    }
  }

  return async (request) => {
    const { id, kind } = request;
    try {
      post({ id, kind, value: await answer(request) });
    } catch (error) {
      if (error instanceof ConversionError) post({ id, kind: "refused", said: error.said });
      else
        post({ id, kind: "broken", detail: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  };
}
