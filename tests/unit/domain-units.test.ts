/** Units, lineage and containment across both eras. */
import { describe, expect, it } from "vitest";
import { containment } from "../../src/domain/containment";
import { becameOf, crossesDistricts, districtsOf, partsOf } from "../../src/domain/lineage";
import { sumOfParts } from "../../src/domain/figures";
import { parseUnitKey, type UnitRef } from "../../src/domain/unit";
import { fullName, populationIn, province, unit, unitsOf, type Unit } from "../../src/domain/units";

function named(level: UnitRef["level"], name: string): Unit {
  const found = unitsOf(level).find((each) => each.name === name);
  if (!found) throw new Error(`no ${level} ${name}`);
  return found;
}
const names = (units: readonly Unit[]): string[] => units.map((each) => each.name);
const ref = (key: string): UnitRef => {
  const parsed = parseUnitKey(key);
  if (!parsed) throw new Error(key);
  return parsed;
};

describe("units", () => {
  it("are 1, 10, 129 and 45", () => {
    expect(
      [unitsOf("province"), unitsOf("district"), unitsOf("former-commune"), unitsOf("commune")].map((u) => u.length),
    ).toEqual([1, 10, 129, 45]);
  });

  it("that share a code are kept apart by their level", () => {
    expect(fullName(unit(ref("commune:03158")) ?? province, "vi")).toBe("xã Sín Thầu");
    expect(fullName(unit(ref("former-commune:03158")) ?? province, "vi")).toBe("xã Leng Su Sìn");
    expect(unit(ref("commune:99999"))).toBeNull();
  });

  it("are named in full in both languages", () => {
    expect(fullName(named("district", "Điện Biên Phủ"), "vi")).toBe("thành phố Điện Biên Phủ");
    expect(fullName(named("district", "Mường Lay"), "en")).toBe("Mường Lay town");
    expect(fullName(named("commune", "Điện Biên Phủ"), "en")).toBe("Điện Biên Phủ ward");
  });

  it("say of every figure how it was come by", () => {
    for (const level of ["province", "district", "former-commune", "commune"] as const)
      for (const each of unitsOf(level))
        for (const figure of [each.area, ...each.population]) {
          expect(figure.value, each.key).toBeGreaterThan(0);
          expect(figure.sources, each.key).not.toHaveLength(0);
          expect(figure.asOf, each.key).toMatch(/^\d{4}/);
        }
    const qualities = { residual: "derived", "gis-scaled": "estimated", "scheme-2025": "published" } as const;
    for (const [method, quality] of Object.entries(qualities)) {
      const those = unitsOf("former-commune").filter((each) => each.area.method === method);
      expect(those.length, method).toBeGreaterThan(0);
      expect(new Set(those.map((each) => each.area.quality)), method).toEqual(new Set([quality]));
    }
    const censuses = unitsOf("district").map((each) => populationIn(each, "census-2019")?.quality);
    expect(new Set(censuses), "summed over the communes of 2025, not the census's own").toEqual(new Set(["derived"]));
  });
});

describe("lineage", () => {
  it("leads from Mường Mươn to Mường Pồn, made from two former districts", () => {
    const commune = becameOf(named("former-commune", "Mường Mươn").ref);
    expect(names(commune)).toEqual(["Mường Pồn"]);
    const pon = named("commune", "Mường Pồn").ref;
    expect(names(partsOf(pon))).toEqual(["Mường Mươn", "Mường Pồn"]);
    expect(names(districtsOf(pon))).toEqual(["Điện Biên", "Mường Chà"]);
    expect(crossesDistricts(pon)).toBe(true);
  });

  it("is of what became something else: a commune of 2025 did not, and the province crosses nothing", () => {
    expect(becameOf(named("commune", "Mường Pồn").ref)).toEqual([]);
    expect(crossesDistricts(province.ref)).toBe(false);
  });

  it("knows the eight communes that cross former districts", () => {
    const crossing = unitsOf("commune").filter((each) => crossesDistricts(each.ref));
    expect(new Set(names(crossing))).toEqual(
      new Set(["Quảng Lâm", "Mường Pồn", "Tủa Chùa", "Sáng Nhè", "Nà Tấu", "Búng Lao", "Mường Lay", "Mường Thanh"]),
    );
  });

  it("uses every former commune once, by commune and by district", () => {
    for (const level of ["commune", "district", "province"] as const) {
      const parts = unitsOf(level).flatMap((each) => partsOf(each.ref).map((part) => part.key));
      expect(parts).toHaveLength(129);
      expect(new Set(parts).size).toBe(129);
    }
    expect(unitsOf("commune").every((each) => partsOf(each.ref).length >= 2)).toBe(true);
  });

  it("makes 53 pieces of commune and former district", () => {
    expect(unitsOf("commune").flatMap((each) => districtsOf(each.ref))).toHaveLength(53);
    expect(unitsOf("district").flatMap((each) => becameOf(each.ref))).toHaveLength(53);
  });
});

describe("sums", () => {
  const census = (each: Unit) => populationIn(each, "census-2019");

  it("over 45, over 10 and over the 129 give the province", () => {
    const of129 = sumOfParts(unitsOf("former-commune"), census);
    const of10 = sumOfParts(unitsOf("district"), census);
    const of45 = unitsOf("commune").reduce((sum, each) => sum + (sumOfParts(partsOf(each.ref), census).value ?? 0), 0);
    expect([of129.value, of10.value, of45, census(province)?.value]).toEqual([598856, 598856, 598856, 598856]);
    expect(province.area).toMatchObject({ value: 9539.27, quality: "derived" });
    expect(populationIn(province, "scheme-2025")).toMatchObject({ value: 673091, quality: "derived" });
  });

  it("say how many parts had data and never count a missing one as 0", () => {
    const parts = [{ value: 2, quality: "published" as const }, null, { value: 3, quality: "estimated" as const }];
    expect(sumOfParts(parts, (part) => part)).toEqual({ value: 5, known: 2, of: 3, quality: "estimated" });
    const printed = { value: 2, quality: "published" as const };
    expect(sumOfParts([printed, printed], (part) => part).quality, "nobody has printed the sum").toBe("derived");
    expect(sumOfParts([printed, null], (part) => part).quality).toBe("published");
    expect(sumOfParts([null, null], (part) => part)).toEqual({ value: null, known: 0, of: 2, quality: null });
    expect(sumOfParts([{ value: 0, quality: "published" as const }], (part) => part).value).toBe(0);
  });
});

describe("containment", () => {
  const muon = named("former-commune", "Mường Mươn").ref;
  const pon = named("commune", "Mường Pồn").ref;
  const muongCha = named("district", "Mường Chà").ref;
  const dienBien = named("district", "Điện Biên").ref;

  it("counts a feature of a former commune in its commune and its district", () => {
    expect([muon, pon, muongCha, province.ref].map((each) => containment(each, [muon]))).toEqual(
      Array(4).fill("inside"),
    );
    expect(containment(dienBien, [muon])).toBe("outside");
  });

  it("calls a feature known by its district only possible in a commune", () => {
    expect(containment(pon, [muongCha])).toBe("maybe");
    expect(containment(muon, [muongCha])).toBe("maybe");
    expect(containment(dienBien, [muongCha])).toBe("outside");
    expect(containment(named("commune", "Sín Thầu").ref, [muongCha])).toBe("outside");
  });

  it("lets a smaller unit refine the larger ones in the same list", () => {
    const other = named("commune", "Na Sang").ref;
    expect(containment(other, [muon, pon, muongCha])).toBe("outside");
    expect(containment(dienBien, [pon, muongCha])).toBe("outside");
    expect(containment(dienBien, [pon])).toBe("maybe");
    expect(containment(named("former-commune", "Mường Pồn").ref, [pon, muongCha])).toBe("outside");
    expect(containment(muon, [pon, muongCha])).toBe("maybe");
  });

  it("lets a former commune say in which part of a commune it lies", () =>
    expect(containment(named("former-commune", "Mường Pồn").ref, [muon, pon])).toBe("outside"));

  it("of several units holds where one lies in the land, and may hold where one may", () => {
    const far = named("commune", "Sín Thầu").ref;
    expect(containment(pon, [muon, far])).toBe("inside");
    expect(containment(pon, [muongCha, far])).toBe("maybe");
    expect(containment(muon, [pon, muongCha, dienBien])).toBe("maybe");
  });

  it("puts a feature of the whole province in no single unit", () => {
    expect(containment(pon, [province.ref])).toBe("outside");
    expect(containment(province.ref, [])).toBe("inside");
  });
});
