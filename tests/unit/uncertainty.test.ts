/** The lens: draws are the same for a seed, come to what can be computed by hand, keep sums, and begin from the values shown. */
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
import { outcomeOf, valueOfFormula } from "../../src/domain/uncertainty/outcome";
import { writtenDecimals, roundedRange } from "../../src/domain/uncertainty/printed";
import { randomFrom } from "../../src/domain/uncertainty/random";
import { doubtOf, isRankOpen } from "../../src/domain/uncertainty/verdict";
import { areaFigures } from "../../src/domain/uncertainty/areas";
import { partsOf } from "../../src/domain/lineage";
import { unitsOf } from "../../src/domain/units";
import { eras } from "../../src/domain/unit";
import type { IndicatorId } from "../../src/indicators/ids";
import { borderRange, checkedAreas } from "../../src/indicators/certainty/figures";
import { modelSteps } from "../../src/indicators/certainty/model";
import { trialFound } from "../../src/features/lens/trial";
import { areaTrial } from "../fixtures/area-trial";
import { indicatorMap, indicators, themes } from "../fixtures/themes";
import fc, { examples } from "./property";

const unitOf = (key: string, value: number, formula: Formula | null): DrawnUnit => ({ key, value, formula });
const modelWith = (change: Partial<DrawnModel>): DrawnModel => ({
  seed: 7,
  draws: 2000,
  sources: [],
  areaErrors: [],
  sumErrors: [],
  groups: [],
  limits: [],
  decimals: 2,
  ...change,
});
const outcomes = (model: DrawnModel) => outcomeOf(model).groups[0] ?? [];

function modelOf(id: IndicatorId, formerLevel: "former-commune" | "district" = "former-commune"): DrawnModel | null {
  const map = indicatorMap({ indicator: id, formerLevel, classing: null, shown: eras }, themes);
  const steps = modelSteps(map, eras, themes);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

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

/** Every figure in the middle of its bounds. */
const middleOf = ({ sources }: DrawnModel): number[] =>
  sources.flatMap((source) => {
    if (source.kind === "range") return (source.range[0] + source.range[1]) / 2;
    if (source.kind === "disc") return 0;
    if (source.kind === "one-of") return Array.from({ length: source.of }, () => 0);
    const of = source.parts.map((part) => {
      if (part.kind === "range") return (part.range[0] + part.range[1]) / 2;
      return part.kind === "rest" ? part.value : part.weight;
    });
    return [(source.whole[0] + source.whole[1]) / 2, ...of];
  });

describe("the indicators", () => {
  it.each(indicators.map(({ id }) => id))("%s comes to the value shown where every figure is in the middle", (id) => {
    for (const level of ["former-commune", "district"] as const) {
      const model = modelOf(id, level);
      if (!model) continue;
      const figures = middleOf(model).map((each) => (id === "state-border" ? each / borderMiddle : each));
      for (const { key, value, formula } of model.groups.flat())
        if (formula) expect(valueOfFormula(formula, figures), key).toBeCloseTo(value, 4);
    }
  });
  const borderMiddle = (borderRange(themes)[0] + borderRange(themes)[1]) / 2;

  const doubts = (id: IndicatorId, era: 0 | 1) => {
    const model = modelOf(id);
    if (!model) throw new Error(id);
    const found = outcomeOf({ ...model, draws: 400 }).groups[era] ?? [];
    return {
      found,
      vague: found.filter((each) => doubtOf(each) === "vague"),
      open: found.filter((each) => doubtOf(each) === "open"),
    };
  };

  it("say nothing of what no source and no check tells", () => {
    for (const id of ["perimeter", "road-length", "road-density", "river-length"] as const) {
      const { found, vague } = doubts(id, 1);
      expect(found.length, id).toBeGreaterThan(0);
      expect(vague, id).toHaveLength(found.length);
    }
    expect([modelOf("zone"), modelOf("merger")]).toEqual([null, null]);
  });

  it("are sure where they are counted, and not where the census knew other boundaries", () => {
    expect(doubts("population-2025", 1)).toMatchObject({ vague: [], open: [] });
    expect(doubts("population-2025", 1).found.some(isRankOpen)).toBe(false);
    const exchanged = ["03139", "03142", "03217", "03250", "03328", "03331"].map((code) => `former-commune:${code}`);
    expect(
      doubts("population-2019", 0)
        .vague.map(({ key }) => key)
        .toSorted(),
    ).toEqual(exchanged);
  });

  it("know areas of 2025, and not of the former communes whose outlines are older", () => {
    const { vague, open } = doubts("area", 0);
    expect(vague.map(({ key }) => key).toSorted()).toEqual(
      ["03124", "03139", "03331", "03337"].map((code) => `former-commune:${code}`),
    );
    expect(open.length).toBeGreaterThan(20);
    expect(doubts("area", 1)).toMatchObject({ vague: [], open: [] });
  });
});

describe("areas", () => {
  it("of former communes are drawn so that they make up their commune", () => {
    const { sources, figures } = areaFigures();
    const model = modelWith({ sources, areaErrors: [-0.2, 0, 0.3], sumErrors: [0.02, 2.83] });
    const random = randomFrom(11);
    const estimated = unitsOf("commune").filter(({ ref }) =>
      partsOf(ref).every(({ key, area }) => area.method === "gis-scaled" && figures.has(key)),
    );
    expect(estimated.length).toBeGreaterThan(10);
    for (let draw = 0; draw < 20; draw += 1) {
      const all = drawFigures(model, random);
      for (const { key, ref, area } of estimated) {
        const whole = all[figures.get(key) ?? -1] ?? 0;
        const sum = partsOf(ref).reduce((soFar, part) => soFar + (all[figures.get(part.key) ?? -1] ?? 0), 0);
        expect(sum).toBeCloseTo(whole, 6);
        expect(Math.abs(whole - area.value)).toBeLessThanOrEqual(0.005 + 1e-9);
      }
    }
  });

  it("that are published lie where the draws would have put them, about nine times in ten", () => {
    const found = areaTrial(checkedAreas(themes), 2000);
    expect(found).toEqual(trialFound);
    expect(found.within / found.tried).toBeGreaterThan(0.85);
    expect(found.within / found.tried).toBeLessThan(0.97);
  });
});
