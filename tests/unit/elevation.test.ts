/** Heights of the ground: the grid against the tiles it was made of, its cells, its file, and the tool that makes it. */
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import geodesic from "geographiclib-geodesic";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { readElevation } from "../../src/domain/elevation/file";
import { cellMetres, elevationAt, noElevation, rangeAround } from "../../src/domain/elevation/grid";
import { outline } from "../../src/domain/geography";
import { lineCoordinates } from "../../src/domain/merged-unit/length";
import { gridFromTiles, writeElevation } from "../../tools/elevation-file";
import points from "../fixtures/elevation-points.json";
import { geography } from "../fixtures/geography";
import { arrayBuffer, committed, grid, small } from "./grids";

const airport = { lat: 21 + 24 / 60 + 8 / 3600, lon: 103 + 2 / 3600 };
const marker0 = { lat: 22.400638, lon: 102.143919 };
const lonOf = (column: number): number => ((small.west + column) / (256 * 2 ** 9)) * 360 - 180;
const latOf = (row: number): number => {
  const y = Math.PI * (1 - (2 * (small.north + row)) / (256 * 2 ** 9));
  return (Math.atan(Math.sinh(y)) * 180) / Math.PI;
};

describe("the height at a place", () => {
  it("is that of the tiles at 30 places, as decoded and interpolated by another program", () => {
    expect(points).toHaveLength(30);
    for (const [lon = 0, lat = 0, height = 0] of points)
      expect(Math.abs((elevationAt(grid, { lon, lat }) ?? NaN) - height), `${lat}, ${lon}`).toBeLessThan(0.01);
  });

  it("is a cell's own in its middle, and bilinear between the middles of four", () => {
    expect(elevationAt(small, { lon: lonOf(1.5), lat: latOf(1.5) })).toBeCloseTo(210, 6);
    expect(elevationAt(small, { lon: lonOf(1.75), lat: latOf(1) })).toBeCloseTo(162.5, 6);
    expect(elevationAt(small, { lon: lonOf(3.4999999), lat: latOf(2.4999999) })).toBeCloseTo(330, 3);
  });

  it("is null outside the grid and next to a cell that is not known", () => {
    for (const [column, row] of [
      [0.4, 1],
      [3.6, 1],
      [1, 0.4],
      [1, 2.6],
      [-50, 1],
      [NaN, 1],
    ] as const)
      // prettier-ignore
      expect(elevationAt(small, { lon: lonOf(column), lat: latOf(row) }), `${column}, ${row}`).toBeNull();
    const holed = { ...small, heights: small.heights.with(5, noElevation) };
    expect(elevationAt(holed, { lon: lonOf(2), lat: latOf(1) })).toBeNull();
    expect(elevationAt(holed, { lon: lonOf(3), lat: latOf(1) })).toBeCloseTo(175, 6);
    for (const at of [
      { lon: 105.8, lat: 21 },
      { lon: 103, lat: 20.6 },
      { lon: 101.9, lat: 21.5 },
    ])
      // prettier-ignore
      expect(elevationAt(grid, at)).toBeNull();
  });

  it("is known everywhere in the province and is plausible where it is known otherwise", () => {
    const border = lineCoordinates(outline(geography, { level: "province", code: "11" })).flat();
    expect(border.length).toBeGreaterThan(1000);
    for (const [lon = 0, lat = 0] of border)
      expect(elevationAt(grid, { lon, lat }), `${lat}, ${lon}`).toBeGreaterThan(100);
    for (const {
      label: [lon, lat],
    } of Object.values(geography.units))
      // prettier-ignore
      expect(elevationAt(grid, { lon, lat })).toBeGreaterThan(150);
    // The airport lies on the floor of the valley, at 485 m by the AIP.
    expect(Math.abs((elevationAt(grid, airport) ?? 0) - 485)).toBeLessThan(16);
    // A summit of 1,866.23 m: the grid keeps nothing narrower than a kilometre, so it is lower.
    expect(elevationAt(grid, marker0)).toBeCloseTo(1638, -1);
  });
});

describe("the cells", () => {
  it("are about 285 m wide on the ground", () => {
    expect(cellMetres(grid, 21.7)).toBeCloseTo(284.1, 0);
    const across = geodesic.Geodesic.WGS84.Inverse(21.7, 103, 21.7, 103 + 360 / (256 * 2 ** 9)).s12 ?? 0;
    expect(Math.abs(cellMetres(grid, 21.7) / across - 1)).toBeLessThan(0.002);
  });

  it("about a place tell its relief: flat in the valley, not so on a mountain", () => {
    const valley = rangeAround(grid, airport, 1000)!;
    expect(valley.most - valley.least).toBeLessThan(60);
    const mountain = rangeAround(grid, marker0, 1000)!;
    expect(mountain.most - mountain.least).toBeGreaterThan(200);
    expect(rangeAround(small, { lon: lonOf(1.5), lat: latOf(1.5) }, 1)).toEqual({ least: 210, most: 210 });
    expect(rangeAround(grid, { lon: 100, lat: 21 }, 1000)).toBeNull();
  });
});

describe("the file", () => {
  it("gives back what was written, with any height and none", async () => {
    const heights = Int16Array.from({ length: 35 }, (_, cell) => (cell % 9 === 4 ? noElevation : (cell * 7919) % 9000));
    const wild = { ...small, columns: 7, rows: 5, heights };
    expect(await readElevation(arrayBuffer(writeElevation(wild)))).toEqual(wild);
    expect(writeElevation(grid).equals(committed)).toBe(true);
  });

  it("is refused where it is none, of another version, or cut short", async () => {
    const page = new TextEncoder().encode("<!doctype html><html></html>");
    await expect(readElevation(arrayBuffer(page))).rejects.toThrow('begins with "<!do"');
    await expect(readElevation(new ArrayBuffer(0))).rejects.toThrow("no grid of heights");
    const other = Uint8Array.from(committed).with(4, 2);
    await expect(readElevation(other.buffer)).rejects.toThrow("version 2, not 1");
    await expect(readElevation(arrayBuffer(committed.subarray(0, 9000)))).rejects.toThrow("cut short or broken");
    const wider = Uint8Array.from(committed).with(6, (committed[6] ?? 0) + 1);
    await expect(readElevation(wider.buffer)).rejects.toThrow("its size asks for");
  });
});

describe("the tool", () => {
  const box = [lonOf(0.2), latOf(2.8), lonOf(3.8), latOf(0.2)] as const;
  const folderWith = async (file: Buffer | null): Promise<string> => {
    const folder = mkdtempSync(join(tmpdir(), "tiles-"));
    mkdirSync(join(folder, "9", "403"), { recursive: true });
    if (file) writeFileSync(join(folder, "9", "403", "224.png"), file);
    return folder;
  };
  const tile = (heightAt: (column: number, row: number) => number, size = 256): Promise<Buffer> => {
    const data = Buffer.alloc(size * size * 3);
    for (let pixel = 0; pixel < size * size; pixel++) {
      const coded = heightAt(pixel % size, Math.floor(pixel / size)) + 32768;
      data.set([coded >> 8, coded & 255, 0], pixel * 3);
    }
    return sharp(data, { raw: { width: size, height: size, channels: 3 } }).png().toBuffer(); // prettier-ignore
  };

  it("takes the cells of the tiles that the box touches", async () => {
    const folder = await folderWith(await tile((column, row) => 100 + 10 * column + 100 * row - (row > 20 ? 4000 : 0)));
    await expect(gridFromTiles(folder, box)).rejects.toThrow(/-\d+ m at pixel/);
    const good = await folderWith(await tile((column, row) => (row < 3 ? 100 + 10 * column + 100 * row : 0)));
    expect(await gridFromTiles(good, box)).toEqual(small);
  });

  it("stops where a tile is missing, no picture, or of another size", async () => {
    await expect(gridFromTiles(await folderWith(null), box)).rejects.toThrow(/224\.png: missing/);
    await expect(gridFromTiles(await folderWith(Buffer.from("none")), box)).rejects.toThrow("cannot be read");
    const large = await folderWith(await tile(() => 0, 512));
    await expect(gridFromTiles(large, box)).rejects.toThrow("512 × 512 pixels");
  });

  const reference = process.env["GEO_REFERENCE"] ?? "";
  it.skipIf(!existsSync(reference))("makes what is committed of the reference", async () => {
    const [west, north] = [grid.west / 256, grid.north / 256];
    expect(west).toBeGreaterThan(400);
    expect(north).toBeGreaterThan(222);
    for (const [lon = 0, lat = 0, height = 0] of points) {
      const one = await gridFromTiles(join(reference, "base", "terrain"), [lon - 0.01, lat - 0.01, lon + 0.01, lat + 0.01]); // prettier-ignore
      expect(elevationAt(one, { lon, lat })).toBeCloseTo(height, 2);
    }
  });
});
