/** A figure that several units have together is never said to be that of one. */
import { loadTable } from "virtual:data/tables";
import { describe, expect, it } from "vitest";
import { unitsOf, unit } from "../../src/domain/units";
import { unitFigures } from "../../src/features/card/unit-figures";

const rows = await loadTable("indicators-by-unit");
const of = (code: string) => {
  const found = unit({ level: "commune", code });
  if (!found) throw new Error(code);
  return unitFigures(found, rows);
};

describe("figures of several units together", () => {
  it("stand apart on Sam Mứn's card, under the name of the 42 communes", () => {
    const { own, joint } = of("03356");
    expect(joint).toHaveLength(1);
    expect(joint[0]?.whole).toEqual({ vi: "42 xã của tỉnh", en: "all 42 communes of the province" });
    expect(joint[0]?.rows.map(({ value }) => value)).toContain(43519);
    expect(own.find(({ indicator }) => indicator === "multidimensional_poor_households")).toEqual({
      indicator: "multidimensional_poor_households",
      row: null,
    });
    expect(own.map(({ row }) => row?.value)).not.toContain(43519);
  });

  it("are called by the names of the units where those are not all of their type", () => {
    expect(of("03253").joint.map(({ whole }) => whole.vi)).toContainEqual(expect.stringMatching(/^5 xã: .*Tuần Giáo/));
    expect(of("03127").joint.map(({ whole }) => whole.en)).toEqual(["all 3 wards of the province"]);
  });

  it("are never among the own figures of any unit, and words said of each are", () => {
    for (const level of ["commune", "district", "former-commune"] as const)
      for (const each of unitsOf(level))
        for (const { row } of unitFigures(each, rows).own)
          expect(row === null || row.codes.length === 1 || row.value === null, each.key).toBe(true);
    expect(of("03316").own.map(({ row }) => row?.value_text)).toContain("500–1000");
  });
});
