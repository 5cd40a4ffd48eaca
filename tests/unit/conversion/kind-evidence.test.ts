/** How much a table must say before its columns are classes, numbers, dates or of a year. */
import { describe, expect, it } from "vitest";
import { ruleWords } from "../../../src/conversion/rules/words";
import { cellsOf, firstProposed as first, proposed } from "./proposed";

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
    const kinds = (count: number) => [...cellsOf(count, (at) => `kiểu ${at}`), ...cellsOf(count, (at) => `kiểu ${at}`)];
    expect(first({ Nhà: kinds(12) })).toMatchObject(reason(ruleWords.class, 12));
    expect(first({ Nhà: kinds(13) })).toMatchObject(text);
    expect(first({ "Loại nhà": cellsOf(13, (at) => `kiểu ${at}`) })).toMatchObject(text);
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
