/** Names of units: each on its own land by its whole box or led to from outside, none over another, every unit named at some zoom. */
import { describe, expect, it } from "vitest";
import { unitBounds, unitGeometry } from "../../src/domain/geography";
import { unitKey, type Level, type UnitRef } from "../../src/domain/unit";
import { unitsOf } from "../../src/domain/units";
import { zoomRange } from "../../src/domain/zoom-range";
import { provinceBounds, usablePadding } from "../../src/map/camera";
import { breakpoints } from "../../src/domain/breakpoints";
import { controlBoxes } from "../../src/map/labels/control-boxes";
import { unitNames, type UnitName } from "../../src/map/labels/unit-names";
import type { Rectangle } from "../../src/map/labels/land-grid";
import { fromPixels, toPixels } from "../../src/domain/mercator";
import type { View } from "../../src/state/view";
import { geography } from "../fixtures/geography";
import {
  sizes,
  type Size,
  coverOf,
  windowAt,
  viewOf,
  known,
  edgesOf,
  meets,
  inside,
  overlap,
  check,
} from "./names-on-land";

const levels = [
  ["commune", 45],
  ["former-commune", 129],
  ["district", 10],
] as const;

/** The zoom of the first view: the province fitted into what panels leave free. */
function firstZoom(size: Size): number {
  const { top, right, bottom, left } = usablePadding(coverOf(size), size.width, size.height);
  const [west, south, east, north] = provinceBounds;
  const [a, b] = [toPixels(west, north, 0), toPixels(east, south, 0)];
  return Math.log2(Math.min((size.width - left - right) / (b.x - a.x), (size.height - top - bottom) / (b.y - a.y)));
}
/** Buttons, scale and credits, where this place is in the middle of the free part. */
function controlBoxesAt(size: Size, zoom: number, lon: number, lat: number): Rectangle[] {
  const cover = coverOf(size);
  const free = windowAt(size, zoom, lon, lat);
  const [dx, dy] = [free.left - cover.left, free.top - cover.top];
  return controlBoxes(size.width < breakpoints.phone, size, cover).map(({ left, top, right, bottom }) => ({
    left: left + dx, top: top + dy, right: right + dx, bottom: bottom + dy,
  })); // prettier-ignore
}
const namesAt = (
  level: Level,
  zoom: number,
  free: Rectangle,
  taken: Rectangle[] = [],
  more?: Partial<View>,
): UnitName[] => unitNames(geography, { ...viewOf(level), ...more }, null, { zoom, free, taken });
/** Places within a unit, no closer to its outline than half a name is wide. */
function placesWithin(ref: UnitRef, zoom: number): [x: number, y: number][] {
  const edges = known.get(unitKey(ref)) ?? edgesOf(ref);
  const [west, south, east, north] = unitBounds(geography, ref);
  const [a, b] = [toPixels(west, north, 0), toPixels(east, south, 0)];
  const margin = 90 / 2 ** zoom;
  return [0, 2, 4, 6, 8].map((i): [number, number] => [
    a.x + ((b.x - a.x) * ((i % 3) + 0.5)) / 3, a.y + ((b.y - a.y) * (Math.floor(i / 3) + 0.5)) / 3,
  ]).filter(([x, y]) => {
    const about = { left: x - margin, top: y - margin, right: x + margin, bottom: y + margin };
    return inside(edges, x, y) && !edges.some((edge) => meets(about, edge));
  }); // prettier-ignore
}

describe.each(levels)("names of the level %s", (level, count) => {
  const units = unitsOf(level);

  it.each(sizes)(
    "$width × $height: on their own land, at the first view and close to each unit",
    (size) => {
      expect(units).toHaveLength(count);
      const first = firstZoom(size);
      const [west, south, east, north] = provinceBounds;
      const whole = windowAt(size, first, (west + east) / 2, (south + north) / 2);
      check(namesAt(level, first, whole), first, whole);
      for (const [at, { ref }] of units.entries()) {
        const [lon, lat] = unitGeometry(geography, ref).label;
        // Further out a window holds many units: those about every sixth and every second unit show them all.
        const further = at % 6 === 0 ? [first + 1, first + 2] : [];
        const closer = at % 2 === 0 ? [first + 3, 13] : [];
        for (const zoom of [...further, ...closer, zoomRange.max]) {
          const free = windowAt(size, zoom, lon, lat);
          const names = namesAt(level, zoom, free);
          check(names, zoom, free);
          if (zoom === zoomRange.max) expect(names.map((name) => name.ref.code)).toContain(ref.code);
        }
      }
    },
    180_000,
  );
});

describe("the first view", () => {
  const firstNames = (level: Level, size: Size, compare: View["compare"] = "switch"): UnitName[] => {
    const [west, south, east, north] = provinceBounds;
    const zoom = firstZoom(size);
    const taken = controlBoxesAt(size, zoom, (west + east) / 2, (south + north) / 2);
    return namesAt(level, zoom, windowAt(size, zoom, (west + east) / 2, (south + north) / 2), taken, { compare });
  };
  const codes = (names: readonly UnitName[]): string[] => names.map(({ ref }) => ref.code);

  it.each(sizes)("$width × $height: names the wards, the seat of the province first, and the former towns", (size) => {
    expect(codes(firstNames("commune", size))).toEqual(expect.arrayContaining(["03127", "03334", "03151"]));
    expect(codes(firstNames("district", size))).toEqual(expect.arrayContaining(["094", "095"]));
  });

  it("names every commune and every district on a large screen", () => {
    expect(firstNames("commune", sizes[0]!)).toHaveLength(45);
    expect(firstNames("district", sizes[0]!)).toHaveLength(10);
  });

  it("leads no name over the divider of a swipe", () => {
    expect(firstNames("commune", sizes[2]!, "swipe").filter(({ dot }) => dot)).toEqual([]);
  });

  it("leads few others to their units, so that lines do not fill the map", () => {
    const led = firstNames("commune", sizes[2]!).filter(({ dot }) => dot);
    expect(codes(led).toSorted()).toEqual(["03127", "03151", "03334"]);
  });
});

describe("close up", () => {
  // The smallest free part and the largest.
  it.each([sizes[0]!, sizes[2]!])(
    "$width × $height: anywhere within a unit its name is on the screen",
    (size) => {
      for (const [level] of levels)
        for (const { ref } of unitsOf(level))
          for (const [x, y] of placesWithin(ref, zoomRange.max)) {
            const [lon, lat] = fromPixels(x, y, 0);
            const names = namesAt(level, zoomRange.max, windowAt(size, zoomRange.max, lon, lat));
            expect(names.map((name) => unitKey(name.ref)), `${lon} ${lat}`).toContain(unitKey(ref)); // prettier-ignore
          }
    },
    180_000,
  );

  it("keeps clear of symbols, and waits where they leave no room", () => {
    const [lon, lat] = unitGeometry(geography, { level: "commune", code: "03127" }).label;
    const free = windowAt(sizes[0]!, 13, lon, lat);
    const { x, y } = toPixels(lon, lat, 13);
    const symbol = { left: x - 10, top: y - 10, right: x + 10, bottom: y + 10 };
    const [name] = namesAt("commune", 13, free, [symbol]).filter(({ ref }) => ref.code === "03127");
    expect(name && overlap(name.box, symbol)).toBe(false);
    expect(namesAt("commune", 13, free, [free])).toEqual([]);
  });
});
