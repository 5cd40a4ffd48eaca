/**
 * `npm run basemap -- <file or address of a PMTiles archive>`: cuts the streets, villages, waters and land use of the province
 * out of an archive of the Protomaps basemap into `public/basemap.pmtiles`, with its credits beside it. The next build draws
 * them from zoom 10 on.
 */
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { merge } from "topojson-client";
import type { DienBienTopology } from "../geo/types";
import type { Bounds } from "../src/domain/bounds";
import { BasemapError } from "./basemap/archive";
import { basemapFiles } from "./basemap/files";
import { cutBasemap } from "./basemap/cut";

const root = join(import.meta.dirname, "..");

/** Written whole or not at all. */
function writeWhole(path: string, content: Buffer | string): void {
  writeFileSync(`${path}.part`, content);
  renameSync(`${path}.part`, path);
}

const [from, ...others] = process.argv.slice(2);
if (!from || others.length > 0) {
  console.error("Usage: npm run basemap -- <file or address of a PMTiles archive of the Protomaps basemap>");
  process.exit(1);
}

try {
  const topology = JSON.parse(readFileSync(join(root, "geo/dien-bien.topo.json"), "utf8")) as DienBienTopology;
  const province = merge(topology, topology.objects.former_communes.geometries);
  const positions = province.coordinates.flat(2);
  const ends = (axis: 0 | 1) => {
    const values = positions.map((at) => at[axis] ?? 0);
    return [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))] as const;
  };
  const [[west, east], [south, north]] = [ends(0), ends(1)];
  const bounds: Bounds = [west, south, east, north];
  const { archive, credits, tiles, zooms, features, names } = await cutBasemap(from, province, bounds);
  const { tiles: tilesFile, credits: creditsFile } = basemapFiles(root);
  writeWhole(tilesFile, archive);
  writeWhole(creditsFile, `${JSON.stringify(credits, null, 2)}\n`);
  const byZoom = [...zooms].toSorted(([a], [b]) => a - b).map(([zoom, count]) => `${count} at ${zoom}`);
  console.log(`${tiles} tiles (${byZoom.join(", ")}), ${names} names`);
  for (const [layer, count] of features) console.log(`  ${layer.padEnd(8)} ${count} features in tiles`);
  console.log(`  OpenStreetMap data of ${credits.data_date ?? "a day the archive does not say"}`);
  console.log(`public/basemap.pmtiles  ${archive.length} bytes\nThe next build draws it; npm start shows it.`);
} catch (error) {
  if (!(error instanceof BasemapError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
