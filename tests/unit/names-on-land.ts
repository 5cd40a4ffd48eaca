/** Names of units as windows of several sizes show them, and what holds for each: on its own land by its whole box or led to from outside, none over another. */
import { expect } from "vitest";
import { outline } from "../../src/domain/geography";
import { unitKey, type Level, type UnitRef } from "../../src/domain/unit";
import { leaderEnd } from "../../src/map/labels/led-names";
import { freeWindow, type UnitName } from "../../src/map/labels/unit-names";
import { rectangle, type Rectangle } from "../../src/map/labels/land-grid";
import { toPixels } from "../../src/domain/mercator";
import { coveredBy, layoutOf } from "../../src/state/layout";
import { defaultView, type View } from "../../src/state/view";
import { geography } from "../fixtures/geography";

export const sizes = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
];

// prettier-ignore
export type Size = (typeof sizes)[number];

export const coverOf = (size: Size) => coveredBy(layoutOf(size.width), size, { card: false, detent: "peek", dock: 0 });

/** With this place in the middle of the free part. */
export function windowAt(size: Size, zoom: number, lon: number, lat: number): Rectangle {
  const cover = coverOf(size);
  const { x, y } = toPixels(lon, lat, zoom);
  const center = { x: x - (cover.left - cover.right) / 2, y: y - (cover.top - cover.bottom) / 2 };
  return freeWindow(center, size, cover, 1);
}

export const viewOf = (level: Level): View => ({
  ...defaultView,
  era: level === "commune" ? "after" : "before",
  levels: { province: true, district: false, commune: false, "former-commune": false, [level]: true },
});

type Edge = [x1: number, y1: number, x2: number, y2: number];

export const known = new Map<string, Edge[]>();

/** The edges of a unit, in pixels of the world at zoom 0. */
export function edgesOf(ref: UnitRef): Edge[] {
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
export function meets({ left, top, right, bottom }: Rectangle, [x1, y1, x2, y2]: Edge): boolean {
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
export const inside = (edges: readonly Edge[], x: number, y: number): boolean =>
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

export const overlap = (a: Rectangle, b: Rectangle): boolean =>
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

export function check(names: readonly UnitName[], zoom: number, free: Rectangle): void {
  const off = names.filter((name) => !(name.dot ? isLed(name, names, zoom) : onItsLand(name, zoom)));
  expect(off.map(({ text }) => text), `not on their land at ${zoom}`).toEqual([]); // prettier-ignore
  const cut = names.filter(({ box }) => box.left < free.left || box.right > free.right || box.top < free.top || box.bottom > free.bottom); // prettier-ignore
  expect(cut.map(({ text }) => text), `cut by the window at ${zoom}`).toEqual([]); // prettier-ignore
  const doubled = names.filter((a, i) => names.some((b, j) => j > i && overlap(a.box, b.box)));
  expect(doubled.map(({ text }) => text), `over each other at ${zoom}`).toEqual([]); // prettier-ignore
}
