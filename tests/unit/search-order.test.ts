/** In which order entries are found, among a few that are alike but for one thing; and what a unit says of itself. */
import { describe, expect, it } from "vitest";
import { buildSearch, featureEntries, figuresWeight, targetEntry, unitEntries, type SearchEntry } from "../../src/domain/search"; // prettier-ignore
import type { Era } from "../../src/domain/unit";

const entry = (key: string, name: string, change: Partial<SearchEntry> = {}): SearchEntry => ({
  ...targetEntry({ key, kind: "unit", name: { vi: name, en: name }, summary: { vi: "", en: "" }, weight: 1 }),
  weight: 0,
  ...change,
});
const find = (entries: SearchEntry[], query: string, era: Era = "after", limit?: number) =>
  buildSearch(entries).search(query, era, limit);
const keys = (...search: Parameters<typeof find>) => find(...search).map(({ entry: { key } }) => key);

describe("entries are found", () => {
  it("by how well they answer, before all else", () => {
    const entries = [
      entry("context", "Nà Sang", { context: ["Nậm Pồ"] }),
      entry("words", "Nậm Pồ Hạ Lưu"),
      entry("ends", "Thủy điện Nậm Pồ"),
      entry("other", "Nà Hỳ", { otherNames: ["Nậm Pồ"] }),
      entry("name", "Nậm Pồ"),
      entry("ofOther", "Nà Bủng", { otherNames: ["Nậm Thượng Pồ"] }),
      entry("between", "Bản Nậm Pồ Lớn"),
    ];
    expect(keys(entries, "nam po")).toEqual(["name", "other", "words", "ends", "between", "ofOther", "context"]);
  });

  it("with the diacritics typed before others", () => {
    const entries = [entry("plain", "Na Tong"), entry("marked", "Nà Tòng")];
    expect(keys(entries, "Nà Tòng")).toEqual(["marked", "plain"]);
    expect(keys(entries.toReversed(), "na tong"), "else in the order of the alphabet").toEqual(["plain", "marked"]);
  });

  it("before those of a higher number, and among these in the order given", () => {
    const entries = [entry("b2", "Nậm Pồ", { weight: 2 }), entry("a2", "Nậm Pồ", { weight: 2 }), entry("1", "Nậm Pồ", { weight: 1 }), entry("0", "Nậm Pồ")]; // prettier-ignore
    expect(keys(entries, "nam po")).toEqual(["0", "1", "b2", "a2"]);
  });

  it("of the era shown before those of both and of the other, then by level", () => {
    const entries = [
      entry("before", "Mường Nhé", { era: "before", level: "former-commune" }),
      entry("both", "Mường Nhé"),
      entry("after", "Mường Nhé", { era: "after", level: "commune" }),
      entry("district", "Mường Nhé", { era: "before", level: "district" }),
    ];
    expect(keys(entries, "muong nhe")).toEqual(["after", "both", "district", "before"]);
    expect(keys(entries, "muong nhe", "before")).toEqual(["district", "before", "both", "after"]);
  });

  it("in rows of figures and of the help as names only where the whole query is one", () => {
    const rows = (name: string) => [
      entry("row", name, { weight: figuresWeight }),
      entry("context", "Nà Sang", { context: ["Nậm Pồ Lớn"] }),
    ];
    expect(keys(rows("Nậm Pồ"), "nam po")).toEqual(["row", "context"]);
    expect(keys(rows("Nậm Pồ và Nà Hỳ"), "nam po")).toEqual(["context", "row"]);
    const lighter = [entry("row", "Nậm Pồ và Nà Hỳ", { weight: 2 }), entry("context", "Nà", { context: ["Nậm Pồ"] })];
    expect(keys(lighter, "nam po")).toEqual(["row", "context"]);
  });

  it("by a slip of one letter in a word of four, where nothing has the name", () => {
    expect(keys([entry("a", "Phăng")], "phanng")).toEqual(["a"]);
    expect(keys([entry("a", "Phăng")], "phannng")).toEqual([]);
    expect(keys([entry("a", "Pác")], "pak")).toEqual([]);
    expect(keys([entry("a", "Tà Lèng")], "ta lengg")).toEqual(["a"]);
    expect(keys([entry("a", "Phăng"), entry("b", "Phanng")], "phanng")).toEqual(["b"]);
    expect(keys([entry("a", "Phăng"), entry("b", "Sín", { context: ["Phanng"] })], "phanng")).toEqual(["b", "a"]);
    expect(keys([entry("a", "x", { codes: ["03158"] })], "03159"), "never in a code").toEqual([]);
    expect(keys([entry("a", "Phăng", { weight: 1 })], "phanng"), "only units and features").toEqual([]);
  });

  it("as many as are asked for, a dozen else; none for nothing", () => {
    const many = Array.from({ length: 20 }, (_, at) => entry(String(at), `Nậm ${at}`));
    expect(keys(many, "nam")).toHaveLength(12);
    expect(keys(many, "nam", "after", 3)).toHaveLength(3);
    expect(keys(many, "")).toEqual([]);
  });

  it("without the places of the query only where nothing lies in them", () => {
    const at = (name: string) => [{ type: "huyện", name }];
    const entries = [entry("a", "Pa Ham", { places: at("Mường Chà") }), entry("b", "Pa Ham", { places: at("Nậm Pồ") })];
    expect(keys(entries, "Pa Ham, huyện Nậm Pồ")).toEqual(["b"]);
    expect(keys(entries, "Pa Ham, huyện Tủa Chùa")).toEqual(["a", "b"]);
  });
});

describe("a hit", () => {
  const former = entry("a", "Mường Lay", {
    otherNames: ["Mường Lái", "Lai Châu cũ", "Lai Châu"],
    formerNames: { "Lai Châu": { vi: "đến 2005", en: "until 2005" } },
  });

  it("says by which other name it was found, and until when that was borne", () => {
    const [byOther] = find([former], "lai chau");
    expect(byOther).toMatchObject({ grade: "other name", formerly: { vi: "đến 2005" } });
    expect(byOther?.otherName).toEqual([{ text: "Lai", match: true }, { text: " ", match: false }, { text: "Châu", match: true }]); // prettier-ignore
    expect(find([former], "chau lai")[0]?.formerly).not.toBeNull();
    const [spelling] = find([former], "muong lai");
    expect([spelling?.otherName?.map(({ text }) => text).join(""), spelling?.formerly]).toEqual(["Mường Lái", null]);
    expect(find([former], "muong lay")[0]).toMatchObject({ grade: "name", otherName: null, formerly: null });
  });

  it("marks a word that was misspelt only where it was found so", () => {
    const marked = (query: string) => find([entry("a", "Mường Phăng")], query)[0]?.parts.vi.filter(({ match }) => match).map(({ text }) => text); // prettier-ignore
    expect(marked("muong phanng")).toEqual(["Mường", "Phăng"]);
    expect(marked("muong ph")).toEqual(["Mường", "Ph"]);
  });
});

describe("a unit", () => {
  const entries = () =>
    unitEntries([
      { level: "district", code: "096", name: "Mường Tè", text_vi: "tách", text_en: "split" },
      { level: "commune", code: "096", name: "Khác", text_vi: "", text_en: "" },
    ]);
  const of = (key: string) => entries().find((each) => each.key === key)!;

  it("is one of 185, with its type, era, code and earlier names", () => {
    expect(entries()).toHaveLength(185);
    expect(of("district:096")).toMatchObject({
      ...{ kind: "unit", level: "district", era: "before", codes: ["096"], weight: 0 },
      ...{ type: { vi: "huyện", en: "district" }, districtName: "", formerNames: { "Mường Tè": { en: "split" } } },
    });
    expect(of("district:096").otherNames).toContain("Mường Tè");
    expect(of("commune:03160").formerNames).toEqual({});
    expect(of("province:11")).toMatchObject({ districtName: "", places: [{ type: "tỉnh", name: "Điện Biên" }] });
  });

  it("says what became of it or what it is made of", () => {
    const summary = (key: string) => of(key).summary;
    expect(summary("former-commune:03157")).toEqual({ vi: "nay thuộc xã Mường Nhé", en: "now in Mường Nhé commune" });
    expect(summary("commune:03160").vi).toBe("lập từ Chung Chải, Mường Nhé, Nậm Vì");
    expect(summary("district:095").vi).toBe("3 xã, phường, thị trấn (đến 30/6/2025)");
  });

  it("is found by the units around it", () => {
    const { context, places, districtName } = of("former-commune:03157");
    expect([context, districtName]).toEqual([["Mường Nhé", "Mường Nhé"], "Mường Nhé"]);
    expect(places.map(({ type, name }) => `${type} ${name}`)).toEqual(["huyện Mường Nhé", "xã Mường Nhé", "tỉnh Điện Biên"]); // prettier-ignore
    expect(of("commune:03160").context.toSorted()).toEqual(["Chung Chải", "Mường Nhé", "Mường Nhé", "Nậm Vì"]);
    expect(of("district:096").context).toEqual([]);
    expect(of("district:096").places.some(({ name }) => name === "Sín Thầu")).toBe(true);
  });
});

it("a feature is found by its layer, its units and their districts", () => {
  const [gate] = featureEntries({ id: "gates", title: { vi: "Cửa khẩu", en: "Gates" } }, [
    { ref: { id: "x" }, name: { vi: "A Pa Chải", en: "A Pa Chai" }, summary: { vi: "s", en: "s" }, units: [{ level: "former-commune", code: "03158" }] },
  ]); // prettier-ignore
  expect(gate).toMatchObject({
    ...{ key: "gates:x", kind: "gates", level: null, type: null, era: null, weight: 0, codes: [], otherNames: [] },
    ...{ context: ["Cửa khẩu", "Gates", "Leng Su Sìn", "Sín Thầu", "Mường Nhé"], districtName: "Mường Nhé" },
  });
  expect(gate?.places.map(({ name }) => name)).toEqual(["Leng Su Sìn", "Sín Thầu", "Mường Nhé", "Điện Biên"]);
});
