/** The content of the SVG fallback map as plain data, from the same outlines and layers as the drawn map. */
import type { Geometry } from "geojson";
import { landOutline, outline, unitBounds, unitGeometry, type Geography } from "../../domain/geography";
import { ringAround } from "../../domain/around";
import type { OwnPointLayer } from "../../conversion/own-table";
import { memoize } from "../../domain/memoize";
import type { Level, UnitRef } from "../../domain/unit";
import { fullName, unitsOf } from "../../domain/units";
import { layers, type Themes } from "../../themes";
import { unitsAbout } from "../../themes/places";
import type { ChoroplethPicture, LayerClass } from "../../themes/feature";
import { regionColor } from "../../domain/region";
import { shownPlacedFeatures } from "../../map/placed-features";
import { markFeatures } from "../../map/marks";
import type { Rectangle } from "../../map/labels/land-grid";
import { ofMarks, ofRegionNames } from "../../map/labels/taken";
import { leaderEnd } from "../../map/labels/led-names";
import { unitNames } from "../../map/labels/unit-names";
import { toPixels } from "../../domain/mercator";
import { labelOf } from "../../map/region-label";
import type { RingMark } from "../../map/handle";
import { ringName } from "../../map/ring-mark";
import { tintFeatures } from "../../map/district-tints";
import { pointedLevel } from "../../map/shown-levels";
import { tinted } from "../../map/tints";
import { boundaryFeatures, type LineKind } from "../../map/unit-features";
import type { View } from "../../state/view";
import type { PressableShape } from "./feature-shapes";
import { frame as frameOf, svgPath, type Frame } from "./svg-path";
import { shownFeatures, shownValues } from "../../themes/filters";

const pathsIn = memoize(({ project }: Frame) => memoize((geometry: Geometry) => svgPath(geometry, project)));

/** Of one frame drawn but once: most of what a new view shows was shown by the one before. */
const pathOf = (geometry: Geometry, frame: Frame): string => pathsIn(frame)(geometry);

/** About (x, y); lengths in px. */
export interface LabelShape {
  lines: string[];
  x: number;
  y: number;
  size: number;
  level: Level;
  /** From a dot on the unit to its name outside of the province. */
  leader?: { from: { x: number; y: number }; to: { x: number; y: number } };
}

const margin = 16;
const provinceUnit = { level: "province", code: "11" } as const;

/** As large as fits in a window of this size, in px, so that letters and symbols have their own size. */
export function pictureFrame(geography: Geography, width: number, height: number): Frame {
  const bounds = unitBounds(geography, provinceUnit);
  const wide = frameOf(bounds, width, margin);
  return wide.height <= height ? wide : frameOf(bounds, Math.max(240, (width * height) / wide.height), margin);
}

const fillOf = (found: LayerClass | undefined, hatch: string): string =>
  found?.pattern === "hatched" ? hatch : found?.pattern === "solid" ? found.color : "#ffffff";

/** What colours the units: the indicator, else the lowest choropleth that is on, which has values for its own level. */
function filling(view: View, themes: Themes | null, indicator: ChoroplethPicture | null) {
  if (indicator) return indicator;
  const layer = layers.find((each) => each.kind === "choropleth" && view.layers[each.id] !== undefined);
  if (!themes || layer?.kind !== "choropleth") return null;
  const { classes } = layer;
  return { level: layer.levelOf(view.era), classes, values: shownValues(layer, themes, view.era, view) };
}

/** Whether values colour the units, so that no other colour may lie over them. */
export const coloured = (view: View, themes: Themes | null, indicator: ChoroplethPicture | null): boolean =>
  filling(view, themes, indicator) !== null;

/** The coloured areas beneath the units: classes of values, else the tints of the former districts. `hatch`: what fills where nothing is known. */
export function areas(
  geography: Geography,
  view: View,
  themes: Themes | null,
  indicator: ChoroplethPicture | null,
  frame: Frame,
  hatch: string,
) {
  const shown = filling(view, themes, indicator);
  if (!shown)
    return (tinted(view) ? tintFeatures(geography, view.regions).features : []).map(
      ({ geometry, properties: { code, color } }) => ({
        key: code, path: pathOf(geometry, frame), fill: color, doubt: null,
      }), // prettier-ignore
    );
  return shown.values.map(({ unit, classId, certainty }) => ({
    key: unit.code,
    doubt: certainty?.doubt ?? null,
    path: pathOf(outline(geography, unit), frame),
    fill: fillOf(
      shown.classes.find(({ id }) => id === classId),
      hatch,
    ),
  }));
}

/** The units that can be chosen, in alphabetical order. */
export function unitShapes(geography: Geography, view: View, frame: Frame): PressableShape[] {
  const level = pointedLevel(view);
  return (level ? unitsOf(level) : []).map((unit) => ({
    key: unit.key,
    path: pathOf(outline(geography, unit.ref), frame),
    name: fullName(unit, view.language),
    means: [{ kind: "unit", unit: unit.ref }],
  }));
}

/** The outline of the selected unit, of any level, or of the units a selected feature is known to lie in. */
export function selectedPaths(geography: Geography, view: View, themes: Themes | null, frame: Frame): string[] {
  const { selection } = view;
  if (selection?.kind === "unit") return [pathOf(outline(geography, selection.unit), frame)];
  if (selection?.kind !== "feature") return [];
  const layer = layers.find(({ id }) => id === selection.layer);
  const feature =
    themes && layer?.kind === "points" && shownFeatures(layer, themes, view).find(({ ref }) => ref.id === selection.id);
  return feature ? unitsAbout(feature).map((ref) => pathOf(outline(geography, ref), frame)) : [];
}

/** The middle of the mark of a chosen place. */
export const placeAt = ({ selection }: View, { project }: Frame): [x: number, y: number] | null =>
  selection?.kind === "place" ? project([selection.at.lon, selection.at.lat]) : null;

/** A ring around a place, and where its radius is written. */
export function ringShape({ at, km }: RingMark, frame: Frame) {
  const coordinates = ringAround(at, km);
  const [x, y] = frame.project(coordinates[0] ?? []);
  return { path: pathOf({ type: "LineString", coordinates }, frame), name: ringName(km), x, y };
}

export const litPaths = (geography: Geography, refs: readonly UnitRef[], frame: Frame): string[] =>
  refs.map((ref) => pathOf(outline(geography, ref), frame));

/** All points of a table in one path, so that thousands are as cheap as one. */
export const ownPointPaths = (
  layers: readonly OwnPointLayer[],
  { project }: Frame,
): { color: string; path: string }[] =>
  layers.map(({ color, points }) => ({
    color,
    path: points
      .map(({ lon, lat }) => project([lon, lat]))
      .map(([x, y]) => `M${(x - 3).toFixed(1)} ${y.toFixed(1)}a3 3 0 1 0 6 0a3 3 0 1 0-6 0`)
      .join(""),
  }));

/** Boundary lines of the levels shown, the finest first. */
export function lines(
  geography: Geography,
  view: View,
  frame: Frame,
): { kind: LineKind; level: Level; path: string }[] {
  const levelsOf: Record<LineKind, Level[]> = {
    "former-commune": ["former-commune"],
    commune: ["commune", "former-commune"],
    district: ["district", "former-commune"],
    "district-commune": ["district", "commune", "former-commune"],
    province: ["province"],
  };
  return boundaryFeatures(geography).features.flatMap(({ geometry, properties: { kind } }) => {
    const level = levelsOf[kind].find((each) => view.levels[each]);
    return level ? [{ kind, level, path: pathOf(geometry, frame) }] : [];
  });
}

/** The reader's regions that have land: merged outline, colour, and where the name stands. */
export function regionShapes(geography: Geography, { regions }: View, frame: Frame) {
  return regions.flatMap(({ name, land }, at) => {
    const shape = landOutline(geography, land);
    const place = labelOf(geography, land);
    if (!shape || !place) return [];
    const [x, y] = frame.project(place);
    return [{ path: pathOf(shape, frame), color: regionColor(at), name, x, y }];
  });
}

/** Names of units as on the drawn map: each on its own land, clear of symbols, of the names of `regions` and of what is `covered`. */
export function labels(
  geography: Geography,
  view: View,
  themes: Themes | null,
  indicator: ChoroplethPicture | null,
  { project, zoom, width, height }: Frame,
  covered: readonly Rectangle[],
): LabelShape[] {
  const [lon, lat] = unitGeometry(geography, provinceUnit).label;
  const [world, [x, y]] = [toPixels(lon, lat, zoom), project([lon, lat])];
  const [left, top] = [world.x - x, world.y - y];
  const free = { left, top, right: left + width, bottom: top + height };
  const features = themes ? shownPlacedFeatures(geography, view, themes) : [];
  const marks = markFeatures(features, zoom, view.language);
  const over = covered.map((box) => ({ left: box.left + left, top: box.top + top, right: box.right + left, bottom: box.bottom + top })); // prettier-ignore
  const taken = [...ofMarks(marks, zoom), ...ofRegionNames(geography, view.regions, zoom), ...over];
  const coloured = filling(view, themes, indicator)?.level ?? null;
  const here = (x: number, y: number) => ({ x: x - left, y: y - top });
  return unitNames(geography, view, coloured, { zoom, free, taken }).map(({ ref: { level }, text, size, box, dot }) => {
    const to = dot && leaderEnd(box, dot);
    return {
      ...here((box.left + box.right) / 2, (box.top + box.bottom) / 2),
      lines: text.split("\n"),
      size,
      level,
      ...(to && { leader: { from: here(dot.x, dot.y), to: here(to.x, to.y) } }),
    };
  });
}
