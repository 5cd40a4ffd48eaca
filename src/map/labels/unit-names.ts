/** Which units are named at a zoom, and where each name stands. */
import { outline, unitBounds, unitGeometry, type Geography } from "../../domain/geography";
import { partsOf } from "../../domain/lineage";
import { memoize } from "../../domain/memoize";
import type { Level, UnitRef } from "../../domain/unit";
import { unitsOf, type Unit } from "../../domain/units";
import type { View } from "../../state/view";
import { mapName } from "../map-name";
import { toPixels } from "../../domain/mercator";
import { namedLevels } from "../shown-levels";
import { zoomedAt } from "../zoomed";
import { rectangle, type Rectangle } from "./land-grid";
import { placeLabels, type LabelWindow, type NamedLand } from "./place-labels";
import { lineVariants, writingsOf, type Writing } from "./writings";

interface NamedUnit extends NamedLand {
  ref: UnitRef;
  lines: ReturnType<typeof lineVariants>;
}

/** A name where it is drawn; `box` in pixels of the world at the zoom of the map. */
export interface UnitName extends Writing {
  ref: UnitRef;
  box: Rectangle;
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
    lines: lineVariants(mapName(unit), unit.ref.level === "district" ? districtSpacing : 0),
    rings: rings.map((ring) => Float64Array.from(ring.flatMap(([x = 0, y = 0]) => Object.values(toPixels(x, y, 0))))),
    bounds: { left: upperLeft.x, top: upperLeft.y, right: lowerRight.x, bottom: lowerRight.y },
    label: toPixels(lon, lat, 0),
  };
}

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

/** Names of one level give way to those of the level before it. */
export function unitNames(
  geography: Geography,
  view: NamedView,
  coloured: Level | null,
  window: LabelWindow,
): UnitName[] {
  const found: UnitName[] = [];
  for (const units of groups(view, coloured, window.zoom)) {
    const level = units[0]?.ref.level ?? "commune";
    const size = zoomedAt(window.zoom, ...(sizes[level] ?? communeSizes));
    const named = namedUnits(geography, units);
    const taken = [...window.taken, ...found.map(({ box }) => box)];
    const placed = placeLabels(named, ({ lines }) => writingsOf(lines, size), { ...window, taken });
    for (const { unit, writing, box } of placed) found.push({ ...writing, ref: unit.ref, box });
  }
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
