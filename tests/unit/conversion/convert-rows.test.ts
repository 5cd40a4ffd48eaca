/** Rows that are not data: printed totals, flows, faults, counted by hand. */
import { describe, expect, it } from "vitest";
import { noChoices } from "../../../src/conversion/choices";
import { convert } from "../../../src/conversion/convert";
import { converted, sum } from "./converted";
import { smallWorld, tableOf, type Line } from "./small-world";

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
