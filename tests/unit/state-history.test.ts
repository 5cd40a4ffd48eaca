/** What is a step that the back button undoes. */
import { describe, expect, it } from "vitest";
import { App } from "../../src/state/app.svelte";
import { firstFeatureTable, firstTable, type Selection } from "../../src/state/view";
import { FakeHost } from "./fake-host";

const never = () => new Promise<never>(() => undefined);
const appOn = (host: FakeHost): App => new App(host, { themes: never, provenance: never, geography: never });

function start(query = "") {
  const host = new FakeHost(query);
  return { host, app: appOn(host) };
}
const commune = (code: string): Selection => ({ kind: "unit", unit: { level: "commune", code } });
const former = (code: string): Selection => ({ kind: "unit", unit: { level: "former-commune", code } });

describe("what is opened", () => {
  const open: [string, (app: App) => void][] = [
    ["table=commune", (app) => app.setTable(firstTable("commune"))],
    ["table=projects", (app) => app.setFeatureTable(firstFeatureTable("projects"))],
    ["compare=side", (app) => app.setCompare("side")],
    ["ind=area", (app) => app.setIndicator("area")],
  ];

  it.each(open)("makes a history entry, and back closes it: %s", (query, act) => {
    const { app, host } = start();
    act(app);
    expect(host.entries).toEqual(["", query]);
    host.go(-1);
    expect(app.view).toEqual(start().app.view);
    host.go(1);
    expect(host.query()).toBe(query);
  });

  it("takes nothing with it that was made since, when back closes it", () => {
    const { app, host } = start();
    app.setTable(firstTable("commune"));
    app.setRegions([{ name: "A", land: new Set(["03158"]) }]);
    app.setFilter("projects", { words: "a", conditions: {} });
    host.go(-1);
    expect([app.view.table, app.view.regions.length, app.view.filters.projects?.words]).toEqual([null, 1, "a"]);
    expect(host.query()).toContain("regions=A~f03158");
  });

  it("is changed within its entry", () => {
    const { app, host } = start("table=commune&ind=area");
    app.setTable({ ...firstTable("commune"), query: "a" });
    app.setFeatureTable(firstFeatureTable("projects"));
    app.setIndicator("density-2019");
    app.set({ classing: { method: "own", breaks: [1] } });
    app.setEra("before");
    app.setFilter("projects", { words: "a", conditions: {} });
    expect(host.entries).toHaveLength(1);
  });

  it("leaves no step back to a mode that cannot be shown", () => {
    const { app, host } = start("compare=side");
    app.setCompare("switch", true);
    expect(host.entries).toEqual([""]);
  });
});

describe("measuring", () => {
  it("makes a history entry of the same address; back ends it and keeps what was done meanwhile; a reload goes on", () => {
    const { app, host } = start("sel=commune:03202");
    app.measure(true);
    expect([app.measuring, host.entries]).toEqual([true, ["sel=commune:03202", "sel=commune:03202"]]);
    app.setCamera({ lon: 103, lat: 21.5, zoom: 10 });
    app.setLanguage("en");
    host.go(-1);
    expect([app.measuring, app.view.language, app.view.camera?.zoom, app.view.selection]).toEqual([
      false,
      "en",
      10,
      commune("03202"),
    ]);
    host.go(1);
    expect(app.measuring).toBe(true);
    app.measure(false);
    expect(host.at).toBe(2);
    app.measure(true);
    expect(appOn(host).measuring).toBe(true);
  });
});

describe("lists", () => {
  const regions = { kind: "regions" } as const;
  const crossing = { kind: "units", level: "commune", crossing: true } as const;

  it("make a history entry of the same address, unless it is the list that is open", () => {
    const { app, host } = start("era=before");
    app.showList(crossing);
    app.showList({ ...crossing });
    expect(host.entries).toEqual(["era=before", "era=before"]);
    host.go(-1);
    expect(app.list).toBeNull();
    host.go(1);
    expect(app.list).toEqual(crossing);
  });

  it("are there again after a card over them, another list, a close and a reload", () => {
    const { app, host } = start();
    app.showList(crossing);
    const shown = app.list;
    app.select(commune("03158"));
    app.showList(regions);
    app.showList(null);
    host.go(-1);
    expect(app.list).toEqual(regions);
    host.go(-1);
    expect([app.list, app.view.selection]).toEqual([crossing, commune("03158")]);
    host.go(-1);
    expect(app.list, "the same, so that what was typed in it stays").toBe(shown);
    expect(app.view.selection).toBeNull();
    expect(appOn(host).list).toBe(shown);
  });

  it("keep what was done in them when back closes them", () => {
    const { app, host } = start();
    app.showList(regions);
    app.setRegions([{ name: "A", land: new Set(["03158"]) }]);
    app.setLanguage("en");
    host.go(-1);
    expect([app.list, app.view.regions.length, host.language]).toEqual([null, 1, "en"]);
    expect(host.entries).toEqual(Array(2).fill("lang=en&regions=A~f03158"));
  });

  it("keep nothing on a way forward, or past something else that was opened", () => {
    const { app, host } = start();
    app.showList(regions);
    app.showList(null);
    app.setEra("before");
    host.go(-1);
    expect([app.list, app.view.era]).toEqual([regions, "after"]);
    host.go(1);
    expect([app.list, app.view.era]).toEqual([null, "before"]);
    app.showList(regions);
    app.select(former("03158"));
    host.go(-2);
    expect([app.list, app.view.selection]).toEqual([null, null]);
  });

  it("that are none are not shown", () => {
    const host = new FakeHost();
    host.held = [{ list: "gold", step: 3 }];
    expect(appOn(host).list).toBeNull();
  });
});
