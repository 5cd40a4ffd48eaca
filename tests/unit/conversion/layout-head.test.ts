/** The lines of a head, told from figures and from titles over it. */
import { describe, expect, it } from "vitest";
import { findHead, headTitles, isColumnNumbers, isYear } from "../../../src/conversion/layout/header";
import type { Cell } from "../../../src/conversion/sheet";

type Rows = readonly (readonly Cell[])[];
const sheet = (rows: Rows) => ({ name: "", rows });
const find = (rows: Rows, bodyStart = rows.length, firstUnit = 1) => findHead(sheet(rows), bodyStart, firstUnit);
const titles = (rows: Rows, width: number) => headTitles(sheet(rows), { from: 0, to: rows.length - 1 }, width);

describe("numbers of columns", () => {
  it.each([
    [["A", "B", 1, 2, 3]],
    [["(1)", "(2)", "(3)", "(4)"]],
    [["1", "2", "3=1+2"]],
    [["(1)", "(2)", "(3)=(1)+(2)", "(4)=(3)/(2)×100%"]],
    [["a", "b"]],
    [[null, "A", 1, 2]],
    [[3, 4, 5]],
    [[1, 2, 6]],
  ])("are %j", (row) => expect(isColumnNumbers(row)).toBe(true));

  it.each([
    [[1]],
    [["A", null]],
    [[]],
    [[1, 2, 2]],
    [[2, 1]],
    [[4, 5, 6]],
    [[1, 2, 7]],
    [["AB", 1, 2]],
    [["1", "2 xã"]],
    [[1, 100]],
    [["x 1", "2"]],
    [["1=2a", "2"]],
  ])("are not %j", (row) => expect(isColumnNumbers(row)).toBe(false));
});

it("a year has four digits, of this century or the last", () => {
  expect([2024, "1999", " 2025 "].map(isYear)).toEqual([true, true, true]);
  expect(["2100", "20245", "Năm 2024", 199, null].map(isYear)).toEqual([false, false, false, false, false]);
});

describe("the head", () => {
  const line: Cell[] = ["STT", "Tên xã", "Số hộ", "Số dân"];

  it("is the row over the body, with empty rows between left out", () => {
    expect(find([["Biểu 1"], line])).toEqual({ from: 1, to: 1 });
    expect(find([line, [], [null, " "]])).toEqual({ from: 0, to: 0 });
    expect(find([line], 0)).toBeNull();
    expect(find([[], [null]])).toBeNull();
  });

  it("takes in the numbers of its columns, alone if there is nothing else", () => {
    expect(find([line, ["(1)", "(2)", "(3)", "(4)"]])).toEqual({ from: 0, to: 1 });
    expect(find([["Biểu 1"], ["(1)", "(2)", "(3)", "(4)"]])).toEqual({ from: 1, to: 1 });
    expect(find([["(1)", "(2)", "(3)", "(4)"]])).toEqual({ from: 0, to: 0 });
  });

  it("is none of one cell or of figures, but may be of years", () => {
    expect(find([["SỐ HỘ CÁC XÃ"]])).toBeNull();
    expect(find([["STT", "Tên xã", 12, 13]])).toBeNull();
    expect(find([["STT", "Tên xã", 2023, "2024"]])).toEqual({ from: 0, to: 0 });
    expect(find([["STT", "Tên xã", 2023, 12]])).toBeNull();
  });

  it("goes on upwards with what fills its gaps or stands over columns behind the names", () => {
    const gaps: Cell[] = [null, null, "Tổng", "Nữ"];
    expect(find([["Biểu 1"], ["STT", "Tên xã", "Dân số"], gaps])).toEqual({ from: 1, to: 2 });
    expect(find([["Biểu 1"], [null, null, "Dân số"], line])).toEqual({ from: 1, to: 2 });
    expect(find([["Biểu 1"], [null, null, null, "Dân số"], ["STT", "Tên xã", "Dân số"], gaps])).toEqual({ from: 1, to: 3 }); // prettier-ignore
  });

  it("does not take in titles, a single cell at the left, or what only repeats", () => {
    expect(find([["UBND tỉnh", null, "Biểu số 1"], line])).toEqual({ from: 1, to: 1 });
    expect(find([["Sở Y tế", null, null, null], line])).toEqual({ from: 1, to: 1 });
    expect(find([["Sở", "Y tế", "a", "b"], line])).toEqual({ from: 1, to: 1 });
    expect(find([[], line])).toEqual({ from: 1, to: 1 });
    expect(find([["Sở Y tế", "Biểu 2", null, null, "Mẫu"], line]), "one title of three").toEqual({ from: 0, to: 1 });
    expect(find([["Sở Y tế", null, null, null, "Biểu 2"], line]), "one title of two").toEqual({ from: 1, to: 1 });
  });

  it("has four lines at most, besides the numbers of columns", () => {
    const over: Cell[] = [null, null, "x", "y"];
    expect(find([over, over, over, over, line])).toEqual({ from: 1, to: 4 });
    expect(find([over, over, over, over, line, ["A", "B", 1, 2]])).toEqual({ from: 1, to: 5 });
  });
});

describe("titles", () => {
  it("join the lines of a column, each once, without the numbers of columns", () => {
    expect(titles([["Xã", "Hộ"], ["", "Nghèo"], ["(1)", "(2)"]], 2)).toEqual(["Xã", "Hộ – Nghèo"]); // prettier-ignore
    expect(titles([["Xã", "Hộ"], ["Xã", "Hộ"]], 2)).toEqual(["Xã", "Hộ"]); // prettier-ignore
    expect(headTitles(sheet([]), null, 3)).toEqual(["", "", ""]);
    expect(titles([["Xã"]], 3)).toEqual(["Xã", "", ""]);
  });

  it("of an upper cell stand over the empty cells to its right that have one below", () => {
    expect(titles([["Xã", "Dân số", null, "Hộ"], [null, "Nam", "Nữ", null]], 4)).toEqual(["Xã", "Dân số – Nam", "Dân số – Nữ", "Hộ"]); // prettier-ignore
    expect(titles([["Xã", "Dân số", null, null], [null, "Nam", "Nữ", null]], 4)).toEqual(["Xã", "Dân số – Nam", "Dân số – Nữ", ""]); // prettier-ignore
    expect(titles([["Xã", null], [null, "Nam"]], 2), "no cell below the first").toEqual(["Xã", "Nam"]); // prettier-ignore
  });

  it("of a second line end where the first begins anew", () => {
    const rows: Cell[][] = [
      ["Xã", "2023", null, "2024", null],
      [null, "Dân số", null, null, "Hộ"],
      [null, "Nam", "Nữ", "Nam", "Nghèo"],
    ];
    expect(titles(rows, 5)).toEqual([
      "Xã",
      "2023 – Dân số – Nam",
      "2023 – Dân số – Nữ",
      "2024 – Nam",
      "2024 – Hộ – Nghèo",
    ]);
  });
});
