import { describe, expect, it } from "vitest";
import { gazetteer } from "../../fixtures/gazetteer";
import { communes, formerCommunes, plainRows } from "../../fixtures/own-table/tables";
import { analyse } from "../../../src/conversion/analyse";
import { noChoices, type Choices } from "../../../src/conversion/choices";
import { decisionKey } from "../../../src/conversion/match";
import type { Cell } from "../../../src/conversion/sheet";
import { analysisWords } from "../../../src/conversion/words";
import fc, { examples } from "../property";

const understood = (rows: readonly (readonly Cell[])[], choices: Partial<Choices> = {}) =>
  analyse({ name: "", rows }, { ...noChoices, ...choices }, gazetteer);
const head = ["Tên", "Số hộ"];
const before = plainRows(formerCommunes);
/** Rows of a table of former communes, with these in place of the rows that bear the names. */
const changed = (changes: Record<string, string>) => [
  head,
  ...before.map(([name, figure]): Cell[] => [changes[String(name)] ?? name ?? null, figure ?? null]),
];
const codes = (match: { candidates: readonly { code: string }[] }, count: number) =>
  match.candidates.slice(0, count).map(({ code }) => code);
const open = (analysis: ReturnType<typeof understood>) =>
  analysis.matching.rows.flatMap((each) => (each.state === "choose" || each.state === "unknown" ? [each] : []));

describe("the era", () => {
  it("of names that both have is asked", () => {
    const analysis = understood([head, ["Mường Nhé", 1], ["Nậm Kè", 2], ["Mường Toong", 3]]);
    expect(analysis.faults.map(({ word }) => word)).toEqual([analysisWords.undecidedLevel]);
    expect(analysis.matching.rows).toEqual([]);
  });

  it("is as the reader says", () => {
    const rows = [head, ["Mường Nhé", 1], ["Nậm Kè", 2]];
    for (const level of ["former-commune", "commune"] as const) {
      const { faults, matching } = understood(rows, { level });
      expect([faults, matching.level, matching.rows.length]).toEqual([[], level, 2]);
    }
  });

  it("is told by the name that a code bears in one era only", () => {
    const shared = ["03158", "Leng Su Sìn", "Sín Thầu"] as const;
    const table = (name: string) => [
      ["Mã", ...head],
      [shared[0], name, 1],
    ];
    expect(understood(table(shared[1])).matching.level).toBe("former-commune");
    expect(understood(table(shared[2])).matching.level).toBe("commune");
  });

  it("that is mixed is refused, with the rows named", () => {
    const coded = (units: readonly { code: string; name: string }[]) =>
      units.map(({ code, name }): Cell[] => [code, name, 1]);
    const mixed = understood([["Mã", ...head], ...coded(formerCommunes.slice(0, 40)), ...coded(communes.slice(0, 12))]);
    expect(mixed.faults).toHaveLength(1);
    expect(mixed.faults[0]?.word).toBe(analysisWords.mixedLevels);
    expect(mixed.faults[0]?.with["rows"]).toMatch(/^4\d(, \d\d)*$/);
    const names = understood([head, ...before, ...plainRows(communes)]);
    expect(names.faults.map(({ word }) => word)).toEqual([analysisWords.mixedLevels]);
  });

  it("of a table with one slip is that of the rest, and the slip is to be chosen", () => {
    const rows = formerCommunes.map(({ code, name }): Cell[] => [code, code === "03158" ? "Sín Thầu" : name, 1]);
    const analysis = understood([["Mã", ...head], ...rows]);
    expect([analysis.faults, analysis.matching.level]).toEqual([[], "former-commune"]);
    expect(open(analysis).map((each) => [each.state, codes(each, 2)])).toEqual([["choose", ["03158", "03154"]]]);
  });
});

describe("a choice is asked", () => {
  it.each([
    ["a name that folds to two", { "Nà Tòng": "Na Tong" }, ["03263", "03365"]],
    ["a type that is not the unit's", { "Mường Báng": "Thị trấn Mường Báng" }, ["03250"]],
    ["an earlier name that a district bears", { "Mường Chà": "Mường Lay" }, ["03172"]],
  ])("for %s", (_, changes, expected) => {
    const [row, ...more] = open(understood(changed(changes)));
    expect(more).toEqual([]);
    expect(row?.state).toBe("choose");
    expect(row && codes(row, expected.length).sort()).toEqual(expected);
  });

  it("for a commune that never lay in the district, the unit of the name first", () => {
    const rows = [
      head,
      ["Huyện Tuần Giáo", null],
      ["Na Tông", 1],
      ["Pú Nhung", 2],
      ["Huyện Điện Biên", null],
      ["Nà Tấu", 3],
    ];
    const analysis = understood(rows);
    expect(open(analysis).map((each) => [each.row, codes(each, 2)])).toEqual([[2, ["03365", "03263"]]]);
    expect(analysis.matching.rows.at(-1)).toEqual({ row: 5, state: "matched", code: "03316", by: "name" });
  });

  it("for a code without a unit", () => {
    const rows = formerCommunes.map(({ code, name }): Cell[] => [code === "03124" ? "03125" : code, name, 1]);
    expect(open(understood([["Mã", ...head], ...rows])).map((each) => [each.said, codes(each, 1)])).toEqual([
      ["03125 Noong Bua", ["03124"]],
    ]);
  });
});

describe("a decision", () => {
  const table = changed({ "Nà Tòng": "Na Tong", "Him Lam": "Hin Lan" });

  it("is never taken from likeness", () =>
    expect(open(understood(table)).map(({ state, said }) => [state, said])).toEqual([
      ["unknown", "Hin Lan"],
      ["choose", "Na Tong"],
    ]));

  it("holds for all cells that say the same, and can leave rows out", () => {
    const decisions = {
      [decisionKey("former-commune", null, "na tong")]: "03263",
      [decisionKey("former-commune", null, "Hin Lan")]: null,
    };
    const { matching } = understood([...table, ["NA TONG", 7]], { decisions });
    const decided = matching.rows.filter((each) => each.state === "matched" && each.by === "decision");
    expect(decided.map((each) => each.state === "matched" && each.code)).toEqual(["03263", "03263"]);
    expect(matching.rows.filter(({ state }) => state === "left-out")).toHaveLength(1);
    expect(matching.doubled).toMatchObject([{ code: "03263", way: null }]);
  });

  it("changes nothing for a name that is certain", () => {
    const decisions = { [decisionKey("former-commune", null, "Na Tông")]: "03263" };
    const { matching } = understood([head, ...before], { decisions });
    expect(matching.rows.every((each) => each.state === "matched" && each.by === "name")).toBe(true);
  });

  it("on doubled units may be for one or for all", () => {
    const rows = [head, ...before, ["Him Lam", 1], ["Noong Bua", 2]];
    const { matching } = understood(rows, { doubled: { "03127": "first", "*": "add" } });
    expect(matching.doubled.map(({ code, way }) => [code, way]).sort()).toEqual([
      ["03124", "add"],
      ["03127", "first"],
    ]);
  });
});

describe("two columns of communes", () => {
  it("are a flow from the first to the second", () => {
    const rows = communes.map(({ name }, index): Cell[] => [name, communes[(index * 7) % 45]?.name ?? null, index]);
    const { layout, matching } = understood([["Nơi đi", "Nơi đến", "Số người"], ...rows]);
    expect(layout.columns.map(({ role }) => role)).toEqual(["name", "destination", "value"]);
    expect([matching.rows.length, matching.destinations.length, matching.doubled]).toEqual([45, 45, []]);
    const turned = understood([["Nơi đến", "Nơi đi", "Số người"], ...rows]);
    expect(turned.layout.columns.map(({ role }) => role)).toEqual(["destination", "name", "value"]);
  });

  it("are none where one only says what the other became", () => {
    const became = new Map(communes.map(({ code, name }) => [code, name]));
    const rows = formerCommunes.map(({ name, commune }): Cell[] => [became.get(commune) ?? null, name, 1]);
    const { layout } = understood([["Xã mới", "Xã cũ", "Số hộ"], ...rows]);
    expect(layout.columns.map(({ role }) => role)).toEqual(["skip", "name", "value"]);
  });
});

it("no row is lost and order is of no weight", () =>
  fc.assert(
    fc.property(fc.shuffledSubarray(before, { minLength: 60 }), (rows) => {
      const { matching } = understood([head, ...rows]);
      expect(matching.rows.map(({ row }) => row)).toEqual(rows.map((_, index) => index + 1));
      for (const [index, match] of matching.rows.entries()) {
        const unit = formerCommunes.find(({ name }) => name === rows[index]?.[0]);
        expect(match).toMatchObject({ state: "matched", code: unit?.code });
      }
      expect(matching.missing).toHaveLength(129 - rows.length);
    }),
    examples(20),
  ));
