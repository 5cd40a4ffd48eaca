/** Rows of the table: each unit once, in Vietnamese order, found by words of any spelling, the unknown always last. */
import { describe, expect, it } from "vitest";
import { orderRows, rowsMatching, tableRowsOf, type SortValue, type TableRow } from "../../src/domain/table";
import { levels } from "../../src/domain/unit";
import { unitsOf } from "../../src/domain/units";

const sortRows = (rows: readonly TableRow[], valueOf: (row: TableRow) => SortValue, descending: boolean): TableRow[] =>
  orderRows(rows, valueOf, descending, ({ unit }) => [unit.name, unit.ref.code]);
const names = (rows: readonly TableRow[]): string[] => rows.map(({ unit }) => unit.name);

/**
 * The Vietnamese order by its own rule, without a collator: first the 29 letters, in which ă, â, đ, ê, ô, ơ, ư are letters of
 * their own, a space before all of them; then the tones: none, huyền, hỏi, ngã, sắc, nặng.
 */
const letters = " aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
const tones = ["\u0300", "\u0309", "\u0303", "\u0301", "\u0323"];
function vietnameseKey(name: string): string {
  const parts = [
    ...name
      .toLowerCase()
      .normalize("NFD")
      .replace(/d\u0335/g, "đ"),
  ];
  const base: string[] = [];
  const tone: number[] = [];
  for (const part of parts) {
    const at = tones.indexOf(part);
    if (at >= 0) tone[base.length - 1] = at + 1;
    else if (/\p{M}/u.test(part)) base.push(((base.pop() ?? "") + part).normalize("NFC"));
    else base.push(part);
  }
  const order = base.map((letter) => String.fromCharCode(65 + letters.indexOf(letter))).join("");
  return `${order}!${base.map((_, at) => tone[at] ?? 0).join("")}`;
}

describe("rows", () => {
  it("are the units of the level, each once", () => {
    expect(levels.map((level) => tableRowsOf(level).length)).toEqual([1, 10, 129, 45]);
    for (const level of levels)
      expect(new Set(tableRowsOf(level).map(({ key }) => key))).toEqual(new Set(unitsOf(level).map(({ key }) => key)));
  });

  it("say where a former unit went and what a new one was made of", () => {
    const rowOf = (level: "commune" | "former-commune" | "district", code: string): TableRow =>
      tableRowsOf(level).find(({ unit }) => unit.ref.code === code)!;
    expect(names(rowOf("commune", "03158").went.map((unit) => ({ unit }) as TableRow))).toContain("Leng Su Sìn");
    expect(rowOf("former-commune", "03158").went.map(({ name }) => name)).toEqual(["Sín Thầu"]);
    expect(rowOf("former-commune", "03158").districts.map(({ name }) => name)).toEqual(["Mường Nhé"]);
    expect(rowOf("district", "096").went.length).toBeGreaterThan(1);
    expect(
      tableRowsOf("former-commune").every(({ went, districts }) => went.length === 1 && districts.length === 1),
    ).toBe(true);
  });
});

describe("the Vietnamese order", () => {
  it("puts all 129 former communes as the alphabet does", () => {
    const sorted = names(sortRows(tableRowsOf("former-commune"), ({ unit }) => unit.name, false));
    const expected = names(tableRowsOf("former-commune")).toSorted((a, b) =>
      vietnameseKey(a) < vietnameseKey(b) ? -1 : 1,
    );
    expect(sorted).toEqual(expected);
  });

  it("has ă after a, â after ă, đ after d, and the tones in their order", () => {
    const sorted = names(sortRows(tableRowsOf("former-commune"), ({ unit }) => unit.name, false));
    expect(sorted.slice(0, 5)).toEqual(["Ẳng Cang", "Ẳng Nưa", "Ẳng Tở", "Búng Lao", "Chà Cang"]);
    const at = sorted.indexOf("Chung Chải");
    expect(sorted.slice(at, at + 3)).toEqual(["Chung Chải", "Điện Biên Đông", "Háng Lìa"]);
    const run = (...wanted: string[]): string[] => sorted.filter((name) => wanted.includes(name));
    for (const order of [
      ["Huổi Só", "Hừa Ngài", "Keo Lôm"],
      ["Mường Chà", "Mường Đăng", "Mường Đun", "Mường Khong"],
      ["Na Sang", "Nam Thanh", "Nặm Lịch", "Nậm Chua", "Ngối Cáy"],
      ["Pa Ham", "Pá Khoang", "Pá Mỳ", "Pa Tần", "Phì Nhừ", "Pú Hồng"],
    ])
      expect(run(...order)).toEqual(order);
  });
});

describe("sorting", () => {
  const rows = tableRowsOf("district");
  const values = new Map<string, SortValue>(rows.map(({ key }, at) => [key, at % 3 === 0 ? null : at % 4]));
  const valueOf = ({ key }: TableRow): SortValue => values.get(key) ?? null;

  it("leaves the unknown last in both directions, and names decide between equals", () => {
    for (const descending of [false, true]) {
      const sorted = sortRows(rows, valueOf, descending);
      const found = sorted.map(valueOf);
      const known = found.filter((value) => value !== null) as number[];
      expect(found.slice(known.length).every((value) => value === null)).toBe(true);
      expect(known).toEqual(known.toSorted((a, b) => (descending ? b - a : a - b)));
      for (const value of new Set(found)) {
        const same = names(sorted.filter((row) => valueOf(row) === value));
        expect(same).toEqual(names(rows).filter((name) => same.includes(name)));
      }
    }
  });

  it("depends on nothing but the values and the names, whatever order it is given", () => {
    for (const descending of [false, true])
      expect(names(sortRows(rows.toReversed(), valueOf, descending))).toEqual(
        names(sortRows(rows, valueOf, descending)),
      );
  });

  it("leaves what it was given as it was", () => {
    const before = names(rows);
    sortRows(rows, valueOf, true);
    expect(names(rows)).toEqual(before);
  });
});

describe("filtering", () => {
  const all = tableRowsOf("former-commune");

  it("finds names with and without diacritics, codes, districts and the commune it went to", () => {
    expect(names(rowsMatching(all, "leng su sin"))).toEqual(["Leng Su Sìn"]);
    expect(names(rowsMatching(all, "  LENG   Su Sìn "))).toEqual(["Leng Su Sìn"]);
    expect(names(rowsMatching(all, "03158"))).toEqual(["Leng Su Sìn"]);
    expect(names(rowsMatching(all, "leng su sình"))).toEqual(["Leng Su Sìn"]);
    expect(names(rowsMatching(all, "xã sín thầu"))).toContain("Leng Su Sìn");
    expect(rowsMatching(all, "huyện Điện Biên Đông").length).toBe(
      all.filter(({ districts }) => districts[0]?.name === "Điện Biên Đông").length,
    );
  });

  it("takes the words one by one where no row has the phrase, and there only", () => {
    const districts = rowsMatching(all, "huyện mường nhé").map((row) => row.districts[0]?.name);
    expect(new Set(districts)).toEqual(new Set(["Mường Nhé"]));
    expect(rowsMatching(all, "thanh nưa").length).toBeLessThan(
      all.filter(({ unit }) => /thanh/i.test(unit.name)).length,
    );
    expect(names(rowsMatching(all, "muong nhe leng"))).toEqual(["Leng Su Sìn"]);
    expect(rowsMatching(all, "khong co dau")).toEqual([]);
  });

  it("shows all for nothing typed", () => {
    expect(rowsMatching(all, "   ")).toBe(all);
  });
});
