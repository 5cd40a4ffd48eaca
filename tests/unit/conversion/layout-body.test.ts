/** Where the body of a table begins and ends, and which rows head or close a section. */
import { describe, expect, it } from "vitest";
import { gazetteer } from "../../fixtures/gazetteer";
import { namesOf } from "../../../src/conversion/gazetteer";
import { findBody, isBlank, isSum, leadingText, namesUnit } from "../../../src/conversion/layout/body";
import { closeSections, districtByRows, sectionOf } from "../../../src/conversion/layout/sections";
import type { Cell } from "../../../src/conversion/sheet";

type Rows = readonly (readonly Cell[])[];
const names = namesOf(gazetteer);
const units = { names: [1], codes: [2], districts: [3] };
const district = (code: string) => names.unit("district", code)!;

describe("a row", () => {
  it("is blank with nothing in it", () =>
    expect([[], [null, " "], [0], ["", "x"]].map(isBlank)).toEqual([true, true, false, false]));

  it("is called by its name, or by the first words before the columns of units end", () => {
    expect(leadingText(["I", "Nà Tấu", "x", "Mường Nhé"], units)).toBe("Nà Tấu");
    expect(leadingText(["1", null, "Tổng số"], units)).toBe("Tổng số");
    expect(leadingText(["Ghi  chú", null, null, null, "x y"], units)).toBe("Ghi chú");
    expect(leadingText(["a", null, 12, "b 2", "Tổng số"], units)).toBe("");
    expect(leadingText(["Tổng số"], { names: [], codes: [], districts: [] })).toBe("");
  });

  it("names a unit by a name, a code, or the name of a district", () => {
    const rows: Rows = [[1, "Nà Tấu"], [1, "Huyện Mường Nhé"], [1, "?", 3154], [1, "?", "096"], [1, "?", null, "Mường Nhé"], ["Mường Nhé"]]; // prettier-ignore
    expect(rows.map((row) => namesUnit(row, units, names))).toEqual([true, true, true, true, true, true]);
    const others: Rows = [[1, "Kim Quy"], [1, "?", 99999], [1, "?", 12], [], [null, null, null, null, "Nà Tấu"]]; // prettier-ignore
    expect(others.map((row) => namesUnit(row, units, names))).toEqual([false, false, false, false, false]);
  });

  it("is a sum of all rows, or of a district that there is", () => {
    expect(["Tổng số", "Cộng", "Cộng huyện Mường Nhé"].map((text) => isSum(text, names))).toEqual([true, true, true]);
    expect(["Tổng số hộ", "Mường Nhé", ""].map((text) => isSum(text, names))).toEqual([false, false, false]);
  });
});

describe("the body", () => {
  const find = (rows: Rows, headEnd: number | null = null) =>
    findBody({ name: "", rows }, { names: [0], codes: [], districts: [] }, names, headEnd);

  it("begins with the first unit that has anything beside it, and ends with the last", () => {
    expect(find([["Huyện Mường Nhé"], ["Xã", "Hộ"], ["Nà Tấu", 1], ["Sín Thầu", 2], ["Nguồn"]])).toEqual({ from: 2, to: 3 }); // prettier-ignore
    expect(find([["Xã"], ["Nà Tấu"], ["Sín Thầu"], []])).toEqual({ from: 1, to: 2 });
    expect(
      find([
        ["Xã", "Hộ"],
        ["Kim Quy", 1],
      ]),
    ).toBeNull();
    expect(find([])).toBeNull();
  });

  it("begins with a sum over the units, if it has a figure, and ends with one below", () => {
    expect(find([["Xã", "Hộ"], ["Tổng số", 3], ["Nà Tấu", 1], ["Cộng", 3], ["Ghi chú"]])).toEqual({ from: 1, to: 3 });
    expect(
      find([
        ["Tổng số", "Hộ"],
        ["Nà Tấu", 1],
      ]),
    ).toEqual({ from: 1, to: 1 });
  });

  it("begins with rows over it that may be misspelt units with their figures", () => {
    expect(
      find([
        ["Xã", "Hộ"],
        ["Kim Quy", 5],
        ["Nà Tấu", 1],
      ]),
    ).toEqual({ from: 1, to: 2 });
    expect(
      find([
        ["Xã", 2024],
        ["Nà Tấu", 1],
      ]),
    ).toEqual({ from: 1, to: 1 });
    expect(
      find([
        ["A", 1],
        ["Nà Tấu", 1],
      ]),
    ).toEqual({ from: 1, to: 1 });
    expect(
      find([
        ["Biểu 1", 5],
        ["Nà Tấu", 1],
      ]),
    ).toEqual({ from: 1, to: 1 });
    expect(
      find([
        ["", 5],
        ["Nà Tấu", 1],
      ]),
    ).toEqual({ from: 1, to: 1 });
    expect(find([["Huyện Mường Nhé"], ["Nà Tấu", 1]]), "a heading").toEqual({ from: 0, to: 1 });
  });

  it("begins below the head that is chosen, whatever stands there", () => {
    const rows: Rows = [["Nà Tấu", 1], ["Xã", "Hộ"], ["?"], ["Sín Thầu", 2]]; // prettier-ignore
    expect(find(rows, 1)).toEqual({ from: 2, to: 3 });
    expect(find(rows, 3)).toBeNull();
  });
});

describe("a section", () => {
  const section = (text: string, more: Partial<Parameters<typeof sectionOf>[0]> = {}) => {
    const found = sectionOf({ text, numeral: false, alone: false, likeOthers: false, ...more }, names);
    return found && [found.districts.map(({ code }) => code).join(), found.below];
  };

  it("is headed by the type of a district, or a name that is no commune's", () => {
    expect(section("Huyện Mường Nhé")).toEqual(["096", false]);
    expect(section("THÀNH PHỐ ĐIỆN BIÊN PHỦ")).toEqual(["094", false]);
    expect(section("Huyện Kim Quy")).toEqual(["", false]);
    expect(section("Nậm Pồ")).toEqual(["103", false]);
    expect(section("Sín Thầu")).toBeNull();
    expect(section("Xã Mường Nhé")).toBeNull();
    expect(section("Kim Quy")).toBeNull();
  });

  it("is headed by a name that a commune bears too, if it is numbered, alone, or like other heads", () => {
    expect(section("Mường Nhé")).toBeNull();
    expect(section("Mường Nhé", { numeral: true })).toEqual(["096", false]);
    expect(section("Mường Nhé", { alone: true })).toEqual(["096", false]);
    expect(section("Mường Nhé", { likeOthers: true })).toEqual(["096", false]);
    expect(section("II. Mường Nhé")).toEqual(["096", false]);
    expect(section("B) Mường Nhé")).toEqual(["096", false]);
    expect(section("2. Mường Nhé")).toBeNull();
    expect(section("II. Xã Mường Nhé")).toBeNull();
  });

  it("is closed by the sum of its district, and by no other sum", () => {
    expect(section("Cộng huyện Mường Nhé")).toEqual(["096", true]);
    expect(section("Tổng số Kim Quy")).toBeNull();
    expect(section("Tổng số", { alone: true })).toBeNull();
  });

  it("of a name that two districts bore is the one that more of its rows lie in", () => {
    const two = [district("095"), district("097")];
    const of095 = ["Lay Nưa", "Sông Đà", "Na Lay"];
    expect(districtByRows([], of095, names)).toBeNull();
    expect(districtByRows(two.slice(1), of095, names)).toBe("097");
    expect(districtByRows([...two].reverse(), ["Sông Đà", "Na Lay"], names)).toBe("095");
    expect(districtByRows(two, ["Pa Ham", "Huổi Lèng", "Sông Đà"], names)).toBe("097");
    expect(districtByRows(two, ["Pa Ham", "Sông Đà"], names)).toBeNull();
    expect(districtByRows(two, ["Kim Quy"], names)).toBeNull();
  });

  it("is closed from below where more than two of three communes of the districts stand above them", () => {
    const of096 = ["Sín Thầu", "Sen Thượng", "Chung Chải"];
    const closes = (above: string[], below: string[]) =>
      closeSections([{ districts: [district("096")], above, below }], names);
    expect(closes(of096, of096.slice(0, 1))).toBe(true);
    expect(closes(of096.slice(0, 2), of096.slice(0, 1))).toBe(false);
    expect(closes(["Pa Ham", "Kim Quy"], []), "of another district").toBe(false);
    expect(closes(of096.slice(0, 1), [])).toBe(true);
    expect(closeSections([], names)).toBe(false);
  });
});
