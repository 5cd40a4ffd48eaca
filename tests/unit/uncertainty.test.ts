/** The lens: draws are the same for a seed, come to what can be computed by hand, and keep sums. */
import { describe, expect, it } from "vitest";
import { drawFigures } from "../../src/domain/uncertainty/draw";
import {
  drawnTerm,
  exactly,
  sumFormula,
  type DrawnUnit,
  type Formula,
  type DrawnModel,
  type Source,
} from "../../src/domain/uncertainty/model";
import { outcomeOf } from "../../src/domain/uncertainty/outcome";
import { writtenDecimals, roundedRange } from "../../src/domain/uncertainty/printed";
import { randomFrom } from "../../src/domain/uncertainty/random";
import { doubtOf, isRankOpen } from "../../src/domain/uncertainty/verdict";
import fc, { examples } from "./property";
import { modelWith, modelOf } from "./drawn-models";

const unitOf = (key: string, value: number, formula: Formula | null): DrawnUnit => ({ key, value, formula });
const outcomes = (model: DrawnModel) => outcomeOf(model).groups[0] ?? [];

describe("random numbers", () => {
  it("are the same for a seed and others for another, in [0, 1) and even", () => {
    const take = (seed: number): number[] => {
      const random = randomFrom(seed);
      return Array.from({ length: 4000 }, random);
    };
    expect(take(1)).toEqual(take(1));
    expect(take(1)).not.toEqual(take(2));
    const tenths = Array.from({ length: 10 }, (_, at) => take(3).filter((each) => Math.floor(each * 10) === at).length);
    expect(Math.min(...tenths)).toBeGreaterThan(330);
    expect(Math.max(...tenths)).toBeLessThan(470);
  });
});

describe("an outcome", () => {
  it("has the shares, values and ranks that follow from even chances", () => {
    const model = modelWith({
      sources: [{ kind: "range", range: [0, 10] }],
      groups: [[unitOf("a", 5, sumFormula([drawnTerm(0)])), unitOf("b", 6, exactly(6))]],
      limits: [4],
    });
    const [a, b] = outcomes(model);
    expect(a?.shares?.[0]).toBeCloseTo(0.4, 1);
    expect(a?.values?.[0]).toBeCloseTo(0.5, 0);
    expect(a?.values?.[1]).toBeCloseTo(9.5, 0);
    expect([a?.shown, a?.rank, a?.ranks]).toEqual([1, 2, [1, 2]]);
    expect(b).toEqual({ key: "b", shown: 1, shares: [0, 1], values: [6, 6], rank: 1, ranks: [1, 2] });
    expect(a && doubtOf(a)).toBe("open");
    expect(b && [doubtOf(b), isRankOpen(b)]).toEqual([null, true]);
  });

  it("calls a class sure that holds 95 % of the draws", () => {
    const sureOf = (high: number) => {
      const sources: Source[] = [{ kind: "range", range: [0, high] }];
      const [only] = outcomes(
        modelWith({ sources, groups: [[unitOf("a", 1, sumFormula([drawnTerm(0)]))]], limits: [90] }),
      );
      return only && doubtOf(only);
    };
    expect([sureOf(90), sureOf(93), sureOf(99)]).toEqual([null, null, "open"]);
  });

  it("leaves what nothing is known of out of the ranks, and says so", () => {
    const [a, b, c] = outcomes(
      modelWith({
        groups: [[unitOf("a", 3, exactly(3)), unitOf("b", 9, null), unitOf("c", 1, exactly(1))]],
        limits: [2],
      }),
    );
    expect([a?.rank, a?.ranks, c?.rank]).toEqual([1, [1, 1], 2]);
    expect(b).toEqual({ key: "b", shown: 1, shares: null, values: null, rank: null, ranks: null });
    expect(b && doubtOf(b)).toBe("vague");
  });

  it("gives equal values the same rank, to the decimals shown", () => {
    const groups = [[unitOf("a", 1.004, exactly(1.004)), unitOf("b", 1.001, exactly(1.001))]];
    expect(outcomes(modelWith({ groups })).map(({ rank }) => rank)).toEqual([1, 1]);
    expect(outcomes(modelWith({ groups, decimals: 3 })).map(({ rank }) => rank)).toEqual([1, 2]);
  });

  it("depends on the seed alone, not on the order of the units", () => {
    const model = modelOf("density-2019");
    if (!model) throw new Error("no model");
    const short = { ...model, draws: 50 };
    const turned = { ...short, groups: short.groups.map((units) => units.toReversed()) };
    const [first, again, other] = [outcomeOf(short), outcomeOf(short), outcomeOf({ ...short, seed: 1 })];
    expect(again).toEqual(first);
    expect(outcomeOf(turned).groups.map((units) => units.toReversed())).toEqual(first.groups);
    expect(other).not.toEqual(first);
  });
});

describe("figures", () => {
  it("of a disc lie within it, as far to one side as its middle tells", () => {
    const random = randomFrom(5);
    const model = modelWith({ sources: [{ kind: "disc", radius: 2 }] });
    const found = Array.from({ length: 4000 }, () => Math.abs(drawFigures(model, random)[0] ?? 9));
    expect(Math.max(...found)).toBeLessThanOrEqual(2);
    expect(found.reduce((sum, each) => sum + each, 0) / 4000).toBeCloseTo((4 * 2) / (3 * Math.PI), 1);
  });

  it("of one of several are 1 once", () => {
    const random = randomFrom(5);
    const model = modelWith({ sources: [{ kind: "one-of", of: 4 }] });
    const sums = Array.from({ length: 400 }, () => drawFigures(model, random));
    expect(sums.every((each) => each.toSorted().join() === "0,0,0,1")).toBe(true);
    expect(new Set(sums.map((each) => each.indexOf(1))).size).toBe(4);
  });

  it("of land add up to the whole, but for the slack between its sources, and are never negative", () => {
    const part = fc.oneof(
      fc.record({ kind: fc.constant("share" as const), weight: fc.double({ min: 1, max: 100, noNaN: true }) }),
      fc.record({ kind: fc.constant("rest" as const), value: fc.double({ min: 20, max: 60, noNaN: true }) }),
      fc
        .double({ min: 1, max: 30, noNaN: true })
        .map((low) => ({ kind: "range" as const, range: [low, low + 1] as const })),
    );
    const parts = fc
      .array(part, { minLength: 1, maxLength: 6 })
      .filter((all) => all.some(({ kind }) => kind !== "range"));
    fc.assert(
      fc.property(parts, fc.boolean(), fc.integer(), (of, slack, seed) => {
        const model = modelWith({
          sources: [{ kind: "land", whole: [500, 501], slack, parts: of }],
          areaErrors: [-0.5, 0, 0.9],
          sumErrors: [0.25, 2],
        });
        const [whole = 0, ...drawnParts] = drawFigures(model, randomFrom(seed));
        const apart = Math.abs(drawnParts.reduce((sum, each) => sum + each, 0) - whole);
        expect([0, 0.25, 2].some((each) => Math.abs(apart - each) < 1e-9)).toBe(true);
        if (!slack) expect(apart).toBeLessThan(1e-9);
        expect(Math.min(...drawnParts)).toBeGreaterThan(0);
      }),
      examples(200),
    );
  });

  it("are right to the last printed digit", () => {
    expect(writtenDecimals([74.66, 1250, 3e-7])).toBe(7);
    expect(writtenDecimals([])).toBe(0);
    expect(roundedRange(38.433, 3)).toEqual([38.4325, 38.4335]);
    expect(roundedRange(12, 0, 4)).toEqual([10, 14]);
  });
});
