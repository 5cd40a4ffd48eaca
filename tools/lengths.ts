/**
 * `npm run lengths`: measures roads, rivers and borders of the 129 former communes into `geo/lengths.json`. To be run after
 * the geometry was built; a test fails when it was not.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { feature } from "topojson-client";
import { fromStored, type StoredTopology } from "../geo/arcs";
import type { BaseTopology, DienBienTopology, UnitGeometries } from "../geo/types";
import { groundOf } from "../src/domain/merged-unit/ground";
import { measureParts } from "./measure-lengths";

const geo = join(import.meta.dirname, "..", "geo");
const read = (file: string): unknown => JSON.parse(readFileSync(join(geo, file), "utf8"));
const base = fromStored(read("base.topo.json") as StoredTopology<BaseTopology>);
const geography = {
  topology: fromStored(read("dien-bien.topo.json") as StoredTopology<DienBienTopology>),
  units: read("units.json") as UnitGeometries,
};
const ground = groundOf(geography, {
  roads: feature(base, base.objects.roads),
  rivers: feature(base, base.objects.rivers),
  state_border: feature(base, base.objects.state_border),
});
writeFileSync(join(geo, "lengths.json"), `${JSON.stringify(measureParts(ground))}\n`);
