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
    expect(unsaid.map(({ id }) => id)).toContain("her-tap-doan-cu-diem");
    expect(projects.find(({ id }) => id === "edu-cao-dang")?.status).toBe("preparing");
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

  it("that are only proposed or surveyed say so", () => {
    const proposed = projects.filter(({ status }) => status === "proposed");
    expect(proposed.filter(({ category }) => category === "wind")).toHaveLength(10);
    for (const { id, status_vi } of proposed) expect(status_vi, id).toMatch(/đề xuất|đề nghị|kiến nghị|khảo sát/i);
  });

  it("proposed by Vestas are the three that the province approved for survey", () => {
    const vestas = projects.filter(({ investor }) => investor === "Vestas");
    expect(vestas.map(({ id, wind_mw }) => [id, wind_mw])).toEqual([
      ["wind-dien-bien-dong", 126],
      ["wind-muong-ang", 108],
      ["wind-tia-dinh", 120],
    ]);
    expect(figures.find(({ id }) => id === "wind-dossiers")?.value).toBe(vestas.length);
    for (const { id, source } of vestas) expect(source, id).toContain("bao-dbp-dien-gio-2025-12");
  });

  it("of Nậm Là give the share of contract value, beside the amounts", () => {
    const row = projects.find(({ id }) => id === "dr-nam-la");
    expect(row?.status_vi).toContain("39,44% giá trị hợp đồng (72,27/183 tỷ đồng)");
  });
});

describe("figures", () => {
  it.each([
    ["macadamia-area-2024", 10700, "trên 10.700 ha", "nhandan-mac-ca-2024", "2024-12"],
    ["plants-mw-2026", 326.8, "khoảng 326,8 MW", "laodong-dien-gio-2026", "2026-03-11"],
    ["wind-draft-plan", 200, "an expected capacity of 200MW", "bao-dbp-nang-luong-tai-tao-2025", "2025"],
    ["wind-asked", 1280, "a total expected capacity of 1,280MW", "bao-dbp-nang-luong-tai-tao-2025", "2025"],
    ["wind-potential", 3000, "nearly 3,000 megawatts", "nhandan-dien-gio", "2022"],
    ["energy-projects-2023", 86, "86 dự án phát triển năng lượng", "bao-dbp-thu-hut-dau-tu-2023", "2023-12-12"],
    ["approved-capital-2025-11", 47.2, "exceeding VNĐ47.2 trillion", "vietnamnews-thu-hut-2025", "2025-11-15"],
    ["target-2030-coffee", 20000, "over 20,000ha of coffee trees", "bao-dbp-tai-co-cau-nong-nghiep-2026", "2026"],
    ["investment-need-2030", 326000, "khoảng 326.000 tỷ đồng theo giá hiện hành", "cong-thuong-quy-hoach-2023", "2023"],
    ["methadone", 2500, "Methadone cho 2.500 bệnh nhân", "ubnd-3107-2025", "2025-05-30"],
  ])("%s is %d, printed «%s»", (id, value, printed, source, asOf) => {
    const row = figures.find((each) => each.id === id);
    expect([row?.value, row?.printed, row?.source[0], row?.as_of]).toEqual([value, printed, source, asOf]);
  });

  it("of Part Two have their place spelt in one way", () => {
    const places = figures.flatMap(({ place }) => (place && /phần thứ hai/i.test(place) ? [place] : []));
    expect(places.length).toBeGreaterThan(5);
    for (const place of places) expect(place).toMatch(/^Phần thứ hai( §\d+(\.\d)?(\([a-e]\))?)?$/);
  });

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
