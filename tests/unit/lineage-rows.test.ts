/** The diagram and the table of what a unit was made of: bands that add up, rows that count every former commune once. */
import { describe, expect, it } from "vitest";
import { districtsOf, partsOf } from "../../src/domain/lineage";
import { unit, unitsOf } from "../../src/domain/units";
import { bandsOf } from "../../src/features/lineage/bands";
import { lineageMeasures, percentOf, rowsFrom, rowsOf, wholeOf, type Amount } from "../../src/features/lineage/rows";
import fc from "./property";

describe("bands", () => {
  it("lie on each other at the whole, apart at their ends, each as thick as its share, with room for its label", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 30 }), (values) => {
        const { bands, height } = bandsOf(values);
        for (const [at, band] of bands.entries()) {
          const next = bands[at + 1];
          expect(band.height).toBeGreaterThan(0);
          expect(Math.min(band.end, band.whole)).toBeGreaterThanOrEqual(-1e-9);
          expect(Math.max(band.end, band.whole) + band.height).toBeLessThanOrEqual(height + 1e-9);
          if (!next) continue;
          expect(next.whole).toBeCloseTo(band.whole + band.height, 6);
          expect(next.end).toBeGreaterThan(band.end + band.height);
          expect(next.label - band.label).toBeGreaterThanOrEqual(22);
        }
      }),
    );
    const [large, small] = bandsOf([300, 100]).bands;
    expect(large!.height / small!.height).toBeCloseTo(3, 6);
  });
});

describe("rows", () => {
  it("of every commune and district add up to the same land and people", () => {
    for (const level of ["commune", "district"] as const)
      for (const of of unitsOf(level)) {
        const rows = level === "commune" ? rowsOf(partsOf(of.ref)) : rowsFrom(of);
        for (const measure of lineageMeasures) {
          const whole = wholeOf(rows, measure);
          expect(whole.of, of.name).toBe(partsOf(of.ref).length);
          const shares = rows.map((row) => percentOf(row[measure], whole) ?? 0);
          expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 6);
        }
      }
  });

  it("of a district say where a commune took only part of its land from it", () => {
    for (const district of unitsOf("district"))
      for (const { of, share } of rowsFrom(district)) {
        const parts = partsOf(of.ref);
        const taken = parts.filter(({ ref }) => districtsOf(ref)[0]?.key === district.key);
        const some = taken.length < parts.length ? { n: taken.length, of: parts.length } : null;
        expect(share, `${district.name} → ${of.name}`).toEqual(some);
      }
    const { share } = rowsFrom(unit({ level: "district", code: "100" })!).find(({ of }) => of.name === "Mường Pồn")!;
    expect(share).toEqual({ n: 1, of: 2 });
  });

  it("keep those of one former district together", () => {
    for (const { ref } of unitsOf("commune")) {
      const order = rowsOf(partsOf(ref)).map(({ district }) => district?.key);
      const runs = order.filter((key, at) => key !== order[at - 1]);
      expect(runs).toHaveLength(new Set(order).size);
    }
  });

  it("have no share of a whole that is only partly known", () => {
    const amount = (value: number | null, known: number, of: number): Amount => ({
      value,
      known,
      of,
      quality: "derived",
      sources: [],
      asOf: null,
      exact: true,
    });
    expect(percentOf(amount(5, 1, 1), amount(20, 2, 2))).toBe(25);
    expect(percentOf(amount(5, 1, 2), amount(20, 2, 2))).toBeNull();
    expect(percentOf(amount(5, 1, 1), amount(20, 1, 2))).toBeNull();
    expect(percentOf(amount(null, 0, 1), amount(20, 2, 2))).toBeNull();
    expect(percentOf(amount(0, 1, 1), amount(0, 2, 2))).toBeNull();
  });
});
