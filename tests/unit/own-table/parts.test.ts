/** The pure parts of the page: units as typed, rules as chosen, cells and copies as read, the sample as read by the conversion itself. */
import { describe, expect, it } from "vitest";
import { analyse, noChoices, type LayoutColumn, type ResultCell } from "../../../src/conversion";
import { convert } from "../../../src/conversion/convert";
import { sampleTable } from "../../../src/features/own-table/choose/sample";
import { templateRows } from "../../../src/features/own-table/choose/templates";
import { nameFromFile } from "../../../src/features/own-table/keep";
import { fileStem } from "../../../src/features/own-table/result/file-stem";
import { shownCell } from "../../../src/features/own-table/result/result-cells";
import { resultText } from "../../../src/features/own-table/result/result-files";
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
  const cell = (more: Partial<ResultCell>): ResultCell => ({ value: "1234.5", known: 3, of: 3, ...more });

  it("has every digit, in the language, and says how many parts it is known of", () => {
    expect(shownCell(cell({}), vi)).toEqual({ text: "1.234,5", notes: [] });
    expect(shownCell(cell({ known: 2 }), en)).toEqual({ text: "1,234.5", notes: ["2/3 parts"] });
  });

  it("is missing, a range, or counts of classes", () => {
    expect(shownCell(cell({ value: null, known: 0 }), vi)).toEqual({ text: null, notes: [] });
    expect(shownCell(cell({ to: "2000" }), vi).text).toBe("1.234,5 đến 2.000");
    expect(shownCell(cell({ value: null, counts: { A: 2, B: 1 } }), vi).text).toBe("A: 2, B: 1");
  });

  it("is copied as it is read, without a tab or line of its own, the missing one empty", () => {
    const result = { columns: [{ title: "Dân số\n(người)" }, { title: "Nghèo" }] } as unknown as ShownResult;
    const rows = [{ code: "03160", name: "Xã Mường Nhé", cells: [cell({}), cell({ value: null, known: 0 })] }];
    expect(resultText(result, { level: "commune", rows }, vi)).toBe(
      "Mã\tĐơn vị\tDân số (người)\tNghèo\n03160\tXã Mường Nhé\t1.234,5\t",
    );
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
