/** What each act leaves in view, address and history. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { defaultLevels, type Selection } from "../../src/state/view";
import { start, commune, settle } from "./started-app";

const former = (code: string): Selection => ({ kind: "unit", unit: { level: "former-commune", code } });

beforeEach(() => void vi.useFakeTimers());

afterEach(() => void vi.useRealTimers());

describe("starting from an address", () => {
  it("restores what it says and writes the document's language", () => {
    const { app, host } = start("era=before&lang=en&layers=forest~60&page=help");
    expect(app.view).toMatchObject({ era: "before", language: "en", layers: { forest: 0.6 }, page: "help" });
    expect(host.language).toBe("en");
    expect(app.notices.all).toEqual([]);
  });

  it("reports what it dropped, once, and cleans the address", () => {
    const { app, host } = start("era=future&sel=commune:99999");
    expect(app.notices.all.map(({ kind, detail }) => [kind, detail.parameter, detail.value])).toEqual([
      ["dropped-parameter", "sel", "commune:99999"],
      ["dropped-parameter", "era", "future"],
    ]);
    expect(host.query()).toBe("");
    app.notices.dismiss(app.notices.all[0]?.id ?? 0);
    expect(app.notices.all).toHaveLength(1);
  });

  it("shows the same notice only once", () => {
    const { app } = start("");
    for (const value of ["regions", "regions", "tool"]) app.notices.add("missed-part", { parameter: "map", value });
    expect(app.notices.all.map(({ detail }) => detail.value)).toEqual(["regions", "tool"]);
  });

  it("turns a feature that does not exist into a notice as soon as the themes are there", async () => {
    const { app, host } = start("sel=hydropower:atlantis&layers=hydropower");
    expect(app.view.selection).toMatchObject({ id: "atlantis" });
    await settle();
    expect(app.view.selection).toBeNull();
    expect(app.notices.all).toMatchObject([{ kind: "missing-feature", detail: { value: "hydropower:atlantis" } }]);
    expect(host.query()).toBe("layers=hydropower");
  });

  it("keeps a feature that exists", async () => {
    const { app } = start("sel=hydropower:nam-muc");
    await settle();
    expect(app.view.selection).toEqual({ kind: "feature", layer: "hydropower", id: "nam-muc" });
    expect(app.notices.all).toEqual([]);
  });
});

describe("selecting", () => {
  it("makes a history entry, and back and forward restore it", () => {
    const { app, host } = start();
    app.select(commune("03158"));
    app.select(commune("03160"));
    expect(host.entries).toEqual(["", "sel=commune:03158", "sel=commune:03160"]);
    host.go(-1);
    expect(app.view.selection).toEqual(commune("03158"));
    host.go(-1);
    expect(app.view.selection).toBeNull();
    host.go(2);
    expect(app.view.selection).toEqual(commune("03160"));
  });

  it("of what is selected already makes no entry", () => {
    const { app, host } = start("sel=commune:03158");
    app.select(commune("03158"));
    expect(host.entries).toHaveLength(1);
  });

  it("switches to the era in which the unit exists, and back restores the era", () => {
    const { app, host } = start();
    app.select(former("03158"));
    expect(app.view).toMatchObject({ era: "before", levels: defaultLevels.before });
    app.select(commune("03158"));
    expect(app.view).toMatchObject({ era: "after", levels: defaultLevels.after });
    host.go(-1);
    expect(app.view.era).toBe("before");
    app.select({ kind: "unit", unit: { level: "province", code: "11" } });
    expect(app.view.era).toBe("before");
  });

  it("is closed and gives back the era that was on, unless the reader has chosen one since", () => {
    const { app } = start();
    app.select(former("03158"));
    app.select(former("03160"));
    app.select(null);
    expect(app.view).toMatchObject({ era: "after", levels: defaultLevels.after });
    app.select(former("03158"));
    app.setEra("after");
    app.setEra("before");
    app.select(null);
    expect(app.view.era).toBe("before");
    app.select(commune("03158"));
    app.select(former("03158"));
    app.select(null);
    expect(app.view.era).toBe("before");
    const linked = start("sel=former-commune:03158").app;
    linked.select(null);
    expect(linked.view.era).toBe("before");
  });

  it("of a feature switches its layer on and keeps an opacity already chosen", async () => {
    const { app } = start("layers=projects~40");
    await settle();
    app.select({ kind: "feature", layer: "hydropower", id: "nam-muc" });
    expect(app.view.layers).toEqual({ projects: 0.4, hydropower: 1 });
  });
});

describe("eras and levels", () => {
  it("follow each other while the levels are the era's own", () => {
    const { app, host } = start();
    app.setEra("before");
    expect(app.view.levels).toEqual(defaultLevels.before);
    expect(host.entries).toEqual(["era=before"]);
  });

  it("part when the reader has chosen levels", () => {
    const { app } = start();
    app.toggleLevel("district");
    app.setEra("before");
    expect(app.view.levels).toEqual({ ...defaultLevels.after, district: true });
  });
});

describe("layers, language and camera", () => {
  it("switch on and off; shaded layers begin translucent", () => {
    const { app } = start();
    app.toggleLayer("hydropower");
    app.toggleLayer("forest");
    expect(app.view.layers).toEqual({ hydropower: 1, forest: 0.8 });
    app.toggleLayer("hydropower");
    app.toggleLayer("forest", true);
    expect(app.view.layers).toEqual({ forest: 0.8 });
  });

  it("are written, passing states after a pause only", () => {
    const { app, host } = start();
    const before = host.writes;
    for (const opacity of [0.9, 0.7, 0.501]) app.setOpacity("forest", opacity);
    app.setCamera({ lon: 103, lat: 21.5, zoom: 9 });
    vi.advanceTimersByTime(299);
    expect(host.writes).toBe(before);
    vi.advanceTimersByTime(1);
    expect(host.writes).toBe(before + 1);
    expect(host.query()).toBe("layers=forest~50&at=103,21.5,9");
  });

  it("keep an opacity between nothing and whole", () => {
    const { app } = start();
    app.setOpacity("forest", 1.7);
    app.setOpacity("ntm", -1);
    expect(app.view.layers).toEqual({ forest: 1, ntm: 0 });
  });

  it("leave a camera that has just come to rest in the entry that a selection leaves behind", () => {
    const { app, host } = start();
    app.setCamera({ lon: 103, lat: 21.5, zoom: 9 });
    app.select(commune("03158"));
    expect(host.entries).toEqual(["at=103,21.5,9", "sel=commune:03158&at=103,21.5,9"]);
    vi.advanceTimersByTime(1000);
    expect(host.at).toBe(1);
  });

  it("set the document's language", () => {
    const { app, host } = start();
    app.setLanguage("en");
    expect([host.language, host.query()]).toEqual(["en", "lang=en"]);
  });
});
