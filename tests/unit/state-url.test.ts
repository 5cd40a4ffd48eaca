/** The address gives back every view, and drops what it does not understand. */
import { describe, expect, it } from "vitest";
import type { Condition, Facet, Filter, Within } from "../../src/domain/filter";
import { isEmpty } from "../../src/domain/filter";
import { classCounts, type ClassScheme } from "../../src/domain/classify";
import { landOfAll } from "../../src/domain/land";
import { cleanName, maxRegions, nameLength, type Region } from "../../src/domain/region";
import { levels } from "../../src/domain/unit";
import { unitsOf } from "../../src/domain/units";
import { layerById, layerIds } from "../../src/themes";
import { type LayerId } from "../../src/themes/theme";
import { decode } from "../../src/state/url-decode";
import { decodeQuery } from "../../src/state/url-repair";
import { encode, toQuery } from "../../src/state/url-encode";
import { cleanWords } from "../../src/state/url-filter";
import {
  compareModes,
  defaultLevels,
  defaultView,
  formerLevels,
  maxSubjects,
  pages,
  type Selection,
  type Subject,
  type TableView,
  type FeatureTableView,
  type View,
  ringRadii,
} from "../../src/state/view";
import { indicatorIds, type IndicatorId } from "../../src/indicators/ids";
import { hasKinds, mergerKinds } from "../../src/domain/merger-kinds";
import fc, { examples } from "./property";

const read = (query: string) => decode(new URLSearchParams(query));
const write = (view: View): string => toQuery(encode(view));

const allUnits = levels.flatMap((level) => unitsOf(level));
const degrees = (from: number, to: number) => fc.integer({ min: from * 1e5, max: to * 1e5 }).map((n) => n / 1e5);
const places: fc.Arbitrary<Selection> = fc.record({
  kind: fc.constant("place" as const),
  at: fc.record({ lat: degrees(20.88, 22.56), lon: degrees(102.13, 103.61) }),
});
const selections: fc.Arbitrary<Selection> = fc.oneof(
  fc.constantFrom(...allUnits).map((unit): Selection => ({ kind: "unit", unit: unit.ref })),
  fc.record({
    kind: fc.constant("feature" as const),
    layer: fc.constantFrom(...layerIds),
    id: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/),
  }),
  places,
);
const hundredths = (from: number, to: number) => fc.integer({ min: from * 100, max: to * 100 }).map((n) => n / 100);
const schemes: fc.Arbitrary<ClassScheme> = fc.oneof(
  fc.record({ method: fc.constantFrom("quantile", "natural", "equal"), count: fc.constantFrom(...classCounts) }),
  fc
    .uniqueArray(hundredths(-500, 5000), { minLength: 1, maxLength: 6 })
    .map((breaks): ClassScheme => ({ method: "own", breaks: breaks.toSorted((a, b) => a - b) })),
);
const regions: fc.Arbitrary<Region> = fc.record({
  name: fc
    .string({ minLength: 1, maxLength: nameLength })
    .map(cleanName)
    .filter((name) => name !== ""),
  land: fc.array(fc.constantFrom(...allUnits), { maxLength: 5 }).map((units) => landOfAll(units.map(({ ref }) => ref))),
});
const ownIds = fc.stringMatching(/^own-[a-z0-9]{8}-p?\d{1,5}$/).map((id) => id as IndicatorId);
const someIndicator = fc.oneof(fc.constantFrom(...indicatorIds), ownIds);
const tables: fc.Arbitrary<TableView> = fc
  .record({
    level: fc.constantFrom(...levels),
    sort: fc.record({
      column: fc.oneof(fc.constantFrom("name" as const, "code" as const, "went" as const), someIndicator),
      descending: fc.boolean(),
    }),
    columns: fc.option(fc.uniqueArray(someIndicator)),
    query: fc.string({ maxLength: 20 }),
    kind: fc.option(fc.constantFrom(...mergerKinds)),
  })
  .map((table) => (hasKinds(table.level) ? table : { ...table, kind: null }));
const featureTables: fc.Arbitrary<FeatureTableView> = fc.record({
  layer: fc.constantFrom("hydropower" as const, "border-gates" as const, "projects" as const),
  sort: fc.option(fc.record({ column: fc.stringMatching(/^[a-z][a-z-]{0,20}$/), descending: fc.boolean() })),
  by: fc.option(fc.constantFrom("district" as const, "former-commune" as const, "commune" as const)),
});
const ranges: fc.Arbitrary<Condition> = fc
  .record({
    kind: fc.constant("range" as const),
    from: fc.option(hundredths(-10, 5000)),
    to: fc.option(hundredths(0, 5000)),
    unknown: fc.boolean(),
  })
  .filter(({ from, to }) => (from !== null || to !== null) && (from ?? -Infinity) <= (to ?? Infinity));
const choiceOf = (ids: readonly string[]): fc.Arbitrary<Condition> =>
  fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1 }).map((any) => ({ kind: "choice" as const, any }));
const conditionOf = (facet: Facet): fc.Arbitrary<Condition> => {
  if (facet.kind === "range" && facet.of)
    return fc.tuple(ranges, fc.constantFrom("tay-trang", "nearest")).map(([range, of]) => ({ ...range, of }));
  if (facet.kind === "range") return ranges;
  if (facet.kind === "place") return choiceOf(unitsOf(facet.level).map(({ ref }) => ref.code));
  return choiceOf([...(facet.options?.map(({ id }) => id) ?? ["Nậm Mức", "Mã"]), "unknown"]);
};
const filterOf = (id: LayerId): fc.Arbitrary<Filter> =>
  fc
    .record({
      words: fc.string({ maxLength: 30 }).map((text) => cleanWords(text).trim()),
      conditions: fc
        .subarray([...layerById(id).facets])
        .chain((facets) => fc.tuple(...facets.map((facet) => fc.tuple(fc.constant(facet.id), conditionOf(facet)))))
        .map((pairs): Filter["conditions"] => Object.fromEntries(pairs)),
    })
    .filter((filter) => !isEmpty(filter));
const withins: fc.Arbitrary<Within> = fc.oneof(
  fc.constantFrom(...allUnits).map((unit): Within => ({ kind: "unit", unit: unit.ref })),
  fc.integer({ min: 0, max: maxRegions - 1 }).map((at): Within => ({ kind: "region", at })),
);
const regionSubjects = fc.integer({ min: 0, max: maxRegions - 1 }).map((at): Subject => ({ kind: "region", at }));
const filterings: fc.Arbitrary<View["filters"]> = fc
  .uniqueArray(fc.constantFrom(...layerIds))
  .chain((ids) => fc.tuple(...ids.map((id) => fc.tuple(fc.constant(id), filterOf(id)))))
  .map((pairs) => Object.fromEntries(pairs));
/** Of the two tables one is open at most. */
const eitherTable = fc.oneof(
  fc.option(tables).map((table) => ({ table, featureTable: null })),
  featureTables.map((shown) => ({ table: null, featureTable: shown })),
);
const mainViews = fc.record({
  language: fc.constantFrom("vi" as const, "en" as const),
  era: fc.constantFrom("before" as const, "after" as const),
  levels: fc.record({
    province: fc.boolean(),
    district: fc.boolean(),
    "former-commune": fc.boolean(),
    commune: fc.boolean(),
  }),
  layers: fc
    .uniqueArray(fc.constantFrom(...layerIds))
    .chain((ids) => fc.tuple(...ids.map((id) => fc.tuple(fc.constant(id), hundredths(0, 1)))))
    .map((pairs) => Object.fromEntries(pairs)),
  selection: fc.option(selections),
  page: fc.option(fc.constantFrom(...pages)),
  subjects: fc.array(fc.oneof(selections, regionSubjects), { maxLength: maxSubjects }),
  part: fc.option(fc.stringMatching(/^[a-z]{1,20}$/)),
  printed: fc.option(fc.constantFrom("20261127-a1b2c3-hAAAA.cB_-9", "20260101-000000-b")),
  camera: fc.option(fc.record({ lon: hundredths(100, 106), lat: hundredths(19, 24), zoom: hundredths(6, 14) })),
  tilted: fc.boolean(),
  lens: fc.boolean(),
  ring: fc.constantFrom(null, ...ringRadii),
  compare: fc.constantFrom(...compareModes),
  divider: fc.integer({ min: 0, max: 100 }),
  indicator: fc.option(someIndicator),
  formerLevel: fc.constantFrom(...formerLevels),
  classing: fc.option(schemes),
  regions: fc.array(regions, { maxLength: maxRegions }),
  filters: filterings,
  within: fc.option(withins),
});
/** Narrowed to one of the regions there are, or to none, and about none that there is not. */
const views: fc.Arbitrary<View> = fc.tuple(mainViews, eitherTable).map(([view, open]) => ({
  ...view,
  ...open,
  subjects: view.subjects.filter((subject) => subject.kind !== "region" || view.regions[subject.at]),
  within: view.within?.kind === "region" && !view.regions[view.within.at] ? null : view.within,
}));

describe("the URL", () => {
  it("drops what only looks like an indicator of an own table", () => {
    for (const id of ["own-", "own-abcd1234", "own-ABCD1234-3", "own-abcd1234-3x", "own-abcd12345-3", "own-<b>-1"])
      expect(read(`ind=${encodeURIComponent(id)}`)).toMatchObject({
        view: { indicator: null },
        dropped: [{ parameter: "ind", value: id }],
      });
  });

  it("gives back every view, with nothing dropped", () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(read(write(view))).toEqual({ view, dropped: [] });
      }),
      examples(100),
    );
  });

  it("keeps what a page is about, and drops what there is not", () => {
    const query = "page=help&regions=A~f03175&of=commune:03202;place:21.38600,103.01700;region:1";
    const { view, dropped } = read(query);
    expect(dropped).toEqual([]);
    expect(view.subjects).toEqual([
      { kind: "unit", unit: { level: "commune", code: "03202" } },
      { kind: "place", at: { lat: 21.386, lon: 103.017 } },
      { kind: "region", at: 0 },
    ]);
    expect(read("of=region:2;commune:99999;commune:03202")).toMatchObject({
      view: { subjects: [{ kind: "unit" }] },
      dropped: [{ value: "region:2" }, { value: "commune:99999" }],
    });
  });

  it("says a filter in words one can read, and reads it back", () => {
    const query = "layers=hydropower&f=hydropower~status:operating~capacity:20..";
    const { view, dropped } = read(query);
    expect(dropped).toEqual([]);
    expect(view.filters).toEqual({
      hydropower: {
        words: "",
        conditions: {
          status: { kind: "choice", any: ["operating"] },
          capacity: { kind: "range", from: 20, to: null, unknown: false },
        },
      },
    });
    expect(write(view)).toBe(query);
    expect(read("f=hydropower~status:burning").dropped).toEqual([
      { parameter: "f", value: "hydropower~status:burning" },
    ]);
  });

  it.each([
    "hydropower~wordsx",
    "hydropower~words:",
    "hydropower",
    "hydropower~words:a~words:b",
    "hydropower~status:operating~status:planned",
    "hydropower~status:",
    "hydropower~capacity:..",
    "hydropower~capacity:30..20",
    "hydropower~capacity:20..~",
    "hydropower~commune:99999",
    "hydropower~constructor:1",
    "roads~status:operating",
    "~",
  ])("leaves out a filter that cannot be read whole, and says so: %s", (text) => {
    const { view, dropped } = read(`f=${text}`);
    expect(view.filters).toEqual({});
    expect(dropped).toEqual([{ parameter: "f", value: text }]);
  });

  it("keeps the filters that can be read, and of two of one layer the first", () => {
    const { view, dropped } = read("f=hydropower~words:a;forest~x:1;hydropower~words:b;projects~words:c");
    expect(Object.entries(view.filters).map(([layer, filter]) => [layer, filter.words])).toEqual([
      ["hydropower", "a"],
      ["projects", "c"],
    ]);
    expect(dropped.map(({ value }) => value)).toEqual(["forest~x:1", "hydropower~words:b"]);
  });

  it("takes each choice once, and drops what describes a table that is not shown", () => {
    expect(read("f=hydropower~status:operating,operating").view.filters.hydropower?.conditions["status"]).toEqual({
      kind: "choice",
      any: ["operating"],
    });
    const dropped = (query: string) => read(query).dropped.map(({ parameter }) => parameter);
    expect(dropped("table=commune&group=district&q=a")).toEqual(["group"]);
    expect(dropped("table=projects&group=district&cols=area&q=a")).toEqual(["cols", "q"]);
    expect(dropped("sort=area&cols=area&q=a&group=district")).toEqual(["group", "sort", "cols", "q"]);
    expect(dropped("table=projects&group=province")).toEqual(["group"]);
    expect(dropped("table=forest")).toEqual(["table"]);
    expect(read("table=projects&sort=constructor").view.featureTable?.sort).toEqual({
      column: "constructor",
      descending: false,
    });
  });

  it("is narrowed only to what there is", () => {
    for (const text of ["region:0", "region:2", "region:9", "region:10", "commune:99999", "district", "region:-1"])
      expect(read(`regions=A~c03334&in=${text}`), text).toMatchObject({
        view: { within: null },
        dropped: [{ parameter: "in", value: text }],
      });
    expect(read("regions=A~c03334&in=region:1").view.within).toEqual({ kind: "region", at: 0 });
    const shifted = read("regions=A~c99999;B~c03334&in=region:1");
    expect(shifted.view.within).toBeNull();
    expect(shifted.dropped.map(({ parameter }) => parameter)).toEqual(["regions", "in"]);
  });

  it("never throws and always gives a view that it can write again", () => {
    const nearMiss = fc
      .array(
        fc.tuple(
          fc.constantFrom(
            ...["era", "levels", "layers", "sel", "lang", "at", "page", "x"],
            ...[
              "compare",
              "split",
              "ind",
              "by",
              "classes",
              "regions",
              "table",
              "sort",
              "cols",
              "q",
              "group",
              "f",
              "in",
            ],
          ),
          fc.oneof(
            fc.string(),
            fc.constantFrom(
              "commune:03158",
              "commune:",
              "forest~",
              "~",
              ",",
              "NaN,NaN,NaN",
              "__proto__",
              "own-",
              "own-2_1",
              "quantile-9",
              "A~c03158;~",
              "A~f99999",
              "hydropower",
              "hydropower~status:operating~capacity:20..",
              "hydropower~status:x;projects~words:",
              "forest~cover:..",
              "region:9",
            ),
          ),
        ),
        { maxLength: 8 },
      )
      .map((pairs) => new URLSearchParams(pairs).toString());
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), nearMiss), (query) => {
        const { view } = read(query);
        expect(read(write(view)).dropped).toEqual([]);
      }),
      examples(200),
    );
  });

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
