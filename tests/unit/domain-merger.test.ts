/** The kinds of merger and the spread of sizes, against the tables, the scheme's own counts and made-up values. */
import { describe, expect, it } from "vitest";
import { partsOf } from "../../src/domain/lineage";
import { agreesWithScheme, byNumberOfParts, kindCounts, kindOf, scheme } from "../../src/domain/merger";
import {
  bases,
  sizeHistogram,
  isAreaApproximate,
  isKnown,
  ranked,
  sizesOf,
  summarize,
  type Size,
} from "../../src/domain/sizes";
import { eras } from "../../src/domain/unit";
import { province, unit, unitsOf } from "../../src/domain/units";

const total = (sizes: readonly Size[]): number => sizes.reduce((sum, { value }) => sum + (value ?? 0), 0);
const all = { before: unitsOf("former-commune"), after: unitsOf("commune") };

describe("kinds of merger", () => {
  it("are none kept, 37 within a district and 8 across districts: 45 in all", () => {
    const counts = kindCounts(all.after);
    expect(counts).toEqual({ kept: 0, within: 37, across: 8 });
    expect(counts.kept + counts.within + counts.across).toBe(45);
  });

  it("of former communes are those of the communes they went to", () => {
    const counts = kindCounts(all.before);
    const parts = (kind: string): number =>
      all.after.filter(({ ref }) => kindOf(ref) === kind).reduce((sum, { ref }) => sum + partsOf(ref).length, 0);
    expect(counts).toEqual({ kept: 0, within: parts("within"), across: parts("across") });
    expect(counts.within + counts.across).toBe(129);
  });

  it("are said of communes only", () => {
    expect(kindOf(province.ref)).toBeNull();
    expect(kindOf({ level: "district", code: "096" })).toBeNull();
    expect(kindOf({ level: "former-commune", code: "99999" })).toBeNull();
    expect(kindCounts([province])).toEqual({ kept: 0, within: 0, across: 0 });
    expect(kindOf({ level: "commune", code: "03202" })).toBe("across");
    expect(kindOf({ level: "commune", code: "03160" })).toBe("within");
  });

  it("agree with what the scheme counts: 16 of two, 29 of three or more, none of one", () => {
    const made = byNumberOfParts();
    expect(made.map(({ communes }) => communes.length)).toEqual([0, 16, 22, 5, 1, 1]);
    expect(made.reduce((sum, { parts, communes }) => sum + parts * communes.length, 0)).toBe(scheme.before.all);
    expect(agreesWithScheme()).toBe(true);
  });
});

describe("sizes", () => {
  it("on the same basis are the same people before and after, the census of the province", () => {
    for (const era of eras) expect(total(sizesOf("people", era, "same")), era).toBe(598_856);
    expect(total(sizesOf("people", "after", "published"))).not.toBe(598_856);
    expect(total(sizesOf("people", "before", "published"))).toBe(598_856);
  });

  it("that are published carry their own date, those that are summed are computed", () => {
    expect(
      sizesOf("people", "after", "published").every(
        ({ asOf, quality }) => asOf === "2025-05-09" && quality === "published",
      ),
    ).toBe(true);
    expect(
      sizesOf("people", "after", "same").every(({ asOf, quality }) => asOf === "2019-04-01" && quality === "derived"),
    ).toBe(true);
  });

  it("make no density of people and land counted within different boundaries", () => {
    const before = sizesOf("density", "before", "same");
    expect(before.filter(isKnown)).toHaveLength(123);
    expect(before.find(({ of }) => of.ref.code === "03217")?.value).toBeNull();
    for (const { of, quality } of before.filter(isKnown))
      expect(quality, of.name).toBe(of.area.quality === "estimated" ? "estimated" : "derived");
    expect(sizesOf("density", "after", "published").filter(isKnown)).toHaveLength(45);
    const after = sizesOf("density", "after", "same");
    /* Tủa Chùa took both units that had exchanged land with each other; these three took some of four. */
    expect(after.find(({ of }) => of.name === "Tủa Chùa")?.value).not.toBeNull();
    expect(after.flatMap((size) => (isKnown(size) ? [] : size.of.ref.code)).toSorted()).toEqual([
      "03127",
      "03328",
      "03334",
    ]);
  });
});

describe("spread", () => {
  it.each(bases)("has every unit in one bin of the same bins, %s", (basis) => {
    for (const measure of ["area", "people"] as const) {
      const [before, after] = eras.map((era) => sizeHistogram(sizesOf(measure, era, basis), measure));
      expect(before!.map(({ from, to }) => [from, to])).toEqual(after!.map(({ from, to }) => [from, to]));
      for (const [bins, count] of [
        [before!, 129],
        [after!, 45],
      ] as const) {
        const units = bins.flatMap(({ sizes }) => sizes.map(({ of }) => of.key));
        expect(units).toHaveLength(count);
        expect(new Set(units).size).toBe(count);
        for (const { from, to, sizes } of bins)
          for (const { value } of sizes) expect(value >= from && value < (to ?? Infinity)).toBe(true);
      }
    }
  });

  const made = (...values: (number | null)[]): Size[] =>
    values.map((value) => ({
      of: unit({ level: "commune", code: "03160" })!,
      value,
      quality: value === null ? null : "published",
      sources: ["a"],
      asOf: "2025",
    }));

  it("puts a limit into the bin it begins, and leaves out what is not known", () => {
    const bins = sizeHistogram(made(0.5, 24.99, 25, 300, 299.99, 1000, null), "area");
    expect(bins.map(({ sizes }) => sizes.length).filter(Boolean)).toEqual([2, 1, 1, 2]);
    expect(bins[0]).toMatchObject({ from: 0, to: 25 });
    expect(bins.at(-1)).toMatchObject({ from: 300, to: null });
  });

  it("is summed up over what is known, saying how much that is", () => {
    expect(summarize(made(4, null, 1, 10), "area", "same")).toMatchObject({
      mean: 5,
      median: 4,
      known: 3,
      of: 4,
      quality: "derived",
    });
    expect(summarize(made(null), "area", "same")).toBeNull();
    expect(ranked(made(4, null, 1, 10), "largest").map(({ value }) => value)).toEqual([10, 4, 1]);
  });

  it("is as approximate as the areas that it depends on", () => {
    const estimated = all.before.find(({ area }) => area.quality === "estimated")!;
    const [close, far] = [
      made(4)[0]!,
      { ...made(9)[0]!, of: estimated, quality: "estimated" as const, sources: ["b"] },
    ];
    for (const measure of ["area", "density"] as const) {
      expect(isAreaApproximate(far, measure)).toBe(true);
      expect(isAreaApproximate(close, measure)).toBe(false);
    }
    expect(isAreaApproximate(far, "people")).toBe(false);
    expect(summarize([close, far], "area", "same")).toMatchObject({
      ...{ approximate: true, quality: "estimated", sources: ["a", "b"], smallest: close, largest: far },
    });
    expect(summarize([close], "area", "same")?.approximate).toBe(false);
  });

  it("takes the mean density over all land, not over the densities", () => {
    const sizes = sizesOf("density", "after", "published");
    const people = total(sizesOf("people", "after", "published"));
    const land = all.after.reduce((sum, { area }) => sum + area.value, 0);
    expect(summarize(sizes, "density", "published")!.mean).toBeCloseTo(people / land, 9);
  });

  it("has one mean density on one basis: the same people on the same land, whatever single units lack", () => {
    for (const era of eras) {
      const { mean, known, of } = summarize(sizesOf("density", era, "same"), "density", "same")!;
      expect(mean, era).toBeCloseTo(598_856 / 9539.27, 9);
      expect(of - known, era).toBe(era === "before" ? 6 : 3);
    }
  });
});
