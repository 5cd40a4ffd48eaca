/** Land as a set of former communes: what it holds, which units it is made of, and what lies in it. */
import { describe, expect, it } from "vitest";
import { impliedUnits, placedIn } from "../../src/domain/containment";
import { countedElsewhere, countedWithin } from "../../src/domain/exchanges";
import {
  contains,
  cover,
  formerCommunesOf,
  isWholeProvince,
  landOf,
  landOfAll,
  landOfDisjoint,
  touches,
  unitsWithLand,
} from "../../src/domain/land";
import { becameOf } from "../../src/domain/lineage";
import { eraOf, levels, parseUnitKey, sameUnit, unitKey, type UnitRef } from "../../src/domain/unit";
import { shortType, unit, unitsOf } from "../../src/domain/units";
import fc from "./property";

const former = (code: string): UnitRef => ({ level: "former-commune", code });
const commune = (code: string): UnitRef => ({ level: "commune", code });
const province: UnitRef = { level: "province", code: "11" };
const codes = unitsOf("former-commune").map(({ ref }) => ref.code);
const everyUnit = levels.flatMap((level) => unitsOf(level).map(({ ref }) => ref));
/** Some former communes, among them often all of a commune. */
const anyLand = fc
  .tuple(fc.subarray(codes, { maxLength: 40 }), fc.subarray(unitsOf("commune").map(({ ref }) => ref)))
  .map(([some, whole]) => new Set([...some, ...landOfAll(whole)]));

describe("the key of a unit", () => {
  it("names it and nothing else", () => {
    for (const ref of everyUnit) expect(parseUnitKey(unitKey(ref))).toEqual(ref);
    expect(new Set(everyUnit.map(unitKey)).size).toBe(everyUnit.length);
  });

  it.each(["", "commune", "commune:", ":03158", "03158", "xã:03158", "commune:3", "commune:031580", "commune:03158 ", "commune:x03158"])(
    "is not «%s»",
    (text) => expect(parseUnitKey(text)).toBeNull(),
  ); // prettier-ignore

  it("is of level and code together, since codes are used again", () => {
    expect(sameUnit(commune("03158"), commune("03158"))).toBe(true);
    expect(sameUnit(commune("03158"), former("03158"))).toBe(false);
    expect(sameUnit(commune("03158"), commune("03160"))).toBe(false);
  });
});

it("the province is of both eras, its communes of the new one alone", () => {
  expect(levels.map(eraOf)).toEqual([null, "before", "before", "after"]);
  expect(["vi", "en"].map((language) => shortType(unit(province)!, language as "vi"))).toEqual(["tỉnh", "province"]);
});

describe("land", () => {
  it("is of a former commune itself, of all else its former communes, and of no unit none", () => {
    expect(landOf(former("03158"))).toEqual(new Set(["03158"]));
    expect(landOf(province)).toEqual(new Set(codes));
    expect(landOf(commune("99999")).size).toBe(0);
    expect(isWholeProvince(landOf(province))).toBe(true);
    expect(isWholeProvince(new Set(codes.slice(1)))).toBe(false);
  });

  it("holds and touches other land as sets do", () => {
    fc.assert(
      fc.property(anyLand, anyLand, (a, b) => {
        const shared = [...a].filter((code) => b.has(code));
        expect(touches(a, b)).toBe(shared.length > 0);
        expect(contains(a, b)).toBe(shared.length === b.size);
        expect(contains(a, new Set(shared))).toBe(true);
      }),
    );
  });

  it("is covered by whole communes and the former communes left, each piece once", () => {
    fc.assert(
      fc.property(anyLand, (land) => {
        const units = cover(land);
        expect(landOfDisjoint(units)).toEqual(land);
        const left = landOfAll(units.filter(({ level }) => level === "former-commune"));
        expect(unitsOf("commune").filter(({ ref }) => contains(left, landOf(ref)))).toEqual([]);
        expect(landOfAll(formerCommunesOf(land))).toEqual(land);
      }),
    );
  });

  it("is that of a district or commune where it is all of it and no more", () => {
    for (const level of ["district", "commune"] as const)
      for (const { ref } of unitsOf(level)) {
        const land = landOf(ref);
        expect(unitsWithLand(land)).toContainEqual(ref);
        expect(unitsWithLand(new Set([...land].slice(1)))).not.toContainEqual(ref);
        expect(unitsWithLand(new Set([...codes.filter((code) => !land.has(code)).slice(0, 1), ...land]))).toEqual([]);
      }
  });

  it("is not added up of units that share some", () => {
    const [made] = becameOf(former("03158"));
    expect(() => landOfDisjoint([made!.ref, former("03158")])).toThrow(RangeError);
    expect(landOfDisjoint([former("03158"), former("03160")])).toEqual(new Set(["03158", "03160"]));
  });
});

describe("what lies in land", () => {
  const member = (...units: UnitRef[]) => ({ units });

  it("is counted once, however many of its units lie there; what lies elsewhere is not", () => {
    const [both, maybe, outside] = [
      member(former("03157"), former("03161")),
      member({ level: "district", code: "096" }),
      member(former("03127")),
    ];
    expect(placedIn(landOf(commune("03160")), [both, maybe, outside])).toMatchObject({
      inside: [both],
      maybe: [maybe],
    });
  });

  it("lies in the commune and the district of a former commune as well, each named once", () => {
    const implied = impliedUnits([former("03157"), former("03161")]).map(unitKey);
    expect(implied).toEqual(["former-commune:03157", "commune:03160", "district:096", "former-commune:03161"]);
    expect(impliedUnits([commune("03160"), province])).toEqual([commune("03160"), province]);
  });
});

describe("the census counted within other boundaries", () => {
  const [town, around] = ["03217", "03250"];
  it("where land was exchanged and only a part of it is asked for", () => {
    expect(countedElsewhere(new Set([town!]))).toEqual(new Set([town]));
    expect(countedElsewhere(new Set([town!, around!]))).toEqual(new Set());
    expect(countedElsewhere(new Set(["03328", "03331", "03127"]))).toEqual(new Set(["03328", "03331"]));
    expect(countedElsewhere(landOf(province))).toEqual(new Set());
  });

  it("gives a unit no density", () => {
    expect(countedWithin(former(town!))).toBe(false);
    expect(countedWithin(former("03158"))).toBe(true);
    expect(countedWithin(province)).toBe(true);
  });
});
