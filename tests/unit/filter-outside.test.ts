/** Filters that leave everything outside the window. */
import { readFileSync } from "node:fs";
import { beforeAll, expect, it } from "vitest";
import type { Geography } from "../../src/domain/geography";
import { boundsInWindow } from "../../src/domain/window";
import { outsideUnits } from "../../src/features/filter/outside";
import { decodeQuery } from "../../src/state/url-repair";
import { loadThemes, type Themes } from "../../src/themes";

const read = (file: string): unknown => JSON.parse(readFileSync(new URL(`../../geo/${file}`, import.meta.url), "utf8"));
const geography = { topology: read("dien-bien.topo.json"), units: read("units.json") } as Geography;
const panels = { size: { width: 1000, height: 800 }, padding: { top: 0, right: 0, bottom: 0, left: 300 } };
let themes: Themes;
beforeAll(async () => {
  themes = await loadThemes();
});
const outside = (query: string) => outsideUnits(decodeQuery(query).view, panels, themes, geography);

it("counts only what no panel covers, at 512 px a world", () => {
  const [west, south, east, north] = boundsInWindow(
    { lon: 103, lat: 0, zoom: 0 },
    { width: 512, height: 512 },
    {
      top: 0,
      right: 0,
      bottom: 256,
      left: 128,
    },
  );
  expect([west, east]).toEqual([103 - 90, 103 + 180]);
  expect([south, north]).toEqual([0, 180]);
});

it("are noticed for points and for areas", () => {
  const west = "at=102.3,22.3,12";
  const east = "at=103.35,21.9,9";
  for (const layer of ["hydropower", "forest"]) {
    const query = `layers=${layer}&in=district:098`;
    expect(outside(`${query}&${west}`), layer).not.toEqual([]);
    expect(outside(`${query}&${east}`), layer).toEqual([]);
  }
});

it("are passed over without a filter, with the whole province in sight, and where nothing is left", () => {
  expect(outside("layers=hydropower&at=102.3,22.3,12")).toEqual([]);
  expect(outside("layers=hydropower&in=district:098")).toEqual([]);
  expect(outside("layers=hydropower&f=hydropower~words:zzz&at=102.3,22.3,12")).toEqual([]);
});
