/** How figures are written, the histogram of an indicator, and the map that a view shows. */
import { describe, expect, it } from "vitest";
import type { ClassScheme } from "../../src/domain/classify";
import { eras } from "../../src/domain/unit";
import { aggregateWords, figureWords, partlyKnown } from "../../src/indicators/value-words";
import { histogram, isSkewed } from "../../src/features/indicators/histogram";
import { valueAt } from "../../src/features/indicators/current";
import { defaultView, shownEras } from "../../src/state/view";
import type { indicators } from "../fixtures/themes";
import { themes, indicatorMap, picturesOf } from "../fixtures/themes";

const mapping = (indicator: (typeof indicators)[number]["id"], classing: ClassScheme | null = null) =>
  ({ indicator, formerLevel: "former-commune", classing, shown: eras }) as const;

describe("words of figures", () => {
  const sum = { decimals: 1, scale: "sequential", unit: { vi: "mục", en: "entries" }, least: true } as const;

  it("carry sign, unit and the mark of an estimate", () => {
    expect(figureWords({ decimals: 1, scale: "diverging", unit: { vi: "%", en: "%" } }, 7.54, "vi")).toBe("+7,5%");
    expect(figureWords(sum, 1234.5, "vi", "≈")).toBe("≈\u00a01.234,5\u00a0mục");
    expect([figureWords(sum, 1, "en"), figureWords(sum, 2, "en")]).toEqual(["1", "2\u00a0entries"]);
  });

  it("say nothing of parts where all are known, and never make 0 of what is not known", () => {
    expect(partlyKnown({ known: 3, of: 3, counted: "units" })).toBeNull();
    const nothing = { value: null, quality: null, known: 0, of: 3, counted: "units" as const };
    expect(aggregateWords(sum, nothing as unknown as Parameters<typeof aggregateWords>[1])).toBeNull();
  });
});

describe("the histogram", () => {
  const { pictures, breaks } = indicatorMap(mapping("population-2019"), themes);
  const { values, classes } = pictures.before;
  const all = values.flatMap(({ value }) => value ?? []);
  const drawn = histogram(all, values, classes, breaks.limits, { width: 300, height: 50 });

  it("has an area for every unit, coloured by its class, within the frame", () => {
    const high = drawn.bars.reduce((sum, { height }) => sum + height, 0);
    const one = Math.min(...drawn.bars.map(({ height }) => height));
    expect(Math.round(high / one)).toBe(129);
    for (const { x, y, width, height } of drawn.bars) {
      expect(x >= -0.01 && x + width <= 300.01 && y >= -0.01 && y + height <= 50.01).toBe(true);
    }
    const columns = [...new Set(drawn.bars.map(({ x }) => x))].map((left) => drawn.bars.filter(({ x }) => x === left));
    for (const bars of columns)
      for (const [at, bar] of bars.entries())
        expect(bar.y + bar.height, "classes stand on each other").toBeCloseTo(bars[at - 1]?.y ?? 50, 6);
    expect(columns.some(({ length }) => length > 1)).toBe(true);
    const beyond = histogram(all, values, classes, [-5, ...breaks.limits, 1e9], { width: 300, height: 50 });
    expect(beyond.limits).toEqual(drawn.limits);
  });

  it("counts in powers only where a few large values would press the others together", () => {
    expect(isSkewed([10, 20, 30, 40, 50])).toBe(false);
    expect(isSkewed([10, 12, 15, 20, 7000])).toBe(true);
    expect(isSkewed([0, 12, 15, 20, 7000])).toBe(false);
  });
});

describe("what a view shows", () => {
  it("is both eras side by side and one in turn", () => {
    expect(shownEras({ ...defaultView, compare: "side" })).toEqual(["before", "after"]);
    expect(shownEras({ ...defaultView, era: "before" })).toEqual(["before"]);
  });

  it("tells of a former commune what is known of its district where districts are coloured", () => {
    const { before } = picturesOf({ ...mapping("population-2019"), formerLevel: "district" }, themes);
    expect(valueAt(before, { level: "former-commune", code: "03158" })?.unit).toEqual({
      level: "district",
      code: "096",
    });
    expect(valueAt(before, { level: "commune", code: "03158" })).toBeNull();
  });
});
