/** Results of each rule, counted by hand. */
import { describe, expect, it } from "vitest";
import { noChoices, type Rule } from "../../../src/conversion/choices";
import { convert } from "../../../src/conversion/convert";
import { ConversionError } from "../../../src/conversion/message";
import { cell, converted, sum } from "./converted";
import { smallWorld, tableOf, type Line } from "./small-world";

const people: Line[] = [
  ["a1", "100,1"],
  ["a2", "200,2"],
  ["a3", "-"],
  ["b1", "400,4"],
  ["b2", ""],
  ["b3", 1.7],
];

describe("sums", () => {
  const result = () => converted(people, [sum]);

  it("adds exactly at every level, and says how many parts are known", () => {
    expect(cell(result(), "commune", "A")).toEqual({ value: "700.7", known: 3, of: 3 });
    expect(cell(result(), "commune", "C")).toEqual({ value: "1.7", known: 1, of: 2 });
    expect(cell(result(), "district", "a")).toEqual({ value: "300.3", known: 2, of: 3 });
    expect(cell(result(), "province", "11")).toEqual({ value: "702.4", known: 4, of: 6 });
    expect(cell(result(), "former-commune", "b1")).toEqual({ value: "400.4", known: 1, of: 1 });
  });

  it("keeps missing what is missing", () => {
    expect(cell(result(), "commune", "B")).toEqual({ value: null, known: 0, of: 1 });
    expect(cell(result(), "former-commune", "b2").value).toBeNull();
  });

  it("proves its totals and says what they cover", () => {
    expect(result().columns[0]).toMatchObject({
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
    expect(
      result()
        .tables.find(({ level }) => level === "commune")
        ?.rows.map(({ name }) => name),
    ).toEqual(["Xã A", "Phường B", "Xã C"]);
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
  const result = () => converted(lines, [rate, sum, sum]);

  it("recomputes from both columns, where both are known", () => {
    // 100 × (5 + 3) / (10 + 30)
    const terms = { over: "8", under: "40" };
    expect(cell(result(), "commune", "A")).toEqual({ value: "20", known: 2, of: 3, terms });
    expect(cell(result(), "commune", "B").value).toBe("33.33");
    expect(cell(result(), "commune", "C").value).toBeNull();
    // 100 × 9 / 43 = 20.930…
    expect(cell(result(), "province", "11")).toMatchObject({ value: "20.93", known: 5, of: 6 });
  });

  it("says which printed values could not be recomputed", () => {
    expect(result().columns[0]?.notes.map((note) => note.with["n"])).toEqual([1]);
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
