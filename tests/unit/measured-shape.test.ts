/** Lengths and areas of what is drawn over the map, against GeographicLib over the whole province. */
import geodesic from "geographiclib-geodesic";
import { describe, expect, it } from "vitest";
import { areaKm2, crossesItself, legsOf, totalKm } from "../../src/domain/measured-shape";
import { outline } from "../../src/domain/geography";
import { lineCoordinates } from "../../src/domain/merged-unit/length";
import { unitsOf } from "../../src/domain/units";
import { geography } from "../fixtures/geography";
import fc from "./property";

interface Place {
  lat: number;
  lon: number;
}

/** Area in km² and perimeter, or length, in km, of geodesics. */
function exact(places: readonly Place[], line: boolean): { km: number; km2: number } {
  const polygon = geodesic.Geodesic.WGS84.Polygon(line);
  for (const { lat, lon } of places) polygon.AddPoint(lat, lon);
  const { perimeter, area = 0 } = polygon.Compute(false, true) as { perimeter: number; area?: number };
  return { km: perimeter / 1000, km2: Math.abs(area) / 1e6 };
}

const anywhere: fc.Arbitrary<Place> = fc.record({
  lat: fc.double({ min: 20.88, max: 22.56, noNaN: true }),
  lon: fc.double({ min: 102.13, max: 103.61, noNaN: true }),
});
/** A ring about a place that does not cross itself: its corners in the order of their directions. */
const rings = fc
  .record({
    middle: anywhere,
    size: fc.constantFrom(0.0002, 0.005, 0.1, 0.7),
    turns: fc.uniqueArray(fc.integer({ min: 0, max: 359 }), { minLength: 5, maxLength: 24 }),
    reach: fc.array(fc.double({ min: 0.3, max: 1, noNaN: true }), { minLength: 24, maxLength: 24 }),
  })
  .map(({ middle, size, turns, reach }) =>
    turns
      .toSorted((a, b) => a - b)
      .map((turn, at) => {
        const [far, angle] = [size * (reach[at] ?? 1), (turn * Math.PI) / 180];
        return { lat: middle.lat + far * Math.sin(angle), lon: middle.lon + far * Math.cos(angle) };
      }),
  );

describe("a line", () => {
  it("is as long as GeographicLib says, to 0.1 %, wherever it runs", () => {
    fc.assert(
      fc.property(fc.array(anywhere, { minLength: 2, maxLength: 12 }), (places) => {
        const known = exact(places, true).km;
        expect(Math.abs(totalKm(legsOf(places, false)) - known)).toBeLessThanOrEqual(known * 1e-3 + 1e-6);
      }),
    );
  });

  it("has one leg fewer than places, a ring as many, two places no way back", () => {
    const [a, b, c] = [
      { lat: 21, lon: 103 },
      { lat: 21.1, lon: 103 },
      { lat: 21.1, lon: 103.2 },
    ];
    expect(legsOf([a, b, c], false)).toHaveLength(2);
    expect(legsOf([a, b, c], true)).toHaveLength(3);
    expect(legsOf([a, b], true)).toHaveLength(1);
    expect(legsOf([a], true)).toEqual([]);
    expect(legsOf([a, b, c], false).map(({ azimuth }) => Math.round(azimuth))).toEqual([0, 90]);
  });
});

/** A square decimetre, km²: the areas of a ring that crosses itself may all but cancel each other. */
const least = 1e-8;

describe("a ring", () => {
  it("has the area and the perimeter of GeographicLib, to 0.1 %, from 20 m to 150 km", () => {
    fc.assert(
      fc.property(rings, (ring) => {
        const known = exact(ring, false);
        expect(Math.abs(areaKm2(ring) - known.km2)).toBeLessThanOrEqual(known.km2 * 1e-3 + least);
        expect(Math.abs(totalKm(legsOf(ring, true)) - known.km)).toBeLessThanOrEqual(known.km * 1e-3);
      }),
    );
  });

  it("has it too where it is long and thin, whose sides bulge as much as it is wide", () => {
    const thin = [
      { lat: 21.5, lon: 102.13 },
      { lat: 21.5, lon: 103.61 },
      { lat: 21.545, lon: 102.9 },
    ];
    expect(areaKm2(thin) / exact(thin, false).km2).toBeCloseTo(1, 3);
  });

  it("agrees for the outline of every commune", () => {
    for (const { ref } of unitsOf("commune"))
      for (const line of lineCoordinates(outline(geography, ref))) {
        const ring = line.slice(1).map(([lon = 0, lat = 0]) => ({ lat, lon }));
        expect(areaKm2(ring) / exact(ring, false).km2).toBeCloseTo(1, 4);
      }
  });

  it("has the same area whichever way it is drawn, and none of fewer than three places", () => {
    const ring = [
      { lat: 21.3, lon: 103 },
      { lat: 21.3, lon: 103.01 },
      { lat: 21.31, lon: 103.01 },
    ];
    expect(areaKm2(ring)).toBeCloseTo(areaKm2(ring.toReversed()), 9);
    expect(areaKm2(ring.slice(0, 2))).toBeCloseTo(0, 9);
    expect(areaKm2([])).toBe(0);
  });

  it("is told to cross itself, or to touch itself, and only then", () => {
    const at = (...corners: [number, number][]) => corners.map(([lon, lat]) => ({ lat: 21 + lat, lon: 103 + lon }));
    expect(crossesItself(at([0, 0], [1, 1], [1, 0], [0, 1]))).toBe(true);
    expect(crossesItself(at([0, 0], [2, 0], [2, 2], [1, 0], [0, 2]))).toBe(true);
    expect(crossesItself(at([0, 0], [1, 0], [1, 1], [0, 1]))).toBe(false);
    expect(crossesItself(at([0, 0], [1, 0], [0, 1]))).toBe(false);
    expect(crossesItself(at([0, 0], [4, 0], [4, 4], [2, 1], [0, 4]))).toBe(false);
    expect(crossesItself(at([0, 0], [1, 0], [1, 1], [2, 1], [2, 0], [3, 0], [3, 3], [0, 3]))).toBe(false);
    fc.assert(
      fc.property(rings, (ring) => {
        expect(crossesItself(ring)).toBe(crossesItself(ring.toReversed()));
      }),
    );
  });
});
