/** Distances and directions from a place against GeographicLib, and what is outside the province. */
import geodesic from "geographiclib-geodesic";
import { describe, expect, it } from "vitest";
import { bearingTo, compassPoint } from "../../src/domain/distance";
import { outline, unitBounds } from "../../src/domain/geography";
import { lineCoordinates } from "../../src/domain/merged-unit/length";
import { sideOf } from "../../src/domain/side";
import { landmarksNear, reachOf, roadsNear, seatNear } from "../../src/features/place-facts/near";
import { nearText } from "../../src/features/place-facts/say-near";
import { boundsAround } from "../../src/domain/bounds";
import { landOfAll } from "../../src/domain/land";
import { formerCommuneAt } from "../../src/domain/points-in-units";
import type { UnitRef } from "../../src/domain/unit";
import { unit } from "../../src/domain/units";
import { Locale } from "../../src/locale/locale";
import { base } from "../fixtures/base";
import { geography } from "../fixtures/geography";
import { themes } from "../fixtures/themes";
import { heavyTest } from "./heavy";
import fc from "./property";

const { WGS84 } = geodesic.Geodesic;
const exact = (from: Place, to: Place) => {
  const { s12 = 0, azi1 = 0 } = WGS84.Inverse(from.lat, from.lon, to.lat, to.lon);
  return { km: s12 / 1000, azimuth: (azi1 + 360) % 360 };
};
interface Place {
  lat: number;
  lon: number;
}
const places: fc.Arbitrary<Place> = fc.record({
  lat: fc.double({ min: 20.88, max: 22.56, noNaN: true }),
  lon: fc.double({ min: 102.13, max: 103.61, noNaN: true }),
});
const thanhTruong = { lat: 21.386, lon: 103.017 };
const border = { level: "commune", code: "03158" } as const;

describe("distance and direction", () => {
  it("agree with GeographicLib to 0.01 % and a tenth of a degree between any places", () => {
    fc.assert(
      fc.property(places, places, (from, to) => {
        const [found, known] = [bearingTo(from, to), exact(from, to)];
        expect(Math.abs(found.km - known.km)).toBeLessThanOrEqual(known.km * 1e-4 + 1e-6);
        if (known.km < 0.01) return;
        const off = Math.abs(((found.azimuth - known.azimuth + 540) % 360) - 180);
        expect(off).toBeLessThan(0.1);
      }),
    );
  });

  it.each([
    [0, "n"],
    [22.6, "ne"],
    [90, "e"],
    [200, "s"],
    [337.4, "nw"],
    [359, "n"],
  ] as const)("%d° is %s", (azimuth, point) => expect(compassPoint(azimuth)).toBe(point));
});

describe("what is near a place", () => {
  heavyTest("is the nearest point of each road, to 0.1 %", () => {
    for (const at of [thanhTruong, { lat: 22.1, lon: 102.6 }, { lat: 21.0, lon: 103.2 }])
      for (const { name, km } of roadsNear(at, base.roads).all) {
        const lines = base.roads.features
          .filter(({ properties }) => name.vi === `Quốc lộ ${String(properties?.["ref"]).slice(2)}`)
          .flatMap(({ geometry }) => lineCoordinates(geometry as GeoJSON.MultiLineString));
        const finely = lines.flatMap((line) =>
          line.slice(1).flatMap(([x2 = 0, y2 = 0], i) => {
            const [x1 = 0, y1 = 0] = line[i] ?? [];
            return Array.from({ length: 101 }, (_, n) => ({ lon: x1 + ((x2 - x1) * n) / 100, lat: y1 + ((y2 - y1) * n) / 100 }));
          }),
        ); // prettier-ignore
        const least = Math.min(...finely.map((point) => exact(at, point).km));
        expect(km).toBeGreaterThan(least * 0.999 - 0.05);
        expect(km).toBeLessThan(least * 1.001);
      }
  });

  it("is measured to a sourced point, with what its row says of its accuracy", () => {
    const [gates] = landmarksNear(thanhTruong, themes, geography);
    const tayTrang = gates?.all.find(({ feature }) => feature?.id === "tay-trang");
    expect(tayTrang?.km).toBeCloseTo(exact(thanhTruong, { lat: 21.2142, lon: 102.91 }).km, 2);
    expect(tayTrang).toMatchObject({ accuracy: { vi: "± 2 km" }, rough: true });
    expect(tayTrang, "the sources of the point").toMatchObject({ sources: ["osm-2026", "legocity-roads"], asOf: null });
  });

  it("is as near and as far as the unit, where no more is known of a thing", () => {
    const rings = lineCoordinates(outline(geography, border)).flat();
    const from = rings.map(([lon = 0, lat = 0]) => exact(thanhTruong, { lat, lon }).km);
    const reach = reachOf(thanhTruong, [border], geography);
    expect(reach?.mostKm).toBeCloseTo(Math.max(...from), 1);
    expect(reach?.km).toBeGreaterThan(Math.min(...from) * 0.999 - 0.5);
    expect(reach?.km).toBeLessThan(Math.min(...from) * 1.001);
    expect(reachOf({ lat: 22.36, lon: 102.3 }, [border], geography)?.km).toBe(0);
  });

  it("leaves plants of unknown place out, and counts them", () => {
    const plants = landmarksNear(thanhTruong, themes, geography)[1];
    expect(plants?.all).toHaveLength(3);
    expect(plants?.unplaced).toBe(2);
  });

  it("has no seat where none is known", () => {
    const [known, none] = ["03160", "03349"].map((code) => unit({ level: "commune", code }));
    expect(known && seatNear(thanhTruong, known).all).toMatchObject([
      { sources: ["geonames", "dien-luc-dien-bien-2026"], asOf: null },
    ]);
    expect(none && seatNear(thanhTruong, none).all).toEqual([]);
  });
});

describe("what is near land", () => {
  const inside = (units: readonly UnitRef[]): Place[] => {
    const land = landOfAll(units);
    const [west, south, east, north] = boundsAround(units.map((ref) => unitBounds(geography, ref)));
    const grid = Array.from({ length: 7 * 7 }, (_, at) => ({
      lon: west + ((east - west) * ((at % 7) + 0.5)) / 7,
      lat: south + ((north - south) * (Math.floor(at / 7) + 0.5)) / 7,
    }));
    return grid.filter((place) => land.has(formerCommuneAt(place, geography) ?? ""));
  };

  heavyTest.each([
    ["a former commune", [{ level: "former-commune", code: "03323" }]],
    [
      "two communes",
      [
        { level: "commune", code: "03127" },
        { level: "commune", code: "03328" },
      ],
    ],
    ["a former district", [{ level: "district", code: "096" }]],
  ] as const)("is as near and as far as from any place in %s", (_, units) => {
    const from = { units, geography };
    const groups = [...landmarksNear(from, themes, geography), roadsNear(from, base.roads)];
    for (const at of inside(units)) {
      const there = [...landmarksNear(at, themes, geography, Infinity), roadsNear(at, base.roads, Infinity)];
      groups.forEach(({ all }, group) => {
        for (const { name, km, mostKm = km, azimuth } of all) {
          const near = there[group]?.all.find((each) => each.name.vi === name.vi);
          expect(azimuth).toBeNull();
          expect(near?.km, name.vi).toBeGreaterThanOrEqual(Math.floor(km * 0.999));
          expect(near?.mostKm ?? near?.km, name.vi).toBeLessThanOrEqual(mostKm * 1.001);
        }
      });
    }
  });

  it("says no direction and no degrees, which differ from place to place", () => {
    const locale = new Locale(() => "vi");
    const from = { units: [{ level: "former-commune", code: "03323" } as const], geography };
    for (const { all } of landmarksNear(from, themes, geography))
      for (const near of all) expect(nearText(locale, near)).not.toMatch(/về phía|°|từ 0 /);
  });
});

describe("beyond the province", () => {
  it.each([
    ["Lào", { lat: 21.2, lon: 102.8 }],
    ["Trung Quốc", { lat: 22.6, lon: 102.3 }],
    ["Lai Châu", { lat: 22.3, lon: 102.9 }],
    ["Sơn La", { lat: 21.3, lon: 103.6 }],
    ["Trung Quốc", { lat: 23.1, lon: 104.25 }],
    ["Sơn La", { lat: 20.89089, lon: 103.2458 }],
    ["Lào", { lat: 20.9341, lon: 103.1011 }],
    ["Lào", { lat: 21.1585, lon: 102.9356 }],
  ])("lies %s", (name, at) => expect(sideOf(at, base, geography)?.vi).toBe(name));
});
