/**
 * `npm run scale`: builds the geometry of a country of 3,321 communes and prints what it takes; docs/size.md tells what that means.
 * Its outlines are made up; what they are cut, measured and written by is what builds the map of the province.
 */
import { gzipSync } from "node:zlib";
import { toStored } from "../geo/arcs";
import { formerCommunes, makeTopology, outlines } from "../geo/topology";
import { measureUnits } from "../geo/units";
import { makeCountry } from "./scale/country";
import { megabytes, peakMegabytes, timed } from "./scale/steps";
import { tileCountry, zooms } from "./scale/tiles";

const tolerance = 8;
/** About 1.6 m north, as for the province. */
const gridSteps = 1e6;

const country = timed(
  "outlines made up",
  makeCountry,
  (made) =>
    `${made.length} former communes, ${made.flatMap(({ geometry }) => geometry.coordinates.flat()).length} vertices`,
);
const topology = timed(
  "topology, simplified",
  () => makeTopology(country, tolerance, gridSteps),
  (made) => `${made.arcs.length} arcs, ${made.arcs.flat().length} vertices`,
);
const communes = timed("merged into communes", () => outlines(topology, ({ commune }) => commune), ({ size }) => `${size} communes`); // prettier-ignore
timed(
  "areas and label points",
  () => measureUnits(topology),
  (units) => `${Object.keys(units).length} units`,
);
timed("TopoJSON of all in one", () => Buffer.from(JSON.stringify(toStored(topology))), (text) => `${megabytes(text.length)}, ${megabytes(gzipSync(text).length)} compressed`); // prettier-ignore
const former = outlines(topology, ({ code }) => code);
const land = outlines(topology, () => "land").get("land")!;
const [west, south, east, north] = topology.bbox as [number, number, number, number];
const { tiles } = timed(
  `PMTiles, zooms ${zooms.join(" to ")}`,
  () => tileCountry({ communes, "former-communes": former }, land, [west, south, east, north]),
  ({ archive, tiles: all }) => `${all.length} tiles, ${megabytes(archive.length)}`,
);
for (const zoom of [5, 6, 8, 10, 12]) {
  const sizes = tiles.filter(({ z }) => z === zoom).map(({ data }) => gzipSync(data).length);
  console.log(`  zoom ${zoom}: ${sizes.length} tiles, ${Math.round(sizes.reduce((a, b) => a + b, 0) / sizes.length / 1000)} kB each, the largest ${Math.round(Math.max(...sizes) / 1000)} kB`); // prettier-ignore
}
console.log(
  `at most ${Math.round(peakMegabytes())} MB of memory for ${formerCommunes(topology).length} former communes`,
);
