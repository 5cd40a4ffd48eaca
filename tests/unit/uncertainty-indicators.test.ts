/** The lens: the figures of the indicators begin from the values shown, and areas make up their commune. */
import { describe, expect, it } from "vitest";
import { drawFigures } from "../../src/domain/uncertainty/draw";
import type { DrawnModel } from "../../src/domain/uncertainty/model";
import { outcomeOf, valueOfFormula } from "../../src/domain/uncertainty/outcome";
import { randomFrom } from "../../src/domain/uncertainty/random";
import { doubtOf, isRankOpen } from "../../src/domain/uncertainty/verdict";
import { areaFigures } from "../../src/domain/uncertainty/areas";
import { partsOf } from "../../src/domain/lineage";
import { unitsOf } from "../../src/domain/units";
import type { IndicatorId } from "../../src/indicators/ids";
import { borderRange, checkedAreas } from "../../src/indicators/certainty/figures";
import { trialFound } from "../../src/features/lens/trial";
import { areaTrial } from "../fixtures/area-trial";
import { indicators, themes } from "../fixtures/themes";
import { modelWith, modelOf } from "./drawn-models";

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
