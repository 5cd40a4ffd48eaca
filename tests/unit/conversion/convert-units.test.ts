/** Doubled and divided units, other levels, printed totals and flows, counted by hand. */
import { describe, expect, it } from "vitest";
import { noChoices, type Choices, type Rule } from "../../../src/conversion/choices";
import { convert } from "../../../src/conversion/convert";
import { ConversionError } from "../../../src/conversion/message";
import { cell, converted, sum } from "./converted";
import { dividedWorld, smallWorld, tableOf, type Line } from "./small-world";

describe("doubled units", () => {
  const lines: Line[] = [
    ["a1", "1", "10"],
    ["a2", "5", "20"],
    ["a1", "2", "40"],
    ["b1", "-", ""],
  ];
  const rules: Rule[] = [sum, { kind: "mean", weight: "population-2019" }];
  const chosen = (doubled: Choices["doubled"]) => converted(lines, rules, { choices: { doubled } });

  it("counts none until it is chosen, and says so", () => {
    const result = chosen({});
    expect(cell(result, "commune", "A")).toEqual({ value: "5", known: 1, of: 3 });
    expect(result.ledger.map(({ fate }) => fate)).toEqual(["doubled", "counted", "doubled", "counted"]);
    expect(result.columns[0]?.proof).toMatchObject({ source: "5", uncounted: "3", equal: true });
    expect(result.warnings.map((warning) => warning.with)).toEqual([{ n: 1, units: "Xã a1" }]);
  });

  it("adds, or takes the first or the last", () => {
    expect(cell(chosen({ a1: "add" }), "commune", "A")).toEqual({ value: "8", known: 3, of: 4 });
    expect(cell(chosen({ a1: "first" }), "commune", "A").value).toBe("6");
    expect(cell(chosen({ "*": "last" }), "commune", "A").value).toBe("7");
    expect(chosen({ "*": "last" }).ledger.map(({ fate }) => fate)).toEqual([
      "doubled",
      "counted",
      "counted",
      "counted",
    ]);
  });

  it("shares the weight of a unit among its rows", () => {
    // (10 × 50 + 40 × 50 + 20 × 300) / 400 = 21.25
    expect(cell(chosen({ "*": "add" }), "commune", "A", 1)).toMatchObject({ value: "21.3", known: 3, of: 4 });
  });
});

it("takes the class of the largest unit, whose rows are one", () => {
  const doubledRows: Line[] = [
    ["a2", "I"],
    ["a2", "I"],
    ["b1", "II"],
  ];
  const largest: Rule = { kind: "class", way: "largest-part", weight: "population-2019" };
  const of = (lines: readonly Line[]) =>
    cell(converted(lines, [largest], { choices: { doubled: { "*": "add" } } }), "province", "11");
  // a3 and b3 have more people but no row, and b2 has no census figure
  expect(of(doubledRows).value).toBeNull();
  const inA = cell(
    converted([...doubledRows, ["a1", "III"]], [largest], { choices: { doubled: { "*": "add" } } }),
    "commune",
    "A",
  );
  // a2: 300 people in two rows; b1: 200; a1: 100
  expect(inA).toEqual({ value: "I", known: 4, of: 4, counts: { I: 2, II: 1, III: 1 } });
});

describe("a divided unit", () => {
  const lines: Line[] = [
    ["a1", "1", "I"],
    ["a3", "10", "II"],
  ];
  const rules: Rule[] = [sum, { kind: "class", way: "all-agree", weight: "area" }];
  const chosen = (divided: Choices["divided"]) =>
    converted(lines, rules, { choices: { divided }, gazetteer: dividedWorld });

  it("is in no result until it is chosen", () => {
    const result = chosen({});
    expect(result.undecided).toEqual(["a3"]);
    expect(cell(result, "commune", "A")).toEqual({ value: "1", known: 1, of: 4 });
    expect(cell(result, "commune", "B")).toEqual({ value: null, known: 0, of: 1 });
    expect(result.ledger[1]?.fate).toBe("undecided");
    expect(result.columns[0]?.proof).toMatchObject({ source: "1", uncounted: "10", equal: true });
  });

  it("goes to one commune as a whole", () => {
    const result = chosen({ a3: "B" });
    expect(cell(result, "commune", "A")).toEqual({ value: "1", known: 1, of: 3 });
    expect(cell(result, "commune", "B")).toEqual({ value: "10", known: 1, of: 1 });
    expect(() => chosen({ a3: "C" })).toThrow(ConversionError);
  });

  it("is divided by its weights where it can be", () => {
    const result = chosen({ a3: "weights" });
    expect(cell(result, "commune", "A")).toEqual({ value: "3.5", known: 2, of: 4 });
    expect(cell(result, "commune", "B")).toEqual({ value: "7.5", known: 1, of: 1 });
    expect(cell(result, "district", "a").value).toBe("11");
    expect(cell(result, "commune", "B", 1)).toEqual({ value: null, known: 0, of: 1 });
    expect(result.columns[0]?.proof?.equal).toBe(true);
  });

  it("needs weights that add up to 1", () => {
    const lineage = dividedWorld.lineage.map((part) => (part.weight === "0.75" ? { ...part, weight: "0.7" } : part));
    const faulty = { ...dividedWorld, lineage };
    expect(() => converted(lines, rules, { gazetteer: faulty })).toThrow(ConversionError);
  });
});

describe("tables of other levels", () => {
  it("shows values of communes on former ones without dividing them", () => {
    const result = converted(
      [
        ["A", "7"],
        ["B", "8"],
      ],
      [sum],
      { level: "commune" },
    );
    expect(result.tables.map(({ level }) => level)).toEqual(["commune", "province", "former-commune"]);
    expect(cell(result, "commune", "A").value).toBe("7");
    expect(cell(result, "province", "11")).toEqual({ value: "15", known: 2, of: 3 });
    expect(result.tables[2]?.rows[3]).toMatchObject({ code: "b1", within: "A", cells: [{ value: "7" }] });
    expect(result.columns[0]?.proof?.result).toEqual({ commune: "15", province: "15" });
  });

  it("adds districts up and never splits them", () => {
    const regions = [
      { name: "Vùng 1", codes: ["a1", "a2", "a3"] },
      { name: "Vùng 2", codes: ["a1", "b1"] },
    ];
    const result = converted(
      [
        ["a", "7"],
        ["b", "8"],
      ],
      [sum],
      { level: "district", regions },
    );
    expect(result.tables.map(({ level }) => level)).toEqual(["district", "province", "region"]);
    expect(cell(result, "region", "0")).toEqual({ value: "7", known: 1, of: 1 });
    expect(cell(result, "region", "1")).toEqual({ value: null, known: 0, of: 0 });
    expect(result.tables[2]?.rows[1]?.reason?.with).toEqual({ units: "Huyện a, Huyện b" });
  });

  it("makes regions of former communes, and of whole communes", () => {
    const regions = [{ name: "Vùng", codes: ["a3", "b2"] }];
    expect(cell(converted([["b2", "4"]], [sum], { regions }), "region", "0")).toEqual({ value: "4", known: 1, of: 2 });
    const whole = [{ name: "Vùng", codes: ["a3", "b2", "b3"] }];
    const result = converted([["B", "4"]], [sum], { regions: whole, level: "commune" });
    expect(cell(result, "region", "0")).toEqual({ value: "4", known: 1, of: 2 });
    expect(() => converted([], [sum], { regions: [{ name: "Vùng", codes: ["z"] }] })).toThrow(ConversionError);
  });
});

it("leaves the land of a divided unit in both communes, wherever its values were to go", () => {
  const lines: Line[] = [
    ["A", "7"],
    ["B", "8"],
  ];
  const regions = [{ name: "Vùng", codes: ["a3"] }];
  for (const choices of [{}, { divided: { a3: "B" } }]) {
    const result = converted(lines, [sum], { level: "commune", gazetteer: dividedWorld, regions, choices });
    expect(cell(result, "region", "0")).toEqual({ value: null, known: 0, of: 0 });
    const former = result.tables.find(({ level }) => level === "former-commune")?.rows[2];
    expect(former).toMatchObject({ code: "a3", reason: expect.anything() as unknown });
    expect(former?.within).toBeUndefined();
  }
});

it("keeps the terms of means short, however many rows the units have", () => {
  const counts = { a1: 1009, a2: 1013, a3: 1019, b1: 1021, b2: 1031, b3: 1033 };
  const lines = Object.entries(counts).flatMap(([code, n]) =>
    Array.from({ length: n }, (): Line => [code, code === "a1" ? "1" : "4"]),
  );
  const mean: Rule = { kind: "mean", weight: "population-2019" };
  const result = converted(lines, [mean], { choices: { doubled: { "*": "add" }, decimals: { 1: 9 } } });
  const { value, terms } = cell(result, "commune", "A");
  // (1 × 100 + 4 × 300 + 4 × 200) / 600
  expect(value).toBe("3.5");
  expect(terms?.over.length).toBeLessThan(22);
});

describe("rows that are not data", () => {
  const lines: Line[] = [
    ["", "112"],
    ["#a", "15"],
    ["a1", "1"],
    ["a2", "2"],
    ["#b", "100"],
    ["b1", "-"],
    ["?", "97"],
  ];
  const result = () => converted(lines, [sum]);

  it("checks printed totals against their rows", () => {
    expect(result().checks).toEqual([
      { row: 0, label: "", column: 1, printed: "112", computed: "100", difference: "12", missing: 1 },
      { row: 1, label: "#a", column: 1, printed: "15", computed: "3", difference: "12", missing: 0 },
      { row: 4, label: "#b", column: 1, printed: "100", computed: "97", difference: "3", missing: 1 },
    ]);
  });

  it("checks nothing where no row has a figure", () => {
    const lines: Line[] = [
      ["", "5"],
      ["a1", "-"],
    ];
    expect(converted(lines, [sum]).checks).toEqual([]);
  });

  it("counts to the next printed sum, and data alone", () => {
    const closed: Line[] = [["#a", "15"], ["a1", "1"], ["a2", "2"], ["", "50"], ["a3", "4"]]; // prettier-ignore
    const { sheet, analysis } = tableOf(closed, [sum]);
    const rows = analysis.layout.rows.map((each, at) => (at === 2 ? { ...each, role: "note" as const } : each));
    const { checks } = convert(sheet, { ...analysis, layout: { ...analysis.layout, rows } }, noChoices, smallWorld);
    expect(checks.map(({ row, computed }) => [row, computed])).toEqual([[0, "1"], [3, "5"]]); // prettier-ignore
  });

  it("takes the rows above where the subtotal stands below them", () => {
    const closing: Line[] = [
      ["#a", null],
      ["a1", "1"],
      ["a2", "2"],
      ["#a", "4"],
      ["#b", null],
      ["b1", "5"],
      ["#b", "5"],
    ];
    const differences = (lines: readonly Line[]) => converted(lines, [sum]).checks.map(({ difference }) => difference);
    expect(differences(closing)).toEqual(["1", "0"]);
    expect(differences(closing.filter((line) => line[1] !== null))).toEqual(["1", "0"]);
  });

  it("accounts for every row", () => {
    expect(result().ledger.map(({ fate }) => fate)).toEqual([
      "check",
      "check",
      "counted",
      "counted",
      "check",
      "counted",
      "unknown",
    ]);
    expect(result().columns[0]?.proof).toMatchObject({ source: "3", uncounted: "97" });
  });
});

it("adds flows up on both sides, those within one unit among them", () => {
  const lines: Line[] = [
    ["a1", "b1", "5"],
    ["a2", "a3", "7"],
    ["b1", "a3", "1"],
    ["a3", "a1", ""],
    ["a1", "?", "50"],
  ];
  const result = converted(lines, [sum], { isFlow: true });
  expect(result.flows).toEqual({
    commune: [
      { from: "A", to: "A", cells: [{ value: "5", known: 1, of: 1 }] },
      { from: "A", to: "B", cells: [{ value: "8", known: 2, of: 2 }] },
      { from: "B", to: "A", cells: [{ value: null, known: 0, of: 1 }] },
    ],
    district: [
      { from: "a", to: "a", cells: [{ value: "7", known: 1, of: 2 }] },
      { from: "a", to: "b", cells: [{ value: "5", known: 1, of: 1 }] },
      { from: "b", to: "a", cells: [{ value: "1", known: 1, of: 1 }] },
    ],
  });
  expect(result.columns[0]?.proof).toEqual({
    source: "13",
    uncounted: "50",
    result: { commune: "13", district: "13" },
    equal: true,
  });
});

it("does not convert a table with a fault", () => {
  const { sheet, analysis } = tableOf([["a1", "1"]], [sum]);
  const faults = [{ word: { vi: "Lẫn hai thời kỳ", en: "Mixed eras" }, with: {} }];
  expect(() => convert(sheet, { ...analysis, faults }, noChoices, smallWorld)).toThrow("Mixed eras");
});

it("calls a printed total by the name of its row, else by the first words in it", () => {
  const { sheet, analysis } = tableOf(
    [
      ["", "112", 7, " Toàn tỉnh "],
      ["#a", "15", "Huyện a", "nguồn khác"],
      ["a1", "1", "x", ""],
    ],
    [sum],
  );
  const labels = (columns: { index: number; title: string; role: "name" | "district" }[]) => {
    const layout = { ...analysis.layout, columns: [...analysis.layout.columns, ...columns] } as typeof analysis.layout;
    return convert(sheet, { ...analysis, layout }, noChoices, smallWorld).checks.map(({ label }) => label);
  };
  expect(labels([])).toEqual(["Toàn tỉnh", "#a"]);
  expect(labels([{ index: 2, title: "Tên", role: "name" }])).toEqual(["Toàn tỉnh", "Huyện a"]);
  expect(labels([{ index: 2, title: "Huyện", role: "district" }])).toEqual(["Toàn tỉnh", "Huyện a"]);
});
