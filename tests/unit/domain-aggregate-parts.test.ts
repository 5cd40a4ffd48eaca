/** What an aggregate says of its parts: their own values, how good each is, and which is the greatest. */
import { describe, expect, it } from "vitest";
import {
  alone,
  classesOf,
  figureOf,
  greatestOf,
  nothingKnown,
  rateOf,
  sumOf,
  whollyKnown,
  type Term,
} from "../../src/domain/aggregate";
import type { Figure, Quality } from "../../src/domain/figures";
import type { UnitRef } from "../../src/domain/unit";

describe("the parts of an aggregate", () => {
  const [first, second, third] = ["03158", "03160", "03163"].map((code): UnitRef => ({ level: "commune", code })) as [
    UnitRef,
    UnitRef,
    UnitRef,
  ];
  const of = (value: number, quality: Quality = "published"): Figure => ({
    value,
    quality,
    sources: ["a"],
    asOf: "2025",
  });

  it("say of a rate their own, how good it is, and which have none", () => {
    const rate = rateOf(
      [
        { unit: first, count: 1, over: of(10, "estimated"), under: of(4) },
        { unit: second, count: 1, over: of(6), under: of(3) },
        { unit: third, count: 1, over: null, under: of(2) },
      ],
      2,
    );
    expect(rate, "as good as the worst").toMatchObject({ value: 32 / 7, quality: "estimated" });
    expect(rate.parts).toEqual([
      { unit: first, value: 5, quality: "estimated" },
      { unit: second, value: 4, quality: "derived" },
      { unit: third, value: null, quality: null },
    ]);
  });

  it("say of a sum and of the greatest their figure and its quality", () => {
    const terms: Term[] = [
      { unit: first, count: 1, figure: of(2, "estimated") },
      { unit: second, count: 1, figure: null },
    ];
    for (const made of [sumOf(terms), greatestOf(terms)])
      expect(made.parts).toEqual([
        { unit: first, value: 2, quality: "estimated" },
        { unit: second, value: null, quality: null },
      ]);
  });

  it("say of classes whether theirs is known; of several parts they are derived, of none known nothing", () => {
    const known = { classId: "I", sources: ["a"], asOf: "2026" };
    const one = classesOf([{ unit: first, count: 1, known }], ["I"]);
    expect(one).toMatchObject({ quality: "published", asOf: "2026", sources: ["a"] });
    const two = classesOf(
      [
        { unit: first, count: 1, known },
        { unit: second, count: 1, known: null },
      ],
      ["I"],
    );
    expect(two.quality).toBe("derived");
    expect(two.parts).toEqual([
      { unit: first, value: null, quality: "published" },
      { unit: second, value: null, quality: null },
    ]);
    expect(classesOf([{ unit: first, count: 1, known: null }], ["I"]).quality).toBeNull();
    expect(figureOf(two), "how many are of which class is no figure").toBeNull();
  });

  it("are none where nothing is known", () =>
    expect(nothingKnown(3)).toMatchObject({ parts: [], sources: [], of: 3, known: 0 }));

  it("have a greatest where one is known, that of the one part where there is one", () => {
    const terms = [of(2), null, of(7), of(3)].map((figure): Term => ({ unit: first, count: 1, figure }));
    expect(greatestOf(terms)).toMatchObject({ value: 7, known: 3, of: 4, quality: "derived" });
    expect(greatestOf(terms.slice(1, 2)).value).toBeNull();
    expect(alone(second, of(4))).toMatchObject({ value: 4, quality: "published", parts: [{ unit: second, value: 4 }] });
  });

  it("are compared only where all are known, and none is a lower bound", () => {
    const known = { ...alone(first, of(4)), known: 2, of: 2 };
    expect(whollyKnown(known)).toBe(4);
    expect(whollyKnown({ ...known, of: 3 })).toBeNull();
    expect(whollyKnown({ ...known, least: true })).toBeNull();
    expect(whollyKnown({ ...known, of: 3, least: true })).toBeNull();
    expect(figureOf(known)).toEqual(of(4));
  });
});
