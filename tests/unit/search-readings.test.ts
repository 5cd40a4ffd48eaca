/** What a query may mean, and how well an entry answers it. */
import { describe, expect, it } from "vitest";
import { highlight } from "../../src/domain/highlight";
import { targetEntry, type SearchEntry } from "../../src/domain/search-entries";
import { readings, type Reading } from "../../src/domain/search-query";
import { diacriticsAgree, gradeOf } from "../../src/domain/search-rank";

/** A name with its types in brackets, and the places behind @. */
const named = ({ types, text }: Pick<Reading, "types" | "text">): string =>
  types.length > 0 ? `[${types.join("|")}] ${text}` : text;
const shown = (reading: Reading): string => [reading, ...reading.places].map(named).join(" @ ");
const read = (query: string): string[][] => readings(query).map((group) => group.map(shown));

describe("a query", () => {
  it.each([
    ["Mường Nhé", ["muong nhe"]],
    ["Xã Nhè", ["xa nhe", "[xã] nhe"]],
    ["thị trấn", ["thi tran"]],
    ["TP. Điện Biên Phủ", ["thanh pho dien bien phu", "[thành phố] dien bien phu"]],
    ["h muong nhe", ["h muong nhe", "[huyện] muong nhe"]],
    ["h", ["h"]],
    ["Muong Cha district", ["muong cha district", "[huyện] muong cha"]],
    ["former Muong Cha district", ["former muong cha district", "[huyện] muong cha"]],
    ["former Muong Cha", ["former muong cha", "muong cha"]],
    ["district", ["district"]],
    ["Muong Lay town", ["muong lay town", "[thị xã] muong lay"]],
    ["3158", ["3158", "03158"]],
    ["96", ["96", "096"]],
    ["03158", ["03158"]],
    ["12345", ["12345"]],
    ["9", ["9"]],
    ["96 Mường", ["96 muong"]],
    ["Thanh Nưa", ["thanh nua"]],
    ["Pa Thanh Nưa", ["pa thanh nua"]],
    ["Nhè huyện", ["nhe huyen"]],
    ["Ham huyện Chà", ["ham huyen cha", "ham @ [huyện] cha"]],
    ["xã Pa huyện Chà", ["xa pa huyen cha", "[xã] pa huyen cha", "xa pa @ [huyện] cha", "[xã] pa @ [huyện] cha"]],
    ["sân bay Điện Biên", ["san bay dien bien", "cang hang khong dien bien"]],
  ])("of one name, as typed: «%s»", (query, expected) => expect(read(query)[0]).toEqual(expected));

  it("says places behind the name, after a sign or with a type of their own", () => {
    const within = ["pa ham @ [huyện] muong cha"];
    expect(read("Pa Ham, huyện Mường Chà")).toEqual([["pa ham huyen muong cha", ...within], ["pa ham"]]);
    expect(read("Pa Ham huyện Mường Chà")).toEqual([["pa ham huyen muong cha", ...within], ["pa ham"]]);
    expect(read("xã Pa Ham - Mường Chà / Điện Biên")).toEqual([
      ["xa pa ham muong cha dien bien", "[xã] pa ham muong cha dien bien", "xa pa ham @ muong cha @ dien bien", "[xã] pa ham @ muong cha @ dien bien"],
      ["xa pa ham", "[xã] pa ham"],
    ]); // prettier-ignore
    expect(read("xã Nhè huyện"), "no name behind it").toEqual([["xa nhe huyen", "[xã] nhe huyen"]]);
    expect(read("huyện Mường Nhé")).toEqual([["huyen muong nhe", "[huyện] muong nhe"]]);
    expect(read("xã huyện A")[0]).toEqual(["xa huyen a", "[xã] huyen a"]);
    expect(read("Sín-Thầu"), "a dash without spaces is of the name").toEqual([["sin thau"]]);
    expect(read("A;B")[0]).toContain("a @ b");
    expect(read("A (B)")[0]).toContain("a @ b");
    expect(read("A – B")[0]).toContain("a @ b");
    expect(read(" , ,A,, ")).toEqual([["a"]]);
  });

  it("is read as Telex where no keyboard took it, with its places", () => {
    expect(read("Muowngf Phawng")).toEqual([["muowngf phawng"], ["muong phang"]]);
    expect(read("xax Pa, huyeenj Chaf")[1]).toEqual([
      "xa pa huyen cha",
      "[xã] pa huyen cha",
      "xa pa @ [huyện] cha",
      "[xã] pa @ [huyện] cha",
    ]);
  });

  it("of nothing has no reading but nothing", () => {
    expect(read("")).toEqual([[""]]);
    expect(readings("Pa Ham, huyện Mường Chà")[0]?.[0]?.typed).toBe("Pa Ham");
    expect(readings("Pa Ham huyện Mường Chà")[0]?.[0]?.words).toEqual(["pa", "ham", "huyen", "muong", "cha"]);
  });
});

const entry = (change: Partial<SearchEntry> = {}): SearchEntry => ({
  ...targetEntry({
    ...{ key: "a", kind: "unit", weight: 1, summary: { vi: "", en: "" } },
    name: { vi: "Sín Thầu", en: "Sin Thau commune" },
  }),
  type: { vi: "xã", en: "commune" },
  codes: ["03158"],
  otherNames: ["Leng Su Sìn"],
  context: ["Mường Nhé"],
  places: [
    { type: "huyện", name: "Mường Nhé" },
    { type: "tỉnh", name: "Điện Biên" },
  ],
  ...change,
});
const grade = (query: string, change: Partial<SearchEntry> = {}, which = 0) => {
  const all = readings(query)[0] ?? [];
  return gradeOf(entry(change), all.at(which)!);
};

describe("an entry", () => {
  it.each([
    ["sin thau", "name"],
    ["sin thau commune", "name"],
    ["03158", "name"],
    ["leng su sin", "other name"],
    ["sin th", "name begins"],
    ["0315", "name begins"],
    ["thau", "name ends"],
    ["thau sin", "words of name"],
    ["th si", "words of name"],
    ["si si", "words of name"],
    ["leng si", "words of other name"],
    ["muong nhe", "context"],
    ["xa muong", "context"],
    ["thau nhe", "context"],
    ["sin thao", "slip"],
    ["commune thau", "words of name"],
  ])("answers «%s» by its %s", (query, expected) => expect(grade(query)).toBe(expected));

  it("answers only where its type and its places are those said", () => {
    expect(grade("xã Sín Thầu", {}, 1)).toBe("name");
    expect(grade("huyện Sín Thầu", {}, 1)).toBe("slip");
    expect(grade("xã Sín Thầu", { type: null }, 1)).toBe("slip");
    expect(grade("Sín Thầu, huyện Mường Nhé", {}, -1)).toBe("name");
    expect(grade("Sín Thầu, Mường", {}, -1)).toBe("name");
    expect(grade("Sín Thầu, xã Mường Nhé", {}, -1)).toBe("slip");
    expect(grade("Sín Thầu, Mường Chà", {}, -1)).toBe("slip");
    expect(grade("Sín Thầu, Mường Nhé, tỉnh Điện Biên", {}, -1)).toBe("name");
    expect(grade("Sín Thầu, Mường Nhé, Lai Châu", {}, -1)).toBe("slip");
  });

  it("answers by English words only where the Vietnamese have none of it", () => {
    const quarry = { name: { vi: "Mỏ đá Tây Trang", en: "Tây Trang quarry" }, codes: [], otherNames: [] };
    expect(grade("tay trang", quarry)).toBe("name ends");
    expect(grade("tay trang quarry", quarry)).toBe("name");
    expect(grade("tay trang q", quarry)).toBe("name begins");
  });

  it("needs a word of its name for each word typed", () => {
    const mun = { name: { vi: "Mường Mùn", en: "Mường Mùn" }, codes: [], otherNames: [], context: [] };
    expect(grade("muong muon", mun)).toBe("slip");
    expect(grade("mu muong", mun)).toBe("words of name");
  });

  it("agrees in its diacritics where those typed are in a name of it", () => {
    const agrees = (query: string, change: Partial<SearchEntry> = {}) =>
      diacriticsAgree(entry(change), readings(query)[0]![0]!);
    expect(agrees("Sín Thầu")).toBe(true);
    expect(agrees("  sín   thầu")).toBe(true);
    expect(agrees("sin thau"), "none are typed").toBe(false);
    expect(agrees("pa ham", { name: { vi: "Pa Ham", en: "Pa Ham" } }), "nor has the name any").toBe(false);
    expect(agrees("Sìn Thầu")).toBe(false);
    expect(agrees("Leng Su Sìn")).toBe(true);
    expect(agrees("xã Sín Thầu")).toBe(true);
    expect(agrees("cửa Sín Thầu")).toBe(true);
    expect(agrees("cửaSín Thầu")).toBe(false);
    expect(agrees("xã Sín", { type: null })).toBe(false);
    expect(agrees("xã Sín")).toBe(true);
  });
});

describe("what was typed", () => {
  const marked = (name: string, typed: string[], misspelt: string[] = []) =>
    highlight(name, typed, misspelt).map(({ text, match }) => (match ? `<${text}>` : text)).join(""); // prettier-ignore

  it("is marked in the name, each word once, the longer ones first", () => {
    expect(marked("Sín Thầu", ["sin"])).toBe("<Sín> Thầu");
    expect(marked("Nậm Nèn (xã)", ["n", "nam"])).toBe("<Nậm> <N>èn (xã)");
    expect(marked("Na Nậm", ["nam", "na"])).toBe("<Na> <Nậm>");
    expect(marked("Nam Na", ["na"]), "the whole word before one that begins so").toBe("Nam <Na>");
    expect(marked("Na Na", ["na", "na"])).toBe("<Na> Na");
    expect(marked("Sín Thầu", [])).toBe("Sín Thầu");
    expect(marked("Sín Thầu".normalize("NFD"), ["thau"])).toBe("Sín <Thầu>");
    expect(marked("Mường Phăng", ["muong", "phanng"], ["phang"])).toBe("<Mường> <Phăng>");
    expect(marked("", ["a"])).toBe("");
  });
});
