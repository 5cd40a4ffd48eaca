/** What stays in the middle of the part of a map that no panel covers, and what a drawn ring holds. */
import { LngLat, Point, type Map as MapLibre } from "maplibre-gl";
import { describe, expect, it } from "vitest";
import { landOf, landOfAll } from "../../src/domain/land";
import { unitsOf } from "../../src/domain/units";
import { looksOf } from "../../src/map/class-fills";
import { bring, fills, freeMiddle, samePadding } from "../../src/map/free-part";
import { unitsWithin } from "../../src/map/lasso";
import { labelOf } from "../../src/map/region-label";
import { regionFeatures } from "../../src/map/region-layers";
import { geography } from "../fixtures/geography";

const padding = { top: 20, right: 100, bottom: 60, left: 300 };

/** A flat map: one px is a thousandth of a degree, the centre in the middle. */
class FlatMap {
  center = new LngLat(103, 21);
  container = { clientWidth: 1000, clientHeight: 600 };
  /** At 4 pixels of the screen to 3 px, rounded to whole ones. */
  getCanvas = () => ({ style: { width: "999.75px", height: "600px" } });
  getCenter = () => this.center;
  getContainer = () => this.container;
  project = ({ lng, lat }: LngLat): Point =>
    new Point(500 + (lng - this.center.lng) * 1000, 300 - (lat - this.center.lat) * 1000);
  unproject = ({ x, y }: Point): LngLat =>
    new LngLat(this.center.lng + (x - 500) / 1000, this.center.lat - (y - 300) / 1000);
  jumpTo = ({ center }: { center: LngLat }): void => void (this.center = center);
}

describe("the part of a map that nothing covers", () => {
  it("has its middle between what covers it", () => {
    expect(freeMiddle(new FlatMap() as unknown as MapLibre, padding)).toEqual(new Point(600, 280));
  });

  it("gets a place brought to a point of it", () => {
    const map = new FlatMap();
    const place = new LngLat(103.1, 21.05);
    bring(map as unknown as MapLibre, place, new Point(600, 280), {} as never);
    expect(map.project(place).x).toBeCloseTo(600, 6);
    expect(map.project(place).y).toBeCloseTo(280, 6);
  });

  it("is another one as soon as one side differs", () => {
    expect(samePadding(padding, { ...padding })).toBe(true);
    for (const side of ["top", "right", "bottom", "left"] as const)
      expect(samePadding(padding, { ...padding, [side]: 1 }), side).toBe(false);
  });

  it("differs from a map that has not yet taken the size of its container", () => {
    const map = new FlatMap();
    expect(fills(map as unknown as MapLibre)).toBe(true);
    map.container = { clientWidth: 1000, clientHeight: 590 };
    expect(fills(map as unknown as MapLibre)).toBe(false);
  });
});

describe("a ring drawn on the map", () => {
  const around = ([west, south, east, north]: [number, number, number, number]): [number, number][] => [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];

  it("holds the units whose label points lie in it", () => {
    const all = around([100, 19, 106, 24]);
    expect(unitsWithin(geography, "former-commune", all)).toHaveLength(129);
    expect(unitsWithin(geography, "commune", all)).toHaveLength(45);
    const [lon = 0, lat = 0] = geography.units["commune:03158"]?.label ?? [];
    const few = unitsWithin(geography, "commune", around([lon - 0.001, lat - 0.001, lon + 0.001, lat + 0.001]));
    expect(few).toEqual([{ level: "commune", code: "03158" }]);
  });

  it("holds nothing as long as it is no area", () => {
    for (const ring of [
      [],
      [[103, 21]],
      [
        [103, 21],
        [104, 22],
      ],
    ] as [number, number][][])
      expect(unitsWithin(geography, "commune", ring)).toEqual([]);
  });
});

describe("a region on the map", () => {
  it("has its name at the label point of its former commune nearest to the middle", () => {
    for (const { ref } of unitsOf("district")) {
      const land = landOf(ref);
      const parts = [...land].map((code) => geography.units[`former-commune:${code}`]!);
      const km2 = parts.reduce((sum, { area_km2 }) => sum + area_km2, 0);
      const middle = [0, 1].map((axis) =>
        parts.reduce((sum, { label, area_km2 }) => sum + (label[axis] ?? 0) * (area_km2 / km2), 0),
      );
      const away = ([x = 0, y = 0]: readonly number[]): number => Math.hypot(x - middle[0]!, y - middle[1]!);
      expect(away(labelOf(geography, land)!)).toBeCloseTo(Math.min(...parts.map(({ label }) => away(label))), 9);
    }
    expect(labelOf(geography, new Set())).toBeNull();
  });

  it("is an outline and a name in the colour of its place, or nothing without land", () => {
    const land = landOfAll([{ level: "commune", code: "03158" }]);
    const { features } = regionFeatures(geography, [
      { name: "rỗng", land: new Set() },
      { name: "A", land },
    ]);
    expect(features.map(({ geometry, properties }) => [geometry.type, properties.name])).toEqual([
      ["Polygon", ""],
      ["Point", "A"],
    ]);
    const [first] = regionFeatures(geography, [{ name: "A", land }]).features;
    expect(features[0]?.properties.color).not.toBe(first?.properties.color);
  });
});

describe("what a unit wears", () => {
  it("is the colour of its class, or the pattern that stands for having none", () => {
    const label = { vi: "", en: "" };
    const classes = (["solid", "hatched", "hollow"] as const).map((pattern) => ({
      id: pattern,
      label,
      color: "#123456",
      pattern,
    }));
    const values = ["solid", "hatched", "hollow", "gone"].map((classId, at) => ({
      unit: { level: "commune", code: String(at) } as const,
      value: null,
      classId,
      text: label,
      facts: [],
    }));
    const clear = "rgba(0,0,0,0)";
    expect([...looksOf({ id: "", level: "commune", classes, values }).values()]).toEqual([
      { fill: "#123456", hollow: false, doubt: null },
      { fill: clear, hollow: false, doubt: null },
      { fill: clear, hollow: true, doubt: null },
      { fill: clear, hollow: false, doubt: null },
    ]);
  });
});
