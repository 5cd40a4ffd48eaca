/** How much the figures of a table must say before a rule is made of them: shares, rates and weights. */
import { describe, expect, it } from "vitest";
import { ruleWords } from "../../../src/conversion/rules/words";
import { cellsOf, firstProposed as first } from "./proposed";

const census = { kind: "mean", weight: "population-2019" };

describe("a share is made of two columns", () => {
  const poor = [1, 20, 33, 7, 50, 2, 81, 4, 9, 16];
  const homes = [10, 80, 40, 28, 80, 40, 90, 32, 45, 64];
  const shares = ["10", "25", "82,5", "25", "62,5", "5", "90", "12,5", "20", "25"];
  const table = (shown: readonly (number | string)[], over = poor, under = homes) => ({
    "Tỷ lệ hộ nghèo (%)": shown,
    "Hộ nghèo": over,
    "Tổng số hộ": under,
  });
  const rate = { kind: "rate", over: 2, under: 3, factor: 100 };
  const mean = { kind: "mean", weight: 3 };

  it("that give it in nine rows of ten", () => {
    const found = first(table(["11", ...shares.slice(1)]));
    expect(found).toMatchObject({ rule: rate, reason: { with: { n: 9, of: 10 } } });
    expect(first(table(["11", "26", ...shares.slice(2)])).rule).toEqual(mean);
  });

  it("to the last decimal that is printed", () => {
    expect(first(table(["33,3", "66,7", "14,3"], [1, 2, 1], [3, 3, 7])).rule).toEqual(rate);
    expect(first(table(["33,4", "66,8", "14,4"], [1, 2, 1], [3, 3, 7])).rule).toEqual(mean);
  });

  it("in three rows at least", () => {
    expect(first(table(shares.slice(0, 3))).rule).toEqual(rate);
    expect(first(table(shares.slice(0, 2))).rule).toEqual(mean);
  });

  it("but for rows in which it would be divided by nothing", () =>
    expect(first(table(["0", "5", "10", "25", "82,5"], [0, 4, ...poor], [0, 0, ...homes]))).toMatchObject({
      rule: rate,
      reason: { with: { n: 3, of: 3 } },
    }));

  it("that tell more than that none is none", () =>
    expect(first(table(["0", "0", "0", "10", "25"], [0, 0, 0, ...poor], [7, 8, 9, ...homes])).rule).toEqual(mean));

  it("that do not contradict it by a nought", () => {
    expect(first(table(["0", "10", "25", "82,5"], [5, ...poor], [20, ...homes])).rule).toEqual(mean);
    expect(first(table(["5", "10", "25", "82,5"], [0, ...poor], [20, ...homes])).rule).toEqual(mean);
  });

  it("which are counts, no rates themselves and no words", () => {
    const of = (title: string) => first({ "Tỷ lệ hộ nghèo (%)": shares, [title]: poor, "Tổng số hộ": homes }).rule;
    expect(of("Tỷ lệ nghèo, phần trăm")).toEqual(mean);
    const remarks = cellsOf(7, (at) => (at < 3 ? poor[at]! : "chưa rõ"));
    expect(first({ "Tỷ lệ hộ nghèo (%)": shares, "Ghi chú": remarks, "Tổng số hộ": homes }).rule).toEqual(mean);
  });

  it("and not of one by itself", () =>
    expect(first({ "Tỷ lệ hộ có điện (%)": [100, 100, 100], "Số hộ": [4, 5, 6] }).rule).toEqual({
      kind: "mean",
      weight: 2,
    }));

  it("of which those that agree in most rows are taken, else those of its own name", () => {
    const found = first({
      "Tỷ lệ hộ nghèo (%)": shares,
      "Hộ cận nghèo": [2, ...poor.slice(1)],
      "Hộ nghèo": poor,
      "Tổng số hộ": homes,
    });
    expect(found.rule).toEqual({ ...rate, over: 3, under: 4 });
    const alike = first({ "Tỷ lệ hộ nghèo (%)": shares, "Trẻ em": poor, "Hộ nghèo": poor, "Tổng số hộ": homes });
    expect(alike.rule).toEqual({ ...rate, over: 3, under: 4 });
  });

  it("of a hundred or a thousand, not of ten", () => {
    const births = { "Số sinh": [3, 8, 12], "Dân số": [1000, 2000, 4000] };
    expect(first({ "Tỷ suất sinh (‰)": [3, 4, 3], ...births }).rule).toMatchObject({ kind: "rate", factor: 1000 });
    expect(first({ "Tỷ lệ sinh (%)": ["0,03", "0,04", "0,03"], ...births }).rule.kind).toBe("mean");
  });
});

describe("a rate that no head tells", () => {
  const [area, output] = [cellsOf(9, (at) => 11 + 3 * at), cellsOf(9, (at) => 105 + 17 * at * at)];
  const yields = cellsOf(9, (at) => (Number(output[at]) / Number(area[at])).toFixed(2).replace(".", ","));
  const rule = (shown: readonly (string | number)[], under = area) =>
    first({ NS: shown, DT: under, SL: output }).rule.kind;

  it("is one where eight rows agree and nine values differ", () => {
    expect(rule(yields)).toBe("rate");
    expect(rule(yields, [...area.slice(0, 8), "-"])).toBe("rate");
    expect(rule(yields, [...area.slice(0, 7), "-", "-"])).toBe("sum");
    expect(rule(yields.slice(0, 8))).toBe("sum");
  });

  it("is none of whole numbers, and one where half have decimals", () => {
    const whole = cellsOf(12, (at) => at + 2);
    const made = cellsOf(12, (at) => (at + 2) * (20 - at));
    const counts = { "Số ca": whole, Tổng: made, "Ngày công": cellsOf(12, (at) => 20 - at) };
    expect(first(counts).rule.kind).toBe("sum");
    const halves = cellsOf(12, (at) => (at % 2 ? `${at + 2},5` : at + 2));
    const totals = cellsOf(12, (at) => (at % 2 ? at + 2.5 : at + 2) * 2 * (20 - at));
    const under = cellsOf(12, (at) => 2 * (20 - at));
    expect(first({ NS: halves, Tổng: totals, DT: under }).rule.kind).toBe("rate");
  });

  it("is not a column divided by ones", () =>
    expect(first({ "Sản lượng": yields, "Số đợt": cellsOf(9, () => 1) }).rule.kind).toBe("sum"));
});

describe("a mean is weighted", () => {
  const share = { "Tỷ lệ hộ nghèo (%)": [1, 7, 2] };

  it("by the column of its own year, of two alike by the larger", () => {
    const ofYears = { "Tổng số hộ 2020": [400, 500, 600], "Tổng số hộ 2023": [4, 5, 6] };
    expect(first({ "Tỷ lệ hộ nghèo 2023 (%)": [1, 7, 2], ...ofYears }).rule).toEqual({ kind: "mean", weight: 3 });
    expect(first({ ...share, "Tổng số hộ 2023": [4, 5, 6] }).rule).toEqual({ kind: "mean", weight: 2 });
    const found = first({ ...share, "Số hộ": [4, 5, 6], "Tổng hộ": [40, 50, 60] });
    expect(found).toMatchObject({ rule: { kind: "mean", weight: 3 }, reason: { word: ruleWords.percentMean } });
  });

  it.each(["Số hộ nông thôn", "Tổng số", "Sản lượng"])("not by «%s», which is not the whole", (title) =>
    expect(first({ ...share, [title]: [40, 55, 60] }).rule).toEqual(census),
  );

  it("not by a column that holds nothing, or words", () => {
    expect(first({ ...share, "Số hộ": ["-", "…", ""] }).rule).toEqual(census);
    expect(first({ ...share, "Số hộ": ["ít", "nhiều", "nhiều"] }).rule).toEqual(census);
  });

  it("by households where the share is one of households with people of some kind", () => {
    const columns = { "Dân số": [900, 800, 950], "Số hộ": [40, 55, 60] };
    expect(first({ "Tỷ lệ hộ có người khuyết tật (%)": [1, 7, 2], ...columns }).rule).toMatchObject({ weight: 3 });
    expect(first({ "Số sách/người": [1, 7, 2], ...columns }).rule).toMatchObject({ weight: 2 });
  });

  it("by area where it is of land or a density, never by the people", () => {
    const yields = { "Năng suất (tạ/ha)": [51, 47, 42], "Dân số": [900, 800, 950] };
    expect(first(yields).rule).toEqual({ kind: "mean", weight: "area" });
    const density = { "Mật độ dân số": [1, 7, 2] };
    expect(first({ ...density, "Dân số": [900, 800, 950] }).rule).toEqual({ kind: "mean", weight: "area" });
    const found = first({ ...density, "Dân số": [900, 800, 950], "Diện tích": [40, 55, 60] });
    expect(found).toMatchObject({ rule: { kind: "mean", weight: 3 }, reason: { word: ruleWords.densityMean } });
  });
});
