/** The land around a place: rings and distances against GeographicLib, areas against points counted on a fine grid. */
import geodesic from "geographiclib-geodesic";
import { booleanPointInPolygon } from "@turf/turf";
import type { Position } from "geojson";
import { describe, expect, it } from "vitest";
import { aroundOf, ringAround } from "../../src/domain/around";
import { outline, unitGeometry } from "../../src/domain/geography";
import { landOf } from "../../src/domain/land";
import { lineCoordinates } from "../../src/domain/merged-unit/length";
import { unitsOf } from "../../src/domain/units";
import { geography } from "../fixtures/geography";
import { places } from "../fixtures/places";
import { heavyTest } from "./heavy";

const { WGS84 } = geodesic.Geodesic;
const province = { level: "province", code: "11" } as const;
const radii = [5, 10, 25, 50];

describe.each(places)("around $name", ({ at }) => {
  const around = aroundOf(at, geography);
  const away = ([lon = 0, lat = 0]: Position): number => (WGS84.Inverse(at.lat, at.lon, lat, lon).s12 ?? 0) / 1000;

  it("every point of a ring is as far as it says, to 0.02 %", () => {
    for (const radius of radii)
      for (const corner of ringAround(at, radius)) expect(Math.abs(away(corner) / radius - 1)).toBeLessThan(2e-4);
  });

  heavyTest("units are as near and as far as their outlines, to 0.1 %", () => {
    for (const { ref } of unitsOf("former-commune").filter((_, n) => n % 4 === 0)) {
      const lines = lineCoordinates(outline(geography, ref));
      const finely = lines.flatMap((line) =>
        line.slice(1).flatMap(([x2 = 0, y2 = 0], i) => {
          const [x1 = 0, y1 = 0] = line[i] ?? [];
          const steps = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 0.0004);
          return Array.from({ length: steps }, (_, n) => [x1 + ((x2 - x1) * n) / steps, y1 + ((y2 - y1) * n) / steps]);
        }),
      ); // prettier-ignore
      const found = around.reach(landOf(ref));
      const inside = booleanPointInPolygon([at.lon, at.lat], outline(geography, ref));
      const [least, most] = [Math.min(...finely.map(away)), Math.max(...finely.map(away))];
      expect(found?.most).toBeGreaterThan(most * 0.999);
      expect(found?.most).toBeLessThan(most * 1.001);
      if (inside || found?.least === 0) expect(found?.least).toBe(0);
      else {
        expect(found?.least).toBeGreaterThan(least * 0.999 - 0.025);
        expect(found?.least).toBeLessThan(least * 1.001 + 1e-9);
      }
    }
  });

  heavyTest("the province covers as much of a ring as of a fine grid in it", () => {
    const shape = outline(geography, province);
    for (const radius of radii) {
      let [inside, all] = [0, 0];
      const steps = 90;
      for (let ring = 0; ring < steps; ring++) {
        const r = radius * Math.sqrt((ring + 0.5) / steps);
        for (let turn = 0; turn < steps; turn++) {
          const { lat2 = 0, lon2 = 0 } = WGS84.Direct(
            at.lat,
            at.lon,
            (360 * (turn + (ring % 7) / 7)) / steps,
            r * 1000,
          );
          all++;
          if (booleanPointInPolygon([lon2, lat2], shape)) inside++;
        }
      }
      const share = around.provinceWithin(radius) / (Math.PI * radius ** 2);
      expect(Math.abs(share - inside / all), `${radius} km`).toBeLessThan(0.006);
    }
  });
});

it("a ring that holds the whole province holds its drawn area, to 0.02 %", () => {
  const around = aroundOf({ lat: 21.75, lon: 103 }, geography);
  const drawn = unitGeometry(geography, province).area_km2;
  expect(Math.abs(around.provinceWithin(200) / drawn - 1)).toBeLessThan(2e-4);
});
