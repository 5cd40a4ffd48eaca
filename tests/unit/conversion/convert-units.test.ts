/** Doubled and divided units, and other levels, counted by hand. */
import { describe, expect, it } from "vitest";
import type { Choices, Rule } from "../../../src/conversion/choices";
import { ConversionError } from "../../../src/conversion/message";
import { cell, converted, sum } from "./converted";
import { dividedWorld, type Line } from "./small-world";

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
