/** Answers as sheets for CSV and XLSX, a row for each of the list, with the sources. */
import { valueColumns, type SheetColumn } from "../../components/table/sheet";
import type { WorkSheet } from "../../components/table/xlsx";
import type { SourceRow } from "../../../data/schema";
import type { Language } from "../../domain/unit";
import { capitalise } from "../../domain/names";
import { translator } from "../../locale/word";
import type { Book } from "./book";
import type { AnsweredRow } from "./list";
import { livesOf, type Lives } from "./lives";
import { sayerOf } from "./say";
import { lookupWords as words } from "./words";

interface Line {
  row: AnsweredRow;
  /** Of the units meant, where that is settled. */
  lives: readonly Lives[];
}

const isOpen = ({ answer }: AnsweredRow): boolean => answer.state === "choose" || answer.state === "unknown";
const distinct = (texts: readonly (string | null)[]): string =>
  [...new Set(texts)].filter((text): text is string => text !== null && text !== "").join("; ");

function linesOf(book: Book, rows: readonly AnsweredRow[]): Line[] {
  return rows.map((row) => ({
    row,
    lives: isOpen(row) ? [] : row.answer.meant.flatMap((meant) => livesOf(book, meant) ?? []),
  }));
}

/** As written first, then the unit, today, and what is unclear. */
export function answerColumns(book: Book, rows: readonly AnsweredRow[], language: Language): SheetColumn[] {
  const t = translator(() => language);
  const say = sayerOf(book, language);
  const presents = (line: Line) => line.lives.flatMap(({ present }) => present);
  const written = (part: "code" | "district" | "date") => (line: Line) => line.row.asked[part] ?? "";
  const has = (part: "code" | "district" | "date") => rows.some(({ asked }) => asked[part]);
  const optional = (["code", "district", "date"] as const)
    .filter(has)
    .map((part) => [t(words[`column.${part}`]), written(part), 16] as const);
  return valueColumns(linesOf(book, rows), [
    [t(words["column.row"]), ({ row }) => row.row + 1, 8],
    [t(words["column.text"]), ({ row }) => row.asked.text, 34],
    ...optional,
    [t(words["column.state"]), ({ row }) => t(words[`state.${row.answer.state}`]), 22],
    [t(words["column.meant"]), ({ lives }) => distinct(lives.map(({ unit }) => capitalise(say.unit(unit)))), 30],
    [t(words["column.meantCode"]), ({ lives }) => distinct(lives.map(({ unit }) => unit.code)), 12],
    [
      t(words["column.era"]),
      ({ lives }) => distinct(lives.map(({ unit }) => t(words[unit.level === "commune" ? "era.after" : "era.before"]))),
      18,
    ],
    [t(words["column.districts"]), ({ lives }) => distinct(lives.flatMap((each) => each.districts.map(say.unit))), 26],
    [t(words["column.present"]), (line) => distinct(presents(line).map(({ unit }) => capitalise(say.unit(unit)))), 30],
    [t(words["column.presentCode"]), (line) => distinct(presents(line).map(({ unit }) => unit.code)), 12],
    [t(words["column.clause"]), (line) => distinct(presents(line).map(say.clause)), 40],
    [t(words["column.seat"]), (line) => distinct(presents(line).map(say.seat)), 40],
    [t(words["column.moves"]), ({ lives }) => distinct(lives.flatMap(({ moves }) => moves.map(say.move))), 40],
    [t(words["column.doubt"]), ({ row }) => say.remarks(row.answer).join("; "), 40],
    [t(words["column.sources"]), ({ lives }) => distinct(lives.flatMap(({ sources }) => sources)), 24],
  ]);
}

/** The sources that the answers name. */
function sourceColumns(
  book: Book,
  rows: readonly AnsweredRow[],
  sources: readonly SourceRow[],
  language: Language,
): SheetColumn[] {
  const t = translator(() => language);
  const used = new Set(linesOf(book, rows).flatMap(({ lives }) => lives.flatMap((each) => each.sources)));
  return valueColumns(
    sources.filter(({ id }) => used.has(id)),
    [
      [t(words["column.source"]), ({ id }) => id, 24],
      [t(words["column.sourceTitle"]), ({ title }) => title, 70],
      [t(words["column.publisher"]), ({ publisher }) => publisher, 30],
      [t(words["column.sourceDate"]), ({ date }) => date, 14],
      [t(words["column.url"]), ({ url }) => url, 50],
    ],
  );
}

export function answerSheets(
  book: Book,
  rows: readonly AnsweredRow[],
  sources: readonly SourceRow[],
  language: Language,
): WorkSheet[] {
  const t = translator(() => language);
  return [
    { name: t(words["sheet.answers"]), columns: answerColumns(book, rows, language), sticky: 2 },
    { name: t(words["sheet.sources"]), columns: sourceColumns(book, rows, sources, language) },
  ];
}
