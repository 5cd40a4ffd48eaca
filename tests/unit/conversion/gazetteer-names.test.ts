/** How names are compared and read, in a province of few units. */
import { describe, expect, it } from "vitest";
import type { SourceLevel } from "../../../src/conversion/choices";
import { knownNames, namesOf, readCode } from "../../../src/conversion/gazetteer";
import { gazetteerOf } from "../../../src/conversion/gazetteer/gazetteer";
import { fitsLevel } from "../../../src/conversion/gazetteer/level-names";
import { typedNameOf } from "../../../src/conversion/gazetteer/names";
import type { GazetteerRows } from "../../../src/conversion/gazetteer/rows";
import { foldedKey, isPlain, spellingKey } from "../../../src/conversion/gazetteer/spelling";
import { typeAlone, typedBehind, typedName } from "../../../src/conversion/gazetteer/types-of-units";
import type { Gazetteer, GazetteerUnit } from "../../../src/conversion/gazetteer-types";

const unitOf = (level: SourceLevel, code: string, type: string, name: string, ...otherNames: string[]): GazetteerUnit => ({
  ...{ level, code, type, name, otherNames, districts: [], area: 1, population2019: null },
}); // prettier-ignore
const gazetteer: Gazetteer = {
  units: [
    unitOf("former-commune", "1", "xã", "Nà Tòng"),
    unitOf("former-commune", "2", "xã", "Na Tông"),
    unitOf("former-commune", "3", "thị trấn", "Tủa Chùa"),
    unitOf("former-commune", "4", "xã", "Xa Dung"),
    unitOf("former-commune", "5", "xã", "Pú Lay", "Mường Lay", "Pu Lay"),
    unitOf("former-commune", "6", "phường", "Na Lay"),
    unitOf("former-commune", "7", "xã", "Lay Nưa", "Na Lay"),
    unitOf("former-commune", "8", "xã", "Ba", "Bon Bon"),
    unitOf("district", "094", "thành phố", "Điện Biên Phủ"),
    unitOf("district", "095", "thị xã", "Mường Lay"),
    unitOf("district", "096", "huyện", "Tủa Chùa"),
  ],
  lineage: [],
  districtOf: {},
  version: { asOf: "", sha256: "" },
};
/** Made anew each time. */
const names = () => namesOf({ ...gazetteer });
function found(text: string, level: SourceLevel = "former-commune"): string | null {
  const reading = names().find(level, text);
  if (!reading) return null;
  const { units, exact, type, clash, own, district } = reading;
  const said = [exact && "exact", type, clash && "clash", own && "own", district].filter(Boolean);
  return `${units.map(({ code }) => code).join()}: ${said.join(" ")}`;
}

describe("a name", () => {
  it.each([
    ["Nà Tòng", "1: exact own"],
    ["NÀ  TÒNG", "1: exact own"],
    ["nà-tòng", "1: exact own"],
    ["Na Tong", "1,2: own"],
    ["Xã Na Tong", "1,2: xã own"],
    ["Nà Tông", "1,2: own"],
    ["Tủa Chùa", "3: exact own"],
    ["TT. Tủa Chùa", "3: exact thị trấn own"],
    ["Thị trấn Tủa Chùa", "3: exact thị trấn own"],
    ["thi tran Tua Chua", "3: thị trấn own"],
    ["Tua Chua town", "3: thị trấn own"],
    ["Xã Tủa Chùa", "3: exact xã clash own"],
    ["Tuả Chuà", "3: exact own"],
    ["TuaChua", "3: own"],
    ["TủaChùa", "3: own"],
    ["XãTủaChùa", null],
    ["Xa Dung", "4: exact own"],
    ["XA DUNG", "4: exact own"],
    ["Xã Dung", null],
    ["Ba", "8: exact own"],
    ["bon bon", "8: exact"],
    ["Mường Lay", "5: exact"],
    ["Xã Mường Lay", "5: exact xã"],
    ["Phường Mường Lay", "5: exact phường clash"],
    ["Na Lay", "6: exact own"],
    ["Xã Na Lay", "6,7: exact xã clash own"],
    ["Phường Na Lay", "6: exact phường own"],
    ["Huyện Tủa Chùa", null],
    ["", null],
    ["12", null],
    ["Xã", null],
  ])("of a commune: «%s» is %s", (text, expected) => expect(found(text)).toBe(expected));

  it.each([
    ["Tủa Chùa", "096: exact own"],
    ["H. Tủa Chùa", "096: exact huyện own"],
    ["Xã Tủa Chùa", null],
    ["Thị xã Mường Lay", "095: exact thị xã own"],
    ["Huyện Mường Lay", "095: exact huyện clash own"],
    ["Muong Lay town", "095: thị xã own"],
    ["TP Điện Biên Phủ", "094: exact thành phố own"],
    ["T.P Điện Biên Phủ", "094: exact thành phố own"],
    ["Tỉnh Điện Biên Phủ", null],
  ])("of a district: «%s» is %s", (text, expected) => expect(found(text, "district")).toBe(expected));

  it.each([
    ["1. Nà Tòng", "1: exact own"],
    ["- Nà Tòng", "1: exact own"],
    ["a) Nà Tòng", "1: exact own"],
    ["(IV) Nà Tòng", "1: exact own"],
    ["12 Nà Tòng", "1: exact own"],
    ["1234 Nà Tòng", null],
    ["Nà Tòng (*)", "1: exact own"],
    ["Nà Tòng ²", "1: exact own"],
    ["Nà Tòng 1)", "1: exact own"],
    ["Nà Tòng 123", null],
    ["2. Nà Tòng **", "1: exact own"],
  ])("may be numbered and have a footnote: «%s» is %s", (text, expected) => expect(found(text)).toBe(expected));

  it.each([
    ["Tủa Chùa (thị trấn)", "3: exact thị trấn own"],
    ["Tủa Chùa (xã)", "3: exact xã clash own"],
    ["Tủa Chùa (huyện)", null],
    ["Nà Tòng, huyện Tủa Chùa", "1: exact own 096"],
    ["Nà Tòng; Mường Lay", "1: exact own 095"],
    ["Nà Tòng - Mường Lay", "1: exact own 095"],
    ["Nà Tòng - Na Tong commune", "1: exact own"],
    ["Na Tong - Nà Tòng", null],
    ["Nà Tòng (Kim Quy)", null],
    ["Kim Quy (huyện Tủa Chùa)", null],
    ["Na Lay (xã)", "6: exact xã clash own"],
  ])("may have its type, its district or English behind it: «%s» is %s", (text, expected) =>
    expect(found(text)).toBe(expected),
  );

  it("of more than a hundred signs is a sentence", () => {
    expect(found(`Nà Tòng${" ".repeat(93)}`)).toBe("1: exact own");
    expect(found(`Nà Tòng${" ".repeat(94)}`)).toBeNull();
  });

  it("is counted where its spelling is that of a unit of any level", () => {
    const count = knownNames(gazetteer);
    expect(count(["Nà Tòng", "Na Tong", "Mường Lay", "Kim Quy", "Điện Biên Phủ", "Điện Biên Phú"])).toBe(3);
    expect(namesOf(gazetteer)).toBe(namesOf(gazetteer));
    expect(names().unit("district", "096")?.name).toBe("Tủa Chùa");
    expect(names().unit("commune", "096")).toBeUndefined();
    expect(names().of("former-commune").size).toBe(8);
  });
});

describe("a spelling", () => {
  it("keeps the tone wherever it is written, and takes y for i, Ð for Đ", () => {
    expect(spellingKey("Hòa")).toBe(spellingKey("hoà"));
    expect(spellingKey("Mỳ")).toBe(spellingKey("Mì"));
    expect(spellingKey("Ðiện")).toBe(spellingKey("Điện"));
    expect(spellingKey("Hòa")).not.toBe(spellingKey("Hóa"));
    expect(spellingKey(" A-b.  3 ")).toBe("a b 3");
    expect(spellingKey("…")).toBe("");
    expect([foldedKey(spellingKey("Điện Biên")), isPlain("dien bien"), isPlain(spellingKey("Điện"))]).toEqual(["dien bien", true, false]); // prettier-ignore
  });
});

describe("a type", () => {
  it.each([
    ["Xã Nà Tòng", "xã"],
    ["TT Tủa Chùa", "thị trấn"],
    ["t.t. Tủa Chùa", "thị trấn"],
    ["Thị xã Mường Lay", "thị xã"],
    ["P. Na Lay", "phường"],
    ["TỈNH Điện Biên", "tỉnh"],
    ["Xá Nhè", null],
    ["Xã", null],
    ["Nà Tòng", null],
  ])("stands before a name: «%s» has %s", (text, type) =>
    expect(typedName(spellingKey(text))?.type ?? null).toBe(type),
  );

  it("leaves the rest of the name", () => {
    expect(typedName(spellingKey("Thị trấn Tủa Chùa"))).toEqual({ type: "thị trấn", rest: spellingKey("Tủa Chùa") });
    expect(typedName("x na tong")).toEqual({ type: "xã", rest: "na tong" });
    expect(typedNameOf("2. Xã Nà Tòng")?.type).toBe("xã");
    expect(typedNameOf("1 Tua Chua town")?.type).toBe("thị trấn");
    expect(typedNameOf("Nà Tòng")).toBeNull();
  });

  it("stands behind a name in English, and alone in a cell", () => {
    expect(typedBehind("na tong commune")).toEqual([{ type: "xã", rest: "na tong" }]);
    expect(typedBehind("muong lay town").map(({ type }) => type)).toEqual(["thị trấn", "thị xã"]);
    expect([typedBehind("town"), typedBehind("na tong")]).toEqual([[], []]);
    expect(["Xã", "TT.", "huyen", "Nà"].map(typeAlone)).toEqual(["xã", "thị trấn", "huyện", null]);
  });

  it("is of districts or of communes, and that of a province of neither", () => {
    const levels = ["former-commune", "district"] as const;
    const of = (type: string) => levels.map((level) => fitsLevel(type, level));
    expect([of("xã"), of("huyện"), of("thị xã"), of("tỉnh")]).toEqual([[true, false], [false, true], [false, true], [false, false]]); // prettier-ignore
  });
});

it.each([
  ["commune", 3158, "03158"],
  ["commune", "'03158", "03158"],
  ["commune", "11 096 03158", "03158"],
  ["commune", "09603158", "03158"],
  ["commune", "123", null],
  ["commune", "123456", null],
  ["commune", "3158 xã", null],
  ["commune", -3158, null],
  ["district", 96, "096"],
  ["district", "11096", "096"],
  ["district", "11.103", "103"],
  ["district", 104, null],
  ["district", 93, null],
  ["district", "0960", null],
  ["district", "1960", null],
] as const)("of level %s, %j is the code %s", (level, cell, code) => expect(readCode(level, cell)).toBe(code));

it("units are made of the rows, with their other names, districts and people", () => {
  const former = (code: string, name: string, more: object = {}) => ({ code, name, type: "xã", variants: [], gso_name: null, district: "096", commune: "9", area_km2: 2, population_2019: 10, as_of: "2025-01-01", ...more }); // prettier-ignore
  const rows = {
    formerCommunes: [
      former("1", "Nà Tòng", { variants: ["Nà Toòng"], gso_name: "Nà Tòng", as_of: "2025-06-30" }),
      former("2", "Sen", { gso_name: "Xen", district: "097", population_2019: 5 }),
      former("3", "Mường", { commune: "8" }),
    ],
    communes: [
      { code: "9", name: "Sen", type: "xã", area_km2: 4 },
      { code: "8", name: "Mường Mới", type: "phường", area_km2: 2 },
      { code: "7", name: "Không", type: "xã", area_km2: 1 },
    ],
    districts: [{ code: "096", name: "Huyện A", type: "huyện", area_km2: 6 }],
    formerNames: [
      { level: "former-commune", code: "1", name: "Tòng Cũ" },
      { level: "commune", code: "9", name: "Sen Cũ" },
      { level: "district", code: "096", name: "A Cũ" },
    ],
    moves: [
      { codes: ["1", "3"], from_district: "098" },
      { codes: ["1"], from_district: null },
      { codes: ["1"], from_district: "096" },
    ],
  } as unknown as GazetteerRows;
  const { units, lineage, districtOf, version } = gazetteerOf(rows);
  expect(units.map(({ level, code, otherNames, districts, population2019 }) => [level, code, otherNames.join(), districts.join(), population2019])).toEqual([
    ["former-commune", "1", "Nà Toòng,Tòng Cũ", "096,098", 10],
    ["former-commune", "2", "Xen", "097", 5],
    ["former-commune", "3", "", "096,098", 10],
    ["commune", "9", "Xen,Sen Cũ", "096,097", 15],
    ["commune", "8", "", "096", 10],
    ["commune", "7", "", "", null],
    ["district", "096", "A Cũ", "096", 20],
  ]); // prettier-ignore
  expect(lineage).toEqual([
    { from: "1", to: "9", weight: "1" },
    { from: "2", to: "9", weight: "1" },
    { from: "3", to: "8", weight: "1" },
  ]);
  expect([districtOf, version.asOf]).toEqual([{ 1: "096", 2: "097", 3: "096" }, "2025-06-30"]);
  const turned = gazetteerOf({ ...rows, formerCommunes: [...rows.formerCommunes].reverse() }).version;
  expect(turned, "the order of the rows says nothing").toEqual(version);
});
