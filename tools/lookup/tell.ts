/** What is said of answers in a terminal. */
import type { SourceRow } from "../../data/schema";
import {
  answerCounts,
  livesOf,
  lookupWords,
  questionsOf,
  sayerOf,
  type UnitAnswer,
  type AnsweredRow,
  type Book,
  type List,
} from "../../src/conversion/lookup";
import { capitalise } from "../../src/domain/names";
import type { Language } from "../../src/domain/unit";
import { translator } from "../../src/locale/word";
import { columnRolesOfList } from "./arguments";
import { lookupCliWords as words } from "./words";

const mostNamed = 20;
const mostRows = 8;

export class LookupTeller {
  readonly #t;
  readonly #say;

  constructor(
    private readonly book: Book,
    language: Language,
    private readonly write: (line: string) => void,
  ) {
    this.#t = translator(() => language);
    this.#say = sayerOf(book, language);
  }

  /** One after the other: the unit, today, the clause, the seat, what befell it before. */
  answer(text: string, answer: UnitAnswer, sources: readonly SourceRow[]): void {
    this.write(text);
    for (const remark of this.#say.remarks(answer)) this.write(`  ! ${remark}`);
    if (answer.state === "choose" || answer.state === "unknown") return;
    for (const meant of answer.meant) this.#lives(meant, sources);
  }

  #lives(meant: UnitAnswer["meant"][number], sources: readonly SourceRow[]): void {
    const lives = livesOf(this.book, meant);
    if (!lives) return;
    const say = this.#say;
    this.write(`  ${capitalise(say.meant(meant))}`);
    this.write(`    ${capitalise(say.today(lives))}`);
    for (const present of lives.present) {
      const seat = say.seat(present);
      this.write(`      ${say.unit(present.unit)}: ${say.clause(present)}`);
      this.write(`      ${seat === null ? this.#t(lookupWords.noSeat) : this.#t(lookupWords.seat, { seat })}`);
    }
    if (meant.level === "commune")
      this.write(`    ${capitalise(this.#t(lookupWords.madeOf, { units: lives.former.map(say.coded).join(", ") }))}`);
    for (const move of lives.moves) this.write(`    ${say.move(move)}`);
    const titles = lives.sources.flatMap((id) => sources.find((row) => row.id === id)?.title ?? []);
    this.write(`    ${this.#t(words.sources, { sources: titles.join("; ") })}`);
  }

  /** How the list was read, how many rows are what, and each question; how many rows are open. */
  list({ columns, titles }: List, rows: readonly AnsweredRow[]): number {
    const t = this.#t;
    const read = columnRolesOfList.flatMap((role) => {
      const at = columns[role];
      return at === null ? [] : [`${t(words[`role.${role}`])} #${at + 1} ${titles[at] ?? ""}`.trim()];
    });
    this.write(t(words.columnsRead, { columns: read.join("; ") }));
    const { all: n, found, either, decided, choose, unknown, repeated, ...rest } = answerCounts(rows);
    this.write(t(words.counts, { n, found, either, decided, choose, unknown, repeated, left: rest["left-out"] }));
    const open = questionsOf(this.book, rows).filter(
      ({ answer: { state } }) => state === "choose" || state === "unknown",
    );
    for (const { asked, answer, rows: those } of open.slice(0, mostNamed)) {
      const said = [asked.code, asked.text, asked.district].filter(Boolean).join(" · ");
      const numbers = those.slice(0, mostRows).map((row) => row + 1);
      this.write(
        t(words.question, {
          said,
          n: those.length,
          rows: `${numbers.join(", ")}${those.length > mostRows ? " …" : ""}`,
          why: this.#say.remarks(answer).join("; "),
        }),
      );
    }
    if (open.length > mostNamed) this.write(t(words.moreQuestions, { n: open.length - mostNamed }));
    return choose + unknown;
  }
}
