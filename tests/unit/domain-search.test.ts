/** What the search finds, and in which order. */
import { describe, expect, it } from "vitest";
import { loadTable } from "virtual:data/tables";
import {
  buildSearch,
  featureEntries,
  growingSearch,
  unitEntries,
  type Hit,
  type Search,
} from "../../src/domain/search";
import type { UnitRef } from "../../src/domain/unit";

const [gates, former] = await Promise.all([loadTable("border-gates"), loadTable("former-names")]);

const units = (row: { former_communes: string[] }): UnitRef[] =>
  row.former_communes.map((code) => ({ level: "former-commune", code }));
const gateItems = gates.map((row) => ({
  ref: { id: row.id },
  name: { vi: row.name_vi, en: row.name_en },
  summary: { vi: row.status_vi, en: row.status_en },
  units: units(row),
}));
const plants = [
  { ref: { id: "nam-muc" }, name: { vi: "Nậm Mức", en: "Nậm Mức" }, summary: { vi: "44 MW", en: "44 MW" }, units: [] },
  { ref: { id: "nam-he" }, name: { vi: "Nậm He", en: "Nậm He" }, summary: { vi: "16 MW", en: "16 MW" }, units: [] },
];
const index = buildSearch([
  ...unitEntries(former),
  ...featureEntries({ id: "border-gates", title: { vi: "Cửa khẩu", en: "Border gates" } }, gateItems),
  ...featureEntries({ id: "hydropower", title: { vi: "Thủy điện", en: "Hydropower" } }, plants),
]);
const shown = ({ entry }: Hit): string => `${entry.type?.vi ?? entry.kind} ${entry.name.vi}`;
const find = (query: string, era: "before" | "after" = "after"): string[] => index.search(query, era).map(shown);
const matched = (hit: Hit | undefined): string[] | undefined =>
  hit?.parts.vi.filter((part) => part.match).map((part) => part.text);

describe("search", () => {
  it("puts the feature with that very name before one that only has the words in its name", () => {
    const quarry = {
      ref: { id: "quarry" },
      name: { vi: "Mỏ đá vôi Tây Trang VII", en: "Tây Trang VII quarry" },
      units: [],
    };
    const both = buildSearch([
      ...featureEntries({ id: "projects", title: { vi: "Dự án", en: "Projects" } }, [
        { ...quarry, summary: { vi: "Công nghiệp", en: "Industry" } },
      ]),
      ...featureEntries({ id: "border-gates", title: { vi: "Cửa khẩu", en: "Border gates" } }, gateItems),
    ]);
    expect(both.search("tay trang", "after").map(({ entry }) => entry.key)).toEqual([
      "border-gates:tay-trang",
      "projects:quarry",
    ]);
  });

  it("finds Mường Mươn with and without diacritics, in either form of Unicode", () => {
    for (const query of ["muong muon", "Mường Mươn", "MƯỜNG MƯƠN", "Mường Mươn".normalize("NFD"), " mường  mươn "])
      expect(find(query)[0], query).toBe("xã Mường Mươn");
    expect(index.search("muong muon", "after")[0]?.entry).toMatchObject({
      level: "former-commune",
      era: "before",
      districtName: "Mường Chà",
      summary: { vi: "nay thuộc xã Mường Pồn" },
    });
  });

  it("finds also the commune that a former commune went into, after it", () => {
    const hits = index.search("muong muon", "after");
    expect(hits[1]).toMatchObject({ grade: "context", entry: { name: { vi: "Mường Pồn" }, level: "commune" } });
  });

  it("shows units of the shown era first among equals", () => {
    expect(find("dien bien phu", "after").slice(0, 2)).toEqual(["phường Điện Biên Phủ", "thành phố Điện Biên Phủ"]);
    expect(find("dien bien phu", "before").slice(0, 2)).toEqual(["thành phố Điện Biên Phủ", "phường Điện Biên Phủ"]);
  });

  it("finds both units that bear a code, and codes by their beginning, never by likeness", () => {
    expect(find("03158", "after")).toEqual(["xã Sín Thầu", "xã Leng Su Sìn"]);
    expect(find("03158", "before")).toEqual(["xã Leng Su Sìn", "xã Sín Thầu"]);
    const begun = index.search("0315", "before", 50);
    expect(begun.length).toBeGreaterThan(4);
    expect(begun.every(({ entry }) => entry.codes[0]?.startsWith("0315"))).toBe(true);
    expect(find("03999")).toEqual([]);
  });

  it("finds variants of a name and says which one", () => {
    const hit = index.search("leng su sinh", "after")[0];
    expect(hit?.entry.name.vi).toBe("Leng Su Sìn");
    expect(hit?.otherName?.map((part) => part.text).join("")).toBe("Leng Su Sình");
    expect(find("xin chai", "before")[0]).toBe("xã Sín Chải");
  });

  it("names the spelling that was asked for", () => {
    const [first] = unitEntries();
    const many = buildSearch([{ ...first!, otherNames: ["Lai Châu cũ", "Mường Thanh"] }]);
    const [hit] = many.search("muong thanh", "after");
    expect(hit?.otherName?.map((part) => part.text).join("")).toBe("Mường Thanh");
  });

  it("ranks the diacritics typed before others that fold alike", () => {
    const both = find("na u", "before");
    expect(both).toContain("xã Na Ư");
    expect(find("Xá Nhè", "before")[0]).toBe("xã Xá Nhè");
    expect(find("Sáng Nhè", "after")[0]).toBe("xã Sáng Nhè");
    expect(find("Nà Tòng", "before").slice(0, 2)).toEqual(["xã Nà Tòng", "xã Na Tông"]);
    expect(find("Na Tông", "before").slice(0, 2)).toEqual(["xã Na Tông", "xã Nà Tòng"]);
  });

  it("understands the type before a name, also where it is part of the name", () => {
    expect(find("huyện mường chà")[0]).toBe("huyện Mường Chà");
    expect(find("thi tran muong cha")[0]).toBe("thị trấn Mường Chà");
    expect(find("xa muong cha")[0]).toBe("xã Mường Chà");
    expect(find("tp dien bien phu")[0]).toBe("thành phố Điện Biên Phủ");
    expect(find("xa nhe", "before")[0]).toBe("xã Xá Nhè");
    expect(find("xã")).not.toHaveLength(0);
  });

  it("forgives a slip in long words only", () => {
    expect(find("muong phanng")).toContain("xã Mường Phăng");
    expect(find("thanh nuaa", "before")).not.toHaveLength(0);
    expect(find("pak")).toEqual([]);
  });

  it("drops fuzzy matches where a name matches exactly", () => {
    const grades = index.search("muong muon", "after", 50).map((hit) => hit.grade);
    expect(grades).toEqual(["name", "context"]);
  });

  it("finds features by name and by the title of their layer", () => {
    expect(find("a pa chai")[0]).toMatch(/^border-gates .*A Pa Chải/);
    expect(find("thuy dien nam muc")).toEqual(["hydropower Nậm Mức"]);
    expect(find("nam muc")[0]).toBe("hydropower Nậm Mức");
    expect(find("a pa chai muong nhe"), "by the district its former commune lay in").toContain(find("a pa chai")[0]);
  });

  it("marks what was typed and leaves the name whole", () => {
    const hit = index.search("dien bi", "after")[0];
    expect(matched(hit)).toEqual(["Điện", "Bi"]);
    expect(hit?.parts.vi.map((part) => part.text).join("")).toBe(hit?.entry.name.vi);
    const twice = index.search("n", "after", 500).find(({ entry }) => entry.name.vi === "Nậm Nèn");
    expect(matched(twice), "a letter typed once is marked once").toEqual(["N"]);
    expect(matched(index.search("muong phanng", "after")[0]), "a misspelt word as a whole").toEqual(["Mường", "Phăng"]);
  });

  it("finds nothing for nothing, and survives anything", () => {
    for (const query of ["", "   ", "–", "()[]*?", "中国", "a".repeat(5000)]) expect(() => find(query)).not.toThrow();
    expect(find("")).toEqual([]);
  });

  it.each([
    ["xã Pa Ham, huyện Mường Chà", "xã Pa Ham"],
    ["xã Sín Thầu – Huyện Mường Nhé", "xã Sín Thầu"],
    ["xã Sín Thầu - huyện Mường Nhé", "xã Sín Thầu"],
    ["xa pa ham huyen muong cha", "xã Pa Ham"],
    ["Mường Phăng, thành phố Điện Biên Phủ", "xã Mường Phăng"],
    ["Mường Phăng, TP. Điện Biên Phủ, tỉnh Điện Biên", "xã Mường Phăng"],
    ["H. Mường Chà", "huyện Mường Chà"],
    ["h mường chà", "huyện Mường Chà"],
    ["P. Him Lam", "phường Him Lam"],
    ["P.Him Lam", "phường Him Lam"],
    ["X. Pa Ham", "xã Pa Ham"],
    ["TX. Mường Lay", "thị xã Mường Lay"],
    ["TP.Điện Biên Phủ", "thành phố Điện Biên Phủ"],
    ["TT Tủa Chùa", "thị trấn Tủa Chùa"],
    ["thủy điện Nậm Mức", "hydropower Nậm Mức"],
    ["Ðiện Biên Phủ", "phường Điện Biên Phủ"],
    ["ðiện biên ðông", "huyện Điện Biên Đông"],
    ["3158", "xã Sín Thầu"],
    ["96", "huyện Mường Nhé"],
    ["Muowngf Phawng", "xã Mường Phăng"],
    ["Ddieenj Bieen Ddoong", "huyện Điện Biên Đông"],
    ["Noong Hetj", "xã Noong Hẹt"],
    ["xax Pa Ham, huyeenj Muwowngf Chaf", "xã Pa Ham"],
  ])("puts first what «%s» means", (query, expected) => {
    for (const written of [query, query.normalize("NFD"), query.toUpperCase()])
      expect(find(written)[0], written).toBe(expected);
  });

  it("narrows by the places in the query, and puts them aside where nothing lies there", () => {
    const within = (query: string) => index.search(query, "before", 50).map(({ entry }) => entry);
    const narrowed = within("mường, huyện Tuần Giáo");
    expect(narrowed.length).toBeGreaterThan(2);
    expect(narrowed.every(({ places }) => places.some(({ name }) => name === "Tuần Giáo"))).toBe(true);
    expect(find("Mường Phăng, huyện Điện Biên", "before")[0], "as it was until 2020").toBe("xã Mường Phăng");
  });

  it("finds names of earlier times and says when and why they ended", () => {
    const first = (query: string) => index.search(query, "before")[0];
    expect(first("Tà Lèng")).toMatchObject({ entry: { key: "former-commune:03145" } });
    expect(first("ta leng")?.formerly?.vi).toMatch(/Thanh Minh.*1\/1\/2020.*815\/NQ-UBTVQH14/);
    expect(first("thị xã Lai Châu")).toMatchObject({ entry: { key: "district:095" } });
    expect(first("thị xã Lai Châu")?.formerly?.en).toMatch(/renamed Mường Lay town.*25\/2005.*2 March 2005/);
    expect(first("huyện Mường Lay")).toMatchObject({ entry: { key: "district:097" } });
    expect(first("Mường Lay"), "a name of today comes before one of 2005").toMatchObject({
      entry: { key: "district:095" },
      formerly: null,
    });
    for (const query of ["Xín Chải", "Sín Chải", "xin chai"])
      expect(find(query, "before")[0], query).toBe("xã Sín Chải");
    expect(first("Xín Chải")).toMatchObject({ formerly: null });
  });

  it("keeps to the limit", () => expect(index.search("m", "after", 5)).toHaveLength(5));
});

describe("a list that grows", () => {
  const unitsAlone = unitEntries(former);
  const more = featureEntries({ id: "hydropower", title: { vi: "Thủy điện", en: "Hydropower" } }, plants);
  const queries = ["m", "muong muon", "nam", "nậm mức", "thuy dien", "03158", "muong, huyen tuan giao"];

  it("finds the same as a list searched at once, wherever in it something has come", () => {
    const searchOf = growingSearch();
    searchOf(unitsAlone);
    const grown = searchOf([...more, ...unitsAlone]);
    const whole = buildSearch([...more, ...unitsAlone]);
    for (const query of queries)
      expect(grown.search(query, "after", 20), query).toEqual(whole.search(query, "after", 20));
  });

  it("is read once", () => {
    let read = 0;
    const counted = unitsAlone.map((entry) => ({
      ...entry,
      get codes() {
        read += 1;
        return entry.codes;
      },
    }));
    const searchOf = growingSearch();
    searchOf(counted);
    expect(read).toBe(counted.length);
    searchOf([...counted, ...more]);
    expect(read).toBe(counted.length);
  });

  it("does not find any more what has left it, nor what came after a list", () => {
    const searchOf = growingSearch();
    const keys = (search: Search) => search.search("nam muc", "after").map(({ entry }) => entry.key);
    const before = searchOf(unitsAlone);
    expect(keys(searchOf([...unitsAlone, ...more]))[0]).toBe("hydropower:nam-muc");
    expect(keys(before)).not.toContain("hydropower:nam-muc");
    expect(keys(searchOf(unitsAlone))).not.toContain("hydropower:nam-muc");
  });
});
