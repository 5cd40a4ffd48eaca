/** What a conversion says beside its figures, and what it refuses. */
import { describe, expect, it } from "vitest";
import { noChoices, type Choices, type Rule } from "../../../src/conversion/choices";
import { convert } from "../../../src/conversion/convert";
import { convertWords } from "../../../src/conversion/convert/words";
import { converted, faultOf, sum } from "./converted";
import { dividedWorld, smallWorld, tableOf, type Line } from "./small-world";

const byPeople: Rule = { kind: "mean", weight: "population-2019" };
const byArea: Rule = { kind: "mean", weight: "area" };
const classed: Rule = { kind: "class", way: "all-agree", weight: "area" };
describe("how much of the province a column covers", () => {
  const covered = (lines: readonly Line[], ...rules: Rule[]) => converted(lines, rules).columns[0]!.coverage;
  /** 2000 people and 150 km² in all; nobody knows how many people b2 had. */
  it("are the units with a value", () => {
    expect(covered([["a1", "1"], ["b3", "-"]], sum)).toEqual({ known: 1, of: 6, population: 100 / 2000, area: 10 / 150 }); // prettier-ignore
    expect(covered([["a1", "chợ"], ["a2", ""]], { kind: "text" })).toMatchObject({ known: 1, area: 10 / 150 }); // prettier-ignore
    expect(covered([["a1", "I"], ["a2", ""]], classed)).toMatchObject({ known: 1, area: 10 / 150 }); // prettier-ignore
    expect(covered([["a1", "khoảng 3"], ["a2", "3"]], { kind: "maximum" })).toMatchObject({ known: 1, area: 20.5 / 150 }); // prettier-ignore
  });

  it("of a mean only those with a weight, of a rate those with both of its figures", () => {
    expect(covered([["b2", "1"], ["a1", "1"]], byPeople)).toMatchObject({ known: 1, area: 10 / 150 }); // prettier-ignore
    expect(covered([["b2", "1"], ["a1", "-"]], byArea)).toMatchObject({ known: 1, area: 40 / 150 }); // prettier-ignore
    const rate: Rule = { kind: "rate", over: 2, under: 3, factor: 1 };
    const lines: Line[] = [
      ["a1", "", "1", "2"],
      ["a2", "1", "-", "2"],
      ["a3", "1", "1", "-"],
    ];
    expect(covered(lines, rate, sum, sum)).toMatchObject({ known: 1, area: 10 / 150 });
  });

  it("are also those with a value in one of several rows", () => {
    const rows: Line[] = [["a1", "1"], ["a1", "-"]]; // prettier-ignore
    const { columns } = converted(rows, [sum], { choices: { doubled: { "*": "add" } } });
    expect(columns[0]?.coverage.known).toBe(1);
  });

  it("is all of it where every unit has one", () => {
    const all = smallWorld.units.filter(({ level }) => level === "former-commune").map(({ code }): Line => [code, "1"]);
    expect(covered(all, sum)).toEqual({ known: 6, of: 6, population: 1, area: 1 });
  });
});

it("only what adds up has a proof and is compared with printed totals; what is skipped is no column", () => {
  const lines: Line[] = [["", "50", "50"], ["a1", "10", "10"]]; // prettier-ignore
  const { columns, checks } = converted(lines, [byArea, sum]);
  expect(columns.map(({ proof }) => proof === null)).toEqual([true, false]);
  expect(checks.map(({ column }) => column)).toEqual([2]);
  expect(converted(lines, [{ kind: "skip" }, sum]).columns.map(({ column }) => column)).toEqual([2]);
});

describe("what is said of a column", () => {
  const lines: Line[] = [
    ["a1", "10", "1"],
    ["b2", "20", "-"],
    ["b3", "-", "-"],
  ];
  const notes = (rule: Rule, ...others: Rule[]) =>
    converted(lines, [rule, ...others]).columns[0]!.notes.map(({ word, with: said }) => [word, said["n"]]);

  it("is that a weight is approximate, and how many values have none", () => {
    expect(notes(byPeople)).toEqual([
      [convertWords.censusWeight, undefined],
      [convertWords.withoutWeight, 1],
    ]);
    expect(notes(byArea)).toEqual([[convertWords.areaWeight, undefined]]);
    expect(notes({ kind: "mean", weight: 2 }, sum)).toEqual([[convertWords.withoutWeight, 1]]);
    expect(notes({ kind: "rate", over: 1, under: 2, factor: 1 }, sum)).toEqual([[convertWords.withoutBase, 1]]);
    expect(notes({ kind: "rate", over: 1, under: 1, factor: 1 })).toEqual([]);
    expect(notes({ kind: "class", way: "largest-part", weight: "population-2019" })).toEqual([]);
    expect(notes(sum)).toEqual([]);
  });

  it("is that a divided unit has no class, where one is divided", () => {
    const words = (rule: Rule, divided: Choices["divided"]) =>
      converted([["a3", "1"]], [rule], { gazetteer: dividedWorld, choices: { divided } }).columns[0]!.notes.map(
        ({ word }) => word,
      );
    expect(words(classed, { a3: "weights" })).toEqual([convertWords.dividedClass]);
    expect(words({ kind: "maximum" }, { a3: "weights" })).toEqual([convertWords.dividedClass]);
    expect(words(classed, { a3: "A" })).toEqual([]);
    expect(words(sum, { a3: "weights" })).toEqual([]);
    expect(words(byArea, { a3: "weights" })).toEqual([convertWords.areaWeight]);
  });

  it("is how many cells of figures are no numbers", () => {
    const { sheet, analysis } = tableOf(lines, [sum, classed]);
    const rules = analysis.rules.map((each) => ({ ...each, notNumbers: [1, 2] }));
    const { columns } = convert(sheet, { ...analysis, rules }, noChoices, smallWorld);
    expect(columns.map((column) => column.notes.map(({ word, with: said }) => [word, said["n"]]))).toEqual([
      [[convertWords.notNumbers, 2]],
      [],
    ]);
  });

  it("is its title, or its letter where it has none", () => {
    const { sheet, analysis } = tableOf(lines, [sum, sum]);
    const columns = analysis.layout.columns.map((column, at) => ({ ...column, title: at === 0 ? "Dân số" : "" }));
    const layout = { ...analysis.layout, columns };
    const result = convert(sheet, { ...analysis, layout }, noChoices, smallWorld);
    expect(result.columns.map(({ title }) => title)).toEqual(["Dân số", "C"]);
  });
});

describe("warnings", () => {
  const said = (lines: readonly Line[], choices: Partial<Choices> = {}) =>
    converted(lines, [sum], { gazetteer: dividedWorld, choices }).warnings;

  it("name the units that wait for a choice, those of the table alone", () => {
    expect(said([["a3", "1"]])).toEqual([{ word: convertWords.undecided, with: { n: 1, units: "Thị trấn a3" } }]);
    expect(said([["a1", "1"]])).toEqual([]);
    expect(said([["a3", "1"]], { divided: { a3: "B" } })).toEqual([]);
    expect(said([["a1", "1"], ["a1", "2"]])).toEqual([{ word: convertWords.doubledOpen, with: { n: 1, units: "Xã a1" } }]); // prettier-ignore
  });

  it("count the rows that are of no unit, are still to be chosen or were left out", () => {
    const { sheet, analysis } = tableOf([["?", "1"], ["a1", "2"], ["a2", "3"], ["b1", "4"]], [sum]); // prettier-ignore
    const [unknown, a1, a2, b1] = analysis.matching.rows;
    const open = { key: "", said: "", candidates: [] };
    const rows = [
      unknown!,
      { row: a1!.row, state: "choose" as const, ...open },
      { row: a2!.row, state: "left-out" as const, ...open },
      b1!,
    ];
    const matching = { ...analysis.matching, rows };
    const { warnings, ledger } = convert(sheet, { ...analysis, matching }, noChoices, smallWorld);
    expect(warnings).toEqual([{ word: convertWords.uncounted, with: { n: 3 } }]);
    expect(ledger.map(({ fate }) => fate)).toEqual(["unknown", "to-choose", "left-out", "counted"]);
  });
});

it("rows of the head and notes are no data and in no proof", () => {
  const { sheet, analysis } = tableOf([["a1", "1"], ["a2", "50"], ["b1", "2"]], [sum]); // prettier-ignore
  const rows = analysis.layout.rows.map((each, at) => (at === 1 ? { ...each, role: "note" as const } : each));
  const result = convert(sheet, { ...analysis, layout: { ...analysis.layout, rows } }, noChoices, smallWorld);
  expect(result.ledger.map(({ fate }) => fate)).toEqual(["counted", "not-data", "counted"]);
  expect(result.columns[0]?.proof).toMatchObject({ source: "3", uncounted: "0", equal: true });
});

describe("a lineage is refused", () => {
  const said = (...parts: { from: string; to: string; weight: string }[]) => {
    const lineage = [...smallWorld.lineage.filter(({ from }) => from !== "a3"), ...parts];
    return faultOf(() => converted([["a1", "1"]], [sum], { gazetteer: { ...smallWorld, lineage } }));
  };

  it("whose weights are no positive numbers, or do not add up to 1", () => {
    for (const weight of ["0", "-1", "một"])
      expect(said({ from: "a3", to: "B", weight })).toEqual({
        word: convertWords.lineageWeight,
        with: { code: "a3", weight },
      });
    const half = { from: "a3", to: "B", weight: "0.5" };
    expect(said(half)).toEqual({ word: convertWords.lineageSum, with: { code: "a3", sum: "0.5" } });
    expect(said()).toEqual({ word: convertWords.lineageSum, with: { code: "a3", sum: "0" } });
    expect(said(half, { ...half, to: "A" })).toBeNull();
  });

  it("that names units there are not", () => {
    const part = { from: "a3", to: "B", weight: "1" };
    expect(said(part, { ...part, from: "z" })).toEqual({ word: convertWords.lineageUnit, with: { code: "z" } });
    expect(said({ ...part, to: "Z" })).toEqual({ word: convertWords.lineageUnit, with: { code: "Z" } });
    expect(said({ ...part, to: "a1" }), "no commune of 2025").toMatchObject({ word: convertWords.lineageUnit });
  });

  it("where all of a unit is sent to where none of it went, but for one that is not divided", () => {
    const sent = (divided: Choices["divided"]) =>
      faultOf(() => converted([["a1", "1"]], [sum], { gazetteer: dividedWorld, choices: { divided } }));
    expect(sent({ a3: "C" })).toEqual({ word: convertWords.wrongTarget, with: { code: "a3", target: "C" } });
    expect(sent({ a1: "C" })).toBeNull();
  });
});

it("a rule that the values do not allow is refused in the words of its proposal", () => {
  const { sheet, analysis } = tableOf([["a1", "1"]], [sum, sum]);
  const refused = { word: { vi: "Không cộng được", en: "Does not add up" }, with: {} };
  const said = (change: object, title = "Cột 1") => {
    const rules = analysis.rules.map((each) => ({ ...each, allowed: ["skip" as const], ...change }));
    const columns = analysis.layout.columns.map((column, at) => ({ ...column, title: at === 0 ? title : "khác" }));
    const changed = { ...analysis, rules, layout: { ...analysis.layout, columns } };
    return faultOf(() => convert(sheet, changed, noChoices, smallWorld));
  };
  expect(said({ refused })).toEqual(refused);
  expect(said({})).toEqual({ word: convertWords.ruleNotAllowed, with: { column: "Cột 1" } });
  expect(said({}, "")).toEqual({ word: convertWords.ruleNotAllowed, with: { column: "2" } });
});
