/** What lies within 5, 10, 25 and 50 km of a place, against GeographicLib and all corners of all outlines. */
import geodesic from "geographiclib-geodesic";
import { booleanPointInPolygon } from "@turf/turf";
import type { Position } from "geojson";
import { describe, expect, it } from "vitest";
import unitRows from "virtual:data/units";
import { linesOf } from "../../src/features/place-facts/rings/lines";
import { allRings } from "../../src/features/place-facts/rings/rings";
import { ringRadii } from "../../src/state/view";
import { outline, unitGeometry } from "../../src/domain/geography";
import { lineCoordinates } from "../../src/domain/merged-unit/length";
import type { UnitRef } from "../../src/domain/unit";
import { unitsOf } from "../../src/domain/units";
import { pointLayers } from "../../src/themes";
import { featuresOf } from "../../src/themes/features";
import { unitsAbout } from "../../src/themes/places";
import { geography } from "../fixtures/geography";
import { places } from "../fixtures/places";
import { themes } from "../fixtures/themes";

const { WGS84 } = geodesic.Geodesic;
/** Degrees between the points of an outline that are measured to: about 40 m. */
const step = 0.0004;

function finely(ref: UnitRef): Position[] {
  return lineCoordinates(outline(geography, ref)).flatMap((line) =>
    line.slice(1).flatMap(([x2 = 0, y2 = 0], i) => {
      const [x1 = 0, y1 = 0] = line[i] ?? [];
      const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / step));
      return Array.from({ length: steps }, (_, n) => [x1 + ((x2 - x1) * n) / steps, y1 + ((y2 - y1) * n) / steps]);
    }),
  );
}
const outlines = new Map(
  (["former-commune", "commune", "district"] as const).flatMap((level) =>
    unitsOf(level).map(({ key, ref }) => [key, finely(ref)] as const),
  ),
);

/** Too near the ring for a test by points 40 m apart. */
const unclear = 0.05;

describe.each(places)("around $name", ({ at }) => {
  const away = ([lon = 0, lat = 0]: Position): number => (WGS84.Inverse(at.lat, at.lon, lat, lon).s12 ?? 0) / 1000;
  const reaches = new Map(
    [...outlines].map(([key, points]) => {
      const [level, code] = key.split(":") as [UnitRef["level"], string];
      const inside = booleanPointInPolygon([at.lon, at.lat], outline(geography, { level, code }));
      const all = points.map(away);
      return [key, { least: inside ? 0 : Math.min(...all), most: Math.max(...all) }];
    }),
  );
  const rings = allRings(at, themes, geography);

  it("features count by their point, or by all of the unit they are known by", () => {
    for (const [n, km] of ringRadii.entries())
      for (const layer of pointLayers) {
        const found = rings[n]?.layers.find((each) => each.layer.id === layer.id);
        for (const feature of featuresOf(layer, themes)) {
          const is = found?.features.includes(feature) ? "within" : found?.maybe.includes(feature) ? "maybe" : "beyond";
          const of = unitsAbout(feature).map(({ level, code }) => reaches.get(`${level}:${code}`)!);
          const least = feature.place.kind === "point" ? away([feature.place.lon, feature.place.lat]) : Math.min(...of.map((each) => each.least)); // prettier-ignore
          const most = feature.place.kind === "point" ? least : Math.max(...of.map((each) => each.most));
          if (Math.min(Math.abs(least - km), Math.abs(most - km)) < unclear) continue;
          const expected = least > km ? "beyond" : most <= km && !feature.line ? "within" : "maybe";
          expect(is, `${feature.name.vi}, ${km} km`).toBe(expected);
        }
      }
  });

  it("people are sums of whole units: those wholly within, those whose middle is, those with any land", () => {
    const tables = { "former-commune": unitRows["former-communes"].map((row) => [row.code, row.population_2019]), commune: unitRows.communes.map((row) => [row.code, row.population]) } as const; // prettier-ignore
    for (const [n, km] of ringRadii.entries())
      for (const { level, whole, middle, touched } of rings[n]?.people ?? []) {
        const sumOf = (is: (code: string) => boolean): number | null => {
          const chosen = tables[level].filter(([code]) => is(String(code)));
          return chosen.length > 0 ? chosen.reduce((sum, [, people]) => sum + Number(people), 0) : null;
        };
        const reach = (code: string) => reaches.get(`${level}:${code}`)!;
        expect(middle.people.value).toBe(sumOf((code) => away(unitGeometry(geography, { level, code }).label) <= km));
        expect(whole.people.value).toBe(sumOf((code) => reach(code).most <= km));
        expect(touched.people.value).toBe(sumOf((code) => reach(code).least <= km));
        expect(whole.people.value ?? 0).toBeLessThanOrEqual(middle.people.value ?? 0);
        expect(middle.people.value ?? 0).toBeLessThanOrEqual(touched.people.value ?? 0);
      }
  });

  it("say the same lines for every radius, each with its source", () => {
    const lines = rings.map((ring) => linesOf(ring, themes));
    const labels = lines.map((each) => each.map(({ label }) => label.vi));
    for (const each of labels) expect(each).toEqual(labels[0]);
    expect(new Set(labels[0]).size).toBe(labels[0]?.length);
    for (const { sources, value } of lines.flat()) {
      expect(sources.length).toBeGreaterThan(0);
      expect(value?.vi).not.toMatch(/\{|null|NaN/);
    }
  });
});

describe("a ring of 25 km around the city", () => {
  const [, , ring] = allRings(places[0]!.at, themes, geography);
  const lines = Object.fromEntries(linesOf(ring!, themes).map(({ label, value, remark }) => [label.vi, [value?.vi, remark?.vi]])); // prettier-ignore

  it("counts plants in operation apart, and says for how many the capacity is known", () => {
    const [value, remark] = lines["Thủy điện"] ?? [];
    expect(Number(value)).toBeGreaterThan(0);
    expect(remark).toMatch(/Tổng [\d,]+\sMW \(\d+ trên \d+ có số liệu công suất\)/u);
    expect(lines["Trong đó: nhà máy thủy điện đang vận hành"]?.[0]).toMatch(/^\d+$/);
  });

  it("calls people a sum of whole units, between two limits", () => {
    const [value, remark] = lines["Dân số theo Tổng điều tra 2019"] ?? [];
    expect(value).toMatch(/^≈ [\d.]+\sngười$/u);
    expect(remark).toMatch(/Gồm \d+ đơn vị cấp xã cũ có điểm giữa trong vòng\. Ít nhất .*\. Nhiều nhất /u);
  });

  it("says how much of it lies beyond the province, where nothing is counted", () => {
    expect(lines["Phần vòng nằm ngoài tỉnh"]?.[0]).toBe("22%");
    expect(lines["Phần vòng nằm ngoài tỉnh"]?.[1]).toContain("Không có số liệu");
  });
});
