/** The state of the app: comparing and what is open, pages, the tables of the themes, and an app that is put away. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { loadTable } from "virtual:data/tables";
import { Catalogue } from "../../src/state/catalogue.svelte";
import { Finder } from "../../src/state/finder.svelte";
import { themes, start, commune, settle } from "./started-app";

const plants = await loadTable("hydropower");

beforeEach(() => void vi.useFakeTimers());

afterEach(() => void vi.useRealTimers());

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
