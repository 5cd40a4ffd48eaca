/** Units, pictures and features that a narrowed view shows. */
import { beforeAll, describe, expect, it, vi } from "vitest";
import { layerById } from "../../src/themes/index";
import { baseSources, type BaseFeatures } from "../../src/map/base";
import { changed, ClassFills, looksOf } from "../../src/map/class-fills";
import { Drawing } from "../../src/map/drawing";
import { type View } from "../../src/state/view";
import { areas, pictureFrame, selectedPaths } from "../../src/features/map/fallback-picture";
import { featureShapes } from "../../src/features/map/feature-shapes";
import { shownValues, unplacedFeatures } from "../../src/themes/filters";
import { themes } from "../fixtures/themes";
import { geography } from "../fixtures/geography";
import { hydropower, projects, points, only, view, keys } from "./narrowed-views";

const within = { kind: "unit", unit: { level: "district", code: "096" } } as const;

const forestLayer = layerById("forest");

const choropleth = forestLayer.kind === "choropleth" ? forestLayer : null!;

const pictureOf = (of: Partial<View>) => ({
  id: "forest",
  level: choropleth.levelOf("before"),
  classes: choropleth.classes,
  values: shownValues(choropleth, themes, "before", view(of)),
});

describe("units that pass", () => {
  const [all, some] = [looksOf(pictureOf({})), looksOf(pictureOf({ within }))];

  it("are filled; the others are laid bare, and only the difference is sent", () => {
    expect([some.size, all.size]).toEqual([1, 10]);
    const sent = changed(all, some);
    expect([...sent.keys()].toSorted()).toEqual([...all.keys()].filter((code) => code !== "096").toSorted());
    expect([...sent.values()].every(({ fill, hollow }) => fill === "rgba(0,0,0,0)" && !hollow)).toBe(true);
    expect(changed(all, all).size).toBe(0);
    expect([...changed(some, all).keys()].toSorted()).toEqual([...sent.keys()].toSorted());
  });

  it("are sent to the map when the filter is set and when it is cleared", () => {
    const states = new Map<string | number | undefined, { fill?: string }>();
    let sent = 0;
    let hatched = 0;
    const visibility = new Map<string, string>();
    const filters: unknown[] = [];
    const map = {
      on: vi.fn(), hasImage: () => true, getLayer: () => ({}), setPaintProperty: vi.fn(),
      getSource: () => ({ setData: ({ features }: GeoJSON.FeatureCollection) => (hatched = features.length) }),
      setFilter: (_: string, filter: unknown) => filters.push(filter),
      setLayoutProperty: (layer: string, _: string, value: string) => visibility.set(layer, value),
      setFeatureState: ({ id }: { id?: string | number }, worn: { fill?: string }) => {
        sent += 1;
        states.set(id, worn);
      },
    }; // prettier-ignore
    const fills = new ClassFills(map as unknown as ConstructorParameters<typeof ClassFills>[0], geography, vi.fn());
    const coloured = () => [...states.values()].filter(({ fill }) => fill?.startsWith("#")).length;
    fills.show(pictureOf({}), 1, true);
    const whole = coloured();
    expect(whole + hatched).toBe(10);
    expect(filters).toEqual([["!", ["in", ["get", "code"], ["literal", expect.toSatisfy((codes: unknown[]) => codes.length === hatched)]]]]); // prettier-ignore
    fills.show(pictureOf({ within }), 1, true);
    expect(coloured() + hatched).toBe(1);
    fills.show(pictureOf({}), 1, true);
    expect([coloured(), whole + hatched]).toEqual([whole, 10]);
    expect(sent).toBe(10 + 9 + 9);
    /* Lines between the areas only where no boundary line lies on them. */
    expect(visibility.get("choropleth-line-district")).toBe("none");
    fills.show(pictureOf({}), 1, false);
    expect(visibility.get("choropleth-line-district")).toBe("visible");
    fills.show(null, 1, false);
    expect([hatched, visibility.get("choropleth-line-district")]).toEqual([0, "none"]);
  });
});

describe("the picture that stands in for the map", () => {
  const frame = pictureFrame(geography, 900, 700);

  it("shows the same features and the same filled units", () => {
    const filters = { hydropower: only("status", "planned") };
    const of = view({ layers: { hydropower: 1 }, filters });
    expect(featureShapes(geography, of, themes, frame).map(({ key }) => key).toSorted()).toEqual(
      keys({ layers: { hydropower: 1 }, filters }).toSorted(),
    ); // prettier-ignore
    const filled = view({ layers: { forest: 1 }, era: "before", within });
    expect(areas(geography, filled, themes, null, frame, "url(#hatch)").map(({ key }) => key)).toEqual(["096"]);
  });

  it("outlines nothing for a feature that is kept back", () => {
    const placed = projects.find(({ lon, communes }) => lon === null && communes.length > 0)!;
    const selection = { kind: "feature", layer: "projects", id: placed.id } as const;
    const shown = view({ layers: { projects: 1 }, selection });
    expect(selectedPaths(geography, shown, themes, frame).length).toBeGreaterThan(0);
    const words = { projects: { conditions: {}, words: "không có tên này" } };
    expect(selectedPaths(geography, { ...shown, filters: words }, themes, frame)).toEqual([]);
  });
});

describe("a selected feature", () => {
  const data = new Map<string, GeoJSON.FeatureCollection>();

  beforeAll(() => {
    const pen = new Proxy({}, { get: (_, name) => (name === "canvas" ? { width: 1, height: 1 } : () => ({})), set: () => true }); // prettier-ignore
    vi.stubGlobal("OffscreenCanvas", class { getContext = () => pen; }); // prettier-ignore
    vi.stubGlobal("Path2D", class { moveTo() {} lineTo() {} arc() {} closePath() {} }); // prettier-ignore
    return () => vi.unstubAllGlobals();
  });

  it("has its symbol and outline only while its filter lets it through", async () => {
    const nothing = () => undefined;
    const map = new Proxy(
      { getZoom: () => 8, getSource: (id: string) => ({ setData: (to: GeoJSON.FeatureCollection) => data.set(id, to) }) },
      { get: (of, name) => Reflect.get(of, name) as unknown ?? nothing },
    ); // prettier-ignore
    const none = { type: "FeatureCollection", features: [] } as const;
    const base = Object.fromEntries(baseSources.map((name) => [name, none])) as unknown as BaseFeatures;
    const drawing = new Drawing(map as unknown as ConstructorParameters<typeof Drawing>[0], geography, base, {
      loaded: nothing,
      missed: nothing,
    });
    const placed = projects.find(({ lon, communes }) => lon === null && communes.length > 0)!;
    const shown = view({
      layers: { projects: 1 },
      selection: { kind: "feature", layer: "projects", id: placed.id },
    });
    const outlined = () => data.get("selection")?.features.length ?? 0;
    drawing.show(shown, themes, null, {}, []);
    await vi.dynamicImportSettled();
    expect(drawing.loading).toBe(false);
    drawing.show(shown, themes, null, {}, []);
    expect(outlined()).toBeGreaterThan(0);
    drawing.show(
      { ...shown, filters: { projects: { conditions: {}, words: "không có tên này" } } },
      themes,
      null,
      {},
      [],
    );
    expect([outlined(), data.get("features")?.features.length]).toEqual([0, 0]);
    drawing.show(shown, themes, null, {}, []);
    expect(outlined()).toBeGreaterThan(0);
  });
});

describe("features of no known place", () => {
  const narrowed = (of: Partial<View>) => unplacedFeatures(points("hydropower"), themes, view(of));
  const nowhere = hydropower.filter(({ lon, communes, former_communes: former, districts }) =>
    lon === null && communes.length + former.length + districts.length === 0); // prettier-ignore

  it("are counted, and may lie in any place that the layers are narrowed to", () => {
    expect(nowhere.length).toBeGreaterThan(0);
    expect(narrowed({})).toEqual({ maybe: false, n: nowhere.length });
    const within = { kind: "unit", unit: { level: "district", code: "102" } } as const;
    expect(narrowed({ within })).toEqual({ maybe: true, n: nowhere.length });
    const planned = nowhere.filter(({ status }) => status === "planned").length;
    expect(narrowed({ within, filters: { hydropower: only("status", "planned") } }).n).toBe(planned);
  });
});
