/** The cells of a row of the list with its answer. */
import type { CellContent } from "../../../components/table/table";
import { livesOf, lookupWords, sayerOf, type Book, type Lives } from "../../../conversion/lookup";
import { capitalise } from "../../../domain/names";
import type { Locale } from "../../../locale/locale";
import type { ListRow } from "../protocol";

interface AnswerCells {
  said: (row: ListRow) => CellContent;
  meant: (row: ListRow) => CellContent;
  today: (row: ListRow) => CellContent;
  clause: (row: ListRow) => CellContent;
}

const settled = ({ answer }: ListRow): boolean => answer.state !== "choose" && answer.state !== "unknown";
const once = (texts: readonly string[]): string => [...new Set(texts)].join("; ");

export function answerCells(book: Book, { t, language }: Locale): AnswerCells {
  const say = sayerOf(book, language);
  const livesIn = (row: ListRow): Lives[] =>
    settled(row) ? row.answer.meant.flatMap((meant) => livesOf(book, meant) ?? []) : [];
  const presents = (row: ListRow) => livesIn(row).flatMap(({ present }) => present);
  return {
    said: ({ asked: { text, code, district, date } }) => ({
      text: text || code || "",
      notes: [text && code, district, date].filter(Boolean),
    }),
    meant: (row) => {
      const { answer } = row;
      const state = t(lookupWords[`state.${answer.state}`]);
      const [first = "", ...remarks] = say.remarks(answer);
      if (!settled(row)) return { text: `${state}. ${first}`, notes: remarks };
      if (answer.state === "left-out") return state;
      return { text: capitalise(say.all(answer)), notes: [first, ...remarks].filter(Boolean) };
    },
    today: (row) => once(presents(row).map(({ unit }) => capitalise(say.coded(unit)))),
    clause: (row) => {
      const those = presents(row);
      if (those.length === 0) return "";
      const sources = [...new Set(livesIn(row).flatMap((each) => each.sources))];
      const seats = those.map((each) => say.seat(each) ?? t(lookupWords.noSeat));
      return { text: once(those.map(say.clause)), notes: [once(seats)], sources };
    },
  };
}
