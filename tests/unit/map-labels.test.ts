/** Names of units: each on its own land by its whole box, none over another, every unit named at some zoom. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { outline, unitGeometry, type Geography } from "../../src/domain/geography";
import type { Level } from "../../src/domain/unit";
import { unitsOf } from "../../src/domain/units";
import { provinceBounds, usablePadding } from "../../src/map/camera";
import { freeWindow, unitNames, type UnitName } from "../../src/map/labels/unit-names";
import type { Rectangle } from "../../src/map/labels/land-grid";
import { toPixels } from "../../src/map/mercator";
import { coveredBy, layoutOf } from "../../src/state/layout";
import { defaultView, type View } from "../../src/state/view";

const read = (file: string): unknown => JSON.parse(readFileSync(new URL(`../../geo/${file}`, import.meta.url), "utf8"));
const geography = { topology: read("dien-bien.topo.json"), units: read("units.json") } as Geography;

const sizes = [{ width: 1440, height: 900 }, { width: 1024, height: 768 }, { width: 390, height: 844 }]; // prettier-ignore
const levels = [
  ["commune", 45],
  ["former-commune", 129],
  ["district", 10],
] as const;
type Size = (typeof sizes)[number];

const coverOf = (size: Size) => coveredBy(layoutOf(size.width), size, { card: false, detent: "peek", dock: 0 });

/** The zoom of the first view: the province fitted into what panels leave free. */
function firstZoom(size: Size): number {
  const { top, right, bottom, left } = usablePadding(coverOf(size), size.width, size.height);
  const [west, south, east, north] = provinceBounds;
  const [a, b] = [toPixels(west, north, 0), toPixels(east, south, 0)];
  return Math.log2(Math.min((size.width - left - right) / (b.x - a.x), (size.height - top - bottom) / (b.y - a.y)));
}

/** With this place in the middle of the free part. */
function windowAt(size: Size, zoom: number, lon: number, lat: number): Rectangle {
  const cover = coverOf(size);
  const { x, y } = toPixels(lon, lat, zoom);
  const center = { x: x - (cover.left - cover.right) / 2, y: y - (cover.top - cover.bottom) / 2 };
  return freeWindow(center, size, cover, 1);
}

const viewOf = (level: Level): View => ({
  ...defaultView,
  era: level === "commune" ? "after" : "before",
  levels: { province: true, district: false, commune: false, "former-commune": false, [level]: true },
});

const namesAt = (level: Level, zoom: number, free: Rectangle, taken: Rectangle[] = []): UnitName[] =>
  unitNames(geography, viewOf(level), null, { zoom, free, taken });

/** The edges of a unit, in pixels of the world at a zoom. */
function edgesOf({ ref }: UnitName, zoom: number): [number, number, number, number][] {
  const shape = outline(geography, ref);
  const rings = shape.type === "Polygon" ? shape.coordinates : shape.coordinates.flat();
  return rings.flatMap((ring) => {
    const points = ring.map(([lon = 0, lat = 0]) => toPixels(lon, lat, zoom));
    return points.slice(1).map(({ x, y }, i): [number, number, number, number] => [points[i]!.x, points[i]!.y, x, y]);
  });
}

/** Liang and Barsky: what is left of the segment within the rectangle. */
function meets({ left, top, right, bottom }: Rectangle, [x1, y1, x2, y2]: [number, number, number, number]): boolean {
  let [from, to] = [0, 1];
  for (const [p, q] of [
    [x1 - x2, x1 - left],
    [x2 - x1, right - x1],
    [y1 - y2, y1 - top],
    [y2 - y1, bottom - y1],
  ] as const) {
    // prettier-ignore
    if (p === 0 && q < 0) return false;
    if (p < 0) from = Math.max(from, q / p);
    if (p > 0) to = Math.min(to, q / p);
  }
  return from <= to;
}

/** No edge meets the box, and the middle of the box lies inside. */
function onItsLand(name: UnitName, zoom: number): boolean {
  const edges = edgesOf(name, zoom);
  const x = (name.box.left + name.box.right) / 2;
  const y = (name.box.top + name.box.bottom) / 2;
  const crossed = edges.filter(([x1, y1, x2, y2]) => y1 > y !== y2 > y && x < x1 + ((x2 - x1) * (y - y1)) / (y2 - y1));
  return crossed.length % 2 === 1 && !edges.some((edge) => meets(name.box, edge));
}

const overlap = (a: Rectangle, b: Rectangle): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function check(names: readonly UnitName[], zoom: number, free: Rectangle): void {
  const off = names.filter((name) => !onItsLand(name, zoom)).map(({ text }) => text);
  expect(off, `not on their land at ${zoom}`).toEqual([]);
  const cut = names.filter(({ box }) => box.left < free.left || box.right > free.right || box.top < free.top || box.bottom > free.bottom); // prettier-ignore
  expect(cut.map(({ text }) => text), `cut by the window at ${zoom}`).toEqual([]); // prettier-ignore
  const doubled = names.filter((a, i) => names.some((b, j) => j > i && overlap(a.box, b.box)));
  expect(doubled.map(({ text }) => text), `over each other at ${zoom}`).toEqual([]); // prettier-ignore
}

describe.each(levels)("names of the units of a level: %s", (level, count) => {
  const units = unitsOf(level);

  it.each(sizes)(
    "$width × $height: on their own land, at the first view and close to each unit",
    (size) => {
      expect(units).toHaveLength(count);
      const first = firstZoom(size);
      const [west, south, east, north] = provinceBounds;
      const whole = windowAt(size, first, (west + east) / 2, (south + north) / 2);
      check(namesAt(level, first, whole), first, whole);
      for (const { ref } of units) {
        const [lon, lat] = unitGeometry(geography, ref).label;
        for (const zoom of [first + 1, first + 2, first + 3, 13, 14.5]) {
          const free = windowAt(size, zoom, lon, lat);
          const names = namesAt(level, zoom, free);
          check(names, zoom, free);
          if (zoom === 14.5) expect(names.map((name) => name.ref.code)).toContain(ref.code);
        }
      }
    },
    180_000,
  );
});
