/** The page of New Rural: the ladder, names, composition. */
import { loadTable } from "virtual:data/tables";
import { describe, expect, it } from "vitest";
import type { UnitRef } from "../../src/domain/unit";
import { unit, unitsOf } from "../../src/domain/units";
import { ntm } from "../../src/themes/ntm/layer";
import { chosen, compositionOf, compositions } from "../../src/themes/ntm/composition";
import {
  afterMerger,
  averageBounds,
  beforeMerger,
  countOn,
  history,
  ladderOn,
  namedByClass,
  seriesOf,
  stepsAfter,
  stepsBefore,
} from "../../src/themes/ntm/ladder";
import { valuesOf } from "../../src/themes/features";
import { themes } from "../fixtures/themes";

const annex = await loadTable("annex");
const keyFigures = await loadTable("key-figures");
const ntmRows = await loadTable("ntm");

const values = new Map(valuesOf(ntm, themes, "before").map((value) => [value.unit.code, value]));
const valueOf = ({ code }: UnitRef) => values.get(code) ?? null;
const all = compositions(valueOf);
const of = (name: string) => {
  const found = all.find((each) => each.of.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};
const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

describe("the ladder", () => {
  it("is 26 / 33 / 54 / 2 of 115 before the merger, 3 / 7 / 23 / 9 of 42 after", () => {
    const before = ladderOn(ntmRows, beforeMerger, stepsBefore).map(({ n }) => n);
    expect(before).toEqual([26, 33, 54, 2]);
    expect(sum(before)).toBe(countOn(ntmRows, beforeMerger, "rural_communes")?.value);
    const after = ladderOn(ntmRows, afterMerger, stepsAfter).map(({ n }) => n);
    expect(after).toEqual([3, 7, 23, 9]);
    expect(sum(after)).toBe(countOn(ntmRows, afterMerger, "rural_communes")?.value);
    expect(countOn(ntmRows, afterMerger, "met")?.value).toBe(0);
  });

  it("allows the mean of 14.68 criteria", () => {
    const [low, high] = averageBounds(ladderOn(ntmRows, beforeMerger, stepsBefore), 115);
    expect([low.toFixed(2), high.toFixed(2)]).toEqual(["13.38", "16.19"]);
    const mean = countOn(ntmRows, beforeMerger, "average_criteria")?.value ?? 0;
    expect(mean > low && mean < high).toBe(true);
  });

  it("takes no plan for a count", () => {
    expect(countOn(ntmRows, "2025-12-31", "advanced")).toBeNull();
    expect(
      history(ntmRows)
        .filter(({ planned }) => planned)
        .map(({ day }) => day),
    ).toEqual(["2025-12-31"]);
    expect(seriesOf(ntmRows, "met", "vi").map(({ label, value }) => [label, value])).toEqual([
      ["2015", 1],
      ["2024", 22],
      ["6/2025", 26],
    ]);
    expect(seriesOf(ntmRows, "villages", "vi").map(({ value }) => value)).toEqual([83, 153, 267]);
  });

  it("is the same in the key figures, the counts and the annex", () => {
    const figures = new Map(keyFigures.map((row) => [row.id, row]));
    for (const [id, ofClass] of [
      ["ntm-met", "met"],
      ["ntm-advanced", "advanced"],
      ["ntm-model", "model"],
      ["ntm-15-18", "criteria_15_18"],
      ["ntm-10-14", "criteria_10_14"],
      ["ntm-5-9", "criteria_5_9"],
      ["ntm-average", "average_criteria"],
      ["ntm-villages", "villages"],
      ["ntm-districts", "districts_complete"],
    ] as const)
      expect(figures.get(id)?.value, id).toBe(countOn(ntmRows, beforeMerger, ofClass)?.value);
    const advanced = annex.find(({ name_vi }) => name_vi === "Xã đạt chuẩn nông thôn mới nâng cao");
    expect(figures.get("ntm-advanced")).toMatchObject({
      value: advanced?.h1_2025,
      plan: advanced?.plan_2025,
      previous: advanced?.h1_2024,
    });
  });
});

describe("names", () => {
  it("24 of 26 (22 named, 2 inferred), 4 of 5 advanced, no model commune", () =>
    expect(namedByClass(ntmRows).map((each) => [each.counted, each.verified.length, each.inferred.length])).toEqual([
      [26, 22, 2],
      [5, 4, 0],
      [2, 0, 0],
    ]));
});

describe("what the new units were made from", () => {
  it("holds every former commune once: 115 in the programme, 14 wards and townships", () => {
    expect(all).toHaveLength(45);
    expect(sum(all.map(({ rural }) => rural.length))).toBe(115);
    expect(sum(all.map(({ outside }) => outside.length))).toBe(14);
    expect(sum(all.map(({ met }) => met))).toBe(24);
  });

  it("puts the furthest first and counts what is known", () => {
    const thanhNua = of("Thanh Nưa");
    expect(thanhNua.rural.map((part) => part.class.id)).toEqual(["met", "met", "met", "met", "basically_met"]);
    expect(thanhNua).toMatchObject({ met: 4, basic: 1, unknown: 0 });
    expect(of("Mường Thanh").rural.map((part) => part.of.name)).toEqual(["Thanh Xương"]);
  });

  it("both districts that had completed the programme have no commune that had not", () => {
    for (const code of ["094", "095"]) {
      const district = unit({ level: "district", code });
      const made = district && compositionOf(district, valueOf);
      expect(made?.rural.length, code).toBe(made?.met);
    }
  });

  it("is filtered by names of both eras and by status, and put in order", () => {
    const named = (words: string) => chosen(all, { words, status: null, by: "name" }).map((each) => each.of.name);
    expect(named("noong het")).toEqual(["Thanh An"]);
    expect(named("")).toHaveLength(unitsOf("commune").length);
    const advanced = chosen(all, { words: "", status: "advanced", by: "name" }).map((each) => each.of.name);
    expect(advanced.toSorted()).toEqual(["Mường Lay", "Mường Thanh", "Sam Mứn", "Thanh An"].toSorted());
    const byShare = chosen(all, { words: "", status: null, by: "met" });
    expect(byShare[0]).toMatchObject({ met: 3 });
    expect(byShare.at(-1)?.met).toBe(0);
    expect(chosen(all, { words: "", status: null, by: "unknown" })[0]?.unknown).toBe(
      Math.max(...all.map(({ unknown }) => unknown)),
    );
  });
});
