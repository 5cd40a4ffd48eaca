/** Lines along the base map and other places of a feature, as drawn, against the tables. */
import type { Map as MapLibre } from "maplibre-gl";
import { describe, expect, it } from "vitest";
import { loadTable } from "virtual:data/tables";
import { otherCoordinates, readSourced } from "../../src/domain/place";
import { projects as layer } from "../../src/themes/projects/layer";
import { alternativeFeatures } from "../../src/map/alternative-layers";
import { placedFeatures } from "../../src/map/placed-features";
import { alignment, lineRings } from "../../src/map/line-layers";
import { markFeatures } from "../../src/map/marks";
import { Points } from "../../src/map/points";
import { ringFeatures } from "../../src/map/ring";
import { defaultView, type View } from "../../src/state/view";
import { featuresOf } from "../../src/themes/features";
import { themes } from "../fixtures/themes";
import { base } from "../fixtures/base";
import { geography } from "../fixtures/geography";

const borderGates = await loadTable("border-gates");
const discrepancies = await loadTable("discrepancies");
const hydropower = await loadTable("hydropower");
const projects = await loadTable("projects");

const features = new Map(featuresOf(layer, themes).map((feature) => [feature.ref.id, feature]));
const featureOf = (id: string) => features.get(id)!;

/** Length in km, on a sphere. */
function kilometres(lines: number[][][]): number {
  const rad = Math.PI / 180;
  const between = ([x0 = 0, y0 = 0]: number[], [x1 = 0, y1 = 0]: number[]) =>
    6371 * Math.hypot((x1 - x0) * rad * Math.cos(((y0 + y1) / 2) * rad), (y1 - y0) * rad);
  return lines.reduce((sum, line) => sum + line.slice(1).reduce((of, to, at) => of + between(line[at]!, to), 0), 0);
}

describe("lines drawn by the points", () => {
  /** What is asked of the map for lines, in order. */
  function start() {
    const asked: string[] = [];
    const layers = new Set<string>();
    const map = new Proxy(
      {
        getZoom: () => 8,
        getSource: (id: string) =>
          asked.includes(`source ${id}`) ? { setData: () => asked.push(`data ${id}`) } : undefined,
        addSource: (id: string) => asked.push(`source ${id}`),
        addLayer: ({ id }: { id: string }) => layers.add(id),
        getLayer: (id: string) => layers.has(id),
        hasImage: () => true,
        setFilter: (id: string, [, , key]: unknown[]) => asked.push(`${id} ${String(key)}`),
      },
      { get: (of, name) => (Reflect.get(of, name) as unknown) ?? (() => undefined) },
    );
    const points = new Points(map as unknown as MapLibre, geography, base);
    return { points, ofLines: () => asked.filter((each) => each.includes("feature-line")) };
  }
  const view: View = { ...defaultView, layers: { projects: 1 } };
  const road = "projects:tr-ql279-tay-trang";

  it("are sent once, with their rings, and again with another opacity; their symbols stand on them", () => {
    const { points, ofLines } = start();
    const ring = `${lineRings["feature-selected"]} ${road}`;
    points.ring("feature-selected", road);
    points.show(view, themes);
    expect(ofLines()[0]).toBe("source feature-lines");
    expect(ofLines()).toContain(ring);
    expect(points.find(road)).toMatchObject({ precision: "site" });
    points.show({ ...view }, themes);
    expect(ofLines()).not.toContain("data feature-lines");
    points.show({ ...view, layers: { projects: 0.5 } }, themes);
    expect(ofLines().filter((each) => each === "data feature-lines")).toHaveLength(1);
    points.show({ ...view, layers: {} }, themes);
    expect(ofLines().filter((each) => each === "data feature-lines")).toHaveLength(2);
  });
});

describe("projects that are lines", () => {
  it("are five, two of them along the base map; the others have no published alignment and say so", () => {
    const lines = projects.filter(({ placement }) => placement === "line");
    expect(lines.map(({ id, along }) => [id, along]).toSorted()).toEqual([
      ["dr-nam-rom", "river"],
      ["tr-duong-dong-luc", null],
      ["tr-expressway", null],
      ["tr-ql279-tay-trang", "QL279"],
      ["tr-vanh-dai-bac", null],
    ]);
    for (const { along, place_note_vi: vi, place_note_en: en } of lines) {
      expect(vi).toContain(along ? "Vẽ theo" : "hưa có tim tuyến công bố");
      expect(en).toMatch(along ? /Drawn along/ : /no published centre line/i);
    }
    for (const { placement, along, touches } of projects)
      if (placement !== "line") expect([along, touches]).toEqual([null, []]);
  });

  it("name roads that the base map has", () => {
    const refs = new Set(base.roads.features.map(({ properties }) => properties?.["ref"] as unknown));
    for (const { along } of projects) if (along && along !== "river") expect(refs).toContain(along);
  });

  it("lie along them inside their units, as long as the part there and no longer than the works", () => {
    const road = alignment(geography, base, { feature: featureOf("tr-ql279-tay-trang") });
    expect(kilometres(road)).toBeGreaterThan(14);
    expect(kilometres(road)).toBeLessThan(38);
    for (const stretch of road) expect(kilometres([stretch]), "no dots").toBeGreaterThan(0.1);
    const [west] = road.flat().toSorted(([a = 0], [b = 0]) => a - b);
    const gate = borderGates.find(({ id }) => id === "tay-trang")!;
    expect(kilometres([[west!, [gate.lon!, gate.lat!]]])).toBeLessThan(2);
    const river = alignment(geography, base, { feature: featureOf("dr-nam-rom") });
    expect(kilometres(river)).toBeGreaterThan(1);
    expect(kilometres(river)).toBeLessThan(14.7);
    expect(alignment(geography, base, { feature: featureOf("tr-expressway") })).toEqual([]);
  });

  it("have a symbol of their own, that without units where it is known to lead", () => {
    const drawn = placedFeatures(geography, layer, themes);
    const bars = drawn.filter(({ symbol }) => symbol.shape === "bar").map(({ feature }) => feature.ref.id);
    expect(bars.toSorted()).toEqual(projects.filter(({ placement }) => placement === "line").map(({ id }) => id).toSorted()); // prettier-ignore
    expect(featureOf("tr-expressway").place).toEqual({ kind: "unknown" });
    expect(drawn.find(({ feature }) => feature.ref.id === "tr-expressway")).toMatchObject({ precision: "unit", symbol: { exact: false } }); // prettier-ignore
    const group = markFeatures(drawn, 7, "vi").features.find(({ properties }) => properties.count > 5);
    expect(group?.properties.icon).toContain("square");
  });
});

describe("coordinates in words", () => {
  it("are latitude and longitude with decimal commas, whatever is said after them", () => {
    expect(readSourced("21,302449; 102,932434")).toEqual({ lat: 21.302449, lon: 102.932434 });
    expect(readSourced("21,2142; 102,9100 (suy ra)")).toEqual({ lat: 21.2142, lon: 102.91 });
    for (const words of ["", "39,07", "21.3; 102.9", "21,3; 102,9; 4", "chưa có"])
      expect(readSourced(words)).toBeNull();
  });

  it("of the table are all read; the one used is where the feature is drawn, the other is elsewhere in the province", () => {
    const rows = discrepancies.filter(({ unit }) => unit === "độ");
    expect(rows.length).toBeGreaterThanOrEqual(7);
    const placed = new Map<string, { lon: number | null; lat: number | null }>([
      ...hydropower.map((row) => [`hydropower#${row.id}`, row] as const),
      ...borderGates.map((row) => [`border-gates#${row.id}`, row] as const),
      ...projects.map((row) => [`projects#${row.id}`, row] as const),
    ]);
    for (const row of rows) {
      const at = placed.get(row.about ?? "");
      expect(otherCoordinates(row), row.id).toHaveLength(1);
      const [used, other] = [
        readSourced((row.used === "a" ? row.value_a : row.value_b) ?? ""),
        otherCoordinates(row)[0]!,
      ];
      expect(used!.lon, row.id).toBeCloseTo(at!.lon!, 3);
      expect(used!.lat, row.id).toBeCloseTo(at!.lat!, 3);
      expect(Math.hypot(other.lon - at!.lon!, other.lat - at!.lat!), row.id).toBeLessThan(0.1);
      expect(Math.hypot(other.lon - at!.lon!, other.lat - at!.lat!), row.id).toBeGreaterThan(0.001);
    }
    expect(discrepancies.filter(({ unit }) => unit !== "độ").flatMap(otherCoordinates)).toEqual([]);
  });

  it("not used are joined to the place used, and gone with it", () => {
    const alternatives = {
      of: { kind: "feature", layer: "hydropower", id: "a" },
      at: [{ lon: 103, lat: 21 }],
      name: "b",
    } as const;
    const { features } = alternativeFeatures([102, 22], alternatives);
    expect(features.map(({ geometry }) => geometry.coordinates)).toEqual([[[102, 22], [103, 21]], [103, 21]]); // prettier-ignore
    expect(alternativeFeatures(null, alternatives).features).toEqual([]);
    expect(alternativeFeatures([102, 22], null).features).toEqual([]);
  });
});

it("a ring is drawn closed around its place, its radius written in the north", () => {
  const { features } = ringFeatures({ at: { lat: 21.386, lon: 103.017 }, km: 25 });
  const [line, name] = features.map(({ geometry }) => geometry.coordinates);
  expect(line?.[0]).toEqual(line?.at(-1));
  expect(name).toEqual(line?.[0]);
  expect(Number(name?.[1])).toBeCloseTo(21.386 + 25 / 110.72, 3);
  expect(features[1]?.properties.name).toBe("25 km");
});
