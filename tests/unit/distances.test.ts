/** Distances from projects to gates: points, units, what is certain and what only may be, against values computed elsewhere. */
import { loadTable } from "virtual:data/tables";
import { describe, expect, it } from "vitest";
import { bearingTo } from "../../src/domain/distance";
import { filtered, type Condition } from "../../src/domain/filter";
import { outline } from "../../src/domain/geography";
import { spanBetween, type Span } from "../../src/domain/span";
import { decodeFilter, encodeFilter } from "../../src/state/url-filter";
import { nearest, within } from "../../src/themes/distances";
import { featuresOf } from "../../src/themes/features";
import { toGates } from "../../src/themes/projects/features";
import { projects } from "../../src/themes/projects/layer";
import { geography } from "../fixtures/geography";
import { themes } from "../fixtures/themes";
import { heavyTest } from "./heavy";

const features = featuresOf(projects, themes);
const rows = await loadTable("projects");
const gates = await loadTable("border-gates");
const spanTo = (id: string, gate: string): Span | null => {
  const row = rows.find((each) => each.id === id);
  return row ? toGates(row, themes)(gate) : null;
};
const near = (of: string, to: number, unknown = false): Condition => ({ kind: "range", from: null, to, unknown, of });
const ids = (condition: Condition): string[] =>
  filtered(features, projects.facets, { conditions: { gate: condition }, words: "" }, null).map(({ ref }) => ref.id);

/** Vincenty's inverse on the WGS 84 ellipsoid, km: another method than the app's. */
function vincenty(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const [a, f] = [6378.137, 1 / 298.257223563];
  const b = a * (1 - f);
  const rad = Math.PI / 180;
  const [u1, u2] = [lat1, lat2].map((lat) => Math.atan((1 - f) * Math.tan(lat * rad))) as [number, number];
  const l = (lon2 - lon1) * rad;
  let lambda = l;
  for (let turn = 0; turn < 50; turn += 1) {
    const sinSigma = Math.hypot(
      Math.cos(u2) * Math.sin(lambda),
      Math.cos(u1) * Math.sin(u2) - Math.sin(u1) * Math.cos(u2) * Math.cos(lambda),
    );
    const cosSigma = Math.sin(u1) * Math.sin(u2) + Math.cos(u1) * Math.cos(u2) * Math.cos(lambda);
    const sigma = Math.atan2(sinSigma, cosSigma);
    const sinAlpha = (Math.cos(u1) * Math.cos(u2) * Math.sin(lambda)) / sinSigma;
    const cos2 = 1 - sinAlpha ** 2;
    const middle = cosSigma - (2 * Math.sin(u1) * Math.sin(u2)) / cos2;
    const c = (f / 16) * cos2 * (4 + f * (4 - 3 * cos2));
    const before = lambda;
    lambda = l + (1 - c) * f * sinAlpha * (sigma + c * sinSigma * (middle + c * cosSigma * (2 * middle ** 2 - 1)));
    if (Math.abs(lambda - before) > 1e-12) continue;
    const square = (cos2 * (a * a - b * b)) / (b * b);
    const big = 1 + (square / 16384) * (4096 + square * (-768 + square * (320 - 175 * square)));
    const small = (square / 1024) * (256 + square * (-128 + square * (74 - 47 * square)));
    const delta = small * sinSigma * (middle + (small / 4) * cosSigma * (2 * middle ** 2 - 1));
    return b * big * (sigma - delta);
  }
  return NaN;
}

describe("the distance of two points", () => {
  it("is the ellipsoid's within 0.1 %, and the same at both ends of the span", () => {
    const gate = gates.find(({ id }) => id === "tay-trang");
    const placed = rows.filter(({ lon }) => lon !== null);
    expect(placed.length).toBeGreaterThan(10);
    for (const { id, lat, lon } of placed) {
      const expected = vincenty(lat ?? NaN, lon ?? NaN, gate?.lat ?? NaN, gate?.lon ?? NaN);
      const span = spanTo(id, "tay-trang");
      expect(span?.least, id).toBe(span?.most);
      expect(Math.abs((span?.least ?? NaN) / expected - 1), id).toBeLessThan(0.001);
    }
  });
});

describe("the distance of what is known by unit", () => {
  const corners = (code: string): [number, number][] => {
    const shape = outline(geography, { level: "commune", code });
    return (shape.type === "Polygon" ? shape.coordinates : shape.coordinates.flat()).flat() as [number, number][];
  };

  it("lies between the nearest and the farthest of the outline's corners, over all its units", () => {
    const gate = gates.find(({ id }) => id === "tay-trang");
    const all = ["03127", "03328"].flatMap(corners).map(([lon, lat]) => {
      return bearingTo({ lon, lat }, { lon: gate?.lon ?? NaN, lat: gate?.lat ?? NaN }).km;
    });
    const span = spanTo("urb-tay-bac-complex", "tay-trang");
    expect(span?.most).toBeCloseTo(Math.max(...all), 3);
    expect(span?.least).toBeLessThanOrEqual(Math.min(...all) + 1e-6);
    expect(span?.least).toBeGreaterThan(Math.min(...all) - 1);
  });

  it("begins at nothing where both may be in the same unit", () => {
    expect(spanTo("bor-huoi-puoc-intl", "huoi-puoc")?.least).toBe(0);
    expect(spanTo("ind-da-tay-trang-7", "tay-trang")?.least).toBe(0);
  });

  it("is unknown where no place is, and to what is no gate", () => {
    expect(spanTo("ind-cao-su", "tay-trang")).toBeNull();
    expect(spanTo("urb-tay-bac-complex", "lao-cai")).toBeNull();
  });

  heavyTest("is that of the nearest where any will do", () => {
    for (const { ref } of features) {
      const each = gates.flatMap(({ id }) => spanTo(ref.id, id) ?? []);
      const any = spanTo(ref.id, nearest);
      expect(any?.least, ref.id).toBe(each.length > 0 ? Math.min(...each.map(({ least }) => least)) : undefined);
      expect(any?.most, ref.id).toBe(each.length > 0 ? Math.min(...each.map(({ most }) => most)) : undefined);
    }
  });

  it("is the same from either end", () => {
    const a = { kind: "units", units: [{ level: "commune", code: "03158" }] } as const;
    const b = { kind: "units", units: [{ level: "former-commune", code: "03367" }] } as const;
    const [there, back] = [spanBetween(a, b, geography), spanBetween(b, a, geography)];
    expect(there.least).toBeCloseTo(back.least, 6);
    expect(there.most).toBeCloseTo(back.most, 6);
    expect(there.least).toBeGreaterThan(100);
  });
});

describe("a filter by distance", () => {
  it("takes what is surely so near, and what may be only when asked; never what has no known place", () => {
    const surely = ids(near("tay-trang", 40));
    const maybe = ids(near("tay-trang", 40, true));
    expect(surely.length).toBeGreaterThan(0);
    expect(maybe.length).toBeGreaterThan(surely.length);
    for (const { ref } of features) {
      const span = spanTo(ref.id, "tay-trang");
      expect(surely.includes(ref.id), ref.id).toBe(span !== null && span.most <= 40);
      expect(maybe.includes(ref.id), ref.id).toBe(span !== null && span.least <= 40);
    }
  });

  it("knows limits on both sides", () => {
    expect(within({ least: 10, most: 20 }, { from: 5, to: 15 })).toEqual({ surely: false, maybe: true });
    expect(within({ least: 10, most: 20 }, { from: 10, to: 20 })).toEqual({ surely: true, maybe: true });
    expect(within({ least: 10, most: 20 }, { from: 21, to: null })).toEqual({ surely: false, maybe: false });
  });

  it.each([
    ["projects~gate:tay-trang:..50,unknown", near("tay-trang", 50, true)],
    ["projects~gate:nearest:..10", near(nearest, 10)],
  ])("stands in the address as %s", (text, condition) => {
    const filter = { conditions: { gate: condition }, words: "" };
    expect(decodeFilter(text)).toEqual(["projects", filter]);
    expect(encodeFilter("projects", filter)).toBe(text);
  });

  it.each(["projects~gate:..50", "projects~gate:tay-trang:", "projects~gate:Tây Trang:..50", "projects~capital:x:..5"])(
    "is not understood as %s",
    (text) => expect(decodeFilter(text)).toBeNull(),
  );
});
