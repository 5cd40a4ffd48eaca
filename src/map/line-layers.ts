/** Lines along roads and rivers of the base map, cut to the units that a thing is known to lie in. */
import booleanPointInPolygon from "@turf/boolean-point-in-polygon";
import type { Feature, FeatureCollection, LineString, MultiLineString, Position } from "geojson";
import type { GeoJSONSource, LayerSpecification, Map as MapLibre } from "maplibre-gl";
import { outline, type Geography } from "../domain/geography";
import type { BaseFeatures } from "./base";
import { dotLayers } from "./choropleth";
import type { PlacedFeature } from "./placed-features";
import { lineLayer, lineRings, type Middles } from "./lines";
import { halo, ink, selected } from "./palette";
import { zoomed } from "./zoomed";

const source = "feature-lines";
/** Lines are looked at in steps of this many degrees, about 100 m. */
const step = 0.001;
/** What is cut off shorter than these steps would be a dot. */
const shortest = 2;

export type LineFeature = Feature<MultiLineString, { key: string; layer: string; id: string; count: 1; color: string; opacity: number }>; // prettier-ignore

const length = ([x0 = 0, y0 = 0]: Position, [x1 = 0, y1 = 0]: Position): number =>
  Math.hypot((x1 - x0) * Math.cos((y0 * Math.PI) / 180), y1 - y0);

/** The line with points so close that it can be cut at any of them. */
function dense(line: readonly Position[]): Position[] {
  return line.flatMap((from, at) => {
    const to = line[at + 1];
    if (!to) return [from];
    const parts = Math.max(1, Math.ceil(length(from, to) / step));
    return Array.from({ length: parts }, (_, i) =>
      [0, 1].map((axis) => (from[axis] ?? 0) + (((to[axis] ?? 0) - (from[axis] ?? 0)) * i) / parts),
    );
  });
}

/** The stretches of a line that lie inside. */
function stretches(line: readonly Position[], inside: (at: Position) => boolean): Position[][] {
  const found: Position[][] = [];
  let now: Position[] | null = null;
  for (const at of dense(line)) {
    if (!inside(at)) now = null;
    else if (now) now.push(at);
    else found.push((now = [at]));
  }
  return found.filter((stretch) => stretch.length > shortest);
}

const linesOf = ({ geometry }: Feature): Position[][] =>
  geometry.type === "LineString"
    ? [(geometry as LineString).coordinates]
    : geometry.type === "MultiLineString"
      ? geometry.coordinates
      : [];

/**
 * The part of the base map a thing is drawn along, within its units: the road of that number, or with `river` the rivers
 * there. No stretch is made up: where the base map has a gap the line has one.
 */
export function alignment(
  geography: Geography,
  base: Pick<BaseFeatures, "roads" | "rivers">,
  { feature }: Pick<PlacedFeature, "feature">,
): Position[][] {
  const along = feature.line?.along;
  if (!along || feature.place.kind !== "units") return [];
  const outlines = feature.place.units.map((ref) => outline(geography, ref));
  const inside = (at: Position) => outlines.some((shape) => booleanPointInPolygon(at, shape));
  const { features } =
    along === "river"
      ? base.rivers
      : { features: base.roads.features.filter(({ properties }) => properties?.["ref"] === along) };
  return features.flatMap(linesOf).flatMap((line) => stretches(line, inside));
}

/** Half-way along the longest stretch. */
function middleOf(lines: readonly Position[][]): readonly [number, number] | null {
  const longest = lines.toSorted((a, b) => b.length - a.length)[0];
  const [lon, lat] = longest?.[Math.floor(longest.length / 2)] ?? [];
  return lon === undefined || lat === undefined ? null : [lon, lat];
}

const line = (id: string, paint: object, filter?: ["==", ["get", "key"], ""]): LayerSpecification => ({
  id, type: "line", source, layout: { "line-join": "round", "line-cap": "round" }, paint, ...(filter && { filter }),
}); // prettier-ignore
const none = ["==", ["get", "key"], ""] as ["==", ["get", "key"], ""];

/** The lowest first. Dashed: it is not the line of the works themselves. */
const layers: LayerSpecification[] = [
  line(lineRings["feature-selected"], { "line-color": selected, "line-width": zoomed(7, 8, 13, 13) }, none),
  line(lineRings["feature-lit"], { "line-color": ink, "line-width": zoomed(7, 6.5, 13, 11) }, none),
  line("feature-line-casing", {
    "line-color": halo, "line-width": zoomed(7, 4.5, 13, 8), "line-opacity": ["get", "opacity"],
  }), // prettier-ignore
  {
    ...line(lineLayer, {
      "line-color": ["get", "color"], "line-width": zoomed(7, 2.2, 13, 4.4), "line-opacity": ["get", "opacity"],
      "line-dasharray": [3, 1.4],
    }), // prettier-ignore
    layout: { "line-join": "round" },
  } as LayerSpecification,
];

/** Draws these things as lines, and no others; tells where their middles are. */
export function drawLines(
  map: MapLibre,
  geography: Geography,
  base: Pick<BaseFeatures, "roads" | "rivers">,
  features: readonly PlacedFeature[],
  opacity: (feature: PlacedFeature) => number,
): Middles {
  const aligned = features.map((each) => ({ each, lines: alignment(geography, base, each) }));
  const lines = aligned.map(({ each, lines }): LineFeature => ({
    type: "Feature",
    properties: {
      key: each.key, layer: each.layer, id: each.feature.id, count: 1, color: each.symbol.color, opacity: opacity(each),
    },
    geometry: { type: "MultiLineString", coordinates: lines },
  })); // prettier-ignore
  const data: FeatureCollection = { type: "FeatureCollection", features: lines };
  const drawn = map.getSource<GeoJSONSource>(source);
  if (drawn) void drawn.setData(data);
  else {
    map.addSource(source, { type: "geojson", data, maxzoom: 12, tolerance: 0.3 });
    for (const layer of layers) map.addLayer(layer, dotLayers[0]);
  }
  return new Map(
    aligned.flatMap(({ each, lines }) => {
      const middle = middleOf(lines);
      return middle ? [[each.key, middle]] : [];
    }),
  );
}
