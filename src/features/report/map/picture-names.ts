/** The names on the map of the report: rings and roads, communes of both eras on their own land, features, rivers. */
import type { Position } from "geojson";
import type { RiverProperties, RoadProperties } from "../../../../geo/types";
import { unitGeometry } from "../../../domain/geography";
import { toPixels } from "../../../domain/mercator";
import type { Level } from "../../../domain/unit";
import { rectangle, type Rectangle } from "../../../map/labels/land-grid";
import { unitNames } from "../../../map/labels/unit-names";
import type { PlacedFeature } from "../../../map/placed-features";
import { defaultView } from "../../../state/view";
import { pointLayers } from "../../../themes";
import { contentOf } from "../../../themes/features";
import type { PaperFrame } from "./paper-frame";
import { placeNames, type NamePlaced, type NameWanted } from "./placed-names";
import { sideNames } from "./side-names";
import { featuresInFrame, linesOfBase, type BaseLines, type ReportDrawing } from "./report-picture";

export interface DrawnName {
  lines: readonly string[];
  x: number;
  y: number;
  size: number;
  kind: Extract<Level, "commune" | "former-commune"> | "feature" | "road" | "river" | "ring" | "side";
}

const provinceRef = { level: "province", code: "11" } as const;
const sizes = { ring: 9.5, road: 9, feature: 10.5, long: 9.5, river: 10 } as const;

const positionsOf = ({ geometry }: BaseLines): Position[][] =>
  geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;

/** Where a line can be named: points along its longest piece, the middle first. */
function stations(line: BaseLines, { project }: PaperFrame): [x: number, y: number][] {
  const longest = positionsOf(line).toSorted((a, b) => b.length - a.length)[0] ?? [];
  const shares = [0.5, 0.3, 0.7, 0.15, 0.85];
  return shares.flatMap((share) => {
    const position = longest[Math.round(share * (longest.length - 1))];
    return position ? [project(position)] : [];
  });
}

/** A plant and the project that builds it stand at one place: it is named once. */
const isFirstThere = ({ lon, lat }: PlacedFeature, at: number, all: readonly PlacedFeature[]): boolean =>
  all.findIndex((other) => other.lon === lon && other.lat === lat) === at;

/** Longer names are set in lines, after all others; the longest are none for a map and stand in the lists. */
const [longestLine, longestName] = [30, 72];

/** In lines of about the same length. */
function inLines(name: string): string {
  const rows = Math.ceil(name.length / longestLine);
  const lines: string[] = [""];
  for (const word of name.split(" ")) {
    const last = lines.at(-1) ?? "";
    if (last && last.length + word.length / 2 > (name.length / rows) * 1.05) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return lines.join("\n");
}

/** The name of a feature as its table shortens it. */
function nameOnMap({ layer, feature }: PlacedFeature, { themes, language }: ReportDrawing): string {
  const itsLayer = pointLayers.find(({ id }) => id === layer);
  const content = itsLayer && contentOf(itsLayer, themes);
  return (content?.nameOf?.(feature) ?? feature.name)[language];
}

/** Names of units on their own land; `taken` in units of the picture. */
function unitsCalled(
  { frame, geography }: ReportDrawing,
  taken: readonly Rectangle[],
): (DrawnName & { box: Rectangle })[] {
  const [lon, lat] = unitGeometry(geography, provinceRef).label;
  const [world, [x, y]] = [toPixels(lon, lat, frame.zoom), frame.project([lon, lat])];
  const [dx, dy] = [world.x - x, world.y - y];
  const moved = (box: Rectangle, sign: 1 | -1): Rectangle => ({
    left: box.left + sign * dx,
    right: box.right + sign * dx,
    top: box.top + sign * dy,
    bottom: box.bottom + sign * dy,
  });
  const free = moved({ left: 0, top: 0, right: frame.width, bottom: frame.height }, 1);
  const view = {
    ...defaultView,
    compare: "overlay",
    levels: { ...defaultView.levels, "former-commune": true },
  } as const;
  const named = unitNames(geography, view, null, {
    zoom: frame.zoom,
    free,
    taken: taken.map((box) => moved(box, 1)),
  });
  return named.flatMap(({ ref: { level }, text, size, box: found, dot }) => {
    // Names stand on their own land here, since no line leads to any.
    if (dot) return [];
    if (level !== "commune" && level !== "former-commune") return [];
    const box = moved(found, -1);
    return [{
      lines: text.split("\n"),
      x: (box.left + box.right) / 2,
      y: (box.top + box.bottom) / 2,
      size,
      kind: level,
      box,
    }];
  }); // prettier-ignore
}

const drawnAs =
  (kind: DrawnName["kind"]) =>
  ({ text, size, box }: NamePlaced): DrawnName => ({
    lines: text.split("\n"),
    x: (box.left + box.right) / 2,
    y: (box.top + box.bottom) / 2,
    size,
    kind,
  });

/** Once for each name: at the first of its stations that is free. */
function alongLines(
  lines: readonly BaseLines[],
  nameOf: (line: BaseLines) => string | null,
  size: number,
  taken: readonly Rectangle[],
  frame: PaperFrame,
): NamePlaced[] {
  const placed: NamePlaced[] = [];
  const longestFirst = lines.toSorted((a, b) => JSON.stringify(b.geometry).length - JSON.stringify(a.geometry).length);
  for (const line of longestFirst) {
    const text = nameOf(line);
    if (!text || placed.some((other) => other.text === text)) continue;
    const blocked = [...taken, ...placed.map(({ box }) => box)];
    const wanted = stations(line, frame).map(([x, y]): NameWanted => ({ text, x, y, clear: 0, size }));
    placed.push(...wanted.flatMap((each) => placeNames([each], blocked, frame)).slice(0, 1));
  }
  return placed;
}

export function namesOnMap(drawing: ReportDrawing): DrawnName[] {
  const { at, base, frame, rings, taken } = drawing;
  const features = featuresInFrame(drawing).toSorted((a, b) => b.symbol.px - a.symbol.px);
  const marks = features.map(({ symbol, lon, lat }) => {
    const [x, y] = frame.project([lon, lat]);
    return rectangle(x, y, symbol.px, symbol.px);
  });
  const place = at && frame.project([at.lon, at.lat]);
  const blocked = [...taken, ...marks, ...(place ? [rectangle(...place, 26, 26)] : [])];
  const perKm = frame.bar.length / frame.bar.km;
  const ringNames = place
    ? placeNames(
        rings.map((km) => ({ text: `${km} km`, x: place[0], y: place[1] - km * perKm, clear: 0, size: sizes.ring })),
        blocked,
        frame,
      )
    : [];
  const roads = alongLines(
    linesOfBase(base.roads, frame),
    ({ properties }) => (properties as RoadProperties).ref,
    sizes.road,
    [...blocked, ...ringNames.map(({ box }) => box)],
    frame,
  );
  const first = [...blocked, ...ringNames.map(({ box }) => box), ...roads.map(({ box }) => box)];
  const wanted = features.filter(isFirstThere).map((placed): NameWanted => {
    const [x, y] = frame.project([placed.lon, placed.lat]);
    const text = nameOnMap(placed, drawing);
    return { text, x, y, clear: placed.symbol.px / 2 + 1, size: sizes.feature };
  });
  const named = placeNames(
    wanted.filter(({ text }) => text.length <= longestLine),
    first,
    frame,
  );
  const sides = placeNames(sideNames(drawing), [...first, ...named.map(({ box }) => box)], frame);
  const units = unitsCalled(drawing, [...first, ...[...named, ...sides].map(({ box }) => box)]);
  const rivers = alongLines(
    linesOfBase(base.rivers, frame),
    ({ properties }) => (properties as RiverProperties).name,
    sizes.river,
    [...first, ...[...named, ...sides, ...units].map(({ box }) => box)],
    frame,
  );
  const long = placeNames(
    wanted
      .filter(({ text }) => text.length > longestLine && text.length <= longestName)
      .map((each) => ({ ...each, text: inLines(each.text), size: sizes.long })),
    [...first, ...[...named, ...sides, ...units, ...rivers].map(({ box }) => box)],
    frame,
  );
  return [
    ...rivers.map(drawnAs("river")),
    ...units,
    ...sides.map(drawnAs("side")),
    ...[...named, ...long].map(drawnAs("feature")),
    ...roads.map(drawnAs("road")),
    ...ringNames.map(drawnAs("ring")),
  ];
}
