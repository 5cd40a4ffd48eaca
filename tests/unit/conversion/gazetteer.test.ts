import { distance } from "fastest-levenshtein";
import { describe, expect, it } from "vitest";
import { gazetteer } from "../../fixtures/gazetteer";
import { spellings, withoutDiacritics } from "../../fixtures/own-table/spellings";
import { knownNames, namesOf, readCode } from "../../../src/conversion/gazetteer";
import type { SourceLevel } from "../../../src/conversion/choices";

const names = namesOf(gazetteer);
const codes = (level: SourceLevel, text: string) => names.find(level, text)?.units.map(({ code }) => code) ?? [];

describe("gazetteer", () => {
  it("holds the units of both eras with their lineage", () => {
    const count = (level: SourceLevel) => names.of(level).size;
    expect([count("former-commune"), count("commune"), count("district")]).toEqual([129, 45, 10]);
    expect(gazetteer.lineage).toHaveLength(129);
    expect(new Set(gazetteer.lineage.map(({ to }) => to)).size).toBe(45);
    expect(gazetteer.version.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it("knows the earlier districts of communes that went to the city, to Mường Lay, and to the two youngest districts", () => {
    const moved = gazetteer.units.filter((unit) => unit.level === "former-commune" && unit.districts.length > 1);
    const named = (districts: string) =>
      moved.filter((unit) => unit.districts.join() === districts).map(({ name }) => name);
    expect(named("103,096")).toHaveLength(8);
    expect(named("103,097,096")).toEqual(["Chà Cang", "Nà Hỳ"]);
    expect(named("103,097")).toEqual(["Nậm Khăn", "Chà Tở", "Chà Nưa", "Phìn Hồ", "Si Pa Phìn"]);
    expect(named("095,097")).toEqual(["Lay Nưa"]);
    expect(named("102,099")).toHaveLength(10);
    expect(named("094,100")).toEqual(["Thanh Minh", "Nà Tấu", "Nà Nhạn", "Mường Phăng", "Pá Khoang"]);
    expect(named("098,099")).toEqual(["Xá Nhè", "Mường Đun", "Mường Báng"]);
    expect(named("101,100")).toHaveLength(10);
    expect(moved).toHaveLength(44);
  });
});

describe("names", () => {
  it.each(Object.entries(spellings))("are found %s", (_, spell) => {
    for (const unit of gazetteer.units) {
      const found = names.find(unit.level, spell(unit));
      expect(found?.units, spell(unit)).toContain(unit);
      expect(found?.clash).toBe(false);
      const twins = ["03263", "03365"];
      if (unit.level !== "former-commune" || !twins.includes(unit.code)) expect(found?.units).toEqual([unit]);
    }
  });

  it("one letter apart are never taken for each other", () => {
    const units = [...names.of("former-commune").values()];
    const pairs = units.flatMap((a, index) =>
      units
        .slice(index + 1)
        .filter((b) => distance(withoutDiacritics(a.name).toLowerCase(), withoutDiacritics(b.name).toLowerCase()) <= 1)
        .map((b) => [a, b] as const),
    );
    expect(pairs.length).toBeGreaterThanOrEqual(14);
    for (const unit of pairs.flat()) expect(codes("former-commune", unit.name)).toEqual([unit.code]);
  });

  it("that fold to one are told apart by their diacritics only", () => {
    expect(codes("former-commune", "Nà Tòng")).toEqual(["03263"]);
    expect(codes("former-commune", "Na Tông")).toEqual(["03365"]);
    expect(codes("former-commune", "NA TONG")).toEqual(["03263", "03365"]);
    expect(codes("former-commune", "Nà Tong")).toEqual(["03263", "03365"]);
  });

  it.each([
    ["former-commune", "Him Lam ward", "03127"],
    ["former-commune", "Sin Thau Commune", "03154"],
    ["former-commune", "Tua Chua town", "03217"],
    ["district", "Muong Lay town", "095"],
    ["district", "Dien Bien Phu City", "094"],
    ["district", "H. Mường Nhé - Muong Nhe district", "096"],
    ["former-commune", "Xã Na Tông - Na Tong commune", "03365"],
    ["former-commune", "NoongBua", "03124"],
    ["former-commune", "TủaChùa", "03217"],
  ] as const)("at level %s: «%s» in English, in both languages or without spaces is %s", (level, text, code) =>
    expect(codes(level, text)).toEqual([code]),
  );

  it.each([
    ["Xã Xa Dung", "03373"],
    ["Xa Dung", "03373"],
    ["xa Xa Dung", "03373"],
    ["Xá Tổng", "03178"],
    ["XA TONG", "03178"],
    ["Huổi Lếnh", "03177"],
    ["Sáng Nhè", "03244"],
    ["TT. Điện Biên Đông", "03203"],
    ["Tuả Chùa", "03217"],
    ["Pá Mì", "03159"],
    ["Xã Tà Lèng", "03145"],
    ["Xã Hua Thanh (*)", "03323"],
    ["Tủa Chùa (thị trấn)", "03217"],
  ])("%s is %s", (text, code) => expect(codes("former-commune", text)).toEqual([code]));

  it.each(["Xã Dung", "Dung", "Nhè", "Huyện Mường Nhé", "Xã", "", "Tổng số", "12", "Mường", "Mường Lay Nưa"])(
    "%s is no commune",
    (text) => expect(codes("former-commune", text)).toEqual([]),
  );

  it("say that a type is not the unit's", () => {
    expect(names.find("former-commune", "Xã Mường Chà")?.clash).toBe(true);
    expect(names.find("commune", "Xã Mường Chà")).toMatchObject({ clash: false, units: [{ code: "03166" }] });
    expect(names.find("district", "Huyện Mường Lay")?.clash).toBe(true);
    expect(codes("district", "TX. Mường Lay")).toEqual(["095"]);
  });

  it("may have their district behind them", () =>
    expect(names.find("former-commune", "Mường Nhé (huyện Mường Nhé)")).toMatchObject({ district: "096" }));
});

it("names are counted in their exact spelling", () => {
  const count = knownNames(gazetteer);
  expect(count(["Điện Biên Phủ", "Nà Tấu", "Pa Ham", "Na Tau", "Tæng sè", "Mêng NhÐ"])).toBe(3);
});

it.each([
  [3158, "03158"],
  ["3158", "03158"],
  ["03158", "03158"],
  ["11.096.03158", "03158"],
  ["1109603158", "03158"],
  [" 03158 ", "03158"],
  ["\u200703158", "03158"],
  ["Mường Nhé", null],
  ["12,5", null],
  ["1", null],
  [null, null],
])("%j is the code %s", (cell, code) => expect(readCode("commune", cell)).toBe(code));

it("a long number that is no code takes no time", () => {
  const start = performance.now();
  expect(readCode("commune", `${"1".repeat(32_000)},5`)).toBeNull();
  expect(performance.now() - start).toBeLessThan(500);
});

it("codes of districts are filled up", () => {
  expect([96, "096", "96", "11.096", "102", "95,5", 12].map((cell) => readCode("district", cell))).toEqual([
    ...["096", "096", "096", "096", "102"],
    ...[null, null],
  ]);
});
