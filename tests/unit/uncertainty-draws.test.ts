/** Figures drawn by chances that are given, and what comes of them, counted by hand. */
import { describe, expect, it } from "vitest";
import { drawFigures } from "../../src/domain/uncertainty/draw";
import { constant, drawnTerm, exactly, figureCount, sumFormula } from "../../src/domain/uncertainty/model";
import type { DrawnModel, Formula, LandPart, Source, UnitOutcome } from "../../src/domain/uncertainty/model";
import { outcomeOf, valueOfFormula } from "../../src/domain/uncertainty/outcome";
import { roundedRange, writtenDecimals } from "../../src/domain/uncertainty/printed";
import { randomFrom } from "../../src/domain/uncertainty/random";
import { doubtOf, isRankOpen } from "../../src/domain/uncertainty/verdict";

const modelOf = (change: Partial<DrawnModel>): DrawnModel => ({
  ...{ seed: 3, draws: 40, sources: [], areaErrors: [0], sumErrors: [0], groups: [], limits: [], decimals: 2 },
  ...change,
});
/** Gives the chances one by one, and the last for ever; counts how many were taken. */
function chances(...given: number[]) {
  let taken = 0;
  const random = () => given[Math.min(taken++, given.length - 1)] ?? 0;
  return { random, taken: () => taken };
}
const draw = (source: Source, given: number[], change: Partial<DrawnModel> = {}) =>
  drawFigures(modelOf({ sources: [source], ...change }), chances(...given).random);
const land = (parts: LandPart[], slack = false): Source => ({ kind: "land", whole: [100, 104], slack, parts });
const part = (low: number, high: number): LandPart => ({ kind: "range", range: [low, high] });
const closeTo = (...values: number[]) => values.map((value) => expect.closeTo(value, 9) as number);

it("random numbers are those of sfc32, in whole numbers of any length", () => {
  const mask = 0xffffffffn;
  let [a, b, c, counter] = [0x9e3779b9n, 0x243f6a88n, 1661n, 1n];
  const reference = () => {
    const sum = (a + b + counter) & mask;
    counter = (counter + 1n) & mask;
    a = b ^ (b >> 9n);
    b = (c * 9n) & mask;
    c = ((((c << 21n) & mask) | (c >> 11n)) + sum) & mask;
    return Number(sum) / 2 ** 32;
  };
  const random = randomFrom(1661);
  for (let warm = 0; warm < 16; warm += 1) reference();
  expect(Array.from({ length: 50 }, random)).toEqual(Array.from({ length: 50 }, reference));
});

describe("a figure", () => {
  it("lies between its bounds as the chance says", () => {
    expect([0, 0.25, 1].map((chance) => draw({ kind: "range", range: [10, 18] }, [chance])[0])).toEqual([10, 12, 18]);
  });

  it("of a disc lies aside by the root of one chance and the turn of another", () => {
    const disc: Source = { kind: "disc", radius: 6 };
    expect(draw(disc, [0.25, 0])).toEqual(closeTo(3));
    expect(draw(disc, [0.25, 0.5])).toEqual(closeTo(-3));
    expect(draw(disc, [1, 0.25])).toEqual(closeTo(0));
    expect(draw(disc, [1, 1 / 6])).toEqual(closeTo(3));
  });

  it("of several is one of them", () => {
    const several: Source = { kind: "one-of", of: 4 };
    expect([0, 0.49, 0.5, 0.99].map((chance) => draw(several, [chance]).indexOf(1))).toEqual([0, 1, 2, 3]);
    expect(draw(several, [0.3])).toEqual([0, 1, 0, 0]);
  });

  it("has its place after those of the sources before it", () => {
    const sources: Source[] = [{ kind: "range", range: [1, 1] }, land([part(2, 2), part(3, 3)]), { kind: "one-of", of: 2 }]; // prettier-ignore
    expect(drawFigures(modelOf({ sources }), () => 0)).toEqual([1, 100, 2, 3, 1, 0]);
    expect(sources.map(figureCount)).toEqual([1, 3, 2]);
    expect(figureCount({ kind: "disc", radius: 1 })).toBe(1);
  });
});

describe("land", () => {
  it("whose parts are all published is drawn part by part, and may differ from the whole", () =>
    expect(draw(land([part(40, 44), part(50, 58)]), [0.5, 0.25, 0.75])).toEqual([102, 41, 56]));

  it("leaves its last rest what the others do not take; an earlier one is off as sums are elsewhere", () => {
    const parts: LandPart[] = [{ kind: "rest", value: 30 }, part(20, 24), { kind: "rest", value: 1 }];
    const errors = { sumErrors: [1, 2, 3] };
    expect(draw(land(parts), [0.5, 0.4, 0.5, 0.5], errors)).toEqual(closeTo(102, 32, 22, 48));
    expect(draw(land(parts), [0.5, 0.9, 0.49, 0.5], errors)).toEqual(closeTo(102, 27, 22, 53));
  });

  it("is shared by weights times errors as they were found, where parts are estimated", () => {
    const parts: LandPart[] = [part(20, 24), { kind: "share", weight: 30 }, { kind: "share", weight: 10 }];
    expect(draw(land(parts), [0.5], { areaErrors: [0, 0] })).toEqual(closeTo(102, 22, 60, 20));
    const errors = { areaErrors: [0, Math.log(3)] };
    expect(draw(land(parts), [0.5, 0.5, 0.1, 0.9], errors)).toEqual(closeTo(102, 22, 40, 40));
  });

  it("keeps a rest beside what is shared, off as sums are elsewhere", () => {
    const parts: LandPart[] = [
      { kind: "rest", value: 40 },
      { kind: "share", weight: 5 },
    ];
    expect(draw(land(parts), [0.5], { sumErrors: [2] })).toEqual(closeTo(102, 42, 60));
  });

  it("of two sources leaves more or less than the whole by what sums are off elsewhere", () => {
    const parts: LandPart[] = [part(20, 20), { kind: "rest", value: 1 }];
    expect(draw(land(parts, true), [0.5, 0.5, 0.5, 0.5], { sumErrors: [3] })).toEqual(closeTo(102, 20, 85));
    expect(draw(land(parts, true), [0.5, 0.5, 0.5, 0.1], { sumErrors: [3] })).toEqual(closeTo(102, 20, 79));
    expect(draw(land(parts), [0.5, 0.5, 0.5, 0.1], { sumErrors: [3] })).toEqual(closeTo(102, 20, 82));
  });

  it("is drawn again where less than nothing would be left to share, a hundred times at most", () => {
    const parts: LandPart[] = [part(90, 110), { kind: "share", weight: 1 }];
    expect(draw(land(parts), [0, 1, 0.5, 0, 0.1, 0.5])).toEqual(closeTo(100, 92, 8));
    expect(draw(land([part(90, 110), { kind: "rest", value: 1 }]), [0, 1, 0, 0.1])).toEqual(closeTo(100, 92, 8));
    const never = chances(1);
    const source = land([part(200, 200), { kind: "rest", value: 1 }]);
    expect(drawFigures(modelOf({ sources: [source] }), never.random)).toEqual(closeTo(104, 200, -96));
    expect(never.taken()).toBe(200);
    const published = chances(0);
    expect(drawFigures(modelOf({ sources: [land([part(200, 200)])] }), published.random)).toEqual([100, 200]);
    expect(published.taken()).toBe(2);
  });

  it("may leave a hundredth of a square kilometre, and no less", () => {
    const left = (km2: number) => draw(land([part(100 - km2, 50), { kind: "rest", value: 1 }]), [0, 0, 0, 1])[2];
    expect(left(0.02)).toBeCloseTo(0.02, 9);
    expect(left(0.009)).toBeCloseTo(50, 9);
  });
});

describe("a formula", () => {
  const figures = [4, -3, 10];
  const terms = [drawnTerm(0), drawnTerm(1, 2, 1), constant(7)];
  const formula = (kind: Formula["kind"], under = [drawnTerm(2)]): Formula => ({
    kind,
    factor: 100,
    over: terms,
    under,
  });

  it("adds up, divides what is added up, or takes the greatest", () => {
    expect(valueOfFormula(sumFormula(terms), figures)).toBe(6);
    expect(valueOfFormula(formula("sum"), figures)).toBe(600);
    expect(valueOfFormula(formula("rate", [drawnTerm(2), constant(2)]), figures)).toBe(50);
    expect(valueOfFormula(formula("greatest"), figures)).toBe(700);
    expect(valueOfFormula(exactly(5), [])).toBe(5);
  });

  it("takes a distance without its sign, and nothing for what is not drawn", () => {
    expect(valueOfFormula(sumFormula([{ ...drawnTerm(1), positive: true }]), figures)).toBe(3);
    expect(valueOfFormula(sumFormula([drawnTerm(1)]), figures)).toBe(-3);
    expect(valueOfFormula(sumFormula([drawnTerm(9)]), figures)).toBeNaN();
  });
});

describe("an outcome", () => {
  const sources: Source[] = [{ kind: "range", range: [0, 10] }];
  const units = [
    { key: "a", value: 5, formula: sumFormula([drawnTerm(0)]) },
    { key: "b", value: 9.996, formula: exactly(9.996) },
    { key: "c", value: 10, formula: exactly(10) },
  ];

  it("counts draws by class, and holds all but the twentieth at either end", () => {
    const model = modelOf({ sources, groups: [units], limits: [2, 5] });
    const random = randomFrom(model.seed);
    const drawn = Array.from({ length: 40 }, () => drawFigures(model, random)[0] ?? 0).sort((a, b) => a - b);
    const [a, b, c] = outcomeOf(model).groups[0] ?? [];
    const inClass = (low: number, high: number) => drawn.filter((each) => each >= low && each < high).length / 40;
    expect(a).toEqual({
      ...{ key: "a", shown: 2, shares: [inClass(0, 2), inClass(2, 5), inClass(5, 11)] },
      ...{ values: [drawn[2], drawn[37]], rank: 3, ranks: [3, 3] },
    });
    expect([b?.rank, b?.ranks, c?.rank], "the same to two decimals").toEqual([1, [1, 1], 1]);
    expect(outcomeOf({ ...model, decimals: 3 }).groups[0]?.map(({ rank }) => rank)).toEqual([3, 2, 1]);
    expect(outcomeOf(model).draws).toBe(40);
  });

  it("ranks each group by itself", () => {
    const { groups } = outcomeOf(modelOf({ sources, groups: [units.slice(1, 2), units.slice(2), []] }));
    expect(groups.map((group) => group.map(({ key, rank }) => [key, rank]))).toEqual([[["b", 1]], [["c", 1]], []]);
  });
});

describe("a verdict", () => {
  const base: UnitOutcome = { key: "a", shown: 0, shares: [0.95, 0.05], values: [0, 1], rank: 1, ranks: [1, 1] };

  it("is sure with 19 draws of 20 in the class shown, open with less, vague with none known", () => {
    expect(doubtOf(base)).toBeNull();
    expect(doubtOf({ ...base, shares: [0.949, 0.051] })).toBe("open");
    expect(doubtOf({ ...base, shown: 1 })).toBe("open");
    expect(doubtOf({ ...base, shown: 2 })).toBe("open");
    expect(doubtOf({ ...base, shares: null })).toBe("vague");
  });

  it("leaves a rank open that may be another, and none that is not known", () => {
    expect(isRankOpen({ ...base, ranks: [1, 2] })).toBe(true);
    expect(isRankOpen(base)).toBe(false);
    expect(isRankOpen({ ...base, ranks: null })).toBe(false);
  });
});

it("a printed figure is as exact as its digits", () => {
  expect([[1250], [74.66], [-0.5], [1.5e-7], [1e21], [2, 0.125]].map(writtenDecimals)).toEqual([0, 2, 1, 8, 0, 3]);
  expect(roundedRange(74.5, 1)).toEqual(closeTo(74.45, 74.55));
  expect(roundedRange(74, 0, 3)).toEqual([72.5, 75.5]);
});
