/** What lies around the seat of the province, measured to the points of the outlines with GeographicLib. */
import geodesic from "geographiclib-geodesic";
import { booleanPointInPolygon } from "@turf/turf";
import { describe, expect, it } from "vitest";
import { aroundOf, ringAround } from "../../src/domain/around";
import { outline } from "../../src/domain/geography";
import { landOf } from "../../src/domain/land";
import { lineCoordinates } from "../../src/domain/merged-unit/length";
import type { UnitRef } from "../../src/domain/unit";
import { geography } from "../fixtures/geography";

const at = { lat: 21.386, lon: 103.017 };
const away = (lat: number, lon: number): number =>
  (geodesic.Geodesic.WGS84.Inverse(at.lat, at.lon, lat, lon).s12 ?? NaN) / 1000;
const corners = (ref: UnitRef): number[] =>
  lineCoordinates(outline(geography, ref)).flat().map(([lon = 0, lat = 0]) => away(lat, lon)); // prettier-ignore
const former = (code: string): UnitRef => ({ level: "former-commune", code });

describe("around a place in the province", () => {
  it("its own commune is at no distance, and every other is as far as its nearest side", () => {
    const { others, reach } = aroundOf(at, geography);
    expect(others).toHaveLength(128);
    expect(others.map(({ least }) => least)).toEqual(others.map(({ least }) => least).toSorted((a, b) => a - b));
    const here = geography.topology.objects.former_communes.geometries.map(({ properties }) => properties.code).find((code) => !others.some((each) => each.code === code))!; // prettier-ignore
    expect(booleanPointInPolygon([at.lon, at.lat], outline(geography, former(here)))).toBe(true);
    expect(reach(landOf(former(here)))?.least).toBe(0);
    for (const { code, least } of [...others.slice(0, 3), ...others.slice(-2)]) {
      const nearest = Math.min(...corners(former(code)));
      expect(least).toBeLessThan(nearest * 1.001);
      expect(least, "a side may be nearer than its ends").toBeGreaterThan(nearest - 0.6);
      expect(reach(landOf(former(code)))).toEqual({ least, most: expect.closeTo(Math.max(...corners(former(code))), 1) }); // prettier-ignore
    }
    const [near, far] = [others[0]!, others.at(-1)!];
    const both = reach(new Set([near.code, far.code]))!;
    expect([both.least, both.most]).toEqual([near.least, reach(new Set([far.code]))?.most]);
    expect([reach(new Set()), reach(new Set(["none"]))]).toEqual([null, null]);
  });

  it("the outline of the province is as far as its nearest side, and a small ring lies within it whole", () => {
    const { toOutline, provinceWithin } = aroundOf(at, geography);
    const nearest = Math.min(...corners({ level: "province", code: "11" }));
    expect(toOutline).toBeLessThan(nearest * 1.001);
    expect(toOutline).toBeGreaterThan(nearest - 0.6);
    for (const radius of [0.5, 3]) expect(provinceWithin(radius)).toBeCloseTo(Math.PI * radius ** 2, 6);
    expect(provinceWithin(25)).toBeLessThan(Math.PI * 25 ** 2);
    expect(provinceWithin(25)).toBeGreaterThan(provinceWithin(toOutline));
  });

  it("a ring begins in the north and goes round clockwise, closed", () => {
    const ring = ringAround(at, 10, 4);
    expect(ring).toHaveLength(5);
    expect(ring[4]).toEqual(ring[0]);
    expect(ring.map(([lon = 0, lat = 0]) => [Math.sign(Math.round((lon - at.lon) * 1000)) || 0, Math.sign(Math.round((lat - at.lat) * 1000)) || 0])).toEqual([[0, 1], [1, 0], [0, -1], [-1, 0], [0, 1]]); // prettier-ignore
    for (const [lon = 0, lat = 0] of ring) expect(away(lat, lon)).toBeCloseTo(10, 3);
    expect(ringAround(at, 1)).toHaveLength(181);
  });
});
