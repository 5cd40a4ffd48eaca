/** Results counted by hand. */
import { describe, expect, it } from "vitest";
import { noChoices, type Choices, type Rule } from "../../../src/conversion/choices";
import { convert } from "../../../src/conversion/convert";
import { ConversionError } from "../../../src/conversion/message";
import type { Conversion, ResultCell, ResultLevel } from "../../../src/conversion/result-types";
import { dividedWorld, smallWorld, tableOf, type Line } from "./small-world";

const sum: Rule = { kind: "sum" };

function converted(
  lines: readonly Line[],
  rules: readonly Rule[],
  {
    choices = {},
    gazetteer = smallWorld,
    regions = [],
    ...table
  }: {
    choices?: Partial<Choices>;
    gazetteer?: typeof smallWorld;
    regions?: { name: string; codes: string[] }[];
  } & Parameters<typeof tableOf>[2] = {},
): Conversion {
  const { sheet, analysis } = tableOf(lines, rules, table);
  return convert(sheet, analysis, { ...noChoices, ...choices }, gazetteer, regions);
}

const cell = ({ tables }: Conversion, level: ResultLevel, code: string, at = 0): ResultCell => {
  const found = tables.find((table) => table.level === level)?.rows.find((row) => row.code === code)?.cells[at];
  if (!found) throw new Error(`no cell for ${level} ${code}`);
  return found;
};

const people: Line[] = [
  ["a1", "100,1"],
  ["a2", "200,2"],
  ["a3", "-"],
  ["b1", "400,4"],
  ["b2", ""],
  ["b3", 1.7],
];

describe("sums", () => {
  const result = converted(people, [sum]);

  it("adds exactly at every level, and says how many parts are known", () => {
    expect(cell(result, "commune", "A")).toEqual({ value: "700.7", known: 3, of: 3 });
    expect(cell(result, "commune", "C")).toEqual({ value: "1.7", known: 1, of: 2 });
    expect(cell(result, "district", "a")).toEqual({ value: "300.3", known: 2, of: 3 });
    expect(cell(result, "province", "11")).toEqual({ value: "702.4", known: 4, of: 6 });
    expect(cell(result, "former-commune", "b1")).toEqual({ value: "400.4", known: 1, of: 1 });
  });

  it("keeps missing what is missing", () => {
    expect(cell(result, "commune", "B")).toEqual({ value: null, known: 0, of: 1 });
    expect(cell(result, "former-commune", "b2").value).toBeNull();
  });

  it("proves its totals and says what they cover", () => {
    expect(result.columns[0]).toMatchObject({
      proof: {
        source: "702.4",
        uncounted: "0",
        result: { commune: "702.4", district: "702.4", province: "702.4", "former-commune": "702.4" },
        equal: true,
      },
      coverage: { known: 4, of: 6, population: 0.7, area: 105 / 150 },
      decimals: null,
    });
  });

  it("calls units by type and name", () => {
    expect(result.tables.find(({ level }) => level === "commune")?.rows.map(({ name }) => name)).toEqual([
      "Xã A",
      "Phường B",
      "Xã C",
    ]);
  });
});

describe("means", () => {
  const lines: Line[] = [
    ["a1", "10", "1"],
    ["a2", "20", "2"],
    ["a3", "12,345", "0"],
    ["b1", "-", "4"],
    ["b2", "7", "0"],
    ["b3", "8", "0"],
  ];

  it("weighs by the census, leaving out parts without a value", () => {
    const result = converted(lines, [{ kind: "mean", weight: "population-2019" }]);
    // (10 × 100 + 20 × 300) / 400
    const terms = { over: "7000", under: "400" };
    expect(cell(result, "commune", "A")).toEqual({ value: "17.5", known: 2, of: 3, terms });
    // b2 has no census figure
    expect(cell(result, "commune", "C")).toMatchObject({ value: "8", known: 1, of: 2 });
    expect(result.columns[0]?.notes.map(({ word }) => word.vi).join(" ")).toMatch(/Gần đúng.*chưa có quyền số/);
  });

  it("weighs by area exactly", () => {
    const result = converted(lines, [{ kind: "mean", weight: "area" }], { choices: { decimals: { 1: 3 } } });
    // (10 × 10 + 20 × 20.5) / 30.5 = 16.7213…
    expect(cell(result, "commune", "A").value).toBe("16.721");
    expect(result.columns[0]?.decimals).toBe(3);
  });

  it("weighs by a column; weights of 0 give no mean", () => {
    const result = converted(lines, [{ kind: "mean", weight: 2 }, sum]);
    // (10 × 1 + 20 × 2) / 3
    expect(cell(result, "commune", "A").value).toBe("16.667");
    expect(cell(result, "commune", "C")).toEqual({ value: null, known: 2, of: 2 });
  });

  it("leaves the value of a unit that is not merged as it is", () => {
    const result = converted(lines, [{ kind: "mean", weight: 2 }, sum], { choices: { decimals: { 1: 1 } } });
    expect(cell(result, "commune", "B")).toMatchObject({ value: "12.345", known: 1, of: 1 });
  });
});

describe("rates", () => {
  const rate: Rule = { kind: "rate", over: 2, under: 3, factor: 100 };
  const lines: Line[] = [
    ["a1", "50", "5", "10"],
    ["a2", "10", "3", "30"],
    ["a3", "33,33", "1", "3"],
    ["b1", "1", "-", "40"],
    ["b2", "", "0", "0"],
    ["b3", "", "0", "0"],
  ];
  const result = converted(lines, [rate, sum, sum]);

  it("recomputes from both columns, where both are known", () => {
    // 100 × (5 + 3) / (10 + 30)
    const terms = { over: "8", under: "40" };
    expect(cell(result, "commune", "A")).toEqual({ value: "20", known: 2, of: 3, terms });
    expect(cell(result, "commune", "B").value).toBe("33.33");
    expect(cell(result, "commune", "C").value).toBeNull();
    // 100 × 9 / 43 = 20.930…
    expect(cell(result, "province", "11")).toMatchObject({ value: "20.93", known: 5, of: 6 });
  });

  it("says which printed values could not be recomputed", () => {
    expect(result.columns[0]?.notes.map((note) => note.with["n"])).toEqual([1]);
  });
});

describe("classes, extremes and texts", () => {
  const lines: Line[] = [
    ["a1", "I", "3", "chợ"],
    ["a2", "II", "1,5", "trạm y tế"],
    ["a3", "III", "9", "-"],
    ["b1", "II", "-2", "chợ"],
    ["b2", "III", "", ""],
    ["b3", "III", "", ""],
  ];
  const of = (rule: Rule, column = 1) => {
    const rules: Rule[] = [sum, sum, sum];
    rules[column - 1] = rule;
    const result = converted(lines, rules);
    return ["A", "B", "C"].map((code) => cell(result, "commune", code, column - 1));
  };
  const way = (each: (Rule & { kind: "class" })["way"]): Rule => ({ kind: "class", way: each, weight: "area" });
  const counts = { I: 1, II: 2 };

  it("takes one class, several, or none", () => {
    expect(of(way("all-agree"))).toEqual([
      { value: null, known: 3, of: 3, counts },
      { value: "III", known: 1, of: 1 },
      { value: "III", known: 2, of: 2 },
    ]);
    expect(of(way("several"))[0]).toEqual({ value: "nhiều loại", known: 3, of: 3, counts });
    expect(of(way("most-parts"))[0]).toEqual({ value: "II", known: 3, of: 3, counts });
    expect(of(way("largest-part"))[0]).toEqual({ value: "II", known: 3, of: 3, counts });
    expect(of(way("counts"))[0]).toEqual({ value: null, known: 3, of: 3, counts });
  });

  it("does not choose between classes that are as large or as frequent", () => {
    const two: Line[] = [
      ["b2", "I"],
      ["b3", "II"],
    ];
    expect(cell(converted(two, [way("most-parts")]), "commune", "C").value).toBeNull();
    const byPeople: Rule = { kind: "class", way: "largest-part", weight: "population-2019" };
    // no census figure of b2
    expect(cell(converted(two, [byPeople]), "commune", "C").value).toBeNull();
    expect(cell(converted(two, [way("largest-part")]), "commune", "C").value).toBe("II");
  });

  it("takes the smallest, the largest and the range", () => {
    expect(of({ kind: "minimum" }, 2)[0]).toEqual({ value: "-2", known: 3, of: 3 });
    expect(of({ kind: "maximum" }, 2)[0]).toEqual({ value: "3", known: 3, of: 3 });
    expect(of({ kind: "range" }, 2)[0]).toEqual({ value: "-2", to: "3", known: 3, of: 3 });
    expect(of({ kind: "range" }, 2)[2]).toEqual({ value: null, known: 0, of: 2 });
  });

  it("keeps each text once, in the order of the table", () => {
    expect(of({ kind: "text" }, 3)).toEqual([
      { value: "chợ; trạm y tế", known: 3, of: 3 },
      { value: null, known: 0, of: 1 },
      { value: null, known: 0, of: 2 },
    ]);
  });

  it("refuses a rule that the values do not allow", () => {
    const { sheet, analysis } = tableOf(lines, [sum]);
    const rules = analysis.rules.map((each) => ({ ...each, allowed: ["class" as const, "skip" as const] }));
    expect(() => convert(sheet, { ...analysis, rules }, noChoices, smallWorld)).toThrow(ConversionError);
  });
});

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
  const result = converted(lines, [sum]);

  it("checks printed totals against their rows", () => {
    expect(result.checks).toEqual([
      { row: 0, label: "", column: 1, printed: "112", computed: "100", difference: "12", missing: 1 },
      { row: 1, label: "#a", column: 1, printed: "15", computed: "3", difference: "12", missing: 0 },
      { row: 4, label: "#b", column: 1, printed: "100", computed: "97", difference: "3", missing: 1 },
    ]);
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
    expect(result.ledger.map(({ fate }) => fate)).toEqual([
      "check",
      "check",
      "counted",
      "counted",
      "check",
      "counted",
      "unknown",
    ]);
    expect(result.columns[0]?.proof).toMatchObject({ source: "3", uncounted: "97" });
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
