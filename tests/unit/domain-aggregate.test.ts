/** Properties of aggregates over made-up parts: what is missing, how good the rest is, and that nothing is lost or doubled. */
import { describe, expect, it } from "vitest";
import {
  classesOf,
  figureOf,
  largestOf,
  countFeatures,
  rateOf,
  sumOf,
  sumFeatures,
  unknownClassId,
  type RateTerm,
  type Term,
} from "../../src/domain/aggregate";
import { provenanceOf, unionOfSources } from "../../src/domain/figures";
import type { Figure, Quality } from "../../src/domain/figures";
import type { UnitRef } from "../../src/domain/unit";
import fc from "./property";

const ref: UnitRef = { level: "commune", code: "03158" };
const order: Quality[] = ["published", "derived", "estimated"];
const rank = (quality: Quality | null): number => (quality === null ? -1 : order.indexOf(quality));
/** Two decimals, as the tables have them. */
const amount = fc.integer({ min: 0, max: 5_000_000 }).map((cents) => cents / 100);
const figure: fc.Arbitrary<Figure> = fc.record({
  value: amount,
  quality: fc.constantFrom(...order),
  sources: fc.uniqueArray(fc.constantFrom("a", "b", "c", "d"), { minLength: 1, maxLength: 3 }),
  asOf: fc.constantFrom("2019-04-01", "2022", "2025-05-09"),
});
const maybe = fc.option(figure, { nil: null });
const unit: fc.Arbitrary<UnitRef> = fc.record({
  level: fc.constant("former-commune" as const),
  code: fc.integer({ min: 10000, max: 99999 }).map(String),
});
const count = fc.integer({ min: 1, max: 12 });
const terms: fc.Arbitrary<Term[]> = fc.array(fc.record({ unit, count, figure: maybe }), { maxLength: 30 });
const rateTerms: fc.Arbitrary<RateTerm[]> = fc.array(fc.record({ unit, count, over: maybe, under: maybe }), {
  maxLength: 30,
});
/** Terms with a number of the heap each is put on: a partition. */
const partition = fc.array(fc.record({ unit, count, figure: maybe, heap: fc.nat(4) }), { maxLength: 30 });
const heapsOf = <Each extends { heap: number }>(all: Each[]): Each[][] =>
  [...new Set(all.map(({ heap }) => heap))].map((heap) => all.filter((each) => each.heap === heap));

describe("a sum", () => {
  it("is the sum of what is known, counts what is not, and is null only where nothing is known", () => {
    fc.assert(
      fc.property(terms, (all) => {
        const sum = sumOf(all);
        const known = all.filter((term) => term.figure !== null);
        const expected = known.reduce((total, term) => total + (term.figure?.value ?? 0), 0);
        if (known.length === 0) expect(sum.value).toBeNull();
        else expect(sum.value).toBeCloseTo(expected, 5);
        expect(sum.known).toBe(known.reduce((total, term) => total + term.count, 0));
        expect(sum.of).toBe(all.reduce((total, term) => total + term.count, 0));
        expect(sum.parts.map(({ value }) => value)).toEqual(all.map((term) => term.figure?.value ?? null));
      }),
    );
  });

  it("is as good as its worst part, published only of a single part", () => {
    fc.assert(
      fc.property(terms, (all) => {
        const { quality } = sumOf(all);
        const known = all.flatMap((term) => term.figure ?? []);
        const worst = Math.max(...known.map((each) => rank(each.quality)), all.length > 1 ? 1 : 0);
        expect(rank(quality)).toBe(known.length === 0 ? -1 : worst);
      }),
    );
  });

  it("is the same by whatever heaps it is added up", () => {
    fc.assert(
      fc.property(partition, (all) => {
        const whole = sumOf(all);
        const heaps = heapsOf(all).map(sumOf);
        const total = heaps.reduce((sum, heap) => sum + (heap.value ?? 0), 0);
        expect(total).toBeCloseTo(whole.value ?? 0, 5);
        expect(heaps.reduce((sum, heap) => sum + heap.known, 0)).toBe(whole.known);
        expect(heaps.every(({ value }) => value === null)).toBe(whole.value === null);
      }),
    );
  });

  it("names every source once, the main ones first, and the newest date", () => {
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 8 }), (figures) => {
        const { sources, asOf } = sumOf(figures.map((each) => ({ unit: ref, count: 1, figure: each })));
        expect(new Set(sources)).toEqual(new Set(figures.flatMap((each) => each.sources)));
        expect(new Set(sources).size).toBe(sources.length);
        const mains = new Set(figures.map((each) => each.sources[0]));
        expect(new Set(sources.slice(0, mains.size))).toEqual(mains);
        expect(asOf).toBe(
          figures
            .map((each) => each.asOf)
            .sort()
            .at(-1),
        );
      }),
    );
    expect(unionOfSources([{ sources: ["a", "x"] }, { sources: ["b", "a"] }])).toEqual(["a", "b", "x"]);
  });
});

describe("a rate", () => {
  it("is Σ over / Σ under where both are known, never a mean of rates", () => {
    fc.assert(
      fc.property(rateTerms, (all) => {
        const rate = rateOf(all, 100);
        const both = all.filter((term) => term.over && term.under);
        const over = both.reduce((sum, term) => sum + (term.over?.value ?? 0), 0);
        const under = both.reduce((sum, term) => sum + (term.under?.value ?? 0), 0);
        if (under === 0) expect(rate).toMatchObject({ value: null, known: 0, quality: null });
        else {
          expect(rate.value).toBeCloseTo((100 * over) / under, 5);
          expect(rate.known).toBe(both.reduce((sum, term) => sum + term.count, 0));
          expect(rank(rate.quality)).toBeGreaterThanOrEqual(1);
        }
      }),
    );
  });

  it("of heaps, put together by their weights, is the rate of all", () => {
    const ground = figure.map((each) => ({ ...each, value: each.value + 0.01 }));
    const full = fc.array(fc.record({ unit, count, over: figure, under: ground, heap: fc.nat(4) }), { minLength: 1 });
    fc.assert(
      fc.property(full, (all) => {
        const under = (of: RateTerm[]): number => of.reduce((sum, term) => sum + (term.under?.value ?? 0), 0);
        const whole = rateOf(all).value ?? NaN;
        const put = heapsOf(all).reduce((sum, heap) => sum + (rateOf(heap).value ?? 0) * under(heap), 0) / under(all);
        expect(put).toBeCloseTo(whole, 4);
      }),
    );
  });

  it("divides by nothing never", () => {
    const zero: Figure = { value: 0, quality: "published", sources: ["a"], asOf: "2025" };
    const rate = rateOf([{ unit: ref, count: 1, over: zero, under: zero }]);
    expect(rate).toMatchObject({ value: null, known: 0, of: 1, quality: null });
    expect(rate.parts).toEqual([{ unit: ref, value: null, quality: null }]);
  });
});

describe("counts per class", () => {
  it("count every part once, the unknown ones apart, and every class", () => {
    const known = fc.record({ classId: fc.constantFrom("I", "II"), asOf: fc.constant("2026") });
    const classed = fc.record({
      unit,
      count,
      known: fc.option(
        known.map((each) => ({ ...each, sources: ["a"] })),
        { nil: null },
      ),
    });
    fc.assert(
      fc.property(fc.array(classed, { maxLength: 30 }), (all) => {
        const { counts, known, of, value } = classesOf(all, ["I", "II", "III"]);
        expect([...counts.keys()]).toEqual(["I", "II", "III", unknownClassId]);
        expect([...counts.values()].reduce((sum, each) => sum + each, 0)).toBe(of);
        expect(counts.get(unknownClassId)).toBe(of - known);
        expect([counts.get("III"), value]).toEqual([0, null]);
      }),
    );
  });
});

describe("features", () => {
  const mw = (value: number, quality: Quality = "published"): Figure => ({
    value,
    quality,
    sources: ["a"],
    asOf: "2021",
  });

  it("add up where their size is known, and say of how many that is", () => {
    expect(sumFeatures([mw(44), null, mw(29.6)])).toMatchObject({ value: 73.6, known: 2, of: 3, counted: "features" });
    expect(sumFeatures([mw(44)])).toMatchObject({ value: 44, quality: "published" });
    expect(sumFeatures([mw(44), mw(1, "estimated")]).quality).toBe("estimated");
    expect(sumFeatures([mw(44), mw(1)]).quality, "added up").toBe("derived");
    expect(sumFeatures([mw(44), null]).quality, "of several, though one is known").toBe("derived");
    expect(sumFeatures([null, null])).toMatchObject({ value: null, known: 0, of: 2, quality: null });
    expect(sumFeatures([]).value).toBeNull();
  });

  it("have a largest where one is known", () => {
    expect(largestOf([mw(29.6), null, mw(44)])).toMatchObject({ value: 44, known: 2, of: 3 });
    expect(largestOf([mw(29.6), mw(44)]).quality, "chosen, not computed").toBe("published");
    expect(largestOf([null]).value).toBeNull();
  });

  it("may be none, which is a number", () => {
    expect(countFeatures([]).value).toBe(0);
    expect(countFeatures([mw(1), mw(2)]).value).toBe(2);
  });
});

it("an aggregate without a value is no figure", () => {
  expect(figureOf(sumOf([]))).toBeNull();
  expect(figureOf(countFeatures([{ sources: ["a"], asOf: "2021" }]))?.value).toBe(1);
});

it("puts the newest date first with the source it is from", () => {
  const figures = [
    { sources: ["dataset-2016", "press-2014"], asOf: "2016" },
    { sources: ["press-2025", "report-2025"], asOf: "2025-08-05" },
  ];
  expect(provenanceOf(figures)).toEqual({
    sources: ["press-2025", "dataset-2016", "report-2025", "press-2014"],
    asOf: "2025-08-05",
  });
  expect(provenanceOf([{ sources: ["undated"], asOf: "" }]).asOf).toBeNull();
  const over = { value: 1, quality: "published" as const, sources: ["forest"], asOf: "2017" };
  const under = { value: 2, quality: "published" as const, sources: ["area"], asOf: "2025-05-09" };
  const rate = rateOf([{ unit: { level: "commune", code: "03202" }, count: 1, over, under }]);
  expect(rate, "a rate is dated by what is divided").toMatchObject({ sources: ["forest", "area"], asOf: "2017" });
});
