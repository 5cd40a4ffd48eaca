/**
 * `npm run lengths`: measures roads, rivers and borders of the 129 former communes into `geo/lengths.json`. To be run after
 * the geometry was built; a test fails when it was not.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { groundOf } from "../src/domain/merged-unit/ground";
import { measureParts } from "../src/domain/merged-unit/lengths";

const geo = join(import.meta.dirname, "..", "geo");
const read = (file: string) => JSON.parse(readFileSync(join(geo, file), "utf8"));
const lengths = measureParts(groundOf(read("dien-bien.topo.json"), read("base.topo.json")));
writeFileSync(join(geo, "lengths.json"), `${JSON.stringify(lengths)}\n`);
