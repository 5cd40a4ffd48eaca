/** Ratios in one run: every indicator of every former commune beside merging their outlines once. */
import { readFileSync } from "node:fs";
import { loadTable } from "virtual:data/tables";
import { bench, describe } from "vitest";
import type { DienBienTopology } from "../../geo/types";
import { outline } from "../../src/domain/geography";
import type { Themes } from "../../src/domain/themes";
import { unitsOf } from "../../src/domain/units";
import { indicators } from "../../src/indicators/index";

const borderGates = await loadTable("border-gates");
const forest = await loadTable("forest");
const hydropower = await loadTable("hydropower");
const indicatorsByUnit = await loadTable("indicators-by-unit");
const ntm = await loadTable("ntm");
const projects = await loadTable("projects");

const file = new URL("../../geo/dien-bien.topo.json", import.meta.url);
const topology = JSON.parse(readFileSync(file, "utf8")) as DienBienTopology;
/** A new object each time, since aggregates are remembered per set of tables. */
const fresh = (): Themes => ({ hydropower, borderGates, projects, ntm, forest, indicatorsByUnit });
const refs = unitsOf("former-commune").map(({ ref }) => ref);

function compute(themes: Themes): void {
  for (const indicator of indicators) for (const ref of refs) indicator.over([ref], themes);
}

describe("indicators, beside merging the outlines of the former communes", () => {
  bench("merge the 129 outlines", () => {
    const geography = { topology, units: {} };
    for (const ref of refs) outline(geography, ref);
  });
  bench(`${indicators.length} indicators of 129 units`, () => compute(fresh()));
  const known = fresh();
  compute(known);
  bench("the same again, remembered", () => compute(known));
  bench(`${indicators.length} indicators of all 129 together`, () => {
    const themes = fresh();
    for (const indicator of indicators) indicator.over(refs, themes);
  });
});
