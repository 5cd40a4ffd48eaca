/** Whether enough units have data for a layer's map to be read as a whole. */
import { describe, expect, it } from "vitest";
import { choroplethLayers } from "../../src/themes/index";
import { coverageOf, scarce } from "../../src/themes/coverage";
import { valuesOf } from "../../src/themes/features";
import { themes } from "../fixtures/themes";

const of = (id: string, era: "before" | "after") => {
  const layer = choroplethLayers.find((each) => each.id === id)!;
  return coverageOf(layer.classes, valuesOf(layer, themes, era));
};

describe("coverage", () => {
  it("of forest is scarce by commune and not by district; of New Rural it is never", () => {
    expect(of("forest", "after")).toEqual({ known: 5, of: 45 });
    expect([scarce(of("forest", "after")), scarce(of("forest", "before"))]).toEqual([true, false]);
    expect([scarce(of("ntm", "before")), scarce(of("ntm", "after"))]).toEqual([false, false]);
  });

  it("is scarce below a quarter", () => {
    expect([scarce({ known: 1, of: 4 }), scarce({ known: 1, of: 5 }), scarce({ known: 0, of: 45 })]).toEqual([
      false,
      true,
      true,
    ]);
  });
});
