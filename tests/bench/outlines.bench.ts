/**
 * Ratios in one run: what merging outlines costs compared with reading the topology that they are merged from; and the limit
 * agreed for merging all 129 former communes: into the outline of each, and of one region of all of them.
 */
import { readFileSync } from "node:fs";
import { bench, describe } from "vitest";
import { fromStored, type StoredTopology } from "../../geo/arcs";
import type { DienBienTopology } from "../../geo/types";
import { landOutline, outline, type Geography } from "../../src/domain/geography";
import { landOf } from "../../src/domain/land";
import { province, unitsOf } from "../../src/domain/units";
import { benchWithin, expectCount } from "./limit";

const text = readFileSync(new URL("../../geo/dien-bien.topo.json", import.meta.url), "utf8");
const readTopology = () => fromStored(JSON.parse(text) as StoredTopology<DienBienTopology>);
const topology = readTopology();
/** A new Geography each time, since outlines are remembered per Geography. */
const fresh = (): Geography => ({ topology, units: {} });

describe("outlines, compared with reading the topology", () => {
  bench("read the topology", () => void readTopology());
  for (const level of ["commune", "district", "province"] as const)
    bench(`merge every ${level}`, () => {
      const geography = fresh();
      for (const unit of unitsOf(level)) outline(geography, unit.ref);
    });
  benchWithin(20, "merge the 129 former communes, each by itself", () => {
    const geography = fresh();
    const shapes = unitsOf("former-commune").map(({ ref }) => outline(geography, ref));
    expectCount(shapes.filter((shape) => shape !== null).length, 129);
  });
  benchWithin(20, "merge the 129 former communes into one region", () => {
    const land = landOf(province.ref);
    expectCount(land.size, 129);
    if (!landOutline(fresh(), land)) throw new Error("no outline");
  });
});
