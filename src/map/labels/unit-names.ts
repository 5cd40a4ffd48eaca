/** Which units are named at a zoom, and where each name stands. */
import { outline, unitBounds, unitGeometry, type Geography } from "../../domain/geography";
import { partsOf } from "../../domain/lineage";
import { memoize } from "../../domain/memoize";
import type { Level, UnitRef } from "../../domain/unit";
import { province, unitsOf, type Unit } from "../../domain/units";
import type { View } from "../../state/view";
import { mapName } from "../map-name";
import { toPixels } from "../../domain/mercator";
import { namedLevels } from "../shown-levels";
import { zoomedAt } from "../zoomed";
import { rectangle, type Rectangle } from "./land-grid";
import { alongLeader, leaderEnd, leadNames } from "./led-names";
import { placeLabels, type LabelWindow, type NamedLand } from "./place-labels";
import { lineVariants, writingsOf, type Writing } from "./writings";

interface NamedUnit extends NamedLand {
  ref: UnitRef;
  /** Of a ward or a town: its name is sought first. */
  urban: boolean;
  lines: ReturnType<typeof lineVariants>;
}

/** A name where it is drawn; `box` in pixels of the world at the zoom of the map. */
export interface UnitName extends Writing {
  ref: UnitRef;
  box: Rectangle;
  /** On the unit, where a line leads to the name that stands outside of the province. */
  dot?: { x: number; y: number };
}

const sizes: Partial<Record<Level, readonly number[]>> = {
  district: [7, 10, 8, 12, 10, 15],
  "former-commune": [8, 10, 10, 12, 13, 16],
};
const communeSizes = [7, 9.5, 8, 11, 10, 13.5, 13, 18];
/** Between the capitals of districts, em. */
export const districtSpacing = 0.1;

/** Where names of two levels are shown, those of former communes come from this zoom on, and those of districts go. */
export const formerNamesZoom = 8.4;
const districtNamesEnd = 10.6;

function namedUnit(geography: Geography, unit: Unit): NamedUnit {
  const [west, south, east, north] = unitBounds(geography, unit.ref);
  const [upperLeft, lowerRight] = [toPixels(west, north, 0), toPixels(east, south, 0)];
  const shape = outline(geography, unit.ref);
  const rings = shape.type === "Polygon" ? shape.coordinates : shape.coordinates.flat();
  const [lon, lat] = unitGeometry(geography, unit.ref).label;
  return {
    ref: unit.ref,
    urban: ["phường", "thị xã", "thành phố"].includes(unit.type),
    lines: lineVariants(mapName(unit), unit.ref.level === "district" ? districtSpacing : 0),
    rings: rings.map((ring) => Float64Array.from(ring.flatMap(([x = 0, y = 0]) => Object.values(toPixels(x, y, 0))))),
    bounds: { left: upperLeft.x, top: upperLeft.y, right: lowerRight.x, bottom: lowerRight.y },
    label: toPixels(lon, lat, 0),
  };
}

const inSight = ({ x, y }: NamedLand["label"], { zoom, free }: LabelWindow): boolean =>
  x * 2 ** zoom > free.left && x * 2 ** zoom < free.right && y * 2 ** zoom > free.top && y * 2 ** zoom < free.bottom;

const known = memoize<Geography, Map<string, NamedUnit>>(() => new Map());

/** Memoized. */
export function namedUnits(geography: Geography, units: readonly Unit[]): NamedUnit[] {
  const made = known(geography);
  return units.map((unit) => {
    const named = made.get(unit.key) ?? namedUnit(geography, unit);
    made.set(unit.key, named);
    return named;
  });
}

/** What decides which units are named. */
export type NamedView = Pick<View, "era" | "compare" | "levels" | "selection">;

/** Units by level, those first whose names come first; `coloured`: the level that values colour. */
function groups(view: NamedView, coloured: Level | null, zoom: number): (readonly Unit[])[] {
  const named = namedLevels(view, coloured);
  // Below the names of the new communes; close up there is room for both.
  const below = view.compare === "overlay" && view.era === "after" && view.levels["former-commune"];
  if (below && !named.includes("former-commune")) named.push("former-commune");
  const { selection } = view;
  const parts = selection?.kind === "unit" && selection.unit.level === "commune" ? partsOf(selection.unit) : [];
  const all = named.map((level) => unitsOf(level));
  if (!named.includes("former-commune") && parts.length > 1) all.push(parts);
  if (all.length < 2) return all;
  return all.filter(([first], at) => {
    if (first?.ref.level === "district") return zoom < districtNamesEnd;
    return at === 0 || zoom >= formerNamesZoom;
  });
}

/** Of the names without room so many at most are led to their units; wards and towns always are. */
const mostLed = 4;

/** Names, and the lines that lead to them. */
const inkOf = (names: readonly UnitName[]): Rectangle[] =>
  names.flatMap(({ box, dot }) => (dot ? [box, ...alongLeader(dot, leaderEnd(box, dot))] : [box]));

/** Names of one level give way to those of the level before it, and all to those of wards and towns. */
export function unitNames(
  geography: Geography,
  view: NamedView,
  coloured: Level | null,
  window: LabelWindow,
): UnitName[] {
  const found: UnitName[] = [];
  groups(view, coloured, window.zoom).forEach((units, at) => {
    const level = units[0]?.ref.level ?? "commune";
    const size = zoomedAt(window.zoom, ...(sizes[level] ?? communeSizes));
    const named = namedUnits(geography, units);
    // Under the divider of a swipe a line would end beside its name, which is on the hidden side.
    const leads = at === 0 && level !== "former-commune" && view.compare !== "swipe";
    /** Gives back those in sight that have no room on their own land. */
    const onTheirLand = (those: readonly NamedUnit[]): NamedUnit[] => {
      const taken = [...window.taken, ...inkOf(found)];
      const placed = placeLabels(those, ({ lines }) => writingsOf(lines, size), { ...window, taken });
      found.push(...placed.map(({ unit, writing, box }) => ({ ...writing, ref: unit.ref, box })));
      return those.filter((unit) => inSight(unit.label, window) && !placed.some((name) => name.unit === unit));
    };
    const lead = (those: readonly NamedUnit[]): void => {
      const [land] = namedUnits(geography, [province]);
      if (!land || those.length === 0) return;
      const placed = leadNames(those, ({ lines }) => writingsOf(lines, size)[1], land, window, inkOf(found));
      found.push(...placed.map(({ unit, writing, box, dot }) => ({ ...writing, ref: unit.ref, box, dot })));
    };
    if (leads) lead(onTheirLand(named.filter(({ urban }) => urban)));
    const without = onTheirLand(leads ? named.filter(({ urban }) => !urban) : named);
    const led = found.filter(({ dot }) => dot).length;
    if (leads && led + without.length <= mostLed) lead(without);
  });
  return found;
}

/** The part of a map of this size that panels leave free, in pixels of the world at `zoom`; `at`: the zoom it is seen at. */
export function freeWindow(
  center: { x: number; y: number },
  size: { width: number; height: number },
  padding: { top: number; right: number; bottom: number; left: number },
  scale: number,
): Rectangle {
  const { left, top, right, bottom } = rectangle(center.x, center.y, size.width * scale, size.height * scale);
  return {
    left: left + padding.left * scale, top: top + padding.top * scale,
    right: right - padding.right * scale, bottom: bottom - padding.bottom * scale,
  }; // prettier-ignore
}
