/** Filters, the place all layers are narrowed to, and the table of features: what an act leaves in view and address. */
import { describe, expect, it } from "vitest";
import { noFilter, withCondition, type Filter } from "../../src/domain/filter";
import { landOf } from "../../src/domain/land";
import type { Region } from "../../src/domain/region";
import { App } from "../../src/state/app.svelte";
import { firstTable, firstFeatureTable } from "../../src/state/view";
import { loadThemes } from "../../src/themes";
import { FakeHost } from "./fake-host";

/** `asked`: how often the themes were asked for. */
function start(query = "") {
  const host = new FakeHost(query);
  const asked = { times: 0 };
  const never = () => new Promise<never>(() => undefined);
  const themes = () => {
    asked.times += 1;
    return never();
  };
  const app = new App(host, { themes, provenance: never, geography: never });
  return { host, app, asked };
}
const operating: Filter = withCondition(noFilter, "status", { kind: "choice", any: ["operating"] });
const region = (name: string, code: string): Region => ({ name, land: landOf({ level: "commune", code }) });
const [a, b, c] = [region("A", "03160"), region("B", "03334"), region("C", "03158")];

describe("filters", () => {
  it("stand in the address while they narrow anything", () => {
    const { app, host } = start();
    app.setFilter("hydropower", operating);
    expect(host.query()).toBe("f=hydropower~status:operating");
    app.setFilter("projects", { conditions: {}, words: "sân bay" });
    expect(Object.keys(app.view.filters)).toEqual(["hydropower", "projects"]);
    app.setFilter("projects", { conditions: {}, words: "  " });
    expect(Object.keys(app.view.filters)).toEqual(["hydropower"]);
    app.setFilter("hydropower", noFilter);
    expect(app.view.filters).toEqual({});
    expect(host.query()).toBe("");
  });

  it("may be a range with equal ends, which the address keeps", () => {
    const { app, host } = start("f=hydropower~capacity:20..20");
    expect(app.view.filters.hydropower?.conditions["capacity"]).toEqual({
      kind: "range", from: 20, to: 20, unknown: false,
    }); // prettier-ignore
    app.setLanguage("en");
    expect(host.query()).toContain("f=hydropower~capacity:20..20");
  });

  it("go in one act, the place with them", () => {
    const { app, host } = start();
    app.setFilter("hydropower", operating);
    app.setFilter("ntm", { conditions: {}, words: "mường" });
    app.setWithin({ kind: "unit", unit: { level: "district", code: "096" } });
    expect(host.query()).toContain("in=district:096");
    app.clearFilters();
    expect(app.view).toMatchObject({ filters: {}, within: null });
    expect(host.query()).toBe("");
  });
});

describe("the region that layers are narrowed to", () => {
  const narrowed = (at: number): App => {
    const { app } = start();
    app.setRegions([a, b, c]);
    app.setWithin({ kind: "region", at });
    return app;
  };

  it("is followed where others go before it, by its land or else by its name", () => {
    const app = narrowed(1);
    app.setRegions([b, c]);
    expect(app.view.within).toEqual({ kind: "region", at: 0 });
    app.setRegions([c, { ...b, name: "Other" }]);
    expect(app.view.within).toEqual({ kind: "region", at: 1 });
    app.setRegions([{ ...region("Other", "03160") }, c]);
    expect(app.view.within).toEqual({ kind: "region", at: 0 });
  });

  it("narrows nothing once it is gone", () => {
    const app = narrowed(1);
    app.setRegions([a, c]);
    expect(app.view.within).toBeNull();
  });

  it("a unit stays, whatever becomes of the regions", () => {
    const { app } = start();
    const within = { kind: "unit", unit: { level: "commune", code: "03160" } } as const;
    app.setWithin(within);
    app.setRegions([a]);
    app.setRegions([]);
    expect(app.view.within).toEqual(within);
  });
});

describe("the table of features", () => {
  it("takes the place of that of units, and the other way round", () => {
    const { app, host } = start();
    app.setTable(firstTable("commune"));
    app.setFeatureTable({ ...firstFeatureTable("projects"), by: "district" });
    expect(app.view).toMatchObject({ table: null, featureTable: { layer: "projects", by: "district" } });
    expect(host.query()).toBe("table=projects&group=district");
    app.setTable(firstTable("commune"));
    expect(app.view).toMatchObject({ table: { level: "commune" }, featureTable: null });
    app.setFeatureTable(null);
    expect(app.view.table).not.toBeNull();
    app.setTable(null);
    app.setFeatureTable(firstFeatureTable("projects"));
    app.setTable(null);
    expect(app.view.featureTable).not.toBeNull();
  });

  it("switches its layer on, and keeps the opacity of one that is on", () => {
    const { app } = start("layers=hydropower~40");
    app.setFeatureTable(firstFeatureTable("hydropower"));
    expect(app.view.layers).toEqual({ hydropower: 0.4 });
    app.setFeatureTable(firstFeatureTable("projects"));
    expect(app.view.layers).toEqual({ hydropower: 0.4, projects: 1 });
  });

  it("reads the themes when a link opens it, and so does any act that narrows", () => {
    expect(start("table=projects&layers=none").asked.times).toBe(1);
    expect(start("").asked.times).toBe(0);
    const { app, asked } = start();
    app.setWithin({ kind: "unit", unit: { level: "district", code: "096" } });
    expect(asked.times).toBe(1);
  });
});

describe("a filter that nothing could pass", () => {
  const ready = async (query: string) => {
    const themes = await loadThemes();
    const never = () => new Promise<never>(() => undefined);
    const host = new FakeHost(query);
    const app = new App(host, { themes: async () => themes, provenance: never, geography: never });
    await app.loadThemes();
    return { app, host };
  };

  it.each([
    ["projects~gate:nowhere:..50", "missing-feature"],
    ["projects~category:energy~gate:nam-muc:..50,unknown", "missing-feature"],
    ["hydropower~river:Sông Đà Nẵng", "missing-feature"],
    ["projects~gate:tay-trang:..-5", "dropped-parameter"],
    ["projects~gate:tay-trang:..-5,unknown", "dropped-parameter"],
    ["hydropower~capacity:..-1", "dropped-parameter"],
  ])("%s is left out with a notice that names it", async (filter, kind) => {
    const { app, host } = await ready(`f=${filter};border-gates~words:a`);
    expect(app.notices.all).toMatchObject([{ kind, detail: { parameter: "f", value: filter } }]);
    expect(Object.keys(app.view.filters)).toEqual(["border-gates"]);
    expect(host.query()).toBe("f=border-gates~words:a");
  });

  it.each([
    "projects~gate:tay-trang:..50",
    "projects~gate:nearest:..50",
    "hydropower~river:unknown",
    "hydropower~river:Nậm Mức",
    "hydropower~capacity:..-1,unknown",
  ])("is not %s", async (filter) => {
    const { app } = await ready(`f=${filter}`);
    expect([app.notices.all, Object.keys(app.view.filters).length]).toEqual([[], 1]);
  });
});
