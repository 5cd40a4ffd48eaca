/** Names of units: each on its own land by its whole box or led to from outside, none over another, every unit named at some zoom. */
import type { FeatureCollection, Point } from "geojson";
import type { Map as MapLibre } from "maplibre-gl";
import { afterEach, describe, expect, it, vi } from "vitest";
import { outline, unitBounds, unitGeometry } from "../../src/domain/geography";
import { partsOf } from "../../src/domain/lineage";
import { unitKey, type Level, type UnitRef } from "../../src/domain/unit";
import { unitsOf } from "../../src/domain/units";
import { zoomRange } from "../../src/domain/zoom-range";
import { provinceBounds, usablePadding } from "../../src/map/camera";
import { breakpoints } from "../../src/domain/breakpoints";
import { controlBoxes } from "../../src/map/labels/control-boxes";
import { leaderEnd } from "../../src/map/labels/led-names";
import { freeWindow, unitNames, type UnitName } from "../../src/map/labels/unit-names";
import { rectangle, type Rectangle } from "../../src/map/labels/land-grid";
import { fromPixels, toPixels } from "../../src/domain/mercator";
import { NameLayer } from "../../src/map/labels/name-layer";
import { widthOf } from "../../src/map/labels/writings";
import { panesOf } from "../../src/state/panes";
import { coveredBy, layoutOf } from "../../src/state/layout";
import { defaultLevels, defaultView, type View } from "../../src/state/view";
import { geography } from "../fixtures/geography";

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

/** Buttons, scale and credits, where this place is in the middle of the free part. */
function controlBoxesAt(size: Size, zoom: number, lon: number, lat: number): Rectangle[] {
  const cover = coverOf(size);
  const free = windowAt(size, zoom, lon, lat);
  const [dx, dy] = [free.left - cover.left, free.top - cover.top];
  return controlBoxes(size.width < breakpoints.phone, size, cover).map(({ left, top, right, bottom }) => ({
    left: left + dx, top: top + dy, right: right + dx, bottom: bottom + dy,
  })); // prettier-ignore
}

const viewOf = (level: Level): View => ({
  ...defaultView,
  era: level === "commune" ? "after" : "before",
  levels: { province: true, district: false, commune: false, "former-commune": false, [level]: true },
});

const namesAt = (
  level: Level,
  zoom: number,
  free: Rectangle,
  taken: Rectangle[] = [],
  more?: Partial<View>,
): UnitName[] => unitNames(geography, { ...viewOf(level), ...more }, null, { zoom, free, taken });

type Edge = [x1: number, y1: number, x2: number, y2: number];
const known = new Map<string, Edge[]>();

/** The edges of a unit, in pixels of the world at zoom 0. */
function edgesOf(ref: UnitRef): Edge[] {
  const shape = outline(geography, ref);
  const rings = shape.type === "Polygon" ? shape.coordinates : shape.coordinates.flat();
  const edges = rings.flatMap((ring) => {
    const points = ring.map(([lon = 0, lat = 0]) => toPixels(lon, lat, 0));
    return points.slice(1).map(({ x, y }, i): Edge => [points[i]!.x, points[i]!.y, x, y]);
  });
  known.set(unitKey(ref), edges);
  return edges;
}

/** Liang and Barsky: what is left of the segment within the rectangle. */
function meets({ left, top, right, bottom }: Rectangle, [x1, y1, x2, y2]: Edge): boolean {
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

/** Whether a place, in pixels of the world at zoom 0, lies within an outline. */
const inside = (edges: readonly Edge[], x: number, y: number): boolean =>
  edges.filter(([x1, y1, x2, y2]) => y1 > y !== y2 > y && x < x1 + ((x2 - x1) * (y - y1)) / (y2 - y1)).length % 2 === 1;

/** No edge meets the box, and the middle of the box lies inside. */
function onItsLand({ ref, box }: UnitName, zoom: number): boolean {
  const edges = known.get(unitKey(ref)) ?? edgesOf(ref);
  const [left, top, right, bottom] = [box.left, box.top, box.right, box.bottom].map((px) => px / 2 ** zoom) as Edge;
  return (
    inside(edges, (left + right) / 2, (top + bottom) / 2) &&
    !edges.some((edge) => meets({ left, top, right, bottom }, edge))
  );
}

const overlap = (a: Rectangle, b: Rectangle): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const provinceRef = { level: "province", code: "11" } as const;

/** The dot on the unit, the name by no part on the province, and no other name on the line. */
function isLed(name: UnitName, names: readonly UnitName[], zoom: number): boolean {
  const { dot, box } = name;
  if (!dot) return false;
  const atUnit = { ...name, box: rectangle(dot.x, dot.y, 1, 1) };
  const line = lineOf(dot, box);
  const others = names.filter((each) => each !== name);
  return (
    onItsLand(atUnit, zoom) &&
    [box.left, box.right].every(
      (x) => !onItsLand({ ...name, ref: provinceRef, box: { ...box, left: x, right: x } }, zoom),
    ) &&
    !others.some((other) => meets(other.box, line) || (other.dot && crosses(line, lineOf(other.dot, other.box))))
  );
}

const lineOf = (dot: { x: number; y: number }, box: Rectangle): Edge => {
  const end = leaderEnd(box, dot);
  return [dot.x, dot.y, end.x, end.y];
};

const crosses = ([ax, ay, bx, by]: Edge, [cx, cy, dx, dy]: Edge): boolean => {
  const turn = (px: number, py: number, qx: number, qy: number, rx: number, ry: number): number =>
    Math.sign((qx - px) * (ry - py) - (qy - py) * (rx - px));
  return (
    turn(ax, ay, bx, by, cx, cy) !== turn(ax, ay, bx, by, dx, dy) &&
    turn(cx, cy, dx, dy, ax, ay) !== turn(cx, cy, dx, dy, bx, by)
  );
};

function check(names: readonly UnitName[], zoom: number, free: Rectangle): void {
  const off = names.filter((name) => !(name.dot ? isLed(name, names, zoom) : onItsLand(name, zoom)));
  expect(off.map(({ text }) => text), `not on their land at ${zoom}`).toEqual([]); // prettier-ignore
  const cut = names.filter(({ box }) => box.left < free.left || box.right > free.right || box.top < free.top || box.bottom > free.bottom); // prettier-ignore
  expect(cut.map(({ text }) => text), `cut by the window at ${zoom}`).toEqual([]); // prettier-ignore
  const doubled = names.filter((a, i) => names.some((b, j) => j > i && overlap(a.box, b.box)));
  expect(doubled.map(({ text }) => text), `over each other at ${zoom}`).toEqual([]); // prettier-ignore
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

/** Left, top, right, bottom of what lies over a map of this size, as a browser measures them from its upper left corner. */
const measured = [
  {
    ...sizes[0]!, window: sizes[0]!, cover: coverOf(sizes[0]!),
    boxes: { zoom: [1388, 584, 1428, 824], print: [1388, 531, 1428, 571], tilt: [1340, 531, 1380, 571], scale: [1338, 846, 1428, 862], credits: [983, 870, 1428, 894] },
  },
  {
    ...sizes[1]!, window: sizes[1]!, cover: coverOf(sizes[1]!),
    boxes: { zoom: [972, 452, 1012, 692], print: [972, 399, 1012, 439], tilt: [924, 399, 964, 439], scale: [936, 714, 1012, 730], credits: [567, 738, 1012, 762] },
  },
  {
    ...sizes[2]!, window: sizes[2]!, cover: coverOf(sizes[2]!),
    boxes: { zoom: [334, 132, 378, 396], tilt: [8, 132, 52, 176], scale: [12, 706, 81, 722], credits: [8, 724, 341, 748], legend: [273, 660, 382, 704] },
  },
  // The upper of two maps on a phone, which begins below the search.
  {
    width: 390, height: 316, window: sizes[2]!, cover: { top: 4, right: 0, bottom: 16, left: 0 },
    boxes: { zoom: [334, 16, 378, 148], scale: [12, 254, 82, 270] },
  },
]; // prettier-ignore

describe("under buttons, scale and credits", () => {
  afterEach(() => vi.unstubAllGlobals());

  it.each(measured)("$width × $height: stands no name", ({ window, cover, boxes, ...size }) => {
    vi.stubGlobal("innerWidth", window.width);
    const zoom = 11.5;
    const label = unitGeometry(geography, { level: "commune", code: "03202" }).label;
    const there = toPixels(label[0], label[1], zoom);
    for (const [what, [left = 0, top = 0, right = 0, bottom = 0]] of Object.entries(boxes)) {
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const [lng, lat] = fromPixels(there.x + size.width / 2 - x, there.y + size.height / 2 - y, zoom);
      const drawn: FeatureCollection<Point, { text: string; size: number }>[] = [];
      const map = {
        getZoom: () => zoom,
        isZooming: () => false,
        getCenter: () => ({ lng, lat }),
        getCanvas: () => ({ clientWidth: size.width, clientHeight: size.height }),
        getSource: () => ({ setData: (data: (typeof drawn)[number]) => drawn.push(data) }),
      } as unknown as MapLibre;
      new NameLayer(map, geography).draw(viewOf("commune"), null, cover, () => []);
      const names = drawn[0]!.features.map(({ geometry: { coordinates }, properties: { text, size: em } }) => {
        const at = toPixels(coordinates[0]!, coordinates[1]!, zoom);
        const lines = text.split("\n");
        const width = Math.max(...lines.map((line) => widthOf(line))) * em;
        return { text, ...rectangle(at.x - there.x + x, at.y - there.y + y, width, lines.length * em) };
      });
      expect(names.length).toBeGreaterThan(0);
      const under = names.filter((name) => overlap(name, { left, top, right, bottom }));
      expect(under.map(({ text }) => text), what).toEqual([]); // prettier-ignore
    }
  });

  it("begins where the browser has it: the pane of the upper map is the one measured", () => {
    const covered = coverOf(sizes[2]!);
    const { first } = panesOf("side", { window: sizes[2]!, covered, gap: 12 }, covered);
    expect(first).toEqual({ left: 0, top: 116, width: 390, height: 316, padding: measured[3]!.cover });
  });
});

describe("whose names are shown", () => {
  const free = windowAt(sizes[0]!, 9.2, 103.02, 21.39);
  const shown = (view: Partial<View>, coloured: Level | null, zoom = 9.2) => {
    const names = unitNames(geography, { ...defaultView, ...view }, coloured, { zoom, free, taken: [] });
    return new Set(names.map(({ ref }) => ref.level));
  };
  const before = { era: "before", levels: defaultLevels.before } as const;

  it("follows what is coloured", () => {
    expect(shown(before, null)).toEqual(new Set(["district", "former-commune"]));
    expect(shown(before, "former-commune")).toEqual(new Set(["former-commune"]));
    expect(shown(before, "district")).toEqual(new Set(["district"]));
  });

  it("names no unit twice, whatever is shown in whatever way", () => {
    const window = { zoom: 12, free: windowAt(sizes[0]!, 12, 103.02, 21.39), taken: [] };
    for (const compare of ["switch", "overlay"] as const)
      for (const era of ["before", "after"] as const)
        for (const commune of [true, false])
          for (const district of [true, false]) {
            const levels = { province: true, "former-commune": true, commune, district };
            const view = { ...defaultView, compare, era, levels };
            const keys = unitNames(geography, view, null, window).map(({ ref }) => unitKey(ref));
            expect(keys.toSorted(), `${compare} ${era}`).toEqual([...new Set(keys)].toSorted());
          }
  });

  it("has the parts of a selected commune, below its own name, and no others", () => {
    const ref = { level: "commune", code: "03202" } as const;
    const [lon, lat] = unitGeometry(geography, ref).label;
    const selection = { kind: "unit", unit: ref } as const;
    const window = { zoom: 11, free: windowAt(sizes[0]!, 11, lon, lat), taken: [] };
    const names = unitNames(geography, { ...defaultView, selection }, null, window);
    const parts = names.filter((name) => name.ref.level === "former-commune");
    expect(parts.map((part) => part.ref.code).toSorted()).toEqual(
      partsOf(ref)
        .map((part) => part.ref.code)
        .toSorted(),
    );
    check(names, 11, window.free);
  });
});
