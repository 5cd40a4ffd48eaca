/** What each act leaves in view, address and history. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { loadTable } from "virtual:data/tables";
import { App } from "../../src/state/app.svelte";
import { Catalogue } from "../../src/state/catalogue.svelte";
import { Finder } from "../../src/state/finder.svelte";
import { defaultLevels, type Selection } from "../../src/state/view";
import { loadThemes, type Themes } from "../../src/themes";
import { FakeHost } from "./fake-host";

const plants = await loadTable("hydropower");

/** Of the point layers hydropower only. */
const themes: Themes = { ...(await loadThemes()), projects: [], "border-gates": [] };
const never = () => new Promise<never>(() => undefined);

function start(query = "", read: () => Promise<Themes> = async () => themes) {
  const host = new FakeHost(query);
  const app = new App(host, { themes: read, provenance: never, geography: never });
  return { host, app };
}
const commune = (code: string): Selection => ({ kind: "unit", unit: { level: "commune", code } });
const former = (code: string): Selection => ({ kind: "unit", unit: { level: "former-commune", code } });
const settle = () => vi.advanceTimersByTimeAsync(0);

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

describe("comparing, indicator, regions and table", () => {
  const address = ({ host }: ReturnType<typeof start>): string => host.query();

  it("show every level while two maps are compared, unless the reader has chosen levels", () => {
    const { app } = start();
    app.setCompare("side");
    expect(Object.values(app.view.levels)).toEqual([true, true, true, true]);
    app.toggleLevel("district", false);
    app.setCompare("switch");
    expect(app.view.levels).toMatchObject({ district: false, "former-commune": true });
  });

  it("keep the divider at whole percents between the ends", () => {
    const started = start();
    for (const [set, kept] of [
      [33.4, 33],
      [-5, 0],
      [140, 100],
    ] as const) {
      started.app.setDivider(set);
      expect(started.app.view.divider).toBe(kept);
    }
    vi.advanceTimersByTime(1000);
    expect(address(started)).toContain("split=100");
  });

  it("begin another indicator with its own classes", () => {
    const { app } = start();
    app.setIndicator("area");
    app.set({ classing: { method: "own", breaks: [100, 200] } });
    app.setIndicator("density-2019");
    expect(app.view.classing).toBeNull();
  });

  it("hold four regions at most", () => {
    const { app } = start();
    app.setRegions(["A", "B", "C", "D", "E"].map((name) => ({ name, land: new Set(["03158"]) })));
    expect(app.view.regions).toHaveLength(4);
  });

  it.each(["?ind=area", "?table=commune", "?regions=A~c03158"])("read the themes for %s", async (query) => {
    const read = vi.fn(async () => themes);
    start(query.slice(1), read);
    await settle();
    expect(read).toHaveBeenCalledTimes(1);
  });
});

describe("pages", () => {
  it("make a history entry, unless it is the page that is open", () => {
    const { app, host } = start();
    app.openPage("help");
    app.openPage("help");
    expect(host.entries).toEqual(["", "page=help"]);
    host.go(-1);
    expect(app.view.page).toBeNull();
  });
});

describe("an app that is put away", () => {
  it("no longer listens, nor writes what was waiting", () => {
    const { app, host } = start();
    app.select(commune("03158"));
    app.setCamera({ lon: 103, lat: 21.5, zoom: 9 });
    app.destroy();
    vi.advanceTimersByTime(1000);
    expect(host.query()).toBe("sel=commune:03158");
    host.go(-1);
    expect(app.view.selection).toEqual(commune("03158"));
  });
});

describe("themes", () => {
  it("are read once, however many ask", async () => {
    let reads = 0;
    const { app } = start("", async () => {
      reads++;
      return themes;
    });
    expect(await Promise.all([app.themes.load(), app.themes.load()])).toEqual([themes, themes]);
    expect(reads).toBe(1);
  });

  it("that fail can be tried again", async () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    let tries = 0;
    const { app } = start("layers=ntm", async () => {
      if (++tries === 1) throw new Error("offline");
      return themes;
    });
    await settle();
    expect([app.themes.status, app.themes.value]).toEqual(["failed", null]);
    await app.loadThemes();
    expect([app.themes.status, app.themes.value]).toEqual(["ready", themes]);
  });

  it("are not read for a first view of outlines alone, but for a layer, a card or a feature", async () => {
    const { app } = start();
    await settle();
    expect(app.themes.status).toBe("idle");
    app.toggleLayer("ntm");
    await settle();
    expect(app.themes.status).toBe("ready");
    for (const query of ["sel=commune:03202", "layers=forest"]) expect(start(query).app.themes.status).toBe("loading");
  });

  it("give the value of a unit in its own era only", async () => {
    const { app } = start();
    const catalogue = new Catalogue(app);
    const muongNhe = { level: "district", code: "096" } as const;
    expect(catalogue.valueOf("forest", "before", muongNhe)).toBeNull();
    await app.loadThemes();
    expect(catalogue.valueOf("forest", "before", muongNhe)?.value).toBe(55.97);
    expect(catalogue.valueOf("forest", "after", muongNhe)).toBeNull();
    expect(catalogue.valuesOf("forest", "after")).toHaveLength(45);
  });

  it("feed the catalogue: search, features and those in a unit", async () => {
    const { app } = start();
    const catalogue = new Catalogue(app);
    const finder = new Finder(catalogue, [], () => []);
    expect(catalogue.featuresOf("hydropower")).toEqual([]);
    expect(finder.search("mường pồn", "after")[0]?.entry.key).toBe("commune:03202");
    await app.loadThemes();
    expect(catalogue.feature("hydropower", "nam-muc")?.name.vi).toContain("Nậm Mức");
    expect(catalogue.feature("hydropower", "atlantis")).toBeNull();
    expect(finder.search("nam muc", "after")[0]?.entry.key).toBe("hydropower:nam-muc");
    const plant = plants.find(({ id }) => id === "nam-muc");
    expect(plant?.former_communes).not.toHaveLength(0);
    for (const code of plant?.former_communes ?? []) {
      const found = catalogue.featuresIn(new Set([code]));
      expect(found.map(({ layer }) => layer.id)).toEqual(["hydropower"]);
      expect(found[0]?.inside.map((feature) => feature.ref.id)).toContain("nam-muc");
    }
  });
});
