/** Means, classes, texts, flows and regions in cases that tables seldom have. */
import { describe, expect, it } from "vitest";
import type { Rule } from "../../../src/conversion/choices";
import { convertWords } from "../../../src/conversion/convert/words";
import { cell, converted, faultOf, sum } from "./converted";
import { dividedWorld, smallWorld, type Line } from "./small-world";

const byPeople: Rule = { kind: "mean", weight: "population-2019" };
const byArea: Rule = { kind: "mean", weight: "area" };
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
  const lines: Line[] = [["b1", "chợ"], ["a2", "bến"], ["a1", "trạm"], ["a1", "chợ"]]; // prettier-ignore
  const result = converted(lines, [{ kind: "text" }], { choices: { doubled: { "*": "add" } } });
  expect(cell(result, "commune", "A").value).toBe("chợ; bến; trạm");
});

it("a code that both eras have is weighed as the unit of the table's level", () => {
  const commune = { ...smallWorld.units.find(({ code }) => code === "A")!, code: "a1", area: 999 };
  const gazetteer = { ...smallWorld, units: [...smallWorld.units, commune] };
  const result = converted([["a1", "10"], ["a2", "20"]], [byArea], { gazetteer }); // prettier-ignore
  // (10 × 10 + 20 × 20.5) / 30.5
  expect(cell(result, "commune", "A").value).toBe("16.7");
});

it("a commune with the code of a former one that was divided is not divided itself", () => {
  const commune = { ...smallWorld.units.find(({ code }) => code === "A")!, code: "a3" };
  const gazetteer = { ...dividedWorld, units: [...dividedWorld.units, commune] };
  const result = converted([["a3", "5"]], [sum], { level: "commune", gazetteer });
  expect(cell(result, "commune", "a3").value).toBe("5");
  expect(result.undecided).toEqual([]);
});

describe("flows", () => {
  it("of a divided unit are divided at both ends", () => {
    const lines: Line[] = [["a3", "a1", "8"], ["a3", "a3", "16"], ["a1", "a3", "4"]]; // prettier-ignore
    const { flows } = converted(lines, [sum], {
      isFlow: true,
      gazetteer: dividedWorld,
      choices: { divided: { a3: "weights" } },
    });
    expect(flows?.commune.map(({ from, to, cells }) => [from, to, cells[0]?.value])).toEqual([
      ["A", "A", "4"],
      ["A", "B", "6"],
      ["B", "A", "9"],
      ["B", "B", "9"],
    ]);
  });

  it("wait for the choice of where a divided unit goes, whichever end it is", () => {
    const lines: Line[] = [["a3", "a1", "8"], ["a1", "a3", "8"], ["a1", "a2", "8"], ["a3", "?", "8"]]; // prettier-ignore
    const result = converted(lines, [sum], { isFlow: true, gazetteer: dividedWorld });
    expect(result.ledger.map(({ fate }) => fate)).toEqual(["undecided", "undecided", "counted", "unknown"]);
    expect(result.undecided).toEqual(["a3"]);
    expect(result.flows?.commune).toEqual([{ from: "A", to: "A", cells: [{ value: "8", known: 1, of: 1 }] }]);
  });

  it("of communes stay between communes, those of districts between districts", () => {
    const flows = (from: string, to: string, level: "commune" | "district") =>
      converted([[from, to, "8"]], [sum], { isFlow: true, level }).flows;
    const flow = (from: string, to: string) => [{ from, to, cells: [{ value: "8", known: 1, of: 1 }] }];
    expect(flows("B", "A", "commune")).toEqual({ commune: flow("B", "A"), district: [] });
    expect(flows("b", "a", "district")).toEqual({ commune: [], district: flow("b", "a") });
  });
});

it("what is chosen for one doubled unit goes before what is chosen for all", () => {
  const lines: Line[] = [["a1", "1"], ["a1", "2"], ["a2", "5"], ["a2", "6"], ["a2", "7"]]; // prettier-ignore
  const result = converted(lines, [sum], { choices: { doubled: { a1: "first", "*": "last" } } });
  expect(cell(result, "commune", "A").value).toBe("8");
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
    expect(faultOf(() => made(["a1", "z"], "commune", ["A", "5"]))).toEqual({
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
