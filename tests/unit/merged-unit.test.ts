/** Shape, borders and contents of merged outlines against values computed in another way. */
import { area, booleanPointInPolygon, length, multiLineString, point, featureCollection } from "@turf/turf";
import type { MultiPolygon, Polygon, Position } from "geojson";
import geodesic from "geographiclib-geodesic";
import { feature } from "topojson-client";
import { describe, expect, it } from "vitest";
import { loadTable } from "virtual:data/tables";
import unitRows from "virtual:data/units";
import lengths from "../../geo/lengths.json";
import { densify, insidePolygon, type Line } from "../../geo/planar";
import type { Lengths } from "../../geo/types";
import { landOutline, outline, unitBounds, unitGeometry } from "../../src/domain/geography";
import { landOf, landOfAll } from "../../src/domain/land";
import { arcsWithSides, bordersOf } from "../../src/domain/merged-unit/arcs";
import { hasApproximateLines, sharedBorders, perimeterOf } from "../../src/domain/merged-unit/borders";
import { pointsWithin } from "../../src/domain/merged-unit/contents";
import { groundOf } from "../../src/domain/merged-unit/ground";
import { mergedUnit } from "../../src/domain/merged-unit/index";
import { lengthKm, lineCoordinates } from "../../src/domain/merged-unit/length";
import { measureParts } from "../../tools/measure-lengths";
import { shapeOf } from "../../src/domain/merged-unit/shape";
import type { UnitRef } from "../../src/domain/unit";
import { province, unitsOf } from "../../src/domain/units";
import { baseTopology as base } from "../fixtures/base";
import { geography } from "../fixtures/geography";
import { heavyTest } from "./heavy";

const byUnit = await loadTable("indicators-by-unit");
const formerRows = unitRows["former-communes"];
const { topology } = geography;
const ground = groundOf(geography, {
  roads: feature(base, base.objects.roads),
  rivers: feature(base, base.objects.rivers),
  state_border: feature(base, base.objects.state_border),
});
const table = lengths as unknown as Lengths;
const borders = bordersOf(arcsWithSides(topology));

const communes = unitsOf("commune").map(({ ref }) => ref);
const all = [...communes, ...unitsOf("former-commune").map(({ ref }) => ref), ...unitsOf("district").map(({ ref }) => ref)]; // prettier-ignore
const communeOf = (code: string): string => formerRows.find((row) => row.code === code)?.commune ?? "";
const total = (km: Iterable<number>): number => [...km].reduce((sum, each) => sum + each, 0);
const sumOver = (ref: UnitRef, line: "roads" | "rivers" | "state_border"): number =>
  total([...landOf(ref)].map((code) => table.parts[code]?.[line] ?? NaN));

/** Length by GeographicLib (Karney 2013), km. */
function geodesicKm(lines: readonly Position[][]): number {
  const between = ([lon0 = 0, lat0 = 0]: Position, [lon1 = 0, lat1 = 0]: Position) =>
    geodesic.Geodesic.WGS84.Inverse(lat0, lon0, lat1, lon1).s12 ?? NaN;
  return total(lines.map((line) => total(line.slice(1).map((to, at) => between(line[at] ?? to, to))))) / 1000;
}

describe("lengths", () => {
  it("are those of GeographicLib, and Turf's sphere is off by less than half a percent", () => {
    const ratios = communes.map((ref) => {
      const rings = lineCoordinates(outline(geography, ref));
      const exact = geodesicKm(rings);
      expect(lengthKm(outline(geography, ref)) / exact, ref.code).toBeCloseTo(1, 7);
      return length(multiLineString(rings)) / exact;
    });
    for (const ratio of ratios) expect(Math.abs(ratio - 1)).toBeLessThan(0.0042);
    expect(Math.max(...ratios) - 1, "so it is not shown").toBeGreaterThan(0.001);
  });

  heavyTest("of the table are what is measured on the committed lines", { timeout: 60_000 }, () => {
    expect(table).toEqual(measureParts(ground));
  });

  heavyTest("of roads and rivers are those of a line cut point by point", { timeout: 30_000 }, () => {
    const cutKm = (shape: Polygon | MultiPolygon, lines: readonly Position[][]): number => {
      const polygons = (shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates) as Line[][];
      const segments = lines.flatMap((line) => {
        const points = densify(line as Line, 0.0005);
        return points.slice(1).map((to, at): Line => [points[at] ?? to, to]);
      });
      const inside = segments.filter(([[x0, y0] = [0, 0], [x1, y1] = [0, 0]]) =>
        polygons.some((rings) => insidePolygon([(x0 + x1) / 2, (y0 + y1) / 2], rings)),
      );
      return geodesicKm(inside);
    };
    for (const code of ["03127", "03217", "03253"]) {
      const ref: UnitRef = { level: "commune", code };
      for (const line of ["roads", "rivers"] as const) {
        const lines = ground[line].features.flatMap(({ geometry }) => lineCoordinates(geometry));
        const km = cutKm(outline(geography, ref), lines);
        expect(Math.abs(sumOver(ref, line) - km), `${line} ${code}`).toBeLessThan(0.15);
      }
    }
  });

  it("of communes add up to what the province has", () => {
    const whole = mergedUnit(landOf(province.ref), ground, [], ({ commune }) => commune)!;
    for (const line of ["roads", "rivers"] as const) {
      const km = total(whole[line].values());
      expect(km).toBeGreaterThan(300);
      expect(total(communes.map((ref) => sumOver(ref, line)))).toBeCloseTo(km, 1);
    }
    expect(total(communes.map((ref) => sumOver(ref, "state_border")))).toBeCloseTo(whole.stateBorderKm, 1);
    expect([...whole.neighbours.keys()], "nothing but what lies beyond").toEqual([null]);
    expect(whole.perimeterKm).toBeCloseTo(perimeterOf(borders, landOf(province.ref)), 6);
  });
});

describe("state border", () => {
  it("touches 15 communes and 28 former ones, and is shorter than surveyed", () => {
    const touched = (refs: readonly UnitRef[]) => refs.filter((ref) => sumOver(ref, "state_border") > 0);
    expect(touched(communes)).toHaveLength(15);
    expect(touched(unitsOf("former-commune").map(({ ref }) => ref))).toHaveLength(28);
    const km = sumOver(province.ref, "state_border");
    expect(km).toBeGreaterThan(435);
    expect(km, "surveyed: 455.572 km").toBeLessThan(455.572);
  });

  it("is what the table says was measured on the map", () => {
    const rows = byUnit.filter(({ indicator }) => indicator === "border_length_drawn");
    expect(rows, "the approximate outline of Nà Khoa touches it, Nà Khoa does not").toHaveLength(15 + 27);
    for (const { id, level, codes, value } of rows) {
      const [code = ""] = codes;
      expect(Math.abs(sumOver({ level, code } as UnitRef, "state_border") - (value ?? NaN)), id).toBeLessThan(0.0501);
    }
  });

  it("is part of the perimeter, that beyond the province", () => {
    for (const ref of communes) {
      const beyond = sharedBorders(borders, landOf(ref), communeOf).get(null) ?? 0;
      expect(sumOver(ref, "state_border"), ref.code).toBeLessThanOrEqual(beyond + 0.001);
    }
  });
});

describe("neighbours", () => {
  const shared = new Map(communes.map(({ code, level }) => [code, sharedBorders(borders, landOf({ level, code }), communeOf)])); // prettier-ignore

  it("are neighbours of each other, along a border of the same length", () => {
    for (const [code, around] of shared)
      for (const [other, km] of around)
        if (other !== null) expect(shared.get(other)?.get(code), `${code} ${other}`).toBeCloseTo(km, 9);
  });

  it("come with the longest border first, and all borders are the perimeter", () => {
    for (const [code, around] of shared) {
      const lengths = [...around.values()];
      expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
      const shape = outline(geography, { level: "commune", code });
      expect(total(lengths), code).toBeCloseTo(lengthKm(shape), 6);
      expect(around.has(code)).toBe(false);
    }
  });

  it("make of a perimeter no sum", () => {
    const land = landOfAll(communes.slice(0, 20));
    const shape = landOutline(geography, land);
    expect(perimeterOf(borders, land)).toBeCloseTo(shape ? lengthKm(shape) : NaN, 6);
    expect(perimeterOf(borders, land)).toBeLessThan(
      total(communes.slice(0, 20).map((ref) => perimeterOf(borders, landOf(ref)))),
    );
  });

  it("tell an outline that is approximate: lines inside one commune are, others are not", () => {
    for (const ref of communes) expect(hasApproximateLines(borders, landOf(ref), communeOf)).toBe(false);
    const alone = formerRows.filter((row) => landOf({ level: "commune", code: row.commune }).size === 1);
    for (const { code } of formerRows)
      expect(hasApproximateLines(borders, new Set([code]), communeOf)).toBe(!alone.some((row) => row.code === code));
  });
});

describe("shapes", () => {
  const shapes = all.map((ref) => ({
    ref,
    shape: outline(geography, ref),
    measured: shapeOf(outline(geography, ref)),
  }));

  it("have their label inside, all 45, 129 and 10", () => {
    expect(shapes).toHaveLength(184);
    for (const { ref, shape, measured } of shapes)
      expect(booleanPointInPolygon(measured.label, shape, { ignoreBoundary: true }), ref.code).toBe(true);
  });

  it("have the bounds and, within what a sphere is off, the area of the geometry build", () => {
    for (const { ref, shape, measured } of shapes) {
      const { area_km2: km2 } = unitGeometry(geography, ref);
      const bbox = unitBounds(geography, ref);
      measured.bounds.forEach((degrees, at) => expect(degrees).toBeCloseTo(bbox[at] ?? NaN, 4));
      expect(measured.sphericalKm2).toBe(area(shape) / 1e6);
      expect(Math.abs(measured.sphericalKm2 - km2) / km2, ref.code).toBeLessThan(0.003 + 0.005 / km2);
    }
  });
});

describe("points", () => {
  it("are inside by where they lie: each label in its own unit and no other", () => {
    const labels = featureCollection(
      communes.map((ref) => point(unitGeometry(geography, ref).label, { code: ref.code })),
    );
    for (const ref of communes)
      expect(pointsWithin(outline(geography, ref), labels).map(({ properties }) => properties.code)).toEqual([
        ref.code,
      ]);
  });
});
