/** GeoJSON by RFC 7946, TopoJSON of the same shapes, KML; and what GDAL makes of them where it is installed. */
import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon, Position } from "geojson";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { afterAll, describe, expect, it } from "vitest";
import { has, madeFolder, madeJson, madeText, run, tables } from "../../fixtures/open-data";

type Area = Polygon | MultiPolygon;
type Collection = FeatureCollection<Area | Point, Record<string, unknown>> & { unlocated?: string[] };

const levels = { province: 1, districts: 10, "former-communes": 129, communes: 45 } as const;
const located = (rows: readonly { row: { lon: number | null } }[]): number =>
  rows.filter(({ row }) => row.lon !== null).length;
const points = {
  hydropower: located(tables.hydropower),
  "border-gates": located(tables["border-gates"]),
  projects: located(tables.projects),
  "named-places": located(tables["named-places"]),
  seats: tables.communes.filter(({ row }) => row.seat_lon !== null).length,
};
const all = { ...levels, ...points };

const polygonsOf = (shape: Area): Position[][][] =>
  shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;
/** Twice the area, positive where the ring runs counterclockwise. */
const turn = (ring: Position[]): number =>
  ring.reduce((sum, [x = 0, y = 0], at) => {
    const [toX = 0, toY = 0] = ring[(at + 1) % ring.length] ?? [];
    return sum + x * toY - toX * y;
  }, 0);
const flat = (shape: Area | Point): Position[] =>
  shape.type === "Point" ? [shape.coordinates] : polygonsOf(shape).flat(2);
const boxOf = (positions: Position[]): number[] => {
  const [xs, ys] = [0, 1].map((at) => positions.map((position) => position[at] ?? 0)) as [number[], number[]];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
};

describe.each(Object.entries(all))("%s.geojson", (name, count) => {
  it("has its features, ids, boxes and turns by RFC 7946", async () => {
    const { features, bbox } = await madeJson<Collection>(`${name}.geojson`);
    expect(features.length).toBe(count);
    expect(new Set(features.map(({ id }) => id)).size).toBe(count);
    for (const { geometry, bbox: own, id } of features) {
      for (const position of flat(geometry)) {
        expect(position.length).toBe(2);
        for (const degrees of position) expect(Number(degrees.toFixed(7))).toBe(degrees);
      }
      if (geometry.type === "Point") continue;
      expect(own, String(id)).toEqual(boxOf(flat(geometry)));
      for (const [outer = [], ...holes] of polygonsOf(geometry)) {
        expect(turn(outer), String(id)).toBeGreaterThan(0);
        for (const hole of holes) expect(turn(hole), String(id)).toBeLessThan(0);
        for (const ring of [outer, ...holes]) expect(ring[0]).toEqual(ring.at(-1));
      }
    }
    expect(bbox).toEqual(boxOf(features.flatMap(({ geometry }) => flat(geometry))));
  });
});

it("names what has no place, and puts it nowhere", async () => {
  const { features, unlocated = [] } = await madeJson<Collection>("border-gates.geojson");
  expect(features.length + unlocated.length).toBe(tables["border-gates"].length);
  expect(unlocated).toContain("border-gates:a-pa-chai-long-phu");
});

it("tells of each unit what it was and became, and which area is drawn", async () => {
  const { features } = await madeJson<Collection>("communes.geojson");
  const { features: before } = await madeJson<Collection>("former-communes.geojson");
  for (const { row } of tables["former-communes"]) {
    const took = features.find(({ id }) => id === `commune:${row.commune}`)?.properties;
    expect(took?.["former_communes"]).toContain(row.code);
    expect(took?.["districts"]).toContain(row.district);
    const own = before.find(({ id }) => id === `former-commune:${row.code}`)?.properties;
    expect(own).toMatchObject({ commune: row.commune, area_quality: row.area_quality, valid_to: "2025-06-30" });
  }
  const measures = JSON.parse(readFileSync("geo/units.json", "utf8")) as Record<string, { area_km2: number }>;
  for (const { id, properties } of features) {
    const official = tables.communes.find(({ row }) => row.code === properties["code"])?.row.area_km2;
    expect(properties["area_km2"]).toBe(official);
    expect(properties["area_drawn_km2"]).toBe(measures[String(id)]?.area_km2);
  }
});

it("draws the same shapes in TopoJSON", async () => {
  type Objects = Record<string, GeometryCollection<Record<string, unknown>>>;
  const topology = await madeJson<Topology<Objects>>("dien-bien.topojson");
  const sorted = (shape: Area): string[] =>
    flat(shape)
      .map((position) => position.map((degrees) => degrees.toFixed(6)).join())
      .toSorted();
  const distinct = (shape: Area): string[] => [...new Set(sorted(shape))];
  for (const [name, count] of Object.entries(levels)) {
    const object = topology.objects[name.replaceAll("-", "_")];
    if (!object) throw new Error(`no object ${name}`);
    const { features } = feature(topology, object) as FeatureCollection<Area>;
    const other = await madeJson<FeatureCollection<Area>>(`${name}.geojson`);
    expect(features.length).toBe(count);
    const byId = new Map(other.features.map((each) => [each.id, each]));
    for (const each of features as Feature<Area>[]) {
      const twin = byId.get(each.id);
      expect(each.properties).toEqual(twin?.properties);
      expect(distinct(each.geometry)).toEqual(twin && distinct(twin.geometry));
      expect(polygonsOf(each.geometry).map((rings) => rings.length)).toEqual(twin && polygonsOf(twin.geometry).map((rings) => rings.length));
    }
  }
}); // prettier-ignore

it("puts every layer with its places into KML", async () => {
  const kml = await madeText("dien-bien.kml");
  expect(kml.match(/<Folder /g)?.length).toBe(Object.keys(all).length);
  expect(kml.match(/<Placemark /g)?.length).toBe(Object.values(all).reduce((sum, count) => sum + count, 0));
});

describe("GDAL", () => {
  let folder = "";
  afterAll(() => folder && rmSync(folder, { recursive: true }));

  it("opens GeoJSON, TopoJSON, KML and the GeoPackage with the same counts", async ({ skip }) => {
    if (!has("ogrinfo")) skip("ogrinfo is not installed");
    folder = await madeFolder();
    const counts = (file: string, ...layers: string[]): number[] => {
      const said = run("ogrinfo", ["-ro", "-so", "-al", join(folder, file), ...layers]);
      expect(said).not.toMatch(/ERROR|Warning/i);
      return [...said.matchAll(/Feature Count: (\d+)/g)].map(([, count]) => Number(count));
    };
    for (const [name, count] of Object.entries(all)) expect(counts(`${name}.geojson`), name).toEqual([count]);
    expect(counts("dien-bien.topojson")).toEqual(Object.values(levels));
    expect(counts("dien-bien.kml").toSorted()).toEqual(Object.values(all).toSorted());
    expect(counts("dien-bien.gpkg").slice(0, 4)).toEqual(Object.values(levels));
    const where = run("ogrinfo", ["-ro", "-al", "-q", join(folder, "dien-bien.gpkg"), "communes", "-where", "code = '03158'"]);
    expect(where).toMatch(/name \(String\) = Sín Thầu/);
    expect(where).toMatch(/MULTIPOLYGON \(\(\(102/);
  }); // prettier-ignore
});
