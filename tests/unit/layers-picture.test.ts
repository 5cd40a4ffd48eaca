/** Maps of indicators: both eras in the same classes. */
import { describe, expect, it } from "vitest";
import { classOf } from "../../src/domain/class-breaks";
import type { ClassScheme } from "../../src/domain/classify";
import { eras } from "../../src/domain/unit";
import { levelIn } from "../../src/indicators";
import { classList } from "../../src/indicators/class-list";
import { divergingColors, sequentialColors } from "../../src/indicators/palette";
import { firstScheme } from "../../src/indicators/scheme";
import { countIn, knownIn } from "../../src/features/indicators/current";
import { themes, indicatorById, indicatorMap, indicators, picturesOf } from "../fixtures/themes";

const mapping = (indicator: (typeof indicators)[number]["id"], classing: ClassScheme | null = null) =>
  ({ indicator, formerLevel: "former-commune", classing, shown: eras }) as const;

const words = (classes: { label: { vi: string } }[]) => classes.map(({ label }) => label.vi);

describe.each(indicators)("the map of $id", (indicator) => {
  const both = (["former-commune", "district"] as const).map((formerLevel) =>
    indicatorMap({ ...mapping(indicator.id), formerLevel }, themes),
  );

  it("has every unit of its level once, in a class of the legend, in both eras", () => {
    for (const [at, formerLevel] of (["former-commune", "district"] as const).entries())
      for (const era of eras) {
        const { level, values, classes } = both[at]!.pictures[era];
        expect(level).toBe(levelIn(era, formerLevel));
        expect(values).toHaveLength(era === "after" ? 45 : formerLevel === "district" ? 10 : 129);
        const counted = classes.reduce((sum, { id }) => sum + countIn(both[at]!.pictures[era], id), 0);
        expect(counted).toBe(values.length);
      }
  });

  it("has one set of classes for both eras, «chưa có số liệu» hatched and last", () => {
    for (const { pictures } of both) {
      expect(pictures.before.classes).toBe(pictures.after.classes);
      expect(pictures.after.classes.at(-1)).toMatchObject({ id: "unknown", pattern: "hatched" });
      expect(pictures.after.classes.filter(({ pattern }) => pattern === "hatched")).toHaveLength(1);
      expect(new Set(pictures.after.classes.map(({ color }) => color)).size).toBe(pictures.after.classes.length);
    }
  });

  it("puts what is not known in no class, and what is known in the class of its value", () => {
    for (const { pictures, breaks, scheme } of both)
      for (const { value, classId, text, facts } of eras.flatMap((era) => pictures[era].values)) {
        if (classId === "unknown" && text.vi.startsWith("≥")) expect([value, indicator.kind]).toEqual([null, "sum"]);
        else if (classId === "unknown" && indicator.kind !== "class")
          expect([value, text.vi, facts[0]?.value]).toEqual([null, "Chưa có số liệu", null]);
        else if (scheme && classId !== "unknown") expect(classId).toBe(`class-${classOf(value!, breaks.limits) + 1}`);
        if (classId !== "unknown") expect(facts[0]?.sources.length).toBeGreaterThan(0);
      }
  });

  it("has no empty class by quantiles where one era is shown", () => {
    for (const era of eras)
      for (const formerLevel of ["former-commune", "district"] as const) {
        const of = { ...mapping(indicator.id, { method: "quantile", count: 5 }), formerLevel, shown: [era] };
        const { pictures, scheme } = indicatorMap(of, themes);
        if (!scheme || knownIn(pictures[era]) === 0) continue;
        for (const { id, pattern } of pictures[era].classes)
          if (pattern === "solid") expect(countIn(pictures[era], id), `${era} ${id}`).toBeGreaterThan(0);
      }
  });

  it("knows something at the levels it names and at no others", () => {
    for (const picture of both.flatMap(({ pictures }) => eras.map((era) => pictures[era]))) {
      expect(knownIn(picture) > 0, picture.level).toBe(indicator.levels.includes(picture.level));
    }
  });
});

describe("maps", () => {
  it("are the same object for the same tables and wish, so that nothing is computed or drawn twice", () => {
    expect(indicatorMap(mapping("area"), themes)).toBe(indicatorMap(mapping("area"), themes));
    expect(picturesOf(mapping("area"), themes).after).toBe(indicatorMap(mapping("area"), themes).pictures.after);
    expect(indicatorMap(mapping("area"), { ...themes })).not.toBe(indicatorMap(mapping("area"), themes));
  });

  it("differ in their id by indicator, level and classes", () => {
    const ids = [mapping("area"), mapping("parts"), mapping("area", { method: "equal", count: 3 })].flatMap((of) => {
      const { before, after } = picturesOf(of, themes);
      return [before.id, after.id];
    });
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("take the classes that are asked for, and the reader's own limits as they are", () => {
    for (const count of [3, 4, 5, 6, 7] as const) {
      const { pictures, first } = indicatorMap(mapping("area", { method: "quantile", count }), themes);
      expect(pictures.after.classes).toHaveLength(count + 1);
      expect(first).not.toBeNull();
    }
    const own = indicatorMap(mapping("area", { method: "own", breaks: [100, 250.5] }), themes);
    expect(words(own.pictures.after.classes)).toEqual([
      "Dưới 100", "100 – dưới 250,5", "Từ 250,5 trở lên", "Chưa có số liệu",
    ]); // prettier-ignore
  });

  it("leave the classes of an indicator that has its own", () => {
    const { pictures, scheme } = indicatorMap(mapping("zone", { method: "equal", count: 7 }), themes);
    expect(scheme).toBeNull();
    expect(pictures.after.classes.slice(0, -1)).toEqual(indicatorById("zone").classes);
  });

  it("say in words what is known of how much, and where a figure is only estimated", () => {
    const density = indicatorMap(mapping("density-2019"), themes);
    const partly = density.pictures.after.values.find(({ text }) => text.vi.includes("có số liệu)"));
    expect(partly?.text.vi).toMatch(/^[\d.,]+\u00a0người\/km² \(\d+\/\d+ đơn vị có số liệu\)$/);
    expect(partly?.text.en).toMatch(/ of \d+ units have data\)$/);
  });

  it("never colour the sum of some communes of a district as if it were the district's", () => {
    const { before, after } = picturesOf({ ...mapping("population-2025"), formerLevel: "district" }, themes);
    const whole = ["095", "101"];
    for (const { unit, value, classId, text } of before.values) {
      expect(value !== null && classId !== "unknown", unit.code).toBe(whole.includes(unit.code));
      expect(/^≥\u00a0[\d.]+\u00a0người \(\d+\/\d+ đơn vị có số liệu\)$/.test(text.vi)).toBe(
        !whole.includes(unit.code),
      );
    }
    expect(before.classes.at(-1)?.label.vi).toBe("Chưa có hoặc chưa đủ số liệu");
    expect(after.values.every(({ value, partly }) => value !== null && !partly)).toBe(true);
  });

  it("mark a share or a total of features that is known in part as a lower bound", () => {
    const found = (id: "ntm-share" | "capacity", code: string) =>
      picturesOf(mapping(id), themes).after.values.find(({ unit }) => unit.code === code);
    expect(found("ntm-share", "03301")).toMatchObject({
      partly: true,
      text: { vi: expect.stringMatching(/^≥\u00a033,3% /) },
    });
    expect(found("capacity", "03325")).toMatchObject({
      partly: true,
      text: { vi: expect.stringMatching(/^≥\u00a06/) },
    });
    expect(found("ntm-share", "03328")?.text.vi).not.toContain("≥");
  });

  it("tell of a former district how many of its communes are in each zone", () => {
    const { before } = picturesOf({ ...mapping("zone"), formerLevel: "district" }, themes);
    expect(before.values.some(({ classId, text }) => classId === "unknown" && /Khu vực III: \d/.test(text.vi))).toBe(
      true,
    );
  });

  it("have classes of the units shown: 45 densities in five quantiles of about nine", () => {
    const { pictures, breaks } = indicatorMap({ ...mapping("density-2025"), shown: ["after"] }, themes);
    const counts = pictures.after.classes.slice(0, -1).map(({ id }) => countIn(pictures.after, id));
    expect(counts).toHaveLength(5);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(8);
    expect(Math.max(...counts)).toBeLessThanOrEqual(10);
    expect(indicatorMap(mapping("density-2025"), themes).breaks.limits).not.toEqual(breaks.limits);
  });

  it("weigh the eras equally: the 45 communes are not all in the class of the largest", () => {
    const { pictures } = indicatorMap(mapping("population-2019"), themes);
    const fullest = (era: "before" | "after") =>
      Math.max(...pictures[era].classes.map(({ id }) => countIn(pictures[era], id))) / pictures[era].values.length;
    expect(fullest("after")).toBeLessThan(0.5);
    expect(fullest("before")).toBeLessThan(0.6);
  });
});

describe("the classes an indicator begins with", () => {
  it("are natural breaks, unless a few large values would leave most units in one class", () => {
    expect(firstScheme([[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]], false).method).toBe("natural");
    const skewed = [...Array.from({ length: 40 }, (_, at) => 50 + at), 900, 2000, 4000, 9000];
    expect(firstScheme([skewed, []], false).method).toBe("quantile");
    const mild = [...Array.from({ length: 45 }, (_, at) => at), ...Array.from({ length: 55 }, (_, at) => 60 + 8 * at)];
    expect(firstScheme([mild], false).method, "no class holds more than half").toBe("natural");
    expect(firstScheme([[...new Array<number>(40).fill(0), 1, 2, 3, 4, 5]], false).method).toBe("natural");
  });
});

describe("class lists", () => {
  it("name small whole numbers one by one", () => {
    expect(words(classList([2, 3, 5], [1, 2, 3, 4, 5, 9], "sequential"))).toEqual(["1", "2", "3 – 4", "Từ 5 trở lên"]);
    expect(words(classList([1], [0, 0, 1, 4], "sequential"))).toEqual(["0", "Từ 1 trở lên"]);
    expect(words(classList([2], [2, 3], "sequential")), "nothing is below").toEqual(["Dưới 2", "Từ 2 trở lên"]);
    expect(words(classList([1000], [0, 5000], "sequential"))).toEqual(["Dưới 1.000", "Từ 1.000 trở lên"]);
    expect(words(classList([], [3, 3], "sequential"))).toEqual(["Mọi đơn vị có số liệu"]);
  });

  it("have as many different colours as classes, from light to dark", () => {
    for (let count = 1; count <= 7; count += 1) expect(new Set(sequentialColors(count)).size).toBe(count);
  });

  it("put red below 0 and blue above it, and grey where a class holds both", () => {
    const hue = (color: string) => {
      const [red, , blue] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16)) as [
        number,
        number,
        number,
      ];
      return red > blue ? "red" : red < blue ? "blue" : "grey";
    };
    expect(divergingColors([-5, 0, 5, 10], -20).map(hue)).toEqual(["red", "red", "blue", "blue", "blue"]);
    expect(divergingColors([-5, 5], -20).map(hue)).toEqual(["red", "grey", "blue"]);
    expect(divergingColors([5, 10], 1).map(hue)).toEqual(["blue", "blue", "blue"]);
    const lightness = (color: string): number =>
      [1, 3, 5].reduce((sum, at) => sum + Number.parseInt(color.slice(at, at + 2), 16), 0);
    const shades = divergingColors([-10, -5, 0, 5, 10], -20).map(lightness);
    expect(shades.slice(0, 3), "the farther below 0, the darker").toEqual(shades.slice(0, 3).toSorted((a, b) => a - b));
    expect(shades.slice(3), "the farther above 0, the darker").toEqual(shades.slice(3).toSorted((a, b) => b - a));
    for (let below = 1; below <= 6; below += 1) {
      const limits = Array.from({ length: 6 }, (_, at) => at + 1 - below);
      expect(new Set(divergingColors(limits, -99)).size).toBe(7);
    }
  });
});
