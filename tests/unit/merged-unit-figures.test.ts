/** Communes, former districts and regions through one function: areas, features, sums and rates of real land. */
import { feature } from "topojson-client";
import { describe, expect, it } from "vitest";
import { insidePolygon, type Line } from "../../geo/planar";
import { landOutline, unitGeometry } from "../../src/domain/geography";
import { cover, landOf, type Land } from "../../src/domain/land";
import { groundOf } from "../../src/domain/merged-unit/ground";
import { mergedUnit } from "../../src/domain/merged-unit/index";
import { officialArea } from "../../src/domain/terms";
import type { UnitRef } from "../../src/domain/unit";
import { populationIn, province, unitsOf, type Unit } from "../../src/domain/units";
import { loadIndicators } from "../../src/indicators";
import { featuresIn } from "../../src/indicators/located";
import { loadThemes, pointLayers } from "../../src/themes";
import { featuresOf } from "../../src/themes/features";
import { baseTopology as base } from "../fixtures/base";
import { geography } from "../fixtures/geography";

const ground = groundOf(geography, {
  roads: feature(base, base.objects.roads),
  rivers: feature(base, base.objects.rivers),
  state_border: feature(base, base.objects.state_border),
});
const themes = await loadThemes();
const { indicatorById } = await loadIndicators();
const features = pointLayers.flatMap((layer) => featuresOf(layer, themes));
const measure = (land: Land) => mergedUnit(land, ground, features, ({ commune }) => commune)!;
const communes = unitsOf("commune").map(({ ref }) => ref);
function isInside(point: [number, number], land: Land): boolean {
  const outline = landOutline(geography, land)!;
  const polygons = outline.type === "Polygon" ? [outline.coordinates] : outline.coordinates;
  return polygons.some((rings) => insidePolygon(point, rings as Line[]));
}
const scheme = (of: Unit) => populationIn(of, "scheme-2025");
const census = (of: Unit) => populationIn(of, "census-2019");

const sinThau: UnitRef = { level: "commune", code: "03158" };
const dienBienPhu: UnitRef = { level: "district", code: "094" };
/** Sín Thầu and the former commune Mường Nhé next to it. */
const own: Land = new Set([...landOf(sinThau), "03160"]);
const lands = { "Sín Thầu": landOf(sinThau), "Điện Biên Phủ": landOf(dienBienPhu), own };

const units = Object.fromEntries(Object.entries(lands).map(([name, land]) => [name, measure(land)]));
const of = (name: keyof typeof lands) => units[name]!;

describe("the drawn area", () => {
  it("is ellipsoidal, that of the geometry build, for a commune, a former district and a region", () => {
    expect(of("Sín Thầu").areaKm2).toBe(516.46);
    expect(of("Điện Biên Phủ").areaKm2).toBeCloseTo(unitGeometry(geography, dienBienPhu).area_km2, 1);
    const parts = [sinThau, { level: "former-commune", code: "03160" } as const];
    const km2 = parts.map((ref) => unitGeometry(geography, ref).area_km2).reduce((sum, each) => sum + each);
    expect(of("own").areaKm2).toBeCloseTo(km2, 6);
  });

  it("of all 45 adds up to the province's", () => {
    const sum = communes.reduce((km2, ref) => km2 + unitGeometry(geography, ref).area_km2, 0);
    expect(measure(landOf(province.ref)).areaKm2).toBeCloseTo(sum, 2);
    expect(Math.abs(sum - unitGeometry(geography, province.ref).area_km2)).toBeLessThan(0.05);
  });

  it("is checked by Turf's sphere, which is less than 0.4 % too large", () => {
    for (const unit of Object.values(units)) {
      const excess = unit.sphericalKm2 / unit.areaKm2 - 1;
      expect(excess).toBeGreaterThan(0.002);
      expect(excess).toBeLessThan(0.004);
    }
  });
});

describe("the outline", () => {
  it("has perimeter, bounds and a label inside", () => {
    expect(of("Sín Thầu").perimeterKm).toBeCloseTo(138.78, 2);
    expect(of("Điện Biên Phủ").perimeterKm).toBeCloseTo(96.96, 2);
    expect(of("own").perimeterKm).toBeCloseTo(220.48, 2);
    expect(of("own").bounds[1], "Mường Nhé reaches further south").toBeLessThan(of("Sín Thầu").bounds[1]);
    for (const [name, land] of Object.entries(lands)) {
      const [lon = 0, lat = 0] = units[name]!.label;
      expect(isInside([lon, lat], land), name).toBe(true);
    }
  });

  it("has lengths inside, neighbours and shared borders", () => {
    expect([...of("Sín Thầu").rivers]).toEqual([["Nậm Ma", expect.closeTo(6.2, 1)]]);
    expect([...of("Điện Biên Phủ").roads.keys()]).toEqual(["QL279", "QL12"]);
    expect(of("Sín Thầu").stateBorderKm).toBeCloseTo(67.65, 2);
    expect(of("Điện Biên Phủ").stateBorderKm).toBe(0);
    expect([...of("Sín Thầu").neighbours.keys()]).toEqual([null, "03160"]);
    expect(of("own").neighbours.get("03160"), "the rest of the commune that it divides").toBeCloseTo(77.97, 2);
    expect([of("Sín Thầu"), of("own")].map(({ approximate }) => approximate)).toEqual([false, true]);
  });
});

describe("features", () => {
  it("are those that the indicators count, by the units of their sources", () => {
    for (const [name, land] of Object.entries(lands)) {
      const { features } = units[name]!;
      const counted = pointLayers.flatMap((layer) => featuresIn(layer, land, themes).inside);
      expect(features.inside).toEqual(counted);
    }
    expect(of("Sín Thầu").features.maybe.map(({ ref }) => ref.id)).toEqual(["en-cap-dien-nong-thon"]);
  });

  it("are located by their points, as the even-odd rule finds them", () => {
    for (const [name, land] of Object.entries(lands)) {
      const found = features.filter(({ place }) => place.kind === "point" && isInside([place.lon, place.lat], land));
      expect(units[name]!.located, name).toEqual(found);
    }
    expect(of("Sín Thầu").located.map(({ ref }) => ref.id)).toEqual(["bor-cot-co"]);
    expect(of("Điện Biên Phủ").located).toHaveLength(16);
  });
});

describe("figures of the parts", () => {
  it("are added up, with how many are known", () => {
    expect(of("Sín Thầu").sum(officialArea)).toMatchObject({ value: 516.42, known: 1, of: 1, quality: "published" });
    expect(of("own").sum(census)).toMatchObject({ value: 16_663, known: 4, of: 4, quality: "derived" });
    expect(of("own").sum(scheme), "Mường Nhé's of 2025 is known for the whole commune only").toMatchObject({
      value: 6058,
      known: 1,
      of: 2,
    });
    expect(measure(landOf(province.ref)).sum(officialArea).value).toBeCloseTo(province.area.value, 6);
  });

  it("make weighted rates, the same as the indicator's", () => {
    const formers = unitsOf("former-commune").filter(({ ref }) => lands.own.has(ref.code));
    const [people, km2] = [census, officialArea].map((pick) =>
      formers.reduce((sum, each) => sum + pick(each)!.value, 0),
    );
    expect(people).toBe(16_663);
    expect(of("own").rate(census, officialArea, 100).value).toBeCloseTo((100 * people!) / km2!, 6);
    for (const [name, land] of Object.entries(lands)) {
      const indicator = indicatorById("density-2025").over(cover(land), themes);
      expect(units[name]!.rate(scheme, officialArea), name).toEqual(indicator);
    }
  });
});

it("is null of no land", () => {
  expect(mergedUnit(new Set(), ground, features, ({ commune }) => commune)).toBeNull();
});
