/** A commune among the 45: ranks, neighbours and like communes against the tables and outlines, computed by other ways. */
import { booleanDisjoint } from "@turf/turf";
import { describe, expect, it } from "vitest";
import unitRows from "virtual:data/units";
import { alikeTo } from "../../src/domain/alike";
import { outline } from "../../src/domain/geography";
import { medianOf, rankOf } from "../../src/domain/rank";
import { unit } from "../../src/domain/units";
import { contextOf, tellingRanks } from "../../src/features/place-facts/context/context";
import { geography } from "../fixtures/geography";
import { indicators, themes } from "../fixtures/themes";

const context = (code: string) => contextOf(unit({ level: "commune", code })!, indicators, themes, geography);
const rows = unitRows.communes;
/** How many rows have a greater value, counted one by one. */
const greater = (code: string, of: (row: (typeof rows)[number]) => number): number => {
  const own = rows.find((row) => row.code === code)!;
  return rows.filter((row) => of(row) > of(own)).length;
};

describe("ranks", () => {
  it("give equal values the same rank and unknown ones none", () => {
    expect(rankOf(5, [7, 5, 5, null, 3], 0)).toEqual({ rank: 2, tied: 1, known: 4 });
    expect(rankOf(3.04, [3.01, 3.04], 1)).toEqual({ rank: 1, tied: 1, known: 2 });
    expect(rankOf(null, [1, 2], 0)).toBeNull();
    expect([medianOf([4, 1, 3]), medianOf([4, 1, 3, 2]), medianOf([])]).toEqual([3, 2.5, null]);
  });
});

describe.each(["03127", "03158", "03202"])("commune %s", (code) => {
  const { ranks, neighbours, alike, own, communes, stateBorderKm } = context(code);
  const rankIn = (id: string) => ranks.find(({ indicator }) => indicator.id === id);

  it("has the rank that counting the rows gives", () => {
    expect(communes).toBe(45);
    expect(rankIn("area")?.rank).toEqual({ rank: 1 + greater(code, (row) => row.area_km2), tied: 0, known: 45 });
    expect(rankIn("population-2025")?.rank?.rank).toBe(1 + greater(code, (row) => row.population));
    expect(rankIn("density-2025")?.rank?.rank).toBe(1 + greater(code, (row) => row.population / row.area_km2));
    const areas = rows.map((row) => row.area_km2).toSorted((a, b) => a - b);
    expect(rankIn("area")?.median).toBe(areas[22]);
    expect(rankIn("area")?.whole.value).toBeCloseTo(9539.27, 2);
  });

  it("has no rank where its figure is not wholly known", () => {
    for (const { aggregate, rank, none } of ranks)
      expect(rank === null).toBe(
        none || aggregate.least === true || aggregate.value === null || aggregate.known < aggregate.of,
      );
  });

  it("has no rank where there is none, nor where roads are known to be missing", () => {
    for (const { indicator, aggregate, rank, none } of ranks) {
      expect(none, indicator.id).toBe(indicator.scale !== "diverging" && aggregate.value === 0);
      if (none || /^road-/.test(indicator.id)) expect(rank, indicator.id).toBeNull();
    }
    expect(ranks.find(({ indicator }) => indicator.id === "gates")?.none).toBe(code !== "03158");
  });

  it("borders on the communes whose outlines touch its own", () => {
    const shape = (each: string) => outline(geography, { level: "commune", code: each });
    const touching = rows
      .map((row) => row.code)
      .filter((each) => each !== code && !booleanDisjoint(shape(each), shape(code)));
    const found = neighbours.map(({ of }) => of.ref.code);
    expect(touching).toEqual(expect.arrayContaining(found));
    expect(found.length).toBeGreaterThan(0);
    expect(neighbours.map(({ km }) => km)).toEqual(neighbours.map(({ km }) => km).toSorted((a, b) => b - a));
    expect(stateBorderKm > 0).toBe(code !== "03127");
  });

  it("is most like the communes at the least distance of logarithms", () => {
    const logs = rows.map((row) => {
      const [p, a] = [Math.log(row.population), Math.log(row.area_km2)];
      return { code: row.code, values: [p, a, p - a] };
    });
    const deviation = [0, 1, 2].map((i) => {
      const mean = logs.reduce((sum, { values }) => sum + values[i]!, 0) / 45;
      return Math.sqrt(logs.reduce((sum, { values }) => sum + (values[i]! - mean) ** 2, 0) / 45);
    });
    const of = logs.find((each) => each.code === code)!;
    const far = ({ values }: typeof of): number =>
      Math.sqrt([0, 1, 2].reduce((sum, i) => sum + ((values[i]! - of.values[i]!) / deviation[i]!) ** 2, 0) / 3);
    const nearest = logs.filter((each) => each !== of).toSorted((a, b) => far(a) - far(b)).slice(0, 5); // prettier-ignore
    expect(alike.map((each) => each.of.ref.code)).toEqual(nearest.map((each) => each.code));
    for (const [n, each] of nearest.entries()) expect(alike[n]?.distance).toBeCloseTo(far(each), 9);
    expect(own?.of.ref.code).toBe(code);
  });

  it("is told by at most three highest and three lowest ranks, none of them shared by many or told twice", () => {
    const { highest, lowest } = tellingRanks({ ranks });
    const all = [...highest, ...lowest];
    for (const few of [highest, lowest]) expect([1, 2, 3]).toContain(few.length);
    for (const { rank } of highest) expect(rank?.rank).toBeLessThanOrEqual(14);
    expect(new Set(all.map(({ indicator }) => indicator.id)).size).toBe(all.length);
    for (const { rank } of all) expect(rank?.tied).toBeLessThanOrEqual(2);
    expect(new Set(all.map(({ indicator }) => indicator.shortTitle.vi.replace(/\d/g, ""))).size).toBe(all.length);
  });
});

it("a unit is at no distance from one with the same measures", () => {
  const found = alikeTo("a", [{ of: "a", values: [10, 2] }, { of: "b", values: [10, 2] }, { of: "c", values: [20, 2] }]); // prettier-ignore
  expect(found.map(({ of }) => of)).toEqual(["b", "c"]);
  expect(found[0]?.distance).toBe(0);
});
