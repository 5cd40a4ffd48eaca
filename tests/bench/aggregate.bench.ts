/** Ratios in one run: every indicator of every former commune compared with merging their outlines once. */
import { readFileSync } from "node:fs";
import { bench, describe } from "vitest";
import { fromStored, type StoredTopology } from "../../geo/arcs";
import type { DienBienTopology } from "../../geo/types";
import { outline } from "../../src/domain/geography";
import { unitsOf } from "../../src/domain/units";
import type { Themes } from "../../src/themes";
import { indicators, themes } from "../fixtures/themes";

const file = new URL("../../geo/dien-bien.topo.json", import.meta.url);
const topology = fromStored(JSON.parse(readFileSync(file, "utf8")) as StoredTopology<DienBienTopology>);
/** A new object each time, since aggregates are remembered per set of tables. */
const fresh = (): Themes => ({ ...themes });
const refs = unitsOf("former-commune").map(({ ref }) => ref);

function compute(of: Themes): void {
  for (const indicator of indicators) for (const ref of refs) indicator.over([ref], of);
}

describe("indicators, compared with merging the outlines of the former communes", () => {
  bench("merge the 129 outlines", () => {
    const geography = { topology, units: {} };
    for (const ref of refs) outline(geography, ref);
  });
  bench(`${indicators.length} indicators of 129 units`, () => compute(fresh()));
  const known = fresh();
  compute(known);
  bench("the same again, remembered", () => compute(known));
  bench(`${indicators.length} indicators of all 129`, () => {
    const once = fresh();
    for (const indicator of indicators) indicator.over(refs, once);
  });
});
