/**
 * `npm run lengths`: measures roads, rivers and borders of the 129 former communes into `geo/lengths.json`. To be run after
 * the geometry was built; a test fails when it was not.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { feature } from "topojson-client";
import type { BaseTopology, DienBienTopology, UnitGeometries } from "../geo/types";
import { groundOf } from "../src/domain/merged-unit/ground";
import { measureParts } from "./measure-lengths";

const geo = join(import.meta.dirname, "..", "geo");
const read = (file: string): unknown => JSON.parse(readFileSync(join(geo, file), "utf8"));
const base = read("base.topo.json") as BaseTopology;
const geography = {
  topology: read("dien-bien.topo.json") as DienBienTopology,
  units: read("units.json") as UnitGeometries,
};
const ground = groundOf(geography, {
  roads: feature(base, base.objects.roads),
  rivers: feature(base, base.objects.rivers),
  state_border: feature(base, base.objects.state_border),
});
writeFileSync(join(geo, "lengths.json"), `${JSON.stringify(measureParts(ground))}\n`);
