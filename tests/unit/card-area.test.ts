/** The areas on a card: each compared with what it is, and marked as in the table of parts below it. */
import { describe, expect, it } from "vitest";
import { unit, unitsOf, type Unit } from "../../src/domain/units";
import { areaDifference } from "../../src/features/card/area";
import { areaFact, densityFacts, drawnAreaFact } from "../../src/features/card/unit-facts";
import { rowsOf } from "../../src/features/lineage/rows";
import { Locale } from "../../src/locale/locale";

const former = (code: string): Unit => unit({ level: "former-commune", code })!;
const drawn = (of: Unit) => drawnAreaFact(of, of.area.value + 1).remark;

describe("the drawn area", () => {
  it("is compared with a published figure only where there is one", () => {
    for (const level of ["commune", "district", "former-commune"] as const)
      for (const of of unitsOf(level))
        expect(/số công bố|official/.test(`${drawn(of)?.vi} ${drawn(of)?.en}`), of.key).toBe(
          of.area.quality === "published",
        );
  });

  it("is compared with a computed one as such", () => {
    for (const code of ["03319", "03202"]) {
      expect(drawn(former(code))?.vi).toMatch(/^Chênh lệch so với số tính được: \+1 km² \(\+0,\d+%\)$/);
      expect(drawn(former(code))?.en).toMatch(/^Difference from the computed figure: /);
    }
  });

  it("is not compared with an estimate made from it", () => {
    const estimated = unitsOf("former-commune").filter(({ area }) => area.quality === "estimated");
    expect(estimated.length).toBeGreaterThan(50);
    for (const of of estimated) expect(drawn(of), of.key).toBeUndefined();
    const vi = new Locale(() => "vi");
    expect(areaDifference(vi, 1, { value: null, quality: null })).toBeNull();
    expect(areaDifference(vi, 3, { value: 2, quality: "derived" })).toContain("số tính được");
  });
});

it("an area is marked on the card as in the table of parts, and so is its density", () => {
  for (const of of unitsOf("former-commune")) {
    const [row] = rowsOf([of]);
    const marked = row?.area.exact === false;
    const values = [areaFact(of), ...densityFacts(of)].flatMap(({ value }) => (value ? [value.vi, value.en] : []));
    for (const value of values) expect(value.startsWith("≈\u00a0"), `${of.key} ${value}`).toBe(marked);
  }
});
