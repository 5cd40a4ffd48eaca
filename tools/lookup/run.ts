/** The command line of the lookup, apart from the process it runs in. */
import { existsSync } from "node:fs";
import type { SourceRow } from "../../data/schema";
import { csvText } from "../../src/components/table/csv";
import { workbook } from "../../src/components/table/xlsx";
import { ConversionError, message } from "../../src/conversion";
import {
  answerColumns,
  answerRows,
  answerSheets,
  askedRows,
  bookOf,
  lookUp,
  readUnitList,
  type AnsweredRow,
  type Book,
  type UnitDecisions,
  type List,
  type LookupRows,
} from "../../src/conversion/lookup";
import { messageText } from "../../src/conversion/say";
import { fold } from "../../src/domain/normalise";
import { common } from "../../src/locale/common";
import { translator } from "../../src/locale/word";
import { languageOf } from "../convert/arguments";
import { columnNamed } from "../convert/columns";
import { readBytes, writeBytes } from "../convert/io";
import type { ExitCode } from "../convert/run";
import type { Terminal } from "../convert/terminal";
import { UsageError } from "../convert/usage";
import { cliWords } from "../convert/words";
import { columnRolesOfList, lookupOptionsOf, type LookupOptions } from "./arguments";
import { LookupTeller } from "./tell";
import { lookupCliWords as words } from "./words";

type ProjectRows = LookupRows & { sources: readonly SourceRow[] };

/** Throws a UsageError for a column that the list does not have. */
function withColumns(list: List, { columns }: LookupOptions): List {
  const width = list.sheet.rows.reduce((most, { length }) => Math.max(most, length), 0);
  const all = Array.from({ length: width }, (_, index) => ({
    index,
    title: list.titles[index] ?? "",
    role: "value" as const,
  }));
  const chosen = columnRolesOfList.flatMap((role) => {
    const said = columns[role];
    return said === undefined ? [] : [[role, said === "-" ? null : columnNamed(said, all).index] as const];
  });
  return { ...list, columns: { ...list.columns, ...Object.fromEntries(chosen) } };
}

/** Throws a UsageError for a cell that the list does not have. */
function decisionsFor(rows: readonly AnsweredRow[], { decide }: LookupOptions): UnitDecisions {
  const pairs = decide.flatMap(({ said, unit }) => {
    const found = rows.filter(({ asked }) => [asked.text, asked.code ?? ""].some((each) => fold(each) === fold(said)));
    if (found.length === 0) throw new UsageError(message(cliWords.noCell, { cell: said }));
    return found.map(({ key }) => [key, unit] as const);
  });
  return Object.fromEntries(pairs);
}

function answers(book: Book, list: List, options: LookupOptions): AnsweredRow[] {
  const rows = askedRows(list, options.date);
  const first = answerRows(book, rows);
  if (options.decide.length === 0) return first;
  const decided = answerRows(book, rows, decisionsFor(first, options));
  const lost = options.decide.find(
    ({ unit, said }) =>
      unit !== null &&
      !decided.some(({ answer, asked }) => answer.state === "decided" && fold(asked.text) === fold(said)),
  );
  if (lost) throw new UsageError(message(words.badDecision, { value: `${lost.said}=${lost.unit}` }));
  return decided;
}

async function write(
  rows: readonly AnsweredRow[],
  book: Book,
  project: ProjectRows,
  options: LookupOptions,
  io: Terminal,
) {
  const { language, out, standard } = options;
  const t = translator(() => language);
  const csv = () => csvText(answerColumns(book, rows, language), standard ? "standard" : "vietnamese");
  if (out === null) return io.out(csv());
  const sheets = () => workbook(answerSheets(book, rows, project.sources, language), t(common.missing));
  const isWorkbook = /\.xlsx$/i.test(out);
  writeBytes(out, isWorkbook ? new Uint8Array(await (await sheets()).arrayBuffer()) : csv());
  io.tell(t(cliWords.written, { file: out }));
}

async function lookUpList(file: string, project: ProjectRows, options: LookupOptions, io: Terminal): Promise<ExitCode> {
  const book = bookOf(project);
  const list = withColumns(await readUnitList(readBytes(file), book), options);
  const rows = answers(book, list, options);
  const open = new LookupTeller(book, options.language, io.tell).list(list, rows);
  await write(rows, book, project, options, io);
  return open > 0 ? 3 : 0;
}

function lookUpTexts(texts: readonly string[], project: ProjectRows, options: LookupOptions, io: Terminal): ExitCode {
  const book = bookOf(project);
  const teller = new LookupTeller(book, options.language, (line) => io.out(`${line}\n`));
  const all = texts.map((text) => lookUp(book, { text, date: options.date }));
  all.forEach((answer, at) => teller.answer(texts[at] ?? "", answer, project.sources));
  return all.some(({ state }) => state === "choose" || state === "unknown") ? 3 : 0;
}

const isFile = (given: string): boolean =>
  given === "-" || existsSync(given) || /\.(?:csv|tsv|txt|xlsx?|xlsm)$/i.test(given);

/** 0: all is certain. 1: the file cannot be read. 2: wrong usage. 3: something is unclear; the result is written. */
export async function runLookup(args: readonly string[], project: () => ProjectRows, io: Terminal): Promise<ExitCode> {
  const language = languageOf(args);
  const t = translator(() => language);
  try {
    const options = lookupOptionsOf(args);
    const [first] = options.given;
    if (options.help) io.out(`${t(words.usage)}\n`);
    if (options.help) return 0;
    if (first === undefined) throw new UsageError(message(words.nothing));
    if (!isFile(first)) return lookUpTexts(options.given, project(), options, io);
    if (options.given.length > 1) throw new UsageError(message(words.oneFile, { files: options.given.join(", ") }));
    return await lookUpList(first, project(), options, io);
  } catch (error) {
    if (!(error instanceof ConversionError)) throw error;
    io.tell(messageText(error.said, language));
    return error instanceof UsageError ? 2 : 1;
  }
}
