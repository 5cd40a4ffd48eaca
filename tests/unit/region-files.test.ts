/** Downloads of regions: a workbook with typed numbers, GeoJSON that a GIS colours by. */
import { beforeAll, describe, expect, it, vi } from "vitest";
import { loadProvenance, type Provenance } from "../../src/domain/provenance";
import { landOf, landOfAll } from "../../src/domain/land";
import { regionFiles } from "../../src/features/regions/files";
import { regionsGeoJson } from "../../src/features/regions/geojson";
import type { Making } from "../../src/features/regions/sheets";
import { translator } from "../../src/locale/word";
import { loadThemes } from "../../src/themes";
import { indicators } from "../fixtures/themes";
import { unzip } from "./unzip";

vi.mock("../../src/domain/load-geography", () => ({
  loadGeography: async () => (await import("../fixtures/geography")).geography,
}));

let making: Making;
let provenance: Provenance;
beforeAll(async () => {
  const regions = [
    { name: "=A", land: landOf({ level: "commune", code: "03160" }) },
    {
      name: "B",
      land: landOfAll([
        { level: "former-commune", code: "03160" },
        { level: "former-commune", code: "03154" },
      ]),
    },
  ];
  making = { regions, indicators, themes: await loadThemes(), language: "vi", t: translator(() => "vi") };
  provenance = await loadProvenance();
});

describe("the files of regions", () => {
  it("begin with a workbook of figures, quality, units and sources, its numbers numbers and no formula in it", async () => {
    const offers = regionFiles(making);
    expect(offers.map(({ name }) => name.split(".")[1])).toEqual(["xlsx", "geojson", "csv", "csv", "csv", "csv"]);
    const parts = unzip(Buffer.from(await (await offers[0]!.make(provenance)).arrayBuffer()));
    const names = [...parts.get("xl/workbook.xml")!.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name);
    expect(names).toEqual(["Chỉ tiêu", "Chất lượng số liệu", "Đơn vị của vùng", "Nguồn"]);
    const figures = parts.get("xl/worksheets/sheet1.xml")!;
    expect(figures).toContain("<v>489.47</v>");
    for (const [, part] of parts) expect(part).not.toContain("<f>");
    expect(parts.get("xl/sharedStrings.xml")).toContain("03160");
  });

  it("have figures as flat properties, numbers as numbers, the unknown as null", async () => {
    const collection = JSON.parse(await regionsGeoJson(making, provenance));
    const [first, second] = collection.features;
    expect([first.id, second.id]).toEqual([1, 2]);
    expect(first.properties).toMatchObject({
      name: "=A",
      units: "commune:03160",
      area: 489.47,
      population_2025: 24294,
    });
    for (const { properties, bbox } of collection.features) {
      expect(Object.values(properties).filter((value) => typeof value === "object" && value !== null)).toEqual([]);
      for (const { id, kind } of indicators)
        if (kind !== "class") expect(["number", "object"], id).toContain(typeof properties[id.replaceAll("-", "_")]);
      const [west, south, east, north] = bbox;
      expect(west < east && south < north).toBe(true);
      expect(collection.bbox[0] <= west && collection.bbox[3] >= north).toBe(true);
    }
    expect(second.properties.poverty).toBeNull();
    expect(first.properties.zone_I + first.properties.zone_II + first.properties.zone_III).toBeGreaterThan(0);
    expect(collection.figures.area).toMatchObject({ unit: "km²" });
  });
});
