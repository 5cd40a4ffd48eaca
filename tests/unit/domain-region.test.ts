/** The reader's regions: land counts once, whatever era's units it is put together from. */
import { booleanPointInPolygon } from "@turf/turf";
import { describe, expect, it } from "vitest";
import { loadTable } from "virtual:data/tables";
import unitRows from "virtual:data/units";
import { landOutline } from "../../src/domain/geography";
import { landOf, landOfAll } from "../../src/domain/land";
import { cleanName, nameLength, regionColor, type Region } from "../../src/domain/region";
import { add, remove, shareIn, toggle } from "../../src/domain/region-edit";
import { regionCollection } from "../../src/domain/geojson";
import { borderUnits } from "../../src/domain/region-groups";
import { membersOf, overlaps, unfinished } from "../../src/domain/region-lands";
import { levels, type UnitRef } from "../../src/domain/unit";
import { unitsOf } from "../../src/domain/units";
import fc from "./property";
import { geography } from "../fixtures/geography";

const formerRows = unitRows["former-communes"];
const byUnit = await loadTable("indicators-by-unit");

const commune = (code: string): UnitRef => ({ level: "commune", code });
const former = (code: string): UnitRef => ({ level: "former-commune", code });
const nothing: Region = { name: "A", land: new Set() };
const of = (...units: UnitRef[]): Region => ({ name: "A", land: landOfAll(units) });
const everyUnit = levels.flatMap((level) => unitsOf(level).map(({ ref }) => ref));
const anyUnits = fc.array(fc.constantFrom(...everyUnit), { maxLength: 6 });
/** Mường Nhé of 2025 was made of three: Chung Chải, Mường Nhé, Nậm Vì. */
const muongNhe = ["03157", "03160", "03161"];

describe("adding to a region", () => {
  it("adds a commune of 2025 as its former communes", () => {
    const { region, moved, idle } = add(nothing, [commune("03160")]);
    expect([...region.land].toSorted()).toEqual(muongNhe);
    expect(moved.size).toBe(3);
    expect(idle.size).toBe(0);
  });

  it("adds only what is missing of a commune that overlaps a former one already in", () => {
    const { region, moved, idle } = add(of(former("03160")), [commune("03160")]);
    expect([...region.land].toSorted()).toEqual(muongNhe);
    expect([...moved].toSorted()).toEqual(["03157", "03161"]);
    expect([...idle]).toEqual(["03160"]);
  });

  it("adds nothing of what is in already", () => {
    const whole = of({ level: "district", code: "096" });
    const { region, moved, idle } = add(whole, [former("03160"), commune("03160")]);
    expect(region.land).toEqual(whole.land);
    expect(moved.size).toBe(0);
    expect(idle.size).toBe(3);
  });

  it("never holds land twice, never loses any", () => {
    fc.assert(
      fc.property(anyUnits, anyUnits, (first, second) => {
        const { region, moved, idle } = add(of(...first), second);
        expect(region.land).toEqual(landOfAll([...first, ...second]));
        expect(moved.size + idle.size).toBe(landOfAll(second).size);
        expect(region.land.size).toBe(landOfAll(first).size + moved.size);
      }),
    );
  });
});

describe("taking out of a region", () => {
  it("takes out the part of a unit that is in", () => {
    const { region, moved, idle } = remove(of(former("03160"), former("03154")), [commune("03160")]);
    expect([...region.land]).toEqual(["03154"]);
    expect([...moved]).toEqual(["03160"]);
    expect([...idle].toSorted()).toEqual(["03157", "03161"]);
  });

  it("undoes an addition as far as it changed something", () => {
    fc.assert(
      fc.property(anyUnits, anyUnits, (first, second) => {
        const before = of(...first);
        const added = add(before, second);
        const back = remove(added.region, [...added.moved].map(former));
        expect(back.region.land).toEqual(before.land);
      }),
    );
  });
});

describe("pressing a unit", () => {
  it("takes out what is in whole, completes what is in partly, adds what is not in", () => {
    expect(toggle(of(commune("03160")), commune("03160")).region.land.size).toBe(0);
    expect(toggle(of(former("03160")), commune("03160")).region.land.size).toBe(3);
    expect(toggle(nothing, commune("03160")).region.land.size).toBe(3);
  });

  it("tells how much of a unit is in", () => {
    expect(shareIn(landOf(former("03160")), commune("03160"))).toEqual({ n: 1, of: 3 });
    expect(shareIn(new Set(), commune("03160"))).toEqual({ n: 0, of: 3 });
  });
});

describe("what a region is made of", () => {
  it("names communes of 2025 that are in whole, then the former communes left, each piece once", () => {
    const land = landOfAll([commune("03160"), former("03154")]);
    expect(membersOf(land).map(({ key }) => key)).toEqual(["commune:03160", "former-commune:03154"]);
    fc.assert(
      fc.property(anyUnits, (units) => {
        const all = landOfAll(units);
        const members = membersOf(all);
        expect(landOfAll(members.map(({ ref }) => ref))).toEqual(all);
        expect(members.reduce((sum, { ref }) => sum + landOf(ref).size, 0)).toBe(all.size);
      }),
    );
  });

  it("names the communes of 2025 it cuts through, and what they lack", () => {
    const [only, ...others] = unfinished(landOfAll([former("03160")]));
    expect(only?.commune.key).toBe("commune:03160");
    expect(only?.missing.map(({ ref }) => ref.code).toSorted()).toEqual(["03157", "03161"]);
    expect(others).toEqual([]);
    expect(unfinished(landOf(commune("03160")))).toEqual([]);
  });

  it("tells which regions share land", () => {
    const [a, b, c] = [of(commune("03160")), of(former("03160"), former("03154")), of(former("03155"))];
    const found = overlaps([a, b, c]);
    expect(found.map(({ shared }) => shared.map(({ key }) => key))).toEqual([["former-commune:03160"]]);
  });
});

describe("groups", () => {
  it("finds the 15 border communes of 2025 and the 28 former ones, with their sources", () => {
    const [after, before] = [borderUnits(byUnit, "commune"), borderUnits(byUnit, "former-commune")];
    expect(after.units).toHaveLength(15);
    expect(before.units).toHaveLength(28);
    expect(after.sources).not.toEqual([]);
    expect(after.quality).toBe("derived");
    expect(shareIn(landOfAll(after.units), former("03154"))).toEqual({ n: 1, of: 1 });
    expect(before.units.every(({ code }) => landOfAll(after.units).has(code))).toBe(true);
  });
});

describe("names", () => {
  it("have single spaces, none at their ends, and spaces for the separators of the address", () => {
    expect(cleanName("  Vùng ~;; A\t\u0000\n~ B ")).toBe("Vùng A B");
    expect(cleanName("a  \u00a0 b")).toBe("a b");
    expect(cleanName(`${"a".repeat(nameLength - 1)} b`)).toBe("a".repeat(nameLength - 1));
    expect(cleanName("Điện Biên".normalize("NFD"))).toBe("Điện Biên");
  });

  it("come with one colour of four, which begin anew", () => {
    const colors = [0, 1, 2, 3, 4, 5].map(regionColor);
    expect(new Set(colors.slice(0, 4)).size).toBe(4);
    expect(colors.slice(4)).toEqual(colors.slice(0, 2));
  });

  it("are cut between characters, never through one", () => {
    const name = cleanName("😀".repeat(90));
    expect(Array.from(name)).toHaveLength(nameLength);
    expect(name).not.toMatch(/\p{Cs}/u);
  });

  it("stay the same when cleaned again, and hold no separator of the address", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 160 }), (text) => {
        const name = cleanName(text);
        expect(cleanName(name)).toBe(name);
        expect(name).not.toMatch(/[~;\n]/);
      }),
    );
  });
});

/** Twice the signed area in square degrees; positive when counterclockwise. */
const turning = (ring: number[][]): number =>
  ring.reduce((sum, [x = 0, y = 0], at) => {
    const [nextX = 0, nextY = 0] = ring[(at + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);

describe("outlines", () => {
  const shapesOf = (region: Region) =>
    regionCollection(geography, [region], ({ name }) => ({ name })).features.map(({ geometry }) => geometry);

  it("turn as RFC 7946 asks, are closed and rounded", () => {
    const [shape] = shapesOf(of({ level: "district", code: "096" }, former("03124")));
    if (!shape) throw new Error("no shape");
    const polygons = shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;
    for (const polygon of polygons) {
      for (const [at, ring] of polygon.entries()) {
        expect(ring[0]).toEqual(ring.at(-1));
        expect(turning(ring) > 0).toBe(at === 0);
        for (const [lon = 0, lat = 0] of ring)
          expect([lon, lat].map((each) => Number(each.toFixed(6)))).toEqual([lon, lat]);
      }
    }
    const coordinates = polygons.flat(3);
    expect(coordinates.some((each) => Number(each.toFixed(4)) !== each)).toBe(true);
  });

  it("leave a hole where a unit in the midst is left out, turning the other way", () => {
    const inner = unitsOf("former-commune").find(({ ref }) => {
      const around = new Set(formerRows.map(({ code }) => code).filter((code) => code !== ref.code));
      const shape = landOutline(geography, around);
      return shape?.type === "Polygon" && shape.coordinates.length > 1;
    });
    if (!inner) throw new Error("every former commune touches the border");
    const around = new Set(formerRows.map(({ code }) => code).filter((code) => code !== inner.ref.code));
    const [shape] = shapesOf({ name: "A", land: around });
    if (shape?.type !== "Polygon") throw new Error("not one polygon");
    expect(shape.coordinates.slice(1).map((ring) => turning(ring) < 0)).toEqual([true]);
    const label = geography.units[inner.key]?.label ?? [0, 0];
    expect(booleanPointInPolygon(label, shape)).toBe(false);
  });

  it("hold the label points of the units in the region and no others", () => {
    const region = of(commune("03160"), former("03154"));
    const [shape] = shapesOf(region);
    if (!shape) throw new Error("no shape");
    for (const { ref, key } of unitsOf("former-commune"))
      expect(booleanPointInPolygon(geography.units[key]?.label ?? [0, 0], shape), key).toBe(region.land.has(ref.code));
  });

  it("are none of a region without land", () => {
    expect(shapesOf(nothing)).toEqual([null]);
  });
});
