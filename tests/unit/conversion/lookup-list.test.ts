/** Many rows at once: a list in mixed spellings is never guessed, and hostile texts cost no time. */
import { describe, expect, it } from "vitest";
import {
  answerColumns,
  answerRows,
  answerCounts,
  askedRows,
  lookUp,
  meantKey,
  questionsOf,
  readUnitList,
  type UnitAnswer,
  type AskedUnit,
} from "../../../src/conversion/lookup";
import { csvText } from "../../../src/components/table/csv";
import { lookupBook as book, lookupCsv, lookupList } from "../../fixtures/lookup-list";
import fc from "../property";

const ask = (text: string, date = "", more: Partial<AskedUnit> = {}): UnitAnswer =>
  lookUp(book, { text, date, ...more });
const told = ({ state, doubt, meant }: UnitAnswer): string =>
  [state, doubt, ...meant.map(meantKey)].filter(Boolean).join(" ");

describe("a list of 5,000 names in mixed spellings", () => {
  const list = lookupList(5000);
  const rows = answerRows(
    book,
    list.map(({ asked }, row) => ({ row, asked })),
  );

  it("is answered rightly or asked, and never guessed", () => {
    const wrong = rows.filter(({ answer }, at) => {
      const { of } = list[at]!;
      if (answer.state === "choose" || answer.state === "unknown") return false;
      return of === null || !answer.meant.some(({ level, code }) => level === of.level && code === of.code);
    });
    expect(wrong.map(({ asked }) => asked)).toEqual([]);
  });

  it("is mostly certain, row by row, repeated rows among them", () => {
    const counts = answerCounts(rows);
    expect(counts.all).toBe(5000);
    expect(counts.found + counts.either).toBeGreaterThan(3900);
    expect(counts.repeated).toBeGreaterThan(3000);
    for (const [at, { of, way }] of list.entries())
      if (
        of !== null &&
        [
          "whole",
          "code",
          "code in a column",
          "district in a column",
          "capitals",
          "decomposed",
          "an address",
          "telex",
          "era in words",
        ].includes(way)
      )
        expect(["found", "either"], JSON.stringify(list[at]!.asked)).toContain(rows[at]!.answer.state);
  });

  it("offers the unit meant wherever it asks for a name that there is", () => {
    const lost = rows.filter(({ answer }, at) => {
      const { of } = list[at]!;
      return (
        answer.state === "choose" &&
        of !== null &&
        !answer.meant.some(({ level, code }) => level === of.level && code === of.code)
      );
    });
    expect(lost.map(({ asked }) => asked.text)).toEqual([]);
  });

  it("is the same from its file as from its rows", async () => {
    const read = await readUnitList(new TextEncoder().encode(lookupCsv(list)), book);
    expect(read.columns).toEqual({ name: 0, code: 1, district: 2, date: 3 });
    const answers = answerRows(book, askedRows(read, ""));
    expect(answers.map(({ answer }) => told(answer))).toEqual(rows.map(({ answer }) => told(answer)));
  });

  it("keeps decisions, for all rows that say the same, and takes them back", () => {
    const [question] = questionsOf(book, rows).filter(
      ({ answer, rows: those }) => answer.state === "choose" && those.length > 1,
    );
    const first = question!.choices[0]!;
    const asked = rows.map(({ row, asked: each }) => ({ row, asked: each }));
    const decided = answerRows(book, asked, { [question!.key]: meantKey(first) });
    for (const row of question!.rows) expect(decided[row]!.answer).toMatchObject({ state: "decided", meant: [first] });
    expect(questionsOf(book, decided).find(({ key }) => key === question!.key)?.choices).toEqual(question!.choices);
    const left = answerRows(book, asked, { [question!.key]: null });
    expect(answerCounts(left)["left-out"]).toBe(question!.rows.length);
    expect(answerRows(book, asked, { [question!.key]: "district:999" })).toEqual(answerRows(book, asked));
  });

  it("becomes a file in which no cell is a formula", () => {
    const text = csvText(answerColumns(book, rows, "vi"), "standard");
    expect(text.split("\r\n")).toHaveLength(5002);
    expect(text).not.toMatch(/(?:^|,)"?[=@]/m);
  });
});

describe("hostile texts", () => {
  it("never throw, and never take long", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 400 }),
        fc.string({ maxLength: 30 }),
        fc.string({ maxLength: 40 }),
        (text, date, district) => {
          const answer = ask(text, date, { district });
          expect(answer.meant.every(({ level, code }) => book.unit(level, code))).toBe(true);
        },
      ),
    );
    const long = [
      " ".repeat(50_000),
      "xã ".repeat(20_000),
      "(".repeat(50_000),
      "a\u0301".repeat(50_000),
      "1.".repeat(50_000),
    ];
    const started = performance.now();
    for (const text of long) expect(ask(text).state).toBe("unknown");
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
