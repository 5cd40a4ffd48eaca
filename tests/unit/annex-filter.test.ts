/** The filter of the page of the province: what is found, what stands above it, and counts that are true. */
import { describe, expect, it } from "vitest";
import { loadTable } from "virtual:data/tables";
import { withParents } from "../../src/features/annex/annex-rows";
import { annexAttainment, attainmentClass, keyAttainment } from "../../src/features/annex/attainment";
import { keyLines } from "../../src/features/annex/key-groups";
import { countsOf, noWish, parts, wished, type Wish } from "../../src/features/annex/annex-filter";
import { annexData } from "../../src/features/annex/annex-data";

const discrepancies = await loadTable("discrepancies");
const annex = await loadTable("annex");
const figures = await loadTable("key-figures");

const data = annexData(annex, figures, discrepancies);
const entries = [...data.entries.values()];
const found = (wish: Partial<Wish>): (number | string)[] => {
  const these = new Set(wished(entries, { ...noWish, ...wish }));
  return [...data.entries].filter(([, entry]) => these.has(entry)).map(([id]) => id);
};

const attainment = (row: number): number | null => annexAttainment(data.annexByRow.get(row)!);

describe("attainment of the plan", () => {
  it("is the printed percentage, beyond 100 too", () => {
    expect(attainment(2)).toBe(45.77);
    expect(attainment(110)).toBe(139.48);
  });

  it("is not said of differences, of rows without plan, nor of a row whose figure is left empty", () => {
    expect(attainment(45), "percentage points").toBeNull();
    expect(attainment(102), "no plan").toBeNull();
    expect(attainment(100), "0,00 of an empty cell is no attainment").toBeNull();
  });

  it("follows from value and plan, or is the key figure itself", () => {
    const figure = (id: string) => data.keyById.get(id)!;
    expect(keyAttainment(figure("tourism-revenue-of-plan"))).toBe(62.2);
    expect(keyAttainment(figure("irrigated-area"))).toBeCloseTo(99.995, 3);
    expect(keyAttainment(figure("grdp-growth-target")), "a target is not met by itself").toBeNull();
    expect(keyAttainment(figure("ocop"))).toBeNull();
  });

  it("is around the half of the plan from 40 to 60 percent", () => {
    expect([39.99, 40, 60, 60.01].map(attainmentClass)).toEqual(["under", "around", "around", "over"]);
  });
});

describe("the filter", () => {
  it("holds every row of the annex and every key figure", () => {
    expect(entries).toHaveLength(annex.length + figures.length);
    expect(found({}).length).toBe(entries.length);
  });

  it("finds rows by what they stand under, without marks, in both languages", () => {
    expect(found({ words: "ca phe", part: "D" })).toEqual([78, 79, 80]);
    expect(found({ words: "coffee", part: "D" })).toEqual([78, 79, 80]);
    expect(found({ words: "doanh thu du lịch" })).toContain("tourism-revenue-of-plan");
  });

  it("finds what is said in words by them, in both languages", () => {
    const inMuongCha = ["disaster-08", "disaster-11", "disaster-13"];
    expect(found({ words: "huyện Mường Chà", part: "disasters" })).toEqual(expect.arrayContaining(inMuongCha));
    expect(found({ words: "Mường Chà district", part: "disasters" })).toEqual(inMuongCha);
  });

  it("narrows to marked rows and to classes of attainment", () => {
    expect(found({ marked: true, part: "A" })).toEqual([3, 23, 28]);
    expect(found({ attainment: "under", part: "B" })).toEqual([41, 54]);
  });

  it("counts for each choice what pressing it would leave", () => {
    const wish: Wish = { words: "khach", part: "B", attainment: "over", marked: false };
    const counts = countsOf(entries, wish);
    for (const part of parts) expect(counts.part.get(part) ?? 0, part).toBe(found({ ...wish, part }).length);
    for (const each of ["under", "around", "over"] as const)
      expect(counts.attainment.get(each) ?? 0, each).toBe(found({ ...wish, attainment: each }).length);
    expect(counts.marked).toBe(found({ ...wish, marked: true }).length);
  });

  it("shows a found row under all it stands under, in order", () => {
    const shown = withParents(annex, data.annexByRow, ({ row }) => row === 83);
    expect(shown.map(({ row }) => row)).toEqual([63, 64, 65, 77, 81, 83]);
  });
});

describe("key figures in order", () => {
  it("follow what they are a part of, each once", () => {
    for (const group of new Set(figures.map((row) => row.group))) {
      const rows = figures.filter((row) => row.group === group);
      const lines = keyLines(rows);
      expect(lines.map(({ row }) => row.id).toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
      for (const [at, { row, depth }] of lines.entries())
        if (depth > 0) {
          const above = lines.slice(0, at).findLast((line) => line.depth === depth - 1);
          expect(above?.row.id, row.id).toBe(row.parent);
        }
    }
  });
});
