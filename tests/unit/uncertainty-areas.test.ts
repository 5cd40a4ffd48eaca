/** How exact the areas are, by what their sources say of them. */
import { describe, expect, it } from "vitest";
import { partsOf } from "../../src/domain/lineage";
import { areaChecks, areaErrorsOf, isOfTwoSources, outlinesAreOlder, sumChecks, sumDifference } from "../../src/domain/uncertainty/area-checks"; // prettier-ignore
import { areaFigures } from "../../src/domain/uncertainty/areas";
import { figureCount, type Source } from "../../src/domain/uncertainty/model";
import { unit, unitsOf } from "../../src/domain/units";

const commune = (code: string) => unit({ level: "commune", code })!;
const sourceOf = (key: string): Source | undefined => {
  const { sources, figures } = areaFigures();
  let at = 0;
  return sources.find((source) => (at += figureCount(source)) > (figures.get(key as never) ?? Infinity));
};
const landSource = (code: string) => {
  const source = sourceOf(`commune:${code}`);
  if (source?.kind !== "land") throw new Error(code);
  return source;
};
const about = (low: number, high: number) => [expect.closeTo(low, 6), expect.closeTo(high, 6)];

describe("checks", () => {
  it("are the published parts, beside what the outlines would have given of the whole", () => {
    const checks = areaChecks(({ code }) => (code === "03301" ? 3 : 1));
    const of = (code: string) => checks.filter(({ commune: { ref } }) => ref.code === code);
    expect(of("03301").map(({ unit: { ref }, published, computed }) => [ref.code, published, computed])).toEqual([
      ["03301", 47.81, expect.closeTo((145.85 * 3) / 5, 9)],
      ["03299", 38.35, expect.closeTo(145.85 / 5, 9)],
    ]);
    expect(of("03256"), "no part of it is published").toEqual([]);
    expect(of("03127"), "its outlines are older than its areas").toEqual([]);
    expect(checks).toHaveLength(43);
    const [error] = areaErrorsOf(of("03301"));
    expect(error).toBeCloseTo(Math.log(47.81 / 87.51), 9);
  });

  it("know the communes that land came to or went from after the outlines were drawn", () => {
    const older = unitsOf("commune").filter(outlinesAreOlder);
    expect(older.map(({ ref }) => ref.code).toSorted()).toEqual(["03127", "03217", "03328", "03334"]);
  });

  it("of sums are those of the yearbook against the scheme, where all parts are published", () => {
    const found = sumChecks().map((each) => [each.ref.code, sumDifference(each)]);
    expect(found.toSorted()).toEqual([
      ["03166", -2.79],
      ["03169", 0.02],
      ["03175", 0.02],
      ["03176", 2.01],
      ["03199", 2.83],
      ["03283", 0.02],
      ["03368", 0.02],
    ]);
    expect(["03301", "03127", "03202"].map((code) => isOfTwoSources(commune(code)))).toEqual([true, false, false]);
  });
});

describe("areas", () => {
  it("that are published are right to their last digit, the whole and its parts", () => {
    expect(landSource("03301")).toEqual({
      kind: "land",
      whole: about(145.845, 145.855),
      slack: true,
      parts: [
        { kind: "rest", value: 59.69 },
        { kind: "range", range: about(47.805, 47.815) },
        { kind: "range", range: about(38.345, 38.355) },
      ],
    });
  });

  it("may each be off by the whole difference, where parts and whole differ by more than rounding does", () => {
    expect(landSource("03199")).toEqual({
      kind: "land",
      whole: about(241.645 - 2.83, 241.655 + 2.83),
      slack: false,
      parts: [
        { kind: "range", range: about(114.905 - 2.83, 114.915 + 2.83) },
        { kind: "range", range: about(129.565 - 2.83, 129.575 + 2.83) },
      ],
    });
    expect(landSource("03166").whole, "as far off to either side").toEqual(about(462.275 - 2.79, 462.285 + 2.79));
    expect(landSource("03175").whole, "0.02 of two parts is more than 0.015").toEqual(about(227.895, 227.945));
    expect(landSource("03368").whole, "0.02 of three parts may be rounded").toEqual(about(462.995, 463.005));
    expect(landSource("03151").whole, "0.02 of four parts may be rounded").toEqual(about(222.645, 222.655));
  });

  it("that are estimated share what is left, and need not agree with published ones of another source", () => {
    expect(landSource("03256")).toMatchObject({
      slack: false,
      parts: [
        { kind: "share", weight: 54.84 },
        { kind: "share", weight: 24.64 },
        { kind: "share", weight: 6.46 },
      ],
    });
    expect(landSource("03214")).toMatchObject({ slack: true, parts: [{ kind: "share" }, { kind: "share" }, {}] });
    expect(landSource("03202")).toMatchObject({ slack: false, parts: [{ kind: "rest" }, { kind: "rest" }] });
  });

  it("of districts are as far off as the sum of their former communes is", () => {
    const district = (code: string) => sourceOf(`district:${code}`);
    expect(district("096")).toEqual({ kind: "range", range: about(1569.075, 1569.085) });
    const parts = partsOf({ level: "district", code: "103" }).reduce((sum, { area }) => sum + area.value, 0);
    const off = Math.abs(parts - 1495.59);
    expect(off).toBeCloseTo(2.02, 6);
    expect(district("103")).toEqual({ kind: "range", range: about(1495.585 - off, 1495.595 + off) });
  });

  it("of units are the figures of their sources, one after another", () => {
    const { sources, figures } = areaFigures();
    let at = 0;
    for (const { key, ref } of unitsOf("commune")) {
      expect(figures.get(key)).toBe(at);
      partsOf(ref).forEach((part, index) => {
        const vague = ["03139", "03124", "03337", "03331"].includes(part.ref.code);
        expect(figures.get(part.key), part.key).toBe(vague ? undefined : at + 1 + index);
      });
      at += 1 + partsOf(ref).length;
    }
    unitsOf("district").forEach(({ key }, index) => expect(figures.get(key)).toBe(at + index));
    expect(sources.reduce((sum, source) => sum + figureCount(source), 0)).toBe(at + 10);
  });
});
