/** The page of forest: printed figures and their sums, series with gaps. */
import { loadTable } from "virtual:data/tables";
import { describe, expect, it } from "vitest";
import { computed, follows } from "../../src/features/merger/arithmetic";
import { gapsIn, joinsIn, labelledPoints, scalesOf, yearTicks } from "../../src/components/chart/series";
import { knownByCommune, knownByDistrict, stationsWithout } from "../../src/themes/forest/known";
import { certificatePlan, groupFigures, reportGroups, sumsOf } from "../../src/themes/forest/report";
import { areaPoints, coverPoints, inventoryYears, targetRow } from "../../src/themes/forest/series";

const discrepancies = await loadTable("discrepancies");
const forest = await loadTable("forest");
const annex = await loadTable("annex");
const byUnit = await loadTable("indicators-by-unit");
const keyFigures = await loadTable("key-figures");

const figures = new Map(keyFigures.map((row) => [row.id, row]));
const value = (id: string): number | null => figures.get(id)?.value ?? null;
/** The number that the characters of the document say: a point separates thousands, a comma decimals. */
const said = (printed: string): number =>
  Number((/[\d.,]+/.exec(printed)?.[0] ?? "").replace(/\.(?=\d{3}(\D|$))/g, "").replace(",", "."));

describe("figures of the report on forests", () => {
  const ofReport = keyFigures.filter(({ group, source }) => group === "forest" && source[0] === "ubnd-3107-2025");

  it("are the numbers printed", () => {
    expect(ofReport.length).toBeGreaterThan(30);
    for (const { id, printed, value: stated } of ofReport)
      if (id !== "forest-owners") expect(stated, id).toBe(said(printed));
    expect(figures.get("forest-owners")).toMatchObject({ printed: "5.732/7.893 chủ rừng", value: 7893 });
  });

  it("are shown once each, in one of the groups", () => {
    const shown = reportGroups.flatMap((group) => groupFigures(group, figures));
    expect(shown).toHaveLength(31);
    expect(new Set(shown).size).toBe(shown.length);
  });

  it("follow from each other but for the two ratios that are listed as differing", () => {
    const wrong = reportGroups.flatMap((group) => sumsOf(group, figures)).filter(({ sum }) => !follows(sum));
    expect(wrong.map(({ of }) => of.id)).toEqual(["forest-scattered-planting-rate", "forest-accounts-rate"]);
    expect(wrong.map(({ sum }) => computed(sum).toFixed(1))).toEqual(["1.6", "72.6"]);
    const listed = discrepancies.map(({ id }) => id);
    expect(listed).toContain("forest-scattered-planting");
    expect(listed).toContain("forest-service-accounts");
  });

  it("recomputes every sum it announces", () =>
    expect(reportGroups.flatMap((group) => sumsOf(group, figures))).toHaveLength(9));

  it("has certificates whose three percentages allow one plan", () => {
    const plan = certificatePlan(figures);
    expect(plan?.agree).toBe(true);
    expect(plan?.whole.map(Math.round)).toEqual([249_943, 253_210]);
    const bad = new Map(figures);
    const rate = figures.get("forest-certificates-rate");
    if (rate) bad.set(rate.id, { ...rate, value: 70 });
    expect(certificatePlan(bad)?.agree).toBe(false);
  });

  it("agree with the annex and with the table by unit", () => {
    const regeneration = annex.find(({ row }) => row === 101);
    expect(figures.get("forest-regeneration")).toMatchObject({
      value: regeneration?.h1_2025,
      plan: regeneration?.plan_2025,
      previous: regeneration?.h1_2024,
    });
    expect(value("forest-cover-target")).toBe(annex.find(({ row }) => row === 57)?.plan_2025);
    const planted = byUnit.filter(({ indicator }) => indicator === "production_forest_planting");
    expect(planted).toHaveLength(4);
    for (const { year, value: done, note_vi } of planted) {
      const figure = figures.get(`forest-production-planting-${year}`);
      expect(figure?.value, String(year)).toBe(done);
      expect(note_vi, String(year)).toBe(`Kế hoạch ${figure?.plan} ha.`);
    }
  });
});

describe("arithmetic", () => {
  it("takes a printed figure for a rounded one", () => {
    expect(follows({ kind: "ratio", over: 5, under: 26, printed: 19.23, decimals: 2 })).toBe(true);
    expect(follows({ kind: "ratio", over: 5, under: 26, printed: 19.3, decimals: 1 })).toBe(false);
    expect(follows({ kind: "sum", parts: [0.1, 0.2], total: 0.3 })).toBe(true);
    expect(follows({ kind: "sum", parts: [0.1, 0.2], total: 0.31 })).toBe(false);
  });
});

describe("series of the province", () => {
  const cover = coverPoints(forest, "vi");
  const area = areaPoints(forest, "vi");

  it("has the cover of fourteen times, without the target", () => {
    expect(cover.map(({ year, value: percent }) => [year, percent])).toEqual([
      [2007, 39.7],
      [2008, 41.6],
      [2009, 41],
      [2010, 36.2],
      [2011, 36.6],
      [2012, 40.2],
      [2013, 40.9],
      [2014, 41.2],
      [2015, 38.5],
      [2016, 38.5],
      [2019, 42],
      [2023, 44.01],
      [2024, 44.69],
      [2025, 44.7],
    ]);
    expect(cover.slice(-2).map(({ label }) => label)).toEqual(["6/2024", "6/2025"]);
    expect(targetRow(forest)?.cover_pct).toBe(45.5);
  });

  it("joins nothing over unknown years as if it were known, nor over an inventory", () => {
    expect(gapsIn(cover)).toEqual([
      { from: 2017, to: 2018 },
      { from: 2020, to: 2022 },
    ]);
    const joins = joinsIn(cover).map(({ from, to, known }) => `${from.year}–${to.year}${known ? "" : "?"}`);
    expect(joins).not.toContain("2009–2010");
    expect(joins).not.toContain("2014–2015");
    expect(joins.filter((join) => join.endsWith("?"))).toEqual(["2016–2019?", "2019–2023?"]);
  });

  it("breaks where the source says so and nowhere else", () => {
    const noted = forest.filter(({ level, note_vi }) => level === "province" && /gián đoạn/.test(note_vi ?? ""));
    expect(noted.map(({ year }) => year)).toEqual([...inventoryYears]);
  });

  it("has natural and planted forest that add up to the whole hectares of the forest", () => {
    expect(area.map(({ year }) => year)).toEqual([
      2007, 2008, 2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016, 2019, 2023, 2025,
    ]);
    for (const { year, value: whole, parts } of area)
      if (parts) expect(Math.abs((parts[0] ?? 0) + (parts[1] ?? 0) - whole), String(year)).toBeLessThanOrEqual(1);
    expect(area.find(({ year }) => year === 2019)?.parts).toBeNull();
  });

  it("stands within its picture, years written where there is room", () => {
    const { x, y, step } = scalesOf([2007, 2025], [34, 47], { width: 346, height: 240 });
    expect(x(2007)).toBeGreaterThan(44);
    expect(x(2025)).toBeLessThan(346);
    expect(y(47)).toBe(22);
    expect(yearTicks([2007, 2025], step)).toEqual([2007, 2010, 2013, 2016, 2019, 2022, 2025]);
    expect([...labelledPoints(cover, step, 36)].map(({ year }) => year)).toEqual([2007, 2010, 2015, 2025]);
    expect(labelledPoints(cover, 50, 36).size).toBe(cover.length);
  });
});

describe("how much is known by unit", () => {
  it("4 of 10 former districts, 225,417.04 ha, the newest figure of each", () => {
    const known = knownByDistrict(forest);
    expect(known.ha).toBeCloseTo(225_417.04, 2);
    expect([known.known, known.of, known.unknown.length]).toEqual([4, 10, 6]);
    expect(((100 * known.ha) / 426_378.55).toFixed(1)).toBe("52.9");
    expect(known.counted.map(({ row }) => row.id)).toEqual([
      "district-096-2025",
      "district-103-2017",
      "district-099-2025",
      "district-101-2024",
    ]);
    expect(known.within).toEqual([]);
  });

  it("12 of 45 communes: no land twice, Mường Pồn within its station", () => {
    const known = knownByCommune(forest);
    expect([known.known, known.unknown.length]).toEqual([12, 33]);
    expect(known.within.map(({ row }) => row.id)).toEqual(["commune-03202-2025"]);
    expect(known.ha).toBeCloseTo(41_000 + 18_689.21 + 0.7364 * 13_012.5 + 8900 + 3136, 2);
    expect(known.counted.filter(({ computed: made }) => made).map(({ row }) => row.code)).toEqual(["03349"]);
    expect(stationsWithout(forest).map(({ id }) => id)).toEqual(["ranger-muong-lay"]);
  });
});
