/** The pure parts of the page: units as typed, rules as chosen, cells and copies as read, the sample as read by the conversion itself. */
import { describe, expect, it } from "vitest";
import { analyse, noChoices, type LayoutColumn, type ResultCell } from "../../../src/conversion";
import { convert } from "../../../src/conversion/convert";
import { sampleTable } from "../../../src/features/own-table/choose/sample";
import { templateRows } from "../../../src/features/own-table/choose/templates";
import { nameFromFile } from "../../../src/features/own-table/keep";
import { fileStem } from "../../../src/features/own-table/result/file-stem";
import { shownCell, writingOf } from "../../../src/features/own-table/result/result-cells";
import { resultText } from "../../../src/features/own-table/result/result-files";
import { nextOrder, orderedRows, type RowOrder } from "../../../src/features/own-table/result/sort-rows";
import { canBe, ruleOfKind } from "../../../src/features/own-table/rules/rule-defaults";
import type { ShownResult, ShownRule } from "../../../src/features/own-table/shown";
import { pickedUnit, pickName } from "../../../src/features/own-table/unit-names";
import { unit, unitsOf } from "../../../src/domain/units";
import { translator } from "../../../src/locale/word";
import { gazetteer } from "../../fixtures/gazetteer";

const vi = { language: "vi", t: translator(() => "vi") } as const;
const en = { language: "en", t: translator(() => "en") } as const;

describe("a unit as a reader types it", () => {
  it("is found by its entry in the list, its code, or a name that only one has", () => {
    for (const each of unitsOf("former-commune"))
      expect(pickedUnit("former-commune", pickName(each, "vi"), "vi"), each.key).toBe(each.ref.code);
    expect(pickedUnit("former-commune", "03127", "vi")).toBe("03127");
    expect(pickedUnit("former-commune", "xã muong luan", "vi")).toBe("03214");
  });

  it("is none where several may be meant, or nothing was typed", () => {
    expect(pickedUnit("former-commune", "na tong", "vi")).toBeNull();
    expect(pickedUnit("former-commune", " ", "vi")).toBeNull();
    expect(pickedUnit("commune", "Him Lam", "vi")).toBeNull();
  });
});

describe("a rule that is chosen for a column", () => {
  const column = (index: number, role: LayoutColumn["role"]): LayoutColumn => ({ index, role, title: String(index) });
  const columns = [column(0, "name"), column(1, "value"), column(2, "value"), column(3, "value")];
  const proposal = { column: 2, rule: { kind: "rate", over: 3, under: 1, factor: 100 } } as ShownRule;

  it("keeps the parameters of the one that stands", () => {
    expect(ruleOfKind("rate", proposal, columns)).toBe(proposal.rule);
  });

  it("begins with the census population, and with the other columns of values", () => {
    expect(ruleOfKind("mean", proposal, columns)).toEqual({ kind: "mean", weight: "population-2019" });
    const sum = { ...proposal, rule: { kind: "sum" } } as ShownRule;
    expect(ruleOfKind("rate", sum, columns)).toEqual({ kind: "rate", over: 1, under: 3, factor: 1 });
  });

  it("is no rate without two other columns", () => {
    expect(canBe("rate", columns, 2)).toBe(true);
    expect(canBe("rate", columns.slice(0, 3), 2)).toBe(false);
    expect(canBe("sum", columns.slice(0, 2), 1)).toBe(true);
  });
});

describe("a cell of the result", () => {
  const sum = { rule: { kind: "sum" } } as const;
  const cell = (more: Partial<ResultCell>): ResultCell => ({ value: "1234.5", known: 3, of: 3, ...more });

  const exact = { decimals: 0, least: false };

  it("has every digit, in the language", () => {
    expect(shownCell(cell({}), vi, exact)).toEqual({ text: "1.234,5", notes: [] });
    expect(shownCell(cell({}), en, exact)).toEqual({ text: "1,234.5", notes: [] });
    expect(shownCell(cell({ value: "-0.5" }), vi, exact).text).toBe("−0,5");
  });

  it("of a sum does not look like the whole where it is known of some parts only", () => {
    const writing = writingOf(sum, [cell({ known: 2 })]);
    expect(shownCell(cell({ known: 2 }), vi, writing)).toMatchObject({ mark: "≥", notes: ["2/3 phần có số liệu"] });
    expect(shownCell(cell({}), vi, writing).mark).toBeUndefined();
    expect(shownCell(cell({ value: null, known: 0 }), vi, writing).mark).toBeUndefined();
  });

  it("is not said to be the least where parts without data may lower it", () => {
    for (const [rule, value] of [
      [{ kind: "sum" }, "-3"],
      [{ kind: "minimum" }, "3"],
      [{ kind: "mean", weight: "area" }, "3"],
    ] as const) {
      const writing = writingOf({ rule }, [cell({ known: 2, value })]);
      const said = shownCell(cell({ known: 2, value }), vi, writing);
      expect(said.mark, rule.kind).toBeUndefined();
      expect(said.notes, rule.kind).toEqual(["2/3 phần có số liệu"]);
    }
  });

  it("has as many decimals as the others of its column", () => {
    const cells = ["224.7", "175", "0.25", null].map((value) => cell({ value }));
    const writing = writingOf(sum, cells);
    expect(cells.map((each) => shownCell(each, vi, writing).text)).toEqual(["224,70", "175,00", "0,25", null]);
    const long = ["0.3333333333", "1"].map((value) => cell({ value }));
    expect(long.map((each) => shownCell(each, vi, writingOf(sum, long)).text)).toEqual(["0,3333333333", "1"]);
    const words = ["1.25", "2"].map((value) => cell({ value }));
    const text = writingOf({ rule: { kind: "text" } }, words);
    expect(words.map((each) => shownCell(each, en, text).text)).toEqual(["1.25", "2"]);
  });

  it("is missing, a range, or counts of classes", () => {
    expect(shownCell(cell({ value: null, known: 0 }), vi, exact)).toEqual({ text: null, notes: [] });
    expect(shownCell(cell({ to: "2000" }), vi, exact).text).toBe("1.234,5 đến 2.000");
    expect(shownCell(cell({ value: null, counts: { A: 2, B: 1 } }), vi, exact).text).toBe("A: 2, B: 1");
  });

  it("is copied as it is read, without a tab or line of its own, the missing one empty, and what is partial said beside it", () => {
    const columns = [
      { ...sum, title: "Dân số\n(người)" },
      { ...sum, title: "Nghèo" },
    ];
    const result = { columns } as unknown as ShownResult;
    const rows = [
      { code: "03160", name: "", cells: [cell({}), cell({ value: null, known: 0 })] },
      { code: "03158", name: "", cells: [cell({ value: "-7" }), cell({ value: "2", known: 1 })] },
    ];
    expect(resultText(result, { level: "commune", rows }, vi).split("\n")).toEqual([
      "Mã\tĐơn vị\tDân số (người)\tNghèo\tNghèo: số phần có số liệu",
      "03160\tXã Mường Nhé\t1.234,5\t\t0 trên 3",
      "03158\tXã Sín Thầu\t-7,0\t2\t1 trên 3",
    ]);
  });
});

describe("the rows of a result in another order", () => {
  const row = (name: string, value: string | null) => ({ code: name, name, cells: [{ value, known: 1, of: 1 }] });
  const rows = [row("b", "9"), row("a", "10.5"), row("d", null), row("c", "10.45")];
  const names = (order: RowOrder | null) => orderedRows(rows, order, 0, ({ name }) => name).map(({ name }) => name);

  it("goes by figures, not by their letters, the missing ones last either way", () => {
    expect(names({ column: 3, descending: true })).toEqual(["a", "c", "b", "d"]);
    expect(names({ column: 3, descending: false })).toEqual(["b", "c", "a", "d"]);
    expect(names({ column: null, descending: false })).toEqual(["a", "b", "c", "d"]);
    expect(names(null)).toEqual(["b", "a", "d", "c"]);
  });

  it("is turned round by a second press and comes back by a third", () => {
    const first = nextOrder(null, 3, true);
    const second = nextOrder(first, 3, true);
    expect([first, second]).toEqual([
      { column: 3, descending: true },
      { column: 3, descending: false },
    ]);
    expect(nextOrder(second, 3, true)).toBeNull();
    expect(nextOrder(first, null, false)).toEqual({ column: null, descending: false });
  });
});

describe("the sample table", () => {
  const sheet = {
    name: "",
    rows: sampleTable("DÂN SỐ")
      .split("\n")
      .map((line) => line.split("\t")),
  };
  const analysis = analyse(sheet, noChoices, gazetteer);

  it("has all 129 units but the misspelt one, and its sums add up but for the wrong one", () => {
    expect(analysis.faults).toEqual([]);
    const open = analysis.matching.rows.filter(({ state }) => state !== "matched");
    expect(open).toMatchObject([{ said: "Xã Mường Luôn", candidates: [{ code: "03214" }, {}, {}, {}, {}] }]);
    expect(analysis.matching.missing).toEqual(["03214"]);
    expect(analysis.rules.map(({ rule }) => rule.kind)).toEqual(["sum", "sum", "sum"]);
    const { checks } = convert(sheet, analysis, noChoices, gazetteer);
    const wrong = checks.filter(({ difference }) => difference !== "0");
    expect(wrong.map(({ label, difference }) => [label, difference])).toEqual([["Huyện Mường Nhé", "12"]]);
  });
});

it("templates have each unit once, by code, and are understood when filled in", () => {
  for (const [level, count] of [
    ["former-commune", 129],
    ["commune", 45],
  ] as const) {
    const rows = templateRows(level);
    expect(new Set(rows.map(({ code }) => code)).size).toBe(count);
    const head = ["STT", "Mã", "Đơn vị", "Cấp huyện cũ", "Số hộ"];
    const filled = rows.map(({ code, unit: name, district }, at) => [at + 1, code, name, district, 10]);
    const { matching, faults } = analyse({ name: "", rows: [head, ...filled] }, noChoices, gazetteer);
    expect(faults).toEqual([]);
    expect(matching.level).toBe(level);
    expect(matching.missing).toEqual([]);
  }
});

it("names of files are kept readable and plain", () => {
  expect(nameFromFile("Dân số 2024.xlsx")).toBe("Dân số 2024");
  expect(fileStem("Dân số – Điện Biên (2024).xlsx")).toBe("dan-so-dien-bien-2024");
  expect(fileStem("№.csv")).toBe("bang");
  expect(unit({ level: "former-commune", code: "03214" })?.name).toBe("Mường Luân");
});
