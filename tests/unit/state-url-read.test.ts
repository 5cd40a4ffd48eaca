/** What an address is read as: names of old, first views, lists, places, regions, and what a sentence puts behind it. */
import { describe, expect, it } from "vitest";
import { decodeQuery } from "../../src/state/url-repair";
import { defaultLevels, defaultView } from "../../src/state/view";
import { read, write } from "./any-view";

describe("an address", () => {
  it("opens the annex by the name its page had before", () => {
    const { view, dropped } = read("page=indicators");
    expect(view.page).toBe("annex");
    expect(dropped).toEqual([]);
    expect(write(view)).toBe("page=annex");
  });

  it("is empty for the default view and readable for others", () => {
    expect(write(defaultView)).toBe("");
    expect(
      write({
        ...defaultView,
        layers: { forest: 0.6, hydropower: 1 },
        selection: { kind: "unit", unit: { level: "commune", code: "03158" } },
        camera: { lon: 103.02, lat: 21.38, zoom: 9.5 },
      }),
    ).toBe("layers=hydropower,forest~60&sel=commune:03158&at=103.02,21.38,9.5");
  });

  it("writes a place to five decimals, latitude first, and drops one that no part of the province can hold", () => {
    const { view } = read("sel=place:21.386,103.0170049");
    expect(view.selection).toEqual({ kind: "place", at: { lat: 21.386, lon: 103.017 } });
    expect(write(view)).toBe("sel=place:21.38600,103.01700");
    for (const value of ["place:103.017,21.386", "place:20.1,103", "place:21.386", "place:21,386;103,017", "place:"])
      expect(read(`sel=${encodeURIComponent(value)}`)).toMatchObject({
        view: { selection: null },
        dropped: [{ parameter: "sel", value }],
      });
  });

  it("takes the era and its levels from the selected unit when it names none", () => {
    const { view } = read("sel=former-commune:03158");
    expect(view.era).toBe("before");
    expect(view.levels).toEqual(defaultLevels.before);
    expect(read("sel=former-commune:03158&era=after").view.era).toBe("after");
  });

  it("shows the layer of the selected feature when it names no layers", () => {
    const { view } = read("sel=hydropower:nam-muc");
    expect(view.layers).toEqual({ hydropower: 1 });
    expect(write(view)).toBe("sel=hydropower:nam-muc");
    expect(write({ ...view, layers: {} })).toBe("layers=none&sel=hydropower:nam-muc");
  });

  it.each([
    ["era=future", "era", "future"],
    ["sel=commune:99999", "sel", "commune:99999"],
    ["sel=03158", "sel", "03158"],
    ["sel=hydropower:../x", "sel", "hydropower:../x"],
    ["layers=hydropower,gold", "layers", "gold"],
    ["layers=forest~101", "layers", "forest~101"],
    ["levels=village", "levels", "village"],
    ["lang=fr", "lang", "fr"],
    ["at=0,0,9", "at", "0,0,9"],
    ["at=103,21", "at", "103,21"],
    ["at=50,21,9", "at", "50,21,9"],
    ["at=103,50,9", "at", "103,50,9"],
    ["page=admin", "page", "admin"],
    ["era=before&era=after", "era", "after"],
    ["compare=both", "compare", "both"],
    ["split=101", "split", "101"],
    ["split=5.5", "split", "5.5"],
    ["ind=happiness", "ind", "happiness"],
    ["by=commune", "by", "commune"],
    ["classes=natural-8", "classes", "natural-8"],
    ["classes=own-5_5", "classes", "own-5_5"],
    ["classes=own-9_1", "classes", "own-9_1"],
    ["classes=own-1_2_3_4_5_6_7", "classes", "own-1_2_3_4_5_6_7"],
    ["classes=own-1e9", "classes", "own-1e9"],
    ["regions=A~c99999", "regions", "A~c99999"],
    ["regions=~c03158", "regions", "~c03158"],
    ["regions=A~;B~;C~;D~;E~f03158", "regions", "E~f03158"],
    ["table=village", "table", "village"],
    ["table=forest", "table", "forest"],
    ["sort=-area", "sort", "-area"],
    ["cols=area", "cols", "area"],
    ["q=muong", "q", "muong"],
    ["table=commune&sort=size", "sort", "size"],
    ["table=commune&cols=area,gold", "cols", "gold"],
    [`table=commune&q=${"x".repeat(81)}`, "q", "x".repeat(81)],
    ["tiles=1", "tiles", "1"],
  ])("drops and names what it does not understand: %s", (query, parameter, value) => {
    expect(read(query).dropped).toEqual([{ parameter, value }]);
  });

  it("keeps what it understands of a list", () => {
    expect(read("layers=hydropower,gold,forest~60").view.layers).toEqual({ hydropower: 1, forest: 0.6 });
    expect(read("levels=none").view.levels).toEqual({
      province: false,
      district: false,
      "former-commune": false,
      commune: false,
    });
  });

  it("holds land once and in one order, whatever an address names it by", () => {
    const { regions } = read("regions=A~f03161.c03160.f03157.f03154").view;
    expect(regions[0]?.land).toEqual(new Set(["03154", "03157", "03160", "03161"]));
    expect(write({ ...defaultView, regions })).toBe("regions=A~c03160.f03154");
    const backwards = { name: "A", land: new Set(["03157", "03154"]) };
    expect(write({ ...defaultView, regions: [backwards] })).toBe("regions=A~f03154.f03157");
  });

  it("keeps four regions, each column once, and a table without any columns", () => {
    const { regions } = read("regions=A~;B~;C~;D~;E~").view;
    expect(regions.map(({ name }) => name)).toEqual(["A", "B", "C", "D"]);
    expect(read("table=commune&cols=area,area,parts").view.table?.columns).toEqual(["area", "parts"]);
    expect(read("table=commune&cols=none").view.table?.columns).toEqual([]);
  });

  it.each(["9", "12.34"])("keeps a zoom that the map has: %s", (zoom) => {
    expect(write(read(`at=103,21,${zoom}`).view)).toBe(`at=103,21,${zoom}`);
  });

  it.each([
    ["15", "14"],
    ["99.5", "14"],
    ["100", "14"],
    ["2", "5.4"],
  ])("holds a zoom of %s to the map's limit and puts the address right", (asked, held) => {
    const { view, dropped } = read(`at=103,21,${asked}`);
    expect(dropped).toEqual([]);
    expect(write(view)).toBe(`at=103,21,${held}`);
  });

  it.each([
    "layers=hydropower&f=hydropower~status:operating",
    "layers=hydropower&f=hydropower~capacity:20..",
    "layers=hydropower&f=hydropower~capacity:..20.5",
    "layers=hydropower&in=district:096",
    "layers=hydropower,forest",
    "sel=commune:03202",
    "regions=Vung+A~c03160.f03154",
    "at=103,21.5,9.5",
    "sel=commune:03202&lang=en",
  ])("mends the end that a sentence gives a link, and what a page's source makes of it: %s", (query) => {
    for (const end of [".", ")", ",", ").", "...", "…", "%29", "%29.", "%E2%80%9D", "&"]) {
      const { view, dropped } = decodeQuery(query + end);
      expect(dropped, end).toEqual([]);
      expect(write(view), end).toBe(query);
    }
    for (const and of ["&amp;", "&amp;amp;", "&AMP;"])
      expect(write(decodeQuery(query.replaceAll("&", and)).view)).toBe(query);
  });

  it.each(["sel=commune:03328", "era=before", "layers=hydropower,forest", "page=help", "table=commune&kind=across"])(
    "mends spaces and signs around a value in the middle of an address: %s",
    (query) => {
      for (const end of ["%20", "+", ".", ",", ")", ").", "%C2%A0"]) {
        const { view, dropped } = read(`${query.replace("=", "=%20")}${end}&lang=en`);
        expect(dropped, end).toEqual([]);
        expect(write(view)).toBe(write({ ...read(query).view, language: "en" }));
      }
    },
  );

  it("keeps a full stop and a bracket that can belong to what is searched for", () => {
    expect(decodeQuery("table=commune&q=P.").view.table?.query).toBe("P.");
    expect(decodeQuery("table=commune&q=(cũ)").view.table?.query).toBe("(cũ)");
    expect(decodeQuery("table=commune&q=cũ)").view.table?.query).toBe("cũ");
    expect(decodeQuery("sel=commune:99999.").dropped).toEqual([{ parameter: "sel", value: "commune:99999." }]);
  });

  it("reads names of regions of up to 80 letters, however their marks are encoded", () => {
    const name = "Vùng kinh tế động lực dọc quốc lộ 279, quốc lộ 12 và lòng chảo Mường Thanh";
    expect(name.length).toBeGreaterThan(60);
    for (const form of ["NFC", "NFD"] as const) {
      const { view, dropped } = read(`regions=${encodeURIComponent(name.normalize(form))}~c03160`);
      expect(dropped).toEqual([]);
      expect(view.regions[0]?.name).toBe(name.normalize("NFC"));
    }
    expect(read(`regions=${"ă".repeat(81)}~c03160`).view.regions[0]?.name).toBe("ă".repeat(80));
  });

  it("says nothing of the marks that social networks add", () => {
    expect(read("fbclid=abc&utm_source=zalo&zarsrc=31").dropped).toEqual([]);
  });
});
