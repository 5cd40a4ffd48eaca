/** The geometry build refuses broken input. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { crossings } from "../../geo/crossings";
import { distanceToSegment, type Line, type Point } from "../../geo/planar";
import { readOutlines, readReference, type FormerCommune, type Outline } from "../../geo/read";
import { mendProvinceLine } from "../../geo/mend";
import { keptVertices } from "../../geo/simplify";
import { makeTopology } from "../../geo/topology";
import fc from "./property";

const folder = mkdtempSync(join(tmpdir(), "geo-"));

afterAll(() => rmSync(folder, { recursive: true }));

describe("reading the reference", () => {
  it("names the file that is missing", () =>
    expect(() => readReference(folder)).toThrow(/former-communes\.geojson: missing/));
  it("names the count and what was expected", () => {
    const one = {
      type: "FeatureCollection",
      features: [{ type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates: [] } }],
    };
    writeFileSync(join(folder, "former-communes.geojson"), JSON.stringify(one));
    expect(() => readOutlines(folder)).toThrow("former-communes.geojson: 1 features; expected 129.");
  });
  it("names the feature without a property", () => {
    const feature = { type: "Feature", properties: { code: "03127" }, geometry: { type: "Polygon", coordinates: [] } };
    const all = { type: "FeatureCollection", features: Array.from({ length: 129 }, () => feature) };
    writeFileSync(join(folder, "former-communes.geojson"), JSON.stringify(all));
    expect(() => readOutlines(folder)).toThrow('former-communes.geojson: feature 0 has no property "name".');
  });
});

const point = fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 })) as fc.Arbitrary<Point>;

describe("simplification", () => {
  it("keeps the ends and leaves no vertex further off than the tolerance", () =>
    fc.assert(
      fc.property(
        fc.array(point, { minLength: 2, maxLength: 60 }),
        fc.integer({ min: 1, max: 80 }),
        (line, tolerance) => {
          const kept = keptVertices(line, tolerance);
          expect(kept[0]).toBe(0);
          expect(kept.at(-1)).toBe(line.length - 1);
          line.forEach((p, i) => {
            const next = kept.findIndex((k) => k >= i);
            const [a, b] = [line[kept[Math.max(0, next - 1)]!]!, line[kept[next]!]!];
            expect(distanceToSegment(p, a, b)).toBeLessThanOrEqual(tolerance);
          });
        },
      ),
    ));
});

describe("crossings", () => {
  const cross: Line = [
    [0, 0],
    [10, 10],
  ];
  it.each<[string, Line[], number]>([
    [
      "cross",
      [
        cross,
        [
          [0, 10],
          [10, 0],
        ],
      ],
      1,
    ],
    [
      "touch inside",
      [
        cross,
        [
          [5, 5],
          [9, 0],
        ],
      ],
      1,
    ],
    [
      "run along each other",
      [
        cross,
        [
          [0, 0],
          [20, 20],
        ],
      ],
      1,
    ],
    [
      "meet end to end",
      [
        cross,
        [
          [10, 10],
          [20, 0],
        ],
      ],
      0,
    ],
    [
      "lie apart",
      [
        cross,
        [
          [20, 0],
          [30, 10],
        ],
      ],
      0,
    ],
  ])("lines that %s", (_, lines, count) => expect(crossings(lines)).toHaveLength(count));
});

const unit = (code: string, ring: Line): FormerCommune => ({
  type: "Feature",
  properties: { code, name: code, type: "xã", commune: "03158", district: "096" },
  geometry: { type: "Polygon", coordinates: [ring] },
});

const box = (west: number, south: number, east: number, north: number): Line => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
// prettier-ignore

describe("making the topology", () => {
  it("shares the line of neighbours", () =>
    expect(makeTopology([unit("1", box(103, 21, 104, 22)), unit("2", box(104, 21, 105, 22))], 8).arcs).toHaveLength(3));
  it("stops at polygons that overlap, and says where", () => {
    const overlapping = [unit("1", box(103, 21, 104, 22)), unit("2", box(103.9, 21.5, 105, 23))];
    expect(() => makeTopology(overlapping, 8)).toThrow(/overlap: their lines cross near 10[34]\.\d+, 2[12]\.\d+/);
  });
});

describe("mending the province line", () => {
  const reference: Outline[] = [
    { type: "Feature", properties: { code: "03158", name: "" }, geometry: { type: "Polygon", coordinates: [
      [[103, 21], [103.02, 21], [103.02, 21.01], [103.01, 21.0102], [103, 21.01], [103, 21]],
    ] } },
  ]; // prettier-ignore
  it("puts an outer stretch that strays back on the commune outline", () => {
    const stray = unit("1", [
      [103, 21],
      [103.02, 21],
      [103.02, 21.01],
      [103.01, 21.0098],
      [103, 21.01],
      [103, 21],
    ]);
    const [mended] = mendProvinceLine([stray], reference);
    expect(mended!.geometry.coordinates[0]).toContainEqual([103.01, 21.0102]);
    expect(mended!.geometry.coordinates[0]).not.toContainEqual([103.01, 21.0098]);
  });
  it("leaves what is too far off for the checks to find", () => {
    const wrong = unit("1", [
      [103, 21],
      [103.02, 21],
      [103.02, 21.01],
      [103.01, 21.005],
      [103, 21.01],
      [103, 21],
    ]);
    expect(mendProvinceLine([wrong], reference)).toEqual([wrong]);
  });
  it("leaves lines between former communes alone", () => {
    const halves = [
      unit("1", [[103, 21], [103.01, 21], [103.011, 21.005], [103.01, 21.0102], [103, 21.01], [103, 21]]),
      unit("2", [[103.01, 21], [103.02, 21], [103.02, 21.01], [103.01, 21.0102], [103.011, 21.005], [103.01, 21]]),
    ]; // prettier-ignore
    const rings = mendProvinceLine(halves, reference).map((f) => f.geometry.coordinates[0]);
    expect(rings.every((ring) => JSON.stringify(ring).includes("[103.011,21.005]"))).toBe(true);
  });
});
