/** What a conversion says beside its figures, and what it refuses. */
import { describe, expect, it } from "vitest";
import { noChoices, type Choices, type Rule } from "../../../src/conversion/choices";
import { convert } from "../../../src/conversion/convert";
import { convertWords } from "../../../src/conversion/convert/words";
import { ConversionError } from "../../../src/conversion/message";
import { cell, converted, sum } from "./converted";
import { dividedWorld, smallWorld, tableOf, type Line } from "./small-world";

const byPeople: Rule = { kind: "mean", weight: "population-2019" };
const byArea: Rule = { kind: "mean", weight: "area" };
const classed: Rule = { kind: "class", way: "all-agree", weight: "area" };
const fault = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    if (error instanceof ConversionError) return error.said;
    throw error;
  }
  return null;
};

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

  it("is all of it where every unit has one", () => {
    const all = smallWorld.units.filter(({ level }) => level === "former-commune").map(({ code }): Line => [code, "1"]);
    expect(covered(all, sum)).toEqual({ known: 6, of: 6, population: 1, area: 1 });
  });
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

describe("means are rounded to the decimals of their values", () => {
  const decimals = (...cells: string[]) =>
    converted(
      cells.map((said, at): Line => [`a${at + 1}`, said]),
      [byArea],
    ).columns[0]!.decimals;
  it("to one at least and six at most", () => {
    expect(decimals("1", "2")).toBe(1);
    expect(decimals("1,25", "2")).toBe(2);
    expect(decimals("1,123456789", "2")).toBe(6);
  });

  it("where they are recomputed; one that is not merged keeps its own, with what it is made of", () => {
    const lines: Line[] = [["a3", "12,345"]];
    const of = (rule: Rule) => cell(converted(lines, [rule], { choices: { decimals: { 1: 1 } } }), "commune", "B");
    expect(of(byPeople)).toEqual({ value: "12.345", known: 1, of: 1, terms: { over: "7407", under: "600" } });
    expect(of({ kind: "mean", weight: 2 })).toEqual({ value: "12.345", known: 1, of: 1 });
  });

  it("no weight is below 0", () => {
    const lines: Line[] = [
      ["a1", "10", "-5"],
      ["a2", "20", "1"],
    ];
    const result = converted(lines, [{ kind: "mean", weight: 2 }, sum]);
    expect(cell(result, "commune", "A")).toMatchObject({ value: "20", known: 1, of: 3 });
  });
});

describe("classes", () => {
  const way = (each: (Rule & { kind: "class" })["way"]): Rule => ({ kind: "class", way: each, weight: "area" });

  it("are counted in the order of their letters, and one unit keeps its own", () => {
    const lines: Line[] = [
      ["a1", "b"],
      ["a2", " B  1 "],
      ["b1", "a"],
      ["a3", "a"],
      ["b2", "a"],
      ["b3", "a"],
    ];
    const result = converted(lines, [way("counts")]);
    expect(Object.entries(cell(result, "commune", "A").counts ?? {})).toEqual([["B 1", 1], ["a", 1], ["b", 1]]); // prettier-ignore
    expect(cell(result, "commune", "B")).toEqual({ value: "a", known: 1, of: 1, counts: { a: 1 } });
    expect(cell(result, "commune", "C")).toEqual({ value: null, known: 2, of: 2, counts: { a: 2 } });
    const byLargest = converted(lines, [way("largest-part")]);
    expect(cell(byLargest, "commune", "B")).toEqual({ value: "a", known: 1, of: 1 });
    expect(cell(byLargest, "commune", "C")).toEqual({ value: "a", known: 2, of: 2 });
  });

  /** Classes and weights of a1, a2 and b1, which became A; rows of one unit are added. */
  const ofLargest = (...lines: Line[]) => {
    const rule: Rule = { kind: "class", way: "largest-part", weight: 2 };
    return cell(converted(lines, [rule, sum], { choices: { doubled: { "*": "add" } } }), "commune", "A").value;
  };

  it("of the largest part are not known where that part has none, or a part has no weight", () => {
    expect(ofLargest(["a1", "I", "10"], ["a2", "II", "5"], ["b1", "II", "4"])).toBe("I");
    expect(ofLargest(["a1", "-", "10"], ["a2", "II", "5"], ["b1", "I", "4"])).toBeNull();
    expect(ofLargest(["a1", "I", "10"], ["a2", "II", "-"], ["b1", "II", "4"])).toBeNull();
    expect(ofLargest(["a1", "I", "10"], ["a2", "II", "5"], ["b1", "II", "4"], ["b1", "II", "-"])).toBeNull();
    expect(ofLargest(["a1", "I", "10"], ["a1", "-", "1"], ["a2", "II", "5"], ["b1", "II", "4"])).toBeNull();
  });

  it("of parts that are as large are not known where they differ, or one of them is not", () => {
    expect(ofLargest(["a1", "I", "9"], ["a2", "I", "9"], ["b1", "II", "4"])).toBe("I");
    expect(ofLargest(["a1", "I", "9"], ["a2", "II", "9"], ["b1", "I", "4"])).toBeNull();
    expect(ofLargest(["a1", "I", "9"], ["a2", "-", "9"], ["b1", "II", "4"])).toBeNull();
  });

  it("of one unit are its own, whatever its weight", () => {
    const rule: Rule = { kind: "class", way: "largest-part", weight: "population-2019" };
    expect(cell(converted([["b2", "I"]], [rule]), "former-commune", "b2").value).toBe("I");
  });

  it("may be marks, which are one class however they are written", () => {
    const marked: Line[] = [["a1", "x"], ["a2", "X"], ["b1", ""]]; // prettier-ignore
    expect(cell(converted(marked, [way("counts")]), "commune", "A").counts).toEqual({ x: 2 });
  });
});

it("a divided unit has no share in a minimum, a range or a text", () => {
  const lines: Line[] = [
    ["a1", "5"],
    ["a3", "1"],
  ];
  for (const rule of [{ kind: "minimum" }, { kind: "range" }, { kind: "text" }] as const) {
    const result = converted(lines, [rule], { gazetteer: dividedWorld, choices: { divided: { a3: "weights" } } });
    expect(cell(result, "commune", "A")).toMatchObject({ value: "5", known: 1, of: 4 });
    expect(cell(result, "commune", "B")).toEqual({ value: null, known: 0, of: 1 });
    expect(cell(result, "province", "11").known, "of the province it is a whole part").toBe(2);
  }
});

it("texts stand in the order of the table, not of the units", () => {
  const lines: Line[] = [["b1", "chợ"], ["a2", "bến"], ["a1", "chợ"]]; // prettier-ignore
  expect(cell(converted(lines, [{ kind: "text" }]), "commune", "A").value).toBe("chợ; bến");
});

it("a code that both eras have is weighed as the unit of the table's level", () => {
  const commune = { ...smallWorld.units.find(({ code }) => code === "A")!, code: "a1", area: 999 };
  const gazetteer = { ...smallWorld, units: [...smallWorld.units, commune] };
  const result = converted([["a1", "10"], ["a2", "20"]], [byArea], { gazetteer }); // prettier-ignore
  // (10 × 10 + 20 × 20.5) / 30.5
  expect(cell(result, "commune", "A").value).toBe("16.7");
});

describe("flows", () => {
  it("of a divided unit are divided at both ends", () => {
    const lines: Line[] = [["a3", "a1", "8"], ["a3", "a3", "16"]]; // prettier-ignore
    const { flows } = converted(lines, [sum], {
      isFlow: true,
      gazetteer: dividedWorld,
      choices: { divided: { a3: "weights" } },
    });
    expect(flows?.commune.map(({ from, to, cells }) => [from, to, cells[0]?.value])).toEqual([
      ["A", "A", "3"],
      ["A", "B", "3"],
      ["B", "A", "9"],
      ["B", "B", "9"],
    ]);
  });

  it("wait for the choice of where a divided unit goes, whichever end it is", () => {
    const lines: Line[] = [["a3", "a1", "8"], ["a1", "a3", "8"], ["a1", "a2", "8"], ["a3", "?", "8"]]; // prettier-ignore
    const result = converted(lines, [sum], { isFlow: true, gazetteer: dividedWorld });
    expect(result.ledger.map(({ fate }) => fate)).toEqual(["undecided", "undecided", "counted", "unknown"]);
    expect(result.undecided).toEqual(["a3"]);
  });

  it("of communes stay between communes, those of districts between districts", () => {
    const flows = (from: string, to: string, level: "commune" | "district") =>
      converted([[from, to, "8"]], [sum], { isFlow: true, level }).flows;
    const flow = (from: string, to: string) => [{ from, to, cells: [{ value: "8", known: 1, of: 1 }] }];
    expect(flows("B", "A", "commune")).toEqual({ commune: flow("B", "A"), district: [] });
    expect(flows("b", "a", "district")).toEqual({ commune: [], district: flow("b", "a") });
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

it("what is chosen for one doubled unit goes before what is chosen for all", () => {
  const lines: Line[] = [["a1", "1"], ["a1", "2"], ["a2", "5"], ["a2", "6"], ["a2", "7"]]; // prettier-ignore
  const result = converted(lines, [sum], { choices: { doubled: { a1: "first", "*": "last" } } });
  expect(cell(result, "commune", "A").value).toBe("8");
});

it("rows of the head and notes are no data and in no proof", () => {
  const { sheet, analysis } = tableOf([["a1", "1"], ["a2", "50"], ["b1", "2"]], [sum]); // prettier-ignore
  const rows = analysis.layout.rows.map((each, at) => (at === 1 ? { ...each, role: "note" as const } : each));
  const result = convert(sheet, { ...analysis, layout: { ...analysis.layout, rows } }, noChoices, smallWorld);
  expect(result.ledger.map(({ fate }) => fate)).toEqual(["counted", "not-data", "counted"]);
  expect(result.columns[0]?.proof).toMatchObject({ source: "3", uncounted: "0", equal: true });
});

describe("a region", () => {
  const made = (codes: string[], level: "former-commune" | "commune" | "district", line: Line) =>
    converted([line], [sum], { level, regions: [{ name: "Vùng 1", codes }] });
  const row = (...table: Parameters<typeof made>) =>
    made(...table).tables.find(({ level }) => level === "region")!.rows[0]!;

  it("that cuts through units says through which, and has no figure", () => {
    const found = row(["a1", "a3"], "commune", ["A", "5"]);
    expect(found.reason).toEqual({ word: convertWords.cutRegion, with: { units: "Xã A" } });
    expect(found.cells).toEqual([{ value: null, known: 0, of: 0 }]);
    expect(row(["a1", "a3"], "former-commune", ["a1", "5"])).toEqual({
      ...{ code: "0", name: "Vùng 1" },
      cells: [{ value: "5", known: 1, of: 2 }],
    });
  });

  it("of no land has none, and one of units there are not is refused", () => {
    expect(row([], "former-commune", ["a1", "5"]).cells).toEqual([{ value: null, known: 0, of: 0 }]);
    expect(fault(() => made(["a1", "z"], "commune", ["A", "5"]))).toEqual({
      word: convertWords.unknownInRegion,
      with: { region: "Vùng 1", code: "z" },
    });
  });

  it("is none of the tables whose sums are those of the source", () => {
    const { columns, tables } = made(["a1"], "former-commune", ["a1", "5"]);
    expect(tables.map(({ level }) => level)).toEqual(["commune", "district", "province", "region", "former-commune"]);
    expect(Object.keys(columns[0]?.proof?.result ?? {})).toEqual(["commune", "district", "province", "former-commune"]);
  });
});

it("a former commune shows the figure of the commune it lies in, but one that was divided of none", () => {
  const formers = (gazetteer: typeof smallWorld) =>
    converted([["A", "5"]], [sum], { level: "commune", gazetteer }).tables.find(
      ({ level }) => level === "former-commune",
    )!.rows;
  const shown = { name: "Xã a1", code: "a1", within: "A", cells: [{ value: "5", known: 1, of: 1 }] };
  expect(formers(smallWorld)[0]).toEqual(shown);
  expect(formers(dividedWorld)[2]).toEqual({
    ...{ code: "a3", name: "Thị trấn a3", cells: [{ value: null, known: 0, of: 0 }] },
    reason: { word: convertWords.dividedWithin, with: {} },
  });
});

describe("a lineage is refused", () => {
  const said = (...parts: { from: string; to: string; weight: string }[]) => {
    const lineage = [...smallWorld.lineage.filter(({ from }) => from !== "a3"), ...parts];
    return fault(() => converted([["a1", "1"]], [sum], { gazetteer: { ...smallWorld, lineage } }));
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
      fault(() => converted([["a1", "1"]], [sum], { gazetteer: dividedWorld, choices: { divided } }));
    expect(sent({ a3: "C" })).toEqual({ word: convertWords.wrongTarget, with: { code: "a3", target: "C" } });
    expect(sent({ a1: "C" })).toBeNull();
  });
});

it("a rule that the values do not allow is refused in the words of its proposal", () => {
  const { sheet, analysis } = tableOf([["a1", "1"]], [sum, sum]);
  const refused = { word: { vi: "Không cộng được", en: "Does not add up" }, with: {} };
  const said = (change: object, title = "Cột 1") => {
    const rules = analysis.rules.map((each) => ({ ...each, allowed: ["skip" as const], ...change }));
    const columns = analysis.layout.columns.map((column) => ({ ...column, title }));
    const changed = { ...analysis, rules, layout: { ...analysis.layout, columns } };
    return fault(() => convert(sheet, changed, noChoices, smallWorld));
  };
  expect(said({ refused })).toEqual(refused);
  expect(said({})).toEqual({ word: convertWords.ruleNotAllowed, with: { column: "Cột 1" } });
  expect(said({}, "")).toEqual({ word: convertWords.ruleNotAllowed, with: { column: "2" } });
});
