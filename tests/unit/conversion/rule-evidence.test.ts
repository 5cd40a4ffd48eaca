/** How much the figures of a table must say before a rule is made of them. */
import { describe, expect, it } from "vitest";
import { ruleWords } from "../../../src/conversion/rules/words";
import { firstProposed as first, proposed } from "./proposed";

const census = { kind: "mean", weight: "population-2019" };
const all = (count: number, of: (at: number) => number | string): (number | string)[] =>
  Array.from({ length: count }, (_, at) => of(at));

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
    const remarks = all(7, (at) => (at < 3 ? poor[at]! : "chưa rõ"));
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
  const [area, output] = [all(9, (at) => 11 + 3 * at), all(9, (at) => 105 + 17 * at * at)];
  const yields = all(9, (at) => (Number(output[at]) / Number(area[at])).toFixed(2).replace(".", ","));
  const rule = (shown: readonly (string | number)[], under = area) =>
    first({ NS: shown, DT: under, SL: output }).rule.kind;

  it("is one where eight rows agree and nine values differ", () => {
    expect(rule(yields)).toBe("rate");
    expect(rule(yields, [...area.slice(0, 8), "-"])).toBe("rate");
    expect(rule(yields, [...area.slice(0, 7), "-", "-"])).toBe("sum");
    expect(rule(yields.slice(0, 8))).toBe("sum");
  });

  it("is none of whole numbers, and one where half have decimals", () => {
    const whole = all(12, (at) => at + 2);
    const made = all(12, (at) => (at + 2) * (20 - at));
    const counts = { "Số ca": whole, Tổng: made, "Ngày công": all(12, (at) => 20 - at) };
    expect(first(counts).rule.kind).toBe("sum");
    const halves = all(12, (at) => (at % 2 ? `${at + 2},5` : at + 2));
    const totals = all(12, (at) => (at % 2 ? at + 2.5 : at + 2) * 2 * (20 - at));
    const under = all(12, (at) => 2 * (20 - at));
    expect(first({ NS: halves, Tổng: totals, DT: under }).rule.kind).toBe("rate");
  });

  it("is not a column divided by ones", () =>
    expect(first({ "Sản lượng": yields, "Số đợt": all(9, () => 1) }).rule.kind).toBe("sum"));
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

describe("words are a class", () => {
  const reason = (word: unknown, n: number) => ({ rule: { kind: "class" }, reason: { word, with: { n } } });
  const text = { rule: { kind: "text" }, reason: { word: ruleWords.text } };

  it("where each is met twice on an average, or the head says so", () => {
    expect(first({ Chợ: ["có", "không", "có", "có"] })).toMatchObject(reason(ruleWords.class, 2));
    expect(first({ Chợ: ["có", "không", "có"] })).toMatchObject(text);
    expect(first({ "Khu vực": ["I", "II", "III"] })).toMatchObject(reason(ruleWords.class, 3));
    expect(first({ Chợ: ["có", " có", "có "] }), "spaces make no other class").toMatchObject(
      reason(ruleWords.class, 1),
    );
  });

  it("of twelve at most", () => {
    const kinds = (count: number) => [...all(count, (at) => `kiểu ${at}`), ...all(count, (at) => `kiểu ${at}`)];
    expect(first({ Nhà: kinds(12) })).toMatchObject(reason(ruleWords.class, 12));
    expect(first({ Nhà: kinds(13) })).toMatchObject(text);
    expect(first({ "Loại nhà": all(13, (at) => `kiểu ${at}`) })).toMatchObject(text);
  });

  it("and none longer than forty letters", () => {
    const [short, long] = ["s".repeat(40), "l".repeat(41)];
    expect(first({ Chợ: [short, "có", short, "có"] }).rule.kind).toBe("class");
    expect(first({ Chợ: [long, "có", long, "có"] })).toMatchObject(text);
  });
});

describe("numbers are", () => {
  it.each([
    ["Khu vực", [1, 2, 3, 10], "class"],
    ["Khu vực", [1, 2, 3, 4, 5, 6], "class"],
    ["Khu vực", [1, 2, 3, 4, 5, 6, 7], "sum"],
    ["Khu vực", [0, 1, 2], "sum"],
    ["Khu vực", [1, 11], "sum"],
    ["Khu vực", ["1,5", 2], "sum"],
    ["Loại đô thị", [5, 5, 3], "class"],
    ["Đơn vị loại", [1, 2, 2], "class"],
    ["Đơn vị hành chính loại", [1, 2, 2], "class"],
    ["Đạt chuẩn", [1, 0, 0], "class"],
    ["Đạt chuẩn", [1, 0, 2], "sum"],
    ["Xã đã đạt chuẩn", [1, 0, 0], "class"],
    ["Trường đạt chuẩn", [1, 0, 0], "sum"],
    ["Năm thành lập", [1900, 2100], "text"],
    ["Năm thành lập", [1899, 2001], "sum"],
    ["Năm thành lập", [2001, 2101], "sum"],
    ["Năm hoàn thành giai đoạn 1", [2015, 2020], "text"],
    ["Nam thanh lap", [2001, 2005], "text"],
    ["Số điện thoại", [120, 999_999], "sum"],
    ["Số điện thoại", [120, 1_000_000], "text"],
  ] as const)("«%s» with %j: %s", (title, values, kind) => expect(first({ [title]: values }).rule.kind).toBe(kind));

  it("a class of so many kinds", () =>
    expect(first({ "Khu vực": [1, 2, 2, 1] }).reason).toEqual({ word: ruleWords.class, with: { n: 2 } }));

  it("what at least half of a column says, and the rest is told", () => {
    expect(first({ "Dân số": [100, "khoảng 200"] })).toMatchObject({ rule: { kind: "sum" }, notNumbers: [1] });
    const words = first({ "Dân số": [100, "khoảng 200", "ít"] });
    expect([words.rule.kind, words.refused?.word, words.notNumbers]).toEqual(["text", ruleWords.noNumbers, []]);
  });
});

it("a column is one of dates where half of what it holds are days", () => {
  const rule = (...cells: (string | number)[]) => first({ "Thành lập": cells });
  const label = { rule: { kind: "text" }, reason: { word: ruleWords.label }, refused: { word: ruleWords.noQuantity } };
  expect(rule(" 1/7/2015 ", "15/01/2013", "chưa rõ", "lâu rồi")).toMatchObject(label);
  expect(rule("1/7/2015", 3)).toMatchObject(label);
  expect(rule("1/7/2015", "chưa rõ", "lâu rồi").reason.word).toBe(ruleWords.text);
  expect(rule("1/7/2015", 3, 4).rule.kind).toBe("sum");
});

it.each([
  ["% hoàn thành so với kế hoạch", "range"],
  ["% đạt KH", "range"],
  ["Hoàn thành chỉ tiêu (%)", "range"],
  ["Tỷ lệ đạt khá (%)", "mean"],
] as const)("«%s» without its base: %s", (title, kind) => expect(first({ [title]: [90, 71] }).rule.kind).toBe(kind));

it.each([
  ["Xã biên giới", "class"],
  ["Số thứ tự ưu tiên", "class"],
  ["Tổng số hộ", "skip"],
  ["Vốn (triệu đồng)", "skip"],
  ["Vốn (tỷ đồng)", "skip"],
  ["Lúa (nghìn tấn)", "skip"],
  ["Tỷ lệ hộ nghèo", "skip"],
] as const)("«x» under «%s»: %s", (title, kind) => expect(first({ [title]: ["x", "x"] }).rule.kind).toBe(kind));

it("what may be chosen: years are in an order, codes are not, and what the reader chose comes first", () => {
  expect(first({ "Năm đạt chuẩn": [2015, 2020] }).allowed).toEqual([
    "text",
    "range",
    "minimum",
    "maximum",
    "class",
    "skip",
  ]);
  expect(first({ "Mã bưu chính": [32100, 32101] }).allowed).toEqual(["text", "class", "skip"]);
  const [chosen] = proposed({ "Chỉ số": [1, 2] }, { rules: { 1: { kind: "maximum" } } });
  expect(chosen?.allowed).toEqual(["maximum", "range", "minimum", "class", "text", "skip"]);
  const [refused] = proposed({ "Chỉ số": [1, 2] }, { rules: { 1: { kind: "sum" } } });
  expect(refused?.allowed).toEqual(["range", "minimum", "maximum", "class", "text", "skip"]);
});

describe("what stands over a table of years", () => {
  const kinds = (above: readonly (string | number)[], name = "", title = "2023") =>
    proposed({ [title]: ["12,5", "20"], "Số hộ": [3, 4] }, { above, name }).map(({ rule }) => rule.kind);

  it.each([
    ["Biểu 3a. Tỷ lệ hộ nghèo, hộ cận nghèo", "mean"],
    ["Tỷ lệ hộ nghèo và số hộ", "mean"],
    ["Số hộ nghèo và tỷ lệ", "sum"],
    ["Mật độ dân số", "mean"],
    ["Chỉ số giá", "range"],
    ["Nhiệt độ cao nhất", "sum"],
    ["Năm đạt chuẩn tỷ lệ hộ nghèo", "mean"],
    ["Loại hình, tỷ lệ hộ", "sum"],
    ["Xếp loại theo tỷ lệ hộ nghèo", "mean"],
    ["Điểm theo khu vực", "range"],
    ["Đơn vị tính: %", "mean"],
    ["(Đvt: tạ/ha)", "mean"],
    ["Đơn vị: người", "sum"],
    ["Đơn vị tính: ha", "sum"],
    ["(Đơn vị: Hộ)", "sum"],
    ["Đơn vị tính: 1000 người", "sum"],
    ["Đơn vị tính: người/hộ", "mean"],
    ["ĐVT: người; %", "sum"],
  ] as const)("«%s»: %s", (line, kind) => expect(kinds([line])[0]).toBe(kind));

  it("is the unit first, its title second, the name of the sheet last", () => {
    expect(kinds(["Chỉ số giá", "Đơn vị tính: %"])[0]).toBe("mean");
    expect(kinds(["Chỉ số giá"], "Tỷ lệ hộ nghèo")[0]).toBe("range");
    expect(kinds(["Dân số"], "Chỉ số giá")[0]).toBe("range");
  });

  it("is no number, and no row of the table", () => {
    expect(kinds([2023, "Chỉ số giá"])[0]).toBe("range");
    const [byYear] = proposed({ "2023": ["12,5", "20"], "Ghi chú": ["Chỉ số giá", "x"] });
    expect(byYear?.rule.kind).toBe("sum");
  });

  it("says nothing of a column with a name of its own, but its unit does", () => {
    const [density] = proposed({ "Mật độ dân số": [3, 4] }, { above: ["Đơn vị tính: %"] });
    expect(density?.rule, "what it says itself goes before").toEqual({ kind: "mean", weight: "area" });
    expect(kinds(["Chỉ số giá"])).toEqual(["range", "sum"]);
    expect(kinds(["Chỉ số giá"], "", "Thu ngân sách")).toEqual(["sum", "sum"]);
    expect(kinds(["Đơn vị tính: %"], "", "Thu ngân sách")).toEqual(["mean", "mean"]);
    expect(kinds(["Chỉ số giá"], "", "Mật độ 2023"), "what a column says itself stands").toEqual(["mean", "sum"]);
  });
});
