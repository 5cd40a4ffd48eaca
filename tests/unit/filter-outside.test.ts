/** Filters that leave everything outside the window. */
import { beforeAll, expect, it } from "vitest";
import { boundsInWindow } from "../../src/domain/mercator";
import { outsideUnits } from "../../src/features/filter/outside";
import { decodeQuery } from "../../src/state/url-repair";
import { loadThemes, type Themes } from "../../src/themes";
import { geography } from "../fixtures/geography";

const pane = { left: 0, top: 0, width: 1000, height: 800, padding: { top: 0, right: 0, bottom: 0, left: 300 } };
let themes: Themes;
beforeAll(async () => {
  themes = await loadThemes();
});
const outside = (query: string, of = pane) => outsideUnits(decodeQuery(query).view, of, themes, geography);

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
  expect(west).toBeCloseTo(103 - 90, 9);
  expect(east).toBeCloseTo(103 + 180, 9);
  expect(south).toBeCloseTo(0, 9);
  expect(north, "the upper edge of the world").toBeCloseTo(85.0511, 4);
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

it("are noticed where the map is half of the window, though the other half is as wide", () => {
  const query = "layers=hydropower&in=district:098&at=102.75,21.9,9";
  expect(outside(query)).toEqual([]);
  expect(
    outside(query, { ...pane, left: 300, width: 348, padding: { top: 36, right: 0, bottom: 16, left: 0 } }),
  ).not.toEqual([]);
});

it("are passed over without a filter, with the whole province in sight, and where nothing is left", () => {
  expect(outside("layers=hydropower&at=102.3,22.3,12")).toEqual([]);
  expect(outside("layers=hydropower&in=district:098")).toEqual([]);
  expect(outside("layers=hydropower&f=hydropower~words:zzz&at=102.3,22.3,12")).toEqual([]);
});
