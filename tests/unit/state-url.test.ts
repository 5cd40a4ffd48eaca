/** The address gives back every view, and drops what it does not understand. */
import { describe, expect, it } from "vitest";
import fc, { examples } from "./property";
import { read, write, views } from "./any-view";

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
});
