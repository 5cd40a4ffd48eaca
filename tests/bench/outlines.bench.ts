/** Ratios in one run: what merging outlines costs beside reading the topology that they are merged from. */
import { readFileSync } from "node:fs";
import { bench, describe } from "vitest";
import type { DienBienTopology } from "../../geo/types";
import { outline, type Geography } from "../../src/domain/geography";
import { unitsOf } from "../../src/domain/units";

const text = readFileSync(new URL("../../geo/dien-bien.topo.json", import.meta.url), "utf8");
const topology = JSON.parse(text) as DienBienTopology;
/** A new Geography each time, since outlines are remembered per Geography. */
const fresh = (): Geography => ({ topology, units: {} });

describe("outlines, beside reading the topology", () => {
  bench("read the topology", () => void JSON.parse(text));
  for (const level of ["former-commune", "commune", "district", "province"] as const)
    bench(`merge every ${level}`, () => {
      const geography = fresh();
      for (const unit of unitsOf(level)) outline(geography, unit.ref);
    });
});
