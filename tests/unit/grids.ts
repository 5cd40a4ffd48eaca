/** The grid of heights as it is committed. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readElevation } from "../../src/domain/elevation/file";
import type { ElevationGrid } from "../../src/domain/elevation/grid";

export const arrayBuffer = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer;

export const committed = readFileSync(join(import.meta.dirname, "..", "..", "geo", "elevation.bin"));

export const grid = await readElevation(arrayBuffer(committed));

/** Four cells wide and three high at the corner of a tile, rising by 10 m to the east and 100 m to the south. */
export const small: ElevationGrid = {
  zoom: 9,
  west: 403 * 256,
  north: 224 * 256,
  columns: 4,
  rows: 3,
  heights: Int16Array.from([100, 110, 120, 130, 200, 210, 220, 230, 300, 310, 320, 330]),
};
