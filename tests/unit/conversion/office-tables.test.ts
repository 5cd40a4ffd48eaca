/** Heads, rows and rules of tables as offices print them. */
import { describe, expect, it } from "vitest";
import { gazetteer } from "../../fixtures/gazetteer";
import { communes, formerCommunes } from "../../fixtures/own-table/tables";
import { analyse } from "../../../src/conversion/analyse";
import { convert } from "../../../src/conversion/convert";
import { noChoices } from "../../../src/conversion/choices";
import { ruleWords } from "../../../src/conversion/rules/words";
import type { Cell } from "../../../src/conversion/sheet";
import { analysisWords } from "../../../src/conversion/words";

type Rows = readonly (readonly Cell[])[];
const understood = (rows: Rows, name = "") => analyse({ name, rows }, noChoices, gazetteer);
const titles = (rows: Rows) => understood(rows).layout.columns.map(({ title }) => title);
const kinds = (rows: Rows, name = "") => understood(rows, name).rules.map(({ rule }) => rule.kind);
/** The first former communes with these figures. */
const units = (...columns: (readonly Cell[])[]): Cell[][] =>
  (columns[0] ?? []).map((_, at) => [formerCommunes[at]?.name ?? "", ...columns.map((column) => column[at] ?? null)]);
const oneColumn = (title: string, cells: readonly Cell[]) => [["Xã", title], ...units(cells)];

describe("the head", () => {
  it("has a column «Đơn vị», which is no title of the table", () => {
    const rows = [
      ["HỘ NGHÈO NĂM 2023"],
      ["STT", "Đơn vị", "Tổng số hộ", "Hộ nghèo", null],
      [null, null, null, "Số hộ", "Tỷ lệ (%)"],
      ["1", "Him Lam", "100", "5", "5"],
      ["2", "Noong Bua", "200", "20", "10"],
    ];
    expect(titles(rows)).toEqual(["STT", "Đơn vị", "Tổng số hộ", "Hộ nghèo – Số hộ", "Hộ nghèo – Tỷ lệ (%)"]);
  });

  it("ends below the unit of the table", () => {
    const rows = [["Đơn vị: triệu đồng", "Năm 2023"], ["Tên xã", "Thu"], ...units([1, 2])];
    expect(titles(rows)).toEqual(["Tên xã", "Thu"]);
  });
});

describe("the body", () => {
  it("begins with a name that is not known, which is asked about", () => {
    const rows = [
      ["Biểu 1"],
      ["STT", "Đơn vị", "Số hộ"],
      [1, "Nông Bua", 10],
      [2, "Him Lamm", 20],
      [3, "Xã Sen Thượng", 30],
      [4, "Xã Chung Chải", 30],
    ];
    const { layout, matching } = understood(rows);
    expect(layout.header).toEqual({ from: 1, to: 1 });
    expect(matching.rows.map(({ row, state }) => [row, state])).toEqual([
      [2, "unknown"],
      [3, "unknown"],
      [4, "matched"],
      [5, "matched"],
    ]);
  });

  it("does not begin with a head of years or numbers of columns", () => {
    const rows = [
      ["STT", "Tên xã", 2023, 2024],
      ["A", "B", 1, 2],
      [1, "Xã Nà Tấu", 30, 40],
    ];
    expect(understood(rows).layout.rows.map(({ role }) => role)).toEqual(["header", "header", "data"]);
  });

  it("ends with a numbered row without a name", () => {
    const rows = [
      ["STT", "Xã", "Số hộ"],
      [1, "Xã Nà Tấu", 30],
      [2, null, 20],
      [null, null, 50],
    ];
    expect(understood(rows).layout.rows.map(({ role }) => role)).toEqual(["header", "data", "data", "note"]);
  });

  it("has rows «Phường» and «Xã» that are no units", () => {
    const kindOf = (type: string) => communes.filter((unit) => unit.type === type).map(({ name }) => [null, name, 1]);
    const rows = [
      ["TT", "Đơn vị", "Số hộ"],
      ["I", "Phường", 3],
      ...kindOf("phường"),
      ["II", "Các xã", 42],
      ...kindOf("xã"),
    ];
    const { faults, matching } = understood(rows);
    expect([faults, matching.level, matching.rows.length]).toEqual([[], "commune", 45]);
  });
});

it("the province in a column of its own is not the district that bears its name", () => {
  const rows = [
    ["Tên tỉnh", "Tên huyện", "Tên xã", "Dân số"],
    ["Điện Biên", "Mường Nhé", "Sín Thầu", 1],
    ["Điện Biên", "Tủa Chùa", "Xá Nhè", 2],
    ["Điện Biên", "Tủa Chùa", "Mường Báng", 2],
  ];
  const { layout, warnings, matching } = understood(rows);
  expect(layout.columns.map(({ role }) => role)).toEqual(["skip", "district", "name", "value"]);
  expect([warnings, matching.rows.map(({ state }) => state)]).toEqual([[], ["matched", "matched", "matched"]]);
});

it("rows of men and women under a commune are no units", () => {
  const { layout, matching } = understood([
    ["Đơn vị", "Dân số"],
    ["Xã Sín Thầu", "3"],
    ["- Nữ", "1"],
    ["- Nam", "2"],
    ["Xã Sen Thượng", "4"],
  ]);
  expect(layout.rows.map(({ role }) => role)).toEqual(["header", "data", "note", "note", "data"]);
  expect(matching.rows.every(({ state }) => state === "matched")).toBe(true);
});

describe("what is said once for the whole table", () => {
  const byYear = [["Tên xã", "2023", "Ước 2024"], ...units(["12,5", "20"], ["11", "19,5"])];
  const longerTable = (rows: Rows, ...above: string[]) => [...above.map((line) => [line]), ...rows];
  it.each([
    ["Biểu 3. Tỷ lệ hộ nghèo giai đoạn 2023-2024", "mean"],
    ["THU NHẬP BÌNH QUÂN ĐẦU NGƯỜI", "mean"],
    ["Mật độ dân số phân theo xã", "mean"],
    ["Chỉ số giá tiêu dùng", "range"],
    ["Đơn vị tính: Triệu đồng/người/năm", "mean"],
    ["(Đơn vị tính: %)", "mean"],
    ["Dân số trung bình phân theo xã", "sum"],
    ["Số hộ nghèo, tỷ lệ hộ nghèo", "sum"],
    ["Đơn vị tính: người, triệu đồng/người", "sum"],
    ["Đơn vị tính: nghìn đồng", "sum"],
  ])("«%s» over columns of years: %s", (title, kind) =>
    expect(kinds(longerTable(byYear, title))).toEqual([kind, kind]),
  );

  it("is not said of columns with a name of their own", () => {
    const rows = longerTable([["Tên xã", "Số hộ"], ...units(["12", "20"])], "Tỷ lệ hộ nghèo các xã");
    expect(kinds(rows)).toEqual(["sum"]);
  });

  it("may be the name of the sheet", () => expect(kinds(byYear, "Tỷ lệ hộ nghèo")).toEqual(["mean", "mean"]));
});

it.each([
  ["Bác sĩ/vạn dân", "mean"],
  ["Số thuê bao/1.000 dân", "mean"],
  ["Số bác sĩ trên 1 vạn dân", "mean"],
  ["Thu nhập BQ đầu người", "mean"],
  ["Độ che phủ rừng", "mean"],
  ["Tuổi thọ", "mean"],
  ["Độ cao trung bình (m)", "mean"],
  ["Hộ nghèo – TL", "mean"],
  ["Số thuê bao điện thoại", "sum"],
  ["Số tiêu chí đạt", "range"],
  ["Bình quân tiêu chí/xã", "range"],
  ["Khoảng cách đến trung tâm huyện (km)", "range"],
  ["Đơn giá đền bù", "range"],
  ["Tốc độ tăng so với cùng kỳ (%)", "range"],
  ["Dân số trung bình (người)", "sum"],
  ["Lao động bình quân năm", "sum"],
  ["Dân số trung bình 1 hộ", "mean"],
  ["Số người trên 60 tuổi", "sum"],
  ["Trường đạt chuẩn quốc gia", "sum"],
  ["Hộ khu vực nông thôn", "sum"],
  ["Rau các loại (ha)", "sum"],
  ["Xã khu vực", "class"],
  ["Xã đạt chuẩn NTM", "sum"],
] as const)("«%s» of whole numbers: %s", (title, kind) =>
  expect(kinds(oneColumn(title, [3, 2, 3, 2, 1, 2]))).toEqual([kind]),
);

it("1 and 0 say whether a commune has reached a standard", () =>
  expect(kinds(oneColumn("Xã đạt chuẩn NTM", [1, 0, 1, 0]))).toEqual(["class"]));

describe("a ratio", () => {
  const rule = (rows: Rows) => understood(rows).rules[0];
  const pupils = [90, 41, 200, 33];
  it("of two columns is recomputed even where it is no percentage", () => {
    const rows = [
      ["Xã", "Tỷ lệ học sinh/giáo viên", "Số học sinh", "Số giáo viên"],
      ...units(["9", "8,2", "10", "11"], pupils, [10, 5, 20, 3]),
    ];
    expect(rule(rows)?.rule).toEqual({ kind: "rate", over: 2, under: 3, factor: 1 });
  });

  it("is found by its figures where the head does not say it", () => {
    const [area, yields] = [
      [10, 20, 30, 40, 50, 60, 70, 80, 90],
      ["51,5", "48,2", "50,1", "47,7", "52,9", "49,3", "46,8", "53,4", "45,6"],
    ];
    const output = yields.map((each, at) => (Number(each.replace(",", ".")) * (area[at] ?? 0)) / 10);
    const table = (last: number) => [["Xã", "NS", "DT", "SL"], ...units(yields.slice(0, last), area, output)];
    expect(rule(table(9))?.rule).toEqual({ kind: "rate", over: 3, under: 2, factor: 10 });
    expect(rule(table(7))?.rule).toEqual({ kind: "sum" });
  });

  it("takes all the people for a weight, not those of its own numerator", () => {
    const head = ["Xã", "BHYT – Tỷ lệ bao phủ", "BHYT – Số người"];
    expect(rule([head, ...units([7, 9], [1000, 2000])])?.rule).toEqual({ kind: "mean", weight: "population-2019" });
  });

  it("is weighted by what it is for each of", () => {
    const head = ["Xã", "Số học sinh bình quân một giáo viên", "Số học sinh", "Số giáo viên"];
    expect(rule([head, ...units([7, 7, 7, 7], pupils, [10, 5, 20, 3])])?.rule).toEqual({ kind: "mean", weight: 3 });
  });

  it("without its base says that the people are a near weight only", () => {
    const found = rule([["Xã", "Tỷ lệ hộ nghèo (%)", "Dân số"], ...units([7, 9], [1000, 2000])]);
    expect([found?.rule, found?.reason.word]).toEqual([{ kind: "mean", weight: 2 }, ruleWords.nearMean]);
  });
});

describe("a column of «x»", () => {
  it("counts its marks; what is not marked is not known", () => {
    const rows = oneColumn("Xã biên giới", ["x", null, "X", "", "x"]);
    const analysis = understood(rows);
    expect(analysis.rules[0]?.rule).toMatchObject({ kind: "class", way: "counts" });
    const { tables } = convert({ name: "", rows }, analysis, noChoices, gazetteer);
    const province = tables.find(({ level }) => level === "province")?.rows[0]?.cells[0];
    expect(province).toEqual({ value: null, known: 3, of: 129, counts: { x: 3 } });
  });

  it("of figures has none", () => {
    expect(kinds(oneColumn("Số hộ nghèo", ["x", "x"]))).toEqual(["skip"]);
    expect(kinds(oneColumn("Diện tích (ha)", ["x", "x"]))).toEqual(["skip"]);
    expect(kinds(oneColumn("Diện tích", ["x", "12"]))).toEqual(["sum"]);
  });
});

it("counts with a comma are read in English style, thousands of people are not", () => {
  const style = (title: string, above = "Biểu 1") =>
    understood([[above], ...oneColumn(title, ["1,234", "2,500"])]).layout.numbers.decimal;
  expect(style("Dân số")).toBe(".");
  expect(style("Dân số (nghìn người)")).toBe(",");
  expect(style("Diện tích")).toBe(",");
  expect(style("Dân số", "ĐVT: nghìn người")).toBe(",");
  expect(style("Số hộ", "Số hộ và tỷ lệ hộ nghèo"), "«tỷ lệ» is no thousand million").toBe(".");
});

it("a table of before 2012 is read in its districts, and its age is said", () => {
  const { faults, warnings, matching } = understood([
    ["Đơn vị", "Dân số"],
    ["Huyện Mường Nhé", 7],
    ["Xã Sín Thầu", 3],
    ["Xã Nà Hỳ", 4],
    ["Huyện Tuần Giáo", 3],
    ["Xã Búng Lao", 3],
  ]);
  expect(faults).toEqual([]);
  expect(matching.rows.map((row) => row.state === "matched" && row.code)).toEqual(["03154", "03169", "03301"]);
  expect(warnings).toEqual([{ word: analysisWords.earlierDistricts, with: { rows: "4, 6" } }]);
});
