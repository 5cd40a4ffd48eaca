/** What `npm run basemap` keeps of an archive, the archives it writes, and what it says of files that are none. */
import { createHash } from "node:crypto";
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { VectorTile } from "@mapbox/vector-tile";
import { PbfReader } from "pbf";
import { PMTiles, type Source } from "pmtiles";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { insidePolygon, type Line, type Point } from "../../geo/planar";
import { unitBounds } from "../../src/domain/geography";
import { BasemapError } from "../../tools/basemap/archive";
import { basemapAt } from "../../tools/basemap/plugin";
import { cutBasemap } from "../../tools/basemap/cut";
import { writtenName, writtenRef } from "../../tools/basemap/kept";
import { writeArchive } from "../../tools/basemap/pmtiles-writer";
import { provinceTiles } from "../../tools/basemap/province-tiles";
import { middleLat, middleLon, protomapsArchive, province } from "../fixtures/basemap";
import { geography } from "../fixtures/geography";

const folder = mkdtempSync(join(tmpdir(), "basemap-"));
afterAll(() => rmSync(folder, { recursive: true }));
const bounds = unitBounds(geography, { level: "province", code: "11" });
const file = (name: string, content: Buffer | string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const source = protomapsArchive();
const cut = (from: string) => cutBasemap(from, province, bounds);

function read(archive: Buffer): PMTiles {
  const source: Source = {
    getKey: () => "archive",
    getBytes: async (offset, length) => ({ data: new Uint8Array(archive.subarray(offset, offset + length)).buffer }),
  };
  return new PMTiles(source);
}

describe("an archive written", () => {
  it("is read by the library of the format, with leaves of the directory where it is large", async () => {
    const tiles = Array.from({ length: 150 * 160 }, (_, i) => {
      const [x, y] = [12_800 + (i % 150), 7_100 + Math.floor(i / 150)];
      const noise = createHash("sha512").update(`${i}`).digest();
      return { z: 14, x, y, data: noise.subarray(noise[0]! % 60) };
    });
    const archive = read(writeArchive(tiles, bounds, { name: "large" }));
    const header = await archive.getHeader();
    expect(header).toMatchObject({ specVersion: 3, clustered: true, minZoom: 14, maxZoom: 14, tileType: 1 });
    expect(header.leafDirectoryLength).toBeGreaterThan(0);
    expect(header.numAddressedTiles).toBe(tiles.length);
    expect([header.minLon, header.minLat, header.maxLon, header.maxLat]).toEqual(
      bounds.map((each) => expect.closeTo(each, 6) as number),
    );
    expect(await archive.getMetadata()).toEqual({ name: "large" });
    for (const { z, x, y, data } of [0, 1, 4999, 12_345, 23_999].map((i) => tiles[i]!))
      expect(Buffer.from((await archive.getZxy(z, x, y))!.data)).toEqual(data);
    expect(await archive.getZxy(14, 1, 1)).toBeUndefined();
  });

  it("holds the same tile once, and neighbours that are the same in one entry", async () => {
    const data = Buffer.from("the same");
    const tiles = [0, 1].flatMap((x) => [0, 1].map((y) => ({ z: 1, x, y, data })));
    const archive = read(writeArchive([...tiles, { z: 3, x: 5, y: 5, data }], bounds, {}));
    expect(await archive.getHeader()).toMatchObject({ numAddressedTiles: 5, numTileEntries: 2, numTileContents: 1 });
    for (const [z, x, y] of [[1, 1, 0], [1, 0, 1], [3, 5, 5]] as const)
      expect(Buffer.from((await archive.getZxy(z, x, y))!.data)).toEqual(data); // prettier-ignore
  });
});

describe("what is cut", () => {
  let made: Awaited<ReturnType<typeof cut>>;
  beforeAll(async () => {
    made = await cut(file("source.pmtiles", Buffer.from(source)));
  });

  /** Every feature of every tile, in degrees. */
  async function features() {
    const archive = read(made.archive);
    const found = [];
    for (const { z, x, y } of provinceTiles(province, 9, 14)) {
      const tile = await archive.getZxy(z, x, y);
      const { layers } = tile ? new VectorTile(new PbfReader(new Uint8Array(tile.data))) : { layers: {} };
      for (const [layer, of] of Object.entries(layers))
        for (let i = 0; i < of.length; i++) found.push({ z, layer, ...of.feature(i).toGeoJSON(x, y, z) });
    }
    return found;
  }

  it("are streets, villages, waters and land use from zoom 10 on, in the properties that the map reads", async () => {
    const all = await features();
    expect(new Set(all.map(({ layer }) => layer))).toEqual(new Set(["landuse", "water", "roads", "places"]));
    expect(new Set(all.map(({ z }) => z))).toEqual(new Set([10, 11, 12, 13, 14]));
    expect(new Set(all.flatMap(({ properties }) => Object.keys(properties ?? {})))).toEqual(
      new Set(["kind", "kind_detail", "name", "ref"]),
    );
    const kinds = new Set(all.map(({ properties }) => properties?.["kind"] as string));
    for (const kind of ["military", "ocean", "sea", "country"]) expect(kinds).not.toContain(kind);
    expect(all.find(({ properties }) => properties?.["ref"])?.properties?.["ref"]).toBe("QL999");
  });

  it("have Vietnamese names, composed, none of a sea, a border or what lies beyond it", async () => {
    const all = await features();
    const names = new Set(all.flatMap(({ properties }) => (properties?.["name"] as string | undefined) ?? []));
    expect([...names].toSorted()).toEqual(
      [
        "Bản Thử Hai",
        "Bản Thử Một",
        "Hồ Thử",
        "Phố Thử",
        "Suối Thử",
        "Đường Qua Biên Giới Thử",
        "Đường Thử",
      ].toSorted(),
    );
    expect(made.names).toBe(names.size);
    const rings = province.coordinates as Line[][];
    /** The grid of a tile of zoom 14 has steps of half a metre; of zoom 10, of nine metres. */
    const grid = 0.0002;
    const nearlyIn = ([lon, lat]: Point) =>
      [[0, 0], [grid, 0], [-grid, 0], [0, grid], [0, -grid]].some(([dx = 0, dy = 0]) =>
        rings.some((polygon) => insidePolygon([lon + dx, lat + dy], polygon)),
      ); // prettier-ignore
    const crossing = all.filter(({ properties }) => properties?.["name"] === "Đường Qua Biên Giới Thử");
    expect(crossing.length).toBeGreaterThan(5);
    for (const { geometry } of crossing) {
      if (geometry.type !== "LineString") throw new Error(geometry.type);
      for (const p of geometry.coordinates) expect(nearlyIn(p as Point), JSON.stringify(p)).toBe(true);
    }
    const beyond = all.filter(
      ({ layer, geometry }) => layer === "roads" && JSON.stringify(geometry).includes("[102.8"),
    );
    expect(beyond.length).toBeGreaterThan(0);
    for (const { properties } of beyond) expect(properties).not.toHaveProperty("name");
  });

  it("stand with their credit and the day of the data", async () => {
    expect(made.credits).toEqual({
      attribution: "© OpenStreetMap contributors, Protomaps",
      licence: "ODbL 1.0",
      cut_from: "source.pmtiles",
      version: "4.11.9",
      data_date: "2026-11-20",
      bytes: made.archive.length,
    });
    expect(await read(made.archive).getMetadata()).toMatchObject({ attribution: made.credits.attribution });
  });
});

it("tiles of the province are those it touches, and no other part of the world", () => {
  const tiles = provinceTiles(province, 12, 12);
  const keys = new Set(tiles.map(({ x, y }) => `${x}/${y}`));
  expect(keys.size).toBe(tiles.length);
  const size = 360 / 4096;
  const middle = `${Math.floor((middleLon + 180) / size)}`;
  expect([...keys].some((key) => key.startsWith(middle))).toBe(true);
  // 9,541 km² in tiles of 82 km², and those along a border of about 1,000 km.
  expect(tiles.length).toBeGreaterThan(9_541 / 82);
  expect(tiles.length).toBeLessThan((9_541 + 1_000 * 12) / 82);
  expect(middleLat).toBeGreaterThan(bounds[1]);
});

it("names are those of Vietnamese, numbers of roads are written as the map does", () => {
  expect(writtenName({ name: "Ban Pho", "name:vi": "Bản Phố" })).toBe("Bản Phố");
  expect(writtenName({ name: "ປາກນາມ້ອຍ" })).toBeNull();
  expect(writtenName({ kind: "locality" })).toBeNull();
  expect(["QL.279", "QL 12;AH13", "ĐT.143", "", "Tỉnh lộ"].map((ref) => writtenRef({ ref }))).toEqual([
    "QL279",
    "QL12",
    "ĐT143",
    null,
    null,
  ]);
});

describe("what is no basemap", () => {
  const png = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAAB", "base64");
  const asRaster = () => {
    const archive = Buffer.from(source);
    archive.writeUInt8(2, 99);
    return archive;
  };
  const layers = (...ids: string[]) => ids.map((id) => ({ id, fields: { kind: "String" } }));
  const old = layers("roads", "water", "landuse", "places").map(({ id }) => ({
    id,
    fields: { "pmap:kind": "String" },
  }));
  const cases: [what: string, from: () => string, words: RegExp][] = [
    ["no file", () => join(folder, "none.pmtiles"), /^There is no file .*none\.pmtiles\.$/],
    ["a folder", () => folder, /is a folder, not an archive/],
    ["a picture", () => file("a.png", png), /is not a PMTiles archive/],
    ["an empty file", () => file("empty", ""), /is not a PMTiles archive/],
    ["a part of an archive", () => file("part.pmtiles", Buffer.from(source).subarray(0, 4000)), /^Cannot read tile/],
    ["pictures for tiles", () => file("raster.pmtiles", asRaster()), /holds Png tiles, not vector tiles/],
    ["another schema", () => file("omt.pmtiles", protomapsArchive({ metadata: { vector_layers: layers("transportation", "water") } })), /no layer roads, landuse, places/],
    ["an older schema", () => file("v3.pmtiles", protomapsArchive({ metadata: { vector_layers: old } })), /version 3 or older/],
    ["another country", () => file("away.pmtiles", protomapsArchive({ bounds: [105, 20, 106, 21] })), /does not cover the province: it holds 105\.00, 20\.00/],
    ["too coarse", () => file("coarse.pmtiles", protomapsArchive({ maxZoom: 10 })), /holds zooms 9 to 10/],
    ["an address that no one answers", () => "http://localhost:59999/x.pmtiles", /cannot be reached: .*ECONNREFUSED/],
  ]; // prettier-ignore
  for (const [what, from, words] of cases)
    it(`${what} is refused in plain words`, async () => {
      const error = await cut(from()).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(BasemapError);
      expect((error as Error).message).toMatch(words);
    });

  it("an address without byte ranges, and one with them", async () => {
    const archive = Buffer.from(source);
    const server = createServer((request, response) => {
      const [, first = 0, last = 0] = /bytes=(\d+)-(\d+)/.exec(request.headers.range ?? "") ?? [];
      if (request.url === "/none") return response.writeHead(404).end();
      if (request.url === "/whole") return response.writeHead(200).end(archive);
      const part = archive.subarray(Number(first), Number(last) + 1);
      return response.writeHead(206, { "Content-Length": part.length }).end(part);
    });
    await new Promise<void>((resolve) => server.listen(0, resolve));
    const address = `http://localhost:${(server.address() as AddressInfo).port}`;
    await expect(cut(`${address}/whole`)).rejects.toThrow(/does not serve byte ranges/);
    await expect(cut(`${address}/none`)).rejects.toThrow(/404/);
    expect((await cut(`${address}/build.pmtiles?key=1`)).names).toBe(7);
    server.close();
  });
});

describe("the build", () => {
  const root = join(folder, "root");
  mkdirSync(join(root, "public"), { recursive: true });
  const put = (name: string, content: string) => writeFileSync(join(root, "public", name), content);

  it("offers a basemap when archive and credits are there, and stops when they do not belong together", () => {
    expect(basemapAt(root)).toBeNull();
    put("basemap.pmtiles", "12345");
    expect(() => basemapAt(root)).toThrow(/basemap\.json is missing/);
    put("basemap.json", JSON.stringify({ bytes: 4, data_date: null }));
    expect(() => basemapAt(root)).toThrow(/is not of/);
    put("basemap.json", JSON.stringify({ bytes: 5, data_date: "2026-11-20" }));
    expect(basemapAt(root)?.data_date).toBe("2026-11-20");
  });
});
