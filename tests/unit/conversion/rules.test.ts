import { describe, expect, it } from "vitest";
import { ruleWords } from "../../../src/conversion/rules/words";
import { firstProposed as first, proposed } from "./proposed";

describe("percentages", () => {
  const poor = { "Tỷ lệ hộ nghèo (%)": ["33,33", "12,5", "50", "0,75", "40", "-"] };
  const households = {
    "Số hộ nghèo": ["1", "10", "30", "3", "8", "7"],
    "Tổng số hộ": ["3", "80", "60", "400", "20", "9"],
  };

  it("are recomputed from the two columns that give them", () => {
    const found = first({ ...poor, ...households });
    expect(found.rule).toEqual({ kind: "rate", over: 2, under: 3, factor: 100 });
    expect(found.reason).toEqual({
      word: ruleWords.percentRate,
      with: { factor: 100, over: "Số hộ nghèo", under: "Tổng số hộ", n: 5, of: 5 },
    });
    expect(found.allowed[0]).toBe("rate");
    expect(found.allowed).not.toContain("sum");
    expect(found.refused?.word).toBe(ruleWords.noSum);
  });

  it("are not said to come of columns that do not give them", () => {
    const others = { ...households, "Số hộ nghèo": ["2", "10", "31", "3", "9", "7"] };
    expect(first({ ...poor, ...others }).rule).toEqual({ kind: "mean", weight: 3 });
  });

  it("are weighted by their base, not by a part of it", () => {
    const base = first({ ...poor, "Dân số": [100, 200, 300], "Số hộ có điện": [1, 2, 3], "Số hộ": [4, 5, 6] });
    expect(base.rule).toEqual({ kind: "mean", weight: 4 });
    expect(base.reason.with).toEqual({ base: "Số hộ" });
    expect(first({ ...poor, "Dân số": [100, 200, 300] }).rule).toEqual({ kind: "mean", weight: 2 });
  });

  it("without a base are weighted by the census or the area, which is approximate", () => {
    expect(first(poor)).toMatchObject({
      rule: { kind: "mean", weight: "population-2019" },
      reason: { word: ruleWords.percentCensus },
    });
    expect(first({ "Tỷ lệ che phủ rừng, %": ["40,1", "50"] }).rule).toEqual({ kind: "mean", weight: "area" });
  });
});

describe("densities and averages", () => {
  it("are recomputed from population and area", () => {
    const table = {
      "Mật độ dân số (người/km²)": ["10,5", "20", "3,3"],
      "Dân số": ["105", "400", "99"],
      "Diện tích (km²)": ["10", "20", "30"],
    };
    expect(first(table).rule).toEqual({ kind: "rate", over: 2, under: 3, factor: 1 });
    expect(first({ "Mật độ dân số": [1, 2, 3] }).rule).toEqual({ kind: "mean", weight: "area" });
  });

  it("are weighted by what they are the mean of", () => {
    const income = { "Thu nhập bình quân (triệu đồng/người/năm)": ["31,5", "28", "40"] };
    expect(first({ ...income, "Dân số": [100, 200, 300] }).rule).toEqual({ kind: "mean", weight: 2 });
    expect(first(income).reason.word).toBe(ruleWords.averageCensus);
    const rice = {
      "Năng suất lúa (tạ/ha)": ["50", "45,5", "60"],
      "Diện tích lúa (ha)": [10, 20, 30],
      "Sản lượng (tấn)": [50, 91, 180],
    };
    expect(first(rice).rule).toEqual({ kind: "rate", over: 3, under: 2, factor: 10 });
  });
});

it.each(["Thu nhập trung vị", "Chỉ số CPI", "Hệ số Gini", "Xếp hạng CCHC", "Thứ hạng", "Điểm đánh giá", "PAPI"])(
  "does not add up «%s»",
  (title) => {
    const found = first({ [title]: ["1,5", "2", "80,25"] });
    expect(found.rule.kind).toBe("range");
    expect(found.refused?.word).toBe(ruleWords.range);
    expect(found.allowed.some((kind) => kind === "sum" || kind === "mean" || kind === "rate")).toBe(false);
  },
);

it.each([
  ["Dân số", [1200, "1.300"], "sum"],
  ["Dân số – Nam", [1950, 2001, 1999], "sum"],
  ["Dân số năm 2024", [1950, 2001], "sum"],
  ["Dân số 1/4/2019 (người)", [1950, 2001], "sum"],
  ["Số điểm trường", [3, 4], "sum"],
  ["Số hộ vùng cao", [3, 4], "sum"],
  ["Năm đạt chuẩn nông thôn mới", [2015, 2020], "text"],
  ["Số điện thoại", ["0215 3825 101", "02153825102"], "text"],
  ["Ngày thành lập", ["2015-07-01", "2013-01-01"], "text"],
  ["Thành lập", ["1/7/2015", "15/01/2013"], "text"],
  ["Mã bưu chính", [32100, 32101], "text"],
  ["Kinh độ", ["103,01", "102,5"], "skip"],
  ["Khu vực", ["I", "II", "III", "III", "I", "II"], "class"],
  ["Khu vực", [1, 2, 3, 3], "class"],
  ["Xã loại", [1, 2, 3, 1], "class"],
  ["Đạt chuẩn", ["Có", "Không", "Có", "Không"], "class"],
  ["Ghi chú", ["Có chợ", "Gần biên giới", "Trung tâm huyện", "Xa"], "text"],
  ["Nhiệt độ", ["21,5", "22"], "mean"],
  ["Độ dốc lớn nhất", [30, 45], "maximum"],
  ["Số người nghiện ma túy", [3, 45], "sum"],
  ["Ma túy thu giữ", [3, 45], "sum"],
  ["Số chi nhánh ngân hàng", [3, 45], "sum"],
  ["Số ngày mưa", [30, 45], "sum"],
  ["Số học sinh cao nhất một lớp", [30, 45], "maximum"],
  ["Vốn đầu tư", ["-", "…", ""], "skip"],
] as const)("«%s» with %j: %s", (title, values, kind) => {
  expect(first({ [title]: values }).rule.kind).toBe(kind);
});

it("names the cells that are no numbers", () => {
  const found = first({ "Dân số": [100, "khoảng 200", "-", "300"] });
  expect(found.rule.kind).toBe("sum");
  expect(found.notNumbers).toEqual([1]);
});

it("lets the reader's own rule stand", () => {
  const [found] = proposed({ "Dân số": [1, 2] }, { rules: { 1: { kind: "maximum" } } });
  expect(found).toMatchObject({ rule: { kind: "maximum" }, reason: { word: ruleWords.chosen } });
  const [refused] = proposed({ "Chỉ số": [1, 2] }, { rules: { 1: { kind: "sum" } } });
  expect(refused?.allowed).not.toContain("sum");
});
