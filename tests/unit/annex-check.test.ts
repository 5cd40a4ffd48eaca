/** Recomputes every printed percentage, total, share and growth of the annex. */
import { describe, expect, it } from "vitest";
import { loadTable } from "virtual:data/tables";
import { checkAnnex } from "../../data/annex-check.ts";
import type { AnnexRow } from "../../data/schema.ts";

const discrepancies = await loadTable("discrepancies");
const rows = await loadTable("annex");

const row = (number: number): AnnexRow => {
  const found = rows.find((candidate) => candidate.row === number);
  if (!found) throw new Error(`no row ${number}`);
  return found;
};
const changed = (number: number, cells: Partial<AnnexRow>): AnnexRow[] =>
  rows.map((candidate) => (candidate.row === number ? { ...candidate, ...cells } : candidate));
const places = (annex: readonly AnnexRow[]): string[] =>
  checkAnnex(annex).map(({ row: number, column, kind }) => `${number} ${column} ${kind}`);

const known = ["28 h1_2024 total", "53 h1_2024 total", "100 vs_h1_2024 missing-operand", "100 vs_plan missing-operand"];

describe("the annex as printed", () => {
  it("has 116 rows in print order, each heading before what stands under it", () => {
    expect(rows.map((candidate) => candidate.row)).toEqual(rows.map((_, i) => i + 1));
    expect(rows).toHaveLength(116);
    expect(rows.every((candidate) => candidate.parent === null || candidate.parent < candidate.row)).toBe(true);
  });

  it("holds every number as the characters say", () => {
    for (const candidate of rows) {
      for (const column of ["plan_2025", "h1_2024", "h1_2025", "vs_h1_2024", "vs_plan"] as const) {
        const printed = candidate[`${column}_printed`];
        const value =
          printed === null || printed === "-" ? null : Number(printed.replaceAll(".", "").replace(",", "."));
        expect(candidate[column], `row ${candidate.row} ${column}`).toBe(value);
      }
    }
  });

  it("fails to follow in these places only", () => {
    expect(places(rows)).toEqual(known);
  });

  it("has each of them listed as a discrepancy, and nothing else listed", () => {
    const listed = discrepancies.filter(({ kind }) => kind === "annex-arithmetic").map(({ about }) => about);
    const found = new Set(checkAnnex(rows).map((finding) => `annex#${finding.row}`));
    expect(new Set(listed)).toEqual(found);
  });
});

describe("checkAnnex", () => {
  it("allows what rounding of the operands explains", () => {
    const { h1_2024, h1_2025, vs_h1_2024 } = row(115);
    expect(((h1_2025 ?? 0) / (h1_2024 ?? 1)) * 100).toBeCloseTo(95.48, 2);
    expect(vs_h1_2024).toBe(95.28);
    expect(checkAnnex([row(115)])).toEqual([]);
  });

  it("finds a percentage that is out by more", () => {
    const [found] = checkAnnex([{ ...row(2), vs_plan: 45.79, vs_plan_printed: "45,79" }]);
    expect(found).toMatchObject({ row: 2, column: "vs_plan", kind: "ratio", printed: "45,79" });
    expect(found?.allowed?.[0]).toBeCloseTo(45.7722, 4);
    expect(found?.allowed?.[1]).toBeCloseTo(45.7723, 4);
  });

  it("takes rows of shares as differences in percentage points", () => {
    expect(places([{ ...row(16), vs_plan: 114.14, vs_plan_printed: "114,14" }])).toEqual(["16 vs_plan difference"]);
  });

  it("finds totals, shares and growths that do not follow", () => {
    expect(places(changed(97, { h1_2025: 328753, h1_2025_printed: "328.753" }))).toContain("94 h1_2025 total");
    expect(places(changed(16, { h1_2025: 15.6, h1_2025_printed: "15,60" }))).toContain("16 h1_2025 share");
    expect(places(changed(3, { h1_2025: 5.11, h1_2025_printed: "5,11" }))).toContain("3 h1_2025 growth");
  });

  it("lets an incomplete list of parts fall short of its total, not exceed it", () => {
    expect(places(rows)).not.toContain("23 plan_2025 total");
    expect(places(changed(25, { plan_2025: 40, plan_2025_printed: "40,00" }))).toContain("23 plan_2025 total");
  });

  it("treats a figure that is not printed as unknown, not as zero", () => {
    expect(places(changed(95, { h1_2025: null, h1_2025_printed: null }))).not.toContain("94 h1_2025 total");
    expect(places(changed(95, { h1_2025: null, h1_2025_printed: null }))).toContain("95 vs_plan missing-operand");
  });
});
