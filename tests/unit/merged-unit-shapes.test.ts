/** Shapes, contents and figures of the three squares (`squares.ts`). */
import geodesic from "geographiclib-geodesic";
import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon, Position } from "geojson";
import { describe, expect, it } from "vitest";
import { around, located, pointsWithin } from "../../src/domain/merged-unit/contents";
import { groundOf } from "../../src/domain/merged-unit/ground";
import { mergedUnit, type Placeable } from "../../src/domain/merged-unit/index";
import { shapeOf } from "../../src/domain/merged-unit/shape";
import { officialArea } from "../../src/domain/terms";
import { unit } from "../../src/domain/units";
import { bottom, box, chungChai, km, lines, muongNhe, near, side, sinThau, square, top, topology } from "./squares"; // prettier-ignore

/** Square kilometres on the ellipsoid, of a ring without holes. */
function km2(ring: readonly Position[]): number {
  const polygon = geodesic.Geodesic.WGS84.Polygon(false);
  for (const [lon = 0, lat = 0] of ring.slice(1)) polygon.AddPoint(lat, lon);
  return Math.abs(polygon.Compute(false, true).area ?? NaN) / 1e6;
}

describe("the shape of an outline", () => {
  it("has its perimeter, bounds, extent and, on a sphere a little too large, its area", () => {
    const shape = shapeOf(square);
    expect(shape.perimeterKm).toBeCloseTo(2 * side + top + bottom, 4);
    expect(shape.bounds).toEqual([102, 22, 102.1, 22.1]);
    expect(shape.extentKm).toEqual({ eastWest: near(km([102, 22.05], [102.1, 22.05])), northSouth: near(side) });
    expect(shape.sphericalKm2 / km2(box(0, 1))).toBeCloseTo(1.0029, 3);
    expect(shape.label).toEqual([expect.closeTo(102.05, 6), expect.closeTo(22.05, 4)]);
  });

  it("has its name in the longest stretch beside its middle, never in a hole or outside", () => {
    const middle = box(0.4, 0.7, 22.02, 22.08);
    const ring: Polygon = { type: "Polygon", coordinates: [box(0, 1), middle] };
    const [lon] = shapeOf(ring).label;
    expect(lon).toBeCloseTo(102.02, 3);
    const two: MultiPolygon = { type: "MultiPolygon", coordinates: [[box(0, 0.2)], [box(0.5, 1)]] };
    expect(shapeOf(two).label[0]).toBeCloseTo(102.075, 3);
  });
});

describe("what lies in an outline", () => {
  const point = (lon: number, lat: number): Feature<Point> => ({
    type: "Feature",
    properties: {},
    geometry: { type: "Point", coordinates: [lon, lat] },
  });
  const member = (lon: number, kind: "point" | "units" | "unknown" = "point"): Placeable => ({
    place: kind === "point" ? { kind, lon, lat: 22.05, precision: "site" } : kind === "units" ? { kind, units: [] } : { kind }, // prettier-ignore
    units: [],
  });

  it("is found by points alone, and what has none is nowhere", () => {
    const points: FeatureCollection<Point> = { type: "FeatureCollection", features: [point(102.05, 22.05), point(102.15, 22.05)] }; // prettier-ignore
    expect(pointsWithin(square, points)).toMatchObject([points.features[0]]);
    const members = [member(102.05), member(102.15), member(102.05, "units"), member(102.05, "unknown")];
    expect(located(square, members)).toEqual([members[0]]);
  });

  it("lies in bounds that are made wider to all sides", () =>
    expect(around([1, 2, 3, 4], 0.5)).toEqual([0.5, 1.5, 3.5, 4.5]));
});

describe("a land", () => {
  const border = lines([[null, [[102, 22], [102, 22.1]]]]); // prettier-ignore
  const ground = () => groundOf(
    {
      topology,
      units: {
        [`former-commune:${chungChai}`]: { area_km2: 114.126, label: [0, 0] },
        [`former-commune:${muongNhe}`]: { area_km2: 114.12, label: [0, 0] },
        [`former-commune:${sinThau}`]: { area_km2: 114.1, label: [0, 0] },
      },
    },
    {
      roads: lines([
        ["QL4H", [[102.05, 22.01], [102.25, 22.01]]],
        [null, [[102.01, 22.02], [102.02, 22.02]]],
      ]),
      rivers: lines([["Nậm Ma", [[102.11, 22.09], [102.19, 22.09]]]]),
      state_border: border,
    },
  ); // prettier-ignore
  const features: Placeable[] = [
    { place: { kind: "point", lon: 102.05, lat: 22.05, precision: "site" }, units: [{ level: "former-commune", code: chungChai }] },
    { place: { kind: "unknown" }, units: [{ level: "district", code: "096" }] },
    { place: { kind: "point", lon: 102.15, lat: 22.05, precision: "site" }, units: [{ level: "former-commune", code: sinThau }] },
  ]; // prettier-ignore
  const land = new Set([chungChai, muongNhe]);
  const measured = () => mergedUnit(land, ground(), features, ({ commune }) => commune)!;

  it("has the measures of its outline and of what crosses it", () => {
    expect(measured().perimeterKm).toBeCloseTo(2 * side + 2 * (top + bottom), 4);
    expect(measured().areaKm2).toBe(228.25);
    expect(measured().approximate).toBe(false);
    expect(measured().stateBorderKm).toBeCloseTo(side, 4);
    expect([...measured().roads]).toEqual([
      ["QL4H", expect.closeTo(km([102.05, 22.01], [102.2, 22.01]), 3)],
      [null, near(km([102.01, 22.02], [102.02, 22.02]))],
    ]);
    expect([...measured().rivers]).toEqual([["Nậm Ma", near(km([102.11, 22.09], [102.19, 22.09]))]]);
    expect([...measured().neighbours.keys()]).toEqual([null, "03158"]);
  });

  it("has the features that their sources place in it, and those whose point lies in it", () => {
    expect(measured().features).toEqual({ inside: [features[0]], maybe: [features[1]], outside: [features[2]] });
    expect(measured().located).toEqual([features[0], features[2]]);
  });

  it("has the figures of its parts", () => {
    const areas = [chungChai, muongNhe].map((code) => unit({ level: "former-commune", code })!.area.value);
    expect(measured().sum(officialArea)).toMatchObject({ value: expect.closeTo(areas[0]! + areas[1]!, 6), known: 2, of: 2 }); // prettier-ignore
    expect(measured().rate(officialArea, officialArea, 100).value).toBeCloseTo(100, 9);
    expect(measured().rate(officialArea, officialArea).value).toBeCloseTo(1, 9);
  });

  it("of one part of a commune is approximate along the rest", () => {
    const part = mergedUnit(new Set([muongNhe]), ground(), [], ({ code }) => `former-commune:${code}`)!;
    expect(part.approximate).toBe(true);
    expect([...part.neighbours.keys()]).toEqual([null, `former-commune:${chungChai}`, `former-commune:${sinThau}`]);
    expect(part.stateBorderKm).toBe(0);
    expect(mergedUnit(new Set(), ground(), [], ({ code }) => code)).toBeNull();
  });
});
