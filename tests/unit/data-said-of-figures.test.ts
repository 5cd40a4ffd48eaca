/** What rows say of their figures is what their sources say. */
import { loadTable } from "virtual:data/tables";
import { describe, expect, it } from "vitest";
import { annexData } from "../../src/features/annex/annex-data";
import { annexTwins } from "../../src/features/annex/annex-twins";

const projects = await loadTable("projects");
const figures = await loadTable("key-figures");
const byUnit = await loadTable("indicators-by-unit");
const discrepancies = await loadTable("discrepancies");

describe("projects", () => {
  it("are under construction only where a source speaks of works", () => {
    const built = projects.filter(({ status }) => status === "under_construction");
    expect(built.length).toBeGreaterThan(0);
    for (const { id, status_vi } of built) expect(status_vi, id).toMatch(/thi công|khởi công|xây dựng/i);
    const unsaid = projects.filter(({ status }) => status === "works_not_stated");
    expect(unsaid.filter(({ report_place }) => report_place.includes("18"))).toHaveLength(9);
    expect(unsaid.filter(({ report_place }) => report_place.includes("13"))).toHaveLength(2);
    expect(unsaid.map(({ id }) => id)).toContain("edu-cao-dang");
  });

  it("of the documents all have their place in the report", () => {
    const named = projects.filter(({ origin }) => origin === "document");
    expect(named).toHaveLength(56);
    expect(named.filter(({ report_place }) => report_place.length === 0).map(({ id }) => id)).toEqual([]);
  });

  it("of footnote 10 have their planning completed", () =>
    expect(projects.filter(({ report_place }) => report_place.includes("10")).map(({ status }) => status)).toEqual(
      Array(3).fill("completed"),
    ));

  it("on the Nậm Rốm say that work and payment are cumulated", () => {
    const row = projects.find(({ id }) => id === "dr-nam-rom");
    expect(row?.note_vi).toContain("Lũy kế từ đầu dự án");
    expect(row?.note_vi).not.toContain("Năm 2025: thực hiện");
  });
});

describe("figures", () => {
  it("of households on the grid are held against no other indicator", () => {
    expect(annexTwins["grid-households"]).toBeUndefined();
    expect(discrepancies.find(({ id }) => id === "electricity-households-2025")?.about).toBe(
      "key-figures#grid-households",
    );
  });

  it("of poverty have one date wherever they stand", () => {
    for (const [figure, indicator] of [
      ["poverty", "multidimensional-poverty-rate-province-2024"],
      ["poverty-h1", "poor-household-rate-province-2025h1"],
    ]) {
      const here = figures.find(({ id }) => id === figure);
      const there = byUnit.find(({ id }) => id === indicator);
      expect(here?.value).toBe(there?.value);
      expect(here?.as_of).toBe(there?.as_of);
    }
  });

  it("of a company's undated page are not called the province's inventory", async () => {
    const said = [...(await loadTable("gate-events")), ...(await loadTable("border-gates"))];
    expect(JSON.stringify(said)).not.toMatch(/danh mục (cửa khẩu phụ )?của tỉnh|province['’]s (2025 )?inventory/);
    const sources = await loadTable("sources");
    expect(sources.find(({ id }) => id === "maianh-a-pa-chai")?.date).toBeNull();
  });

  it.each([
    ["03313", "13.497", "10.901"],
    ["03352", "20.686", "25.324"],
  ])("of commune %s: two releases of the map differ in people too", (code, used, other) => {
    const found = discrepancies.find(({ id, about }) => id.startsWith("population-map") && about?.endsWith(code));
    expect([found?.value_a, found?.value_b, found?.used]).toEqual([used, other, "a"]);
  });
});

it("a heading of the annex is none of the figures counted", async () => {
  const entries = [...annexData(await loadTable("annex"), [], []).entries.values()];
  const counted = (part: string) => entries.filter((entry) => entry.part === part && !entry.heading).length;
  expect(["A", "B", "C", "D"].map(counted)).toEqual([32, 18, 6, 40]);
});
