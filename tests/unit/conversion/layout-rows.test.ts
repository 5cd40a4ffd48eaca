/** What each row of a table is, and the district that it stands under. */
import { describe, expect, it } from "vitest";
import { gazetteer } from "../../fixtures/gazetteer";
import { noChoices } from "../../../src/conversion/choices";
import { readLayout } from "../../../src/conversion/layout";
import type { Cell } from "../../../src/conversion/sheet";

type Rows = readonly (readonly Cell[])[];

describe("rows of a table", () => {
  const read = (rows: Rows) =>
    readLayout({ name: "", rows }, gazetteer, noChoices).layout.rows.map(({ role, district: of }) => of ? `${role} ${of}` : role); // prettier-ignore
  const head: Cell[] = ["STT", "Xã", "Hộ", "Dân"];

  it("stand under the district over them, until a sum of all", () => {
    const rows: Rows = [
      ["BIỂU 1"],
      head,
      [null, "Huyện Mường Nhé", 9, 9],
      [1, "Sín Thầu", 1, 1],
      [2, "Sen Thượng", 1, 1],
      [null, "Huyện Nậm Pồ", 9, 9],
      [1, "Nà Hỳ", 1, 1],
      [null, "Tổng số", 9, 9],
      [],
      ["Người lập"],
    ];
    expect(read(rows)).toEqual([
      ...["title", "header", "group 096", "data 096", "data 096", "group 103", "data 103", "total", "blank", "note"],
    ]);
  });

  it("stand over the sum that closes their district", () => {
    const rows: Rows = [
      head,
      [1, "Sín Thầu", 1, 1],
      [null, "Cộng huyện Mường Nhé", 1, 1],
      [1, "Nà Hỳ", 1, 1],
      [null, "Cộng huyện Nậm Pồ", 1, 1],
    ];
    expect(read(rows)).toEqual(["header", "data 096", "group 096", "data 103", "group 103"]);
  });

  it("stand over rows of districts that close them without saying so", () => {
    const rows: Rows = [
      head,
      [1, "Sín Thầu", 1, 1],
      [2, "Sen Thượng", 1, 1],
      [null, "Huyện Mường Nhé", 2, 2],
      [1, "Pa Ham", 1, 1],
      [2, "Hừa Ngài", 1, 1],
      [null, "Huyện Mường Chà", 2, 2],
    ];
    expect(read(rows)).toEqual(["header", "data 096", "data 096", "group 096", "data 097", "data 097", "group 097"]);
  });

  it("of bare sums are sums of sections where there are several or they say the district", () => {
    const section = (sum: string, name: string, ...communes: string[]): Rows => [
      [null, name, null, null],
      ...communes.map((commune, at): Cell[] => [at + 1, commune, 1, 1]),
      [null, sum, 2, 2],
    ];
    const one = (sum: string) => section(sum, "Huyện Mường Nhé", "Sín Thầu", "Sen Thượng");
    const two = [...one("Cộng"), ...section("Cộng", "Huyện Mường Chà", "Pa Ham", "Hừa Ngài")];
    expect(read([head, ...two]).filter((role) => role.startsWith("group"))).toEqual(["group 096", "group 096", "group 097", "group 097"]); // prettier-ignore
    expect(read([head, ...one("Cộng")]).at(-1)).toBe("total");
    expect(read([head, ...one("Cả huyện")]).at(-1)).toBe("group 096");
  });

  it("have the district of a column of their own, once for merged cells", () => {
    const rows: Rows = [
      ["Huyện", "Xã", "Hộ"],
      ["Mường Nhé", "Sín Thầu", 1],
      [null, "Sen Thượng", 1],
      ["Nậm Pồ", "Nà Hỳ", 1],
      ["Kim Quy", "Nà Bủng", 1],
      [null, "Tổng số", 3],
    ];
    expect(read(rows)).toEqual(["header", "data 096", "data 096", "data 103", "data", "total"]);
  });

  it("of bare names of districts head sections like others, the first of two of one name", () => {
    const rows: Rows = [
      head,
      [null, "Nậm Pồ", 9, 9],
      [1, "Nà Hỳ", 1, 1],
      [null, "Mường Nhé", 9, 9],
      [1, "Mường Nhé", 1, 1],
      [2, "Sín Thầu", 1, 1],
    ];
    expect(read(rows)).toEqual(["header", "group 103", "data 103", "group 096", "data 096", "data 096"]);
  });

  it("that name nothing are data with figures or a number, and notes else", () => {
    const body: Rows = [head, [1, "Sín Thầu", 1, 1], [2, "Kim Quy", 5, 5], [3, "Kim Quy", null, null], [null, "Kim Quy", null, null], [null, "Xã Kim Quy", null, null], ["A", "B", 1, 2], ["Trong đó", null, 1, 1], [4, "Nà Hỳ", 1, 1]]; // prettier-ignore
    expect(read(body).slice(1)).toEqual(["data", "data", "data", "note", "data", "header", "note", "data"]);
    expect(read([head, [1, "Sín Thầu", 1, 1], [null, null, 5, 5], [2, null, null, null], [null, "Kim Quy", 5, 5], ["Lập biểu", null, null, "x"]]).slice(2)).toEqual(["note", "data", "data", "note"]); // prettier-ignore
  });

  it("of districts are the data of a table by district", () => {
    const rows: Rows = [["Huyện", "Hộ"], ["Mường Nhé", 1], ["Huyện Nậm Pồ", 2], ["Tổng số", 3]]; // prettier-ignore
    expect(read(rows)).toEqual(["header", "data", "data", "total"]);
  });
});
