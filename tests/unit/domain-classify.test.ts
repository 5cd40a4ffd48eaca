/** Every value is in one class; limits are round and no class is empty. */
import { describe, expect, it } from "vitest";
import { breaksOf, classOf, roundBetween } from "../../src/domain/class-breaks";
import { classCounts, type ClassScheme } from "../../src/domain/classify";
import { parseLimits } from "../../src/domain/limits-text";
import fc, { examples } from "./property";

const automatic = fc.record({
  method: fc.constantFrom("quantile" as const, "natural" as const, "equal" as const),
  count: fc.constantFrom(...classCounts),
});
/** Figures as they occur: whole ones with many ties, shares with two decimals, computed ones with many. */
const figure = fc.oneof(
  fc.integer({ min: -5, max: 12 }),
  fc.integer({ min: -9000, max: 900_000 }),
  fc.integer({ min: -10_000, max: 10_000 }).map((hundredths) => hundredths / 100),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
);
const values = fc.array(figure, { minLength: 1, maxLength: 174 });

const counts = (all: readonly number[], limits: readonly number[]): number[] => {
  const found = new Array<number>(limits.length + 1).fill(0);
  for (const value of all) found[classOf(value, limits)]! += 1;
  return found;
};

describe("classes of any values", () => {
  it("are ascending, none empty, no more than asked, and hold every value once", () => {
    fc.assert(
      fc.property(values, automatic, fc.boolean(), (all, scheme, diverging) => {
        const { limits, asked } = breaksOf(all, scheme, diverging);
        expect(asked).toBe(scheme.count);
        expect(limits.length).toBeLessThan(scheme.count);
        expect(limits).toEqual([...new Set(limits)].toSorted((a, b) => a - b));
        const found = counts(all, limits);
        expect(found.every((count) => count > 0)).toBe(true);
        expect(found.reduce((sum, count) => sum + count, 0)).toBe(all.length);
      }),
      examples(300),
    );
  });

  it("are so of many equal values, too", () => {
    const ties = fc.array(fc.integer({ min: 0, max: 120 }), { minLength: 50, maxLength: 174 });
    fc.assert(
      fc.property(ties, automatic, (all, scheme) => {
        const { limits } = breaksOf(all, scheme);
        expect(limits).toEqual([...new Set(limits)].toSorted((a, b) => a - b));
        expect(counts(all, limits).every((count) => count > 0)).toBe(true);
      }),
      examples(300),
    );
  });

  it("keep the two sides of 0 apart where that is asked for", () => {
    fc.assert(
      fc.property(values, automatic, (all, scheme) => {
        const { limits } = breaksOf(all, scheme, true);
        const negative = new Set(all.filter((value) => value < 0).map((value) => classOf(value, limits)));
        const rest = new Set(all.filter((value) => value >= 0).map((value) => classOf(value, limits)));
        expect([...negative].filter((each) => rest.has(each))).toEqual([]);
      }),
      examples(200),
    );
  });

  it("never part equal values", () => {
    const { limits } = breaksOf([1, 1, 1, 1, 1, 1, 2, 3], { method: "quantile", count: 5 });
    expect(counts([1, 1, 1, 1, 1, 1, 2, 3], limits)[0]).toBe(6);
  });
});

describe("the methods", () => {
  const skewed = [1, 2, 3, 4, 5, 6, 7, 8, 9, 100];

  it("quantiles put as many values in each class", () => {
    const hundred = Array.from({ length: 100 }, (_, at) => at);
    expect(counts(hundred, breaksOf(hundred, { method: "quantile", count: 5 }).limits)).toEqual([20, 20, 20, 20, 20]);
  });

  it("quantiles are off by 2 % of the values at most, for the sake of a round limit", () => {
    const different = fc.uniqueArray(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 50, maxLength: 174 });
    fc.assert(
      fc.property(different, fc.constantFrom(...classCounts), (all, count) => {
        const { limits } = breaksOf(all, { method: "quantile", count });
        expect(limits).toHaveLength(count - 1);
        for (const [at, limit] of limits.entries()) {
          const below = all.filter((value) => value < limit).length;
          expect(Math.abs(below - (all.length * (at + 1)) / count)).toBeLessThanOrEqual(all.length * 0.02 + 1);
        }
      }),
    );
  });

  it("quantiles are not moved further for the roundest of limits", () => {
    const aboutHalfAMillion = Array.from({ length: 100 }, (_, at) => 499_950 + at);
    const [low = 0] = counts(aboutHalfAMillion, breaksOf(aboutHalfAMillion, { method: "quantile", count: 3 }).limits);
    expect(Math.abs(low - 33)).toBeLessThanOrEqual(3);
  });

  it("natural breaks set the outlier apart", () => {
    expect(counts(skewed, breaksOf(skewed, { method: "natural", count: 3 }).limits)).toEqual([4, 5, 1]);
  });

  it("equal intervals are equally wide, and merge those that nothing falls in", () => {
    expect(breaksOf([0, 3, 5, 7, 10], { method: "equal", count: 5 }).limits).toEqual([2, 4, 6, 8]);
    expect(breaksOf([100, 104, 107, 110], { method: "equal", count: 3 }).limits).toEqual([103, 107]);
    const { limits } = breaksOf(skewed, { method: "equal", count: 5 });
    expect(counts(skewed, limits)).toEqual([9, 1]);
  });

  it("equal intervals about 0 are multiples of one width", () => {
    const { limits } = breaksOf([-10, -4, -1, 2, 12, 25, 30], { method: "equal", count: 5 }, true);
    expect(limits).toEqual([0, 10, 20]);
  });

  it("shares the classes out between the two sides by the values they have", () => {
    const all = [-30, -2, 1, 2, 3, 10, 20, 30, 40, 50];
    const { limits } = breaksOf(all, { method: "quantile", count: 5 }, true);
    expect(limits.filter((limit) => limit < 0)).toHaveLength(0);
    expect(limits).toContain(0);
    expect(limits).toHaveLength(4);
  });

  it("equal intervals about 0 may be as wide as the lower side asks for", () => {
    const { limits } = breaksOf([-40, -25, -15, -5, 3, 7], { method: "equal", count: 5 }, true);
    expect(limits).toEqual([-30, -20, -10, 0]);
  });

  it("equal intervals about 0 take the smallest width that is enough, moved by a tenth of it at most", () => {
    const { limits } = breaksOf([-7, -1, 3, 9, 17, 29, 30], { method: "equal", count: 5 }, true);
    for (const [at, limit] of limits.entries()) expect(Math.abs(limit - 7.5 * at)).toBeLessThanOrEqual(0.75);
    expect(limits).toHaveLength(4);
  });

  it("the sides of 0 get as many classes as they have values, each at least one, together no more than asked", () => {
    const run = (from: number, many: number): number[] => Array.from({ length: many }, (_, at) => from + at);
    const signs = (all: number[]): number[] => {
      const { limits } = breaksOf(all, { method: "quantile", count: 5 }, true);
      return [limits.filter((limit) => limit < 0).length, limits.filter((limit) => limit > 0).length];
    };
    expect(signs([...run(-30, 30), ...run(1, 70)])).toEqual([1, 2]);
    expect(signs([...run(-99, 99), 1]), "four below, one above").toEqual([3, 0]);
    expect(signs([-1, ...run(1, 99)]), "one below, four above").toEqual([0, 3]);
  });

  it("0 is a limit where a value is 0 or above and another below, and only if that is asked for", () => {
    const scheme = { method: "equal", count: 3 } as const;
    expect(breaksOf([-3, -2, -1, 0], scheme, true).limits).toContain(0);
    expect(breaksOf([0, 1, 2, 3], scheme, true).limits).toEqual([1, 2]);
    const once = [-1, 2, 3, 4, 5, 6, 7, 8, 9];
    expect(breaksOf(once, { method: "quantile", count: 3 }).limits).not.toContain(0);
    expect(breaksOf(once, { method: "quantile", count: 3 }, true).limits).toContain(0);
  });

  it("a limit lies in the middle of what parts two classes, as round as may be", () => {
    const { limits } = breaksOf([1, 1, 2, 90, 90, 91, 900], { method: "natural", count: 3 });
    expect(limits).toEqual([50, 500]);
  });

  it("a quantile is moved to the next gap for a round limit, a natural break never", () => {
    const all = Array.from({ length: 100 }, (_, at) => 4745 + at * 13);
    expect(breaksOf(all, { method: "quantile", count: 4 }).limits).toContain(5400);
    expect(counts(all, breaksOf(all, { method: "natural", count: 4 }).limits)).toEqual([25, 25, 25, 25]);
  });

  it("own limits stay as they are, even where nothing falls between them", () => {
    const own: ClassScheme = { method: "own", breaks: [-1, 0.5, 1000] };
    expect(breaksOf([1, 2], own)).toEqual({ limits: [-1, 0.5, 1000], asked: 4 });
  });

  it("one value, or none, gives one class and no limit", () => {
    for (const all of [[], [7], [7, 7, 7]]) expect(breaksOf(all, { method: "natural", count: 5 }).limits).toEqual([]);
  });
});

describe("round limits", () => {
  it.each([
    [38, 512, 275, 500],
    [118.3, 121.9, 120.1, 120],
    [12.341, 12.359, 12.347, 12.35],
    [0.25, 0.33, 0.3, 0.3],
    [1e-6, 3e-6, 1.6e-6, 2e-6],
    [-3, 4, 0.5, 0],
    [99, 100, 99.5, 100],
    [1, 2, 1.5, 2],
  ])("between %d and %d, about %d: %d", (below, upTo, near, round) =>
    expect(roundBetween(below, upTo, near)).toBe(round),
  );

  it("may be as far away as is allowed, and no farther", () => {
    expect(roundBetween(0, 10, 5.5, 0.5)).toBe(5);
    expect(roundBetween(0, 10, 5.5, 0.4)).toBe(5.5);
  });

  it("are not to be had between values that six decimals do not part", () => {
    expect(roundBetween(1e-8, 2e-8, 1.5e-8)).toBe(1.5e-8);
    expect(roundBetween(1, 1 + 1e-9, 1)).toBe(1 + 1e-9);
  });

  it("lies above the one value and not above the other", () => {
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        fc.pre(a < b);
        const round = roundBetween(a, b, (a + b) / 2);
        expect(round > a && round <= b).toBe(true);
      }),
      examples(250),
    );
  });
});

describe("limits as people write them", () => {
  it.each([
    ["10 20 50", "vi", [10, 20, 50]],
    ["10,20,50", "vi", [10, 20, 50]],
    ["10, 20, 50,", "vi", [10, 20, 50]],
    ["10,5 20,25", "vi", [10.5, 20.25]],
    ["10,5; 20", "vi", [10.5, 20]],
    ["1.000 2.500", "vi", [1000, 2500]],
    ["0.125 10.5", "vi", [0.125, 10.5]],
    ["1.234,5", "vi", [1234.5]],
    ["−5 0 5", "vi", [-5, 0, 5]],
    ["50 10 20 10", "vi", [10, 20, 50]],
    ["5 100 20", "vi", [5, 20, 100]],
    ["1 2 3 4 5 6", "vi", [1, 2, 3, 4, 5, 6]],
    ["1,,2", "en", [1, 2]],
    ["1,000 2,500", "en", [1000, 2500]],
    ["1,000.5", "en", [1000.5]],
    ["10,20,50", "en", [10, 20, 50]],
  ] as const)("«%s» (%s)", (text, language, limits) => expect(parseLimits(text, language)).toEqual(limits));

  it.each([
    ["10 abc", { kind: "number", part: "abc" }],
    ["10 1e5", { kind: "number", part: "1e5" }],
    ["10 20–50", { kind: "number", part: "20–50" }],
    ["12345678901", { kind: "number", part: "12345678901" }],
    [" , ; ", { kind: "none" }],
    ["1 2 3 4 5 6 7", { kind: "many" }],
  ])("«%s» is refused, and why", (text, fault) => expect(parseLimits(text, "vi")).toEqual(fault));
});
