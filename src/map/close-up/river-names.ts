/** Names along rivers in a close view: the drawn lines have bends too sharp for letters, so names follow smoother ones. */
import type { FeatureCollection, LineString, MultiLineString, Position } from "geojson";
import type { LayerSpecification, Map as MapLibre } from "maplibre-gl";
import { chain } from "../../../geo/lines";
import { riverNameLabel } from "../base-labels";
import { collectionOf, featureOf } from "../geojson";
import { drawFeatures } from "../layer-order";
import { zoomed } from "../zoomed";
import { closeZoom } from "./zooms";

export const riverNames = "close-river-names";
/** From here on the names follow the rivers more closely. */
const nearZoom = 12;
/** How much of the river a point of the smooth line is the mean of, km: letters are as high as 1 km at zoom 10. */
const smoothing = { far: 3, near: 0.9 };
/** A degree of longitude and of latitude, as exactly as a name needs. */
const kmPerDegree = [103.5, 110.7] as const;

const apart = ([a = 0, b = 0]: Position, [c = 0, d = 0]: Position): number =>
  Math.hypot((a - c) * kmPerDegree[0], (b - d) * kmPerDegree[1]);

/** Points at equal steps along the line, its ends among them. */
function evenly(line: readonly Position[], step: number): Position[] {
  const points: Position[] = [];
  let due = 0;
  line.slice(1).forEach((end, i) => {
    const start = line[i] ?? end;
    const length = apart(start, end);
    for (; due <= length; due += step) {
      const t = length > 0 ? due / length : 0;
      points.push([0, 1].map((axis) => (start[axis] ?? 0) + t * ((end[axis] ?? 0) - (start[axis] ?? 0))));
    }
    due -= length;
  });
  return [...points, ...line.slice(-1)];
}

/** Each point the mean of its surroundings, which grow from the ends; so the ends stay. */
export function smoothed(line: readonly Position[], km: number): Position[] {
  const points = evenly(line, km / 8);
  const reach = 4;
  return points.map((_, at) => {
    const around = Math.min(reach, at, points.length - 1 - at);
    const near = points.slice(at - around, at + around + 1);
    return [0, 1].map((axis) => near.reduce((sum, p) => sum + (p[axis] ?? 0), 0) / near.length);
  });
}

const linesOf = (geometry: LineString | MultiLineString): Position[][] =>
  geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;

/** The named rivers, whole, as lines for names; `near`: for the closer view. */
export function riverNameLines(rivers: FeatureCollection) {
  const byName = new Map<string, Position[][]>();
  for (const { geometry, properties } of rivers.features) {
    const name = properties?.["name"] as string | null;
    if (name) byName.set(name, [...(byName.get(name) ?? []), ...linesOf(geometry as LineString | MultiLineString)]);
  }
  return collectionOf(
    [...byName].flatMap(([name, lines]) =>
      chain(lines as [number, number][][]).flatMap((line) =>
        [false, true].map((near) => {
          const coordinates = smoothed(line, near ? smoothing.near : smoothing.far);
          return featureOf({ type: "LineString", coordinates } as const, { name, near });
        }),
      ),
    ),
  );
}

const layer: LayerSpecification = {
  ...riverNameLabel,
  id: riverNames,
  source: riverNames,
  minzoom: closeZoom,
  filter: ["==", ["get", "near"], ["step", ["zoom"], false, nearZoom, true]],
  layout: {
    ...riverNameLabel.layout,
    "symbol-spacing": 240,
    "text-size": zoomed(10, 11, 14, 13.5),
    "text-max-angle": 40,
  },
};

/** Takes over from the names of the wider view. */
export function nameRivers(map: MapLibre, rivers: FeatureCollection): void {
  drawFeatures(map, riverNames, riverNameLines(rivers), [layer]);
  map.setLayerZoomRange(riverNameLabel.id, riverNameLabel.minzoom ?? 0, closeZoom);
}
