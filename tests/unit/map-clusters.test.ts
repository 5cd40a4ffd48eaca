/** Features that would crowd each other are drawn as one symbol with their number. */
import { describe, expect, it } from "vitest";
import { layers } from "../../src/themes/index";
import { clusterDiameter, clusterId, clusterSpec } from "../../src/map/cluster-symbol";
import { clusterSpots, sideBySide, type Spot } from "../../src/map/clusters";
import { placedFeatures } from "../../src/map/placed-features";
import { apartZoom } from "../../src/map/symbol-scale";
import { inMembers, markFeatures } from "../../src/map/marks";
import type { SymbolSpec } from "../../src/map/symbols";
import { themes } from "../fixtures/themes";
import { geography } from "../fixtures/geography";

const placed = layers.flatMap((layer) => (layer.kind === "points" ? placedFeatures(geography, layer, themes) : []));

describe("clusters", () => {
  const spot = (x: number, layer = "projects"): Spot => ({ x, y: 0, r: 8, layer });

  it("leaves a few side by side and counts many", () => {
    expect(clusterSpots([spot(0), spot(5), spot(10)], 8)).toHaveLength(3);
    expect(clusterSpots([spot(0), spot(5), spot(10), spot(15)], 8)).toEqual([[spot(0), spot(5), spot(10), spot(15)]]);
  });

  it("never counts two themes together, nor what stands apart", () => {
    const crowd = [spot(0), spot(5), spot(10), spot(5, "hydropower"), spot(400)];
    expect(clusterSpots(crowd, 8).map((group) => group.length)).toEqual([3, 1, 1]);
  });

  it("lets everything stand alone close up", () => {
    expect(sideBySide(apartZoom - 0.5)).toBeLessThan(12);
    expect(
      clusterSpots(
        Array.from({ length: 12 }, () => spot(0)),
        apartZoom,
      ),
    ).toHaveLength(12);
  });

  it.each([7, 8, 8.5, 9, 9.5, 10, 10.5, 11, 12])("zoom %d: the numbers add up to the features, each once", (zoom) => {
    const { features } = markFeatures(placed, zoom, "vi");
    expect(features.reduce((sum, { properties }) => sum + properties.count, 0)).toBe(placed.length);
    for (const { key } of placed) {
      expect(features.filter(({ properties }) => properties.members.includes(inMembers(key)))).toHaveLength(1);
    }
    for (const { properties: p } of features.filter(({ properties }) => properties.count > 1)) {
      expect(JSON.parse(p.id)).toHaveLength(p.count);
    }
    if (zoom >= apartZoom) expect(features).toHaveLength(placed.length);
  });

  it("does not cover the city in the picture of the whole province", () => {
    expect(markFeatures(placed, 8.5, "vi").features.length).toBeLessThan(placed.length * 0.65);
  });
});

describe("the symbol of a cluster", () => {
  const symbol = (color: string, exact = true): SymbolSpec => ({
    shape: "square", color, pattern: "solid", px: 15, exact, sized: true,
  }); // prettier-ignore

  it("keeps the theme's shape and counts the classes", () => {
    const spec = clusterSpec([symbol("#fb6a4a"), symbol("#67000d"), symbol("#fb6a4a")]);
    expect(spec).toMatchObject({ shape: "square", exact: true });
    expect(spec.shares.map(({ color, count }) => [color, count])).toEqual([["#67000d", 1], ["#fb6a4a", 2]]); // prettier-ignore
    expect(clusterId(spec)).toBe(clusterId(clusterSpec([symbol("#67000d"), symbol("#fb6a4a"), symbol("#fb6a4a")])));
  });

  it("has a broken outline as soon as one is known only by its unit", () => {
    expect(clusterSpec([symbol("#67000d"), symbol("#67000d", false)]).exact).toBe(false);
  });

  it("grows with the number", () => {
    expect(clusterDiameter(2)).toBeLessThan(clusterDiameter(12));
    expect(clusterDiameter(84)).toBeLessThan(45);
  });
});
