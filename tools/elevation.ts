/**
 * `npm run elevation -- <folder of the terrain tiles>`: writes the heights of the province and some 20 km about it into
 * `geo/elevation.bin`. The folder holds `9/<x>/<y>.png` in terrarium encoding; a tile that is missing or broken stops it.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { bbox } from "topojson-client";
import { fromStored, type StoredTopology } from "../geo/arcs";
import type { DienBienTopology } from "../geo/types";
import { gridFromTiles, writeElevation } from "./elevation-file";

const geo = join(import.meta.dirname, "..", "geo");
/** About the province, degrees. */
const margin = 0.2;

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error("Which folder holds the terrain tiles? npm run elevation -- <folder>");
  process.exit(1);
}
try {
  const topology = fromStored(
    JSON.parse(readFileSync(join(geo, "dien-bien.topo.json"), "utf8")) as StoredTopology<DienBienTopology>,
  );
  const [west, south, east, north] = bbox(topology) as [number, number, number, number];
  const grid = await gridFromTiles(folder, [west - margin, south - margin, east + margin, north + margin]);
  const file = writeElevation(grid);
  writeFileSync(join(geo, "elevation.bin"), file);
  const raw = grid.heights.byteLength;
  console.log(
    `${grid.columns} × ${grid.rows} cells, ${raw} bytes of int16, ${gzipSync(Buffer.from(grid.heights.buffer)).length} gzip`,
  );
  console.log(`geo/elevation.bin: ${file.length} bytes`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
