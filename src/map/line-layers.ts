/** Lines along roads and rivers of the base map, cut to the units a feature is known to lie in. */
import type { LineString, MultiLineString, Position } from "geojson";
import type { FilterSpecification, LayerSpecification, Map as MapLibre } from "maplibre-gl";
import { landOutline, type Geography } from "../domain/geography";
import { landOfAll } from "../domain/land";
import { halfWay, stretchesWithin } from "../domain/merged-unit/contents";
import { lineKm, lineCoordinates } from "../domain/merged-unit/length";
import type { BaseFeatures } from "./base";
import { collectionOf, featureOf } from "./geojson";
import { drawFeatures, lineLayer } from "./layer-order";
import { halo, ink, selected } from "./palette";
import type { PlacedFeature } from "./placed-features";
import { roundLine, zoomed } from "./zoomed";

const source = "feature-lines";
/** The highlighted and the selected line, by the rings of symbols that mean the same. */
export const lineRings = {
  "feature-highlighted": "feature-line-highlighted",
  "feature-selected": "feature-line-selected",
} as const;
/** The middle of each line, by the key of its feature: there its symbol stands. */
export type Middles = ReadonlyMap<string, readonly [lon: number, lat: number]>;
/** A shorter stretch would be a dot, km. */
const shortestKm = 0.2;

/**
 * The road of the feature's number, or the rivers, within its units. No stretch is made up: where the base map has a gap
 * the line has one.
 */
export function alignment(
  geography: Geography,
  base: Pick<BaseFeatures, "roads" | "rivers">,
  { feature }: Pick<PlacedFeature, "feature">,
): Position[][] {
  const along = feature.line?.along;
  if (!along || feature.place.kind !== "units") return [];
  const shape = landOutline(geography, landOfAll(feature.place.units));
  if (!shape) return [];
  const { features } =
    along === "river"
      ? base.rivers
      : { features: base.roads.features.filter(({ properties }) => properties?.["ref"] === along) };
  const lines = features.flatMap(({ geometry }) => lineCoordinates(geometry as LineString | MultiLineString));
  return stretchesWithin(shape, lines).filter((stretch) => lineKm(stretch) > shortestKm);
}

/** Half-way along the longest stretch. */
function middleOf(lines: readonly Position[][]): readonly [number, number] | null {
  const longest = lines.toSorted((a, b) => lineKm(b) - lineKm(a))[0];
  if (!longest) return null;
  const [lon = 0, lat = 0] = halfWay(longest);
  return [lon, lat];
}

const none: FilterSpecification = ["==", ["get", "key"], ""];
const round = { cap: "round" } as const;

/** Dashed: not the line of the works themselves. */
const layers: LayerSpecification[] = [
  roundLine(lineRings["feature-selected"], source, {
    "line-color": selected, "line-width": zoomed(7, 8, 13, 13),
  }, { filter: none, ...round }), // prettier-ignore
  roundLine(lineRings["feature-highlighted"], source, {
    "line-color": ink, "line-width": zoomed(7, 6.5, 13, 11),
  }, { filter: none, ...round }), // prettier-ignore
  roundLine("feature-line-casing", source, {
    "line-color": halo, "line-width": zoomed(7, 4.5, 13, 8), "line-opacity": ["get", "opacity"],
  }, round), // prettier-ignore
  roundLine(lineLayer, source, {
    "line-color": ["get", "color"], "line-width": zoomed(7, 2.2, 13, 4.4), "line-opacity": ["get", "opacity"],
    "line-dasharray": [3, 1.4],
  }), // prettier-ignore
];

/** Draws these features as lines, and no others; returns the middles of their lines. */
export function drawLines(
  map: MapLibre,
  geography: Geography,
  base: Pick<BaseFeatures, "roads" | "rivers">,
  features: readonly PlacedFeature[],
  opacity: (feature: PlacedFeature) => number,
): Middles {
  const aligned = features.map((each) => ({ each, lines: alignment(geography, base, each) }));
  const drawn = aligned.map(({ each, lines: coordinates }) => {
    const { key, layer, symbol, feature } = each;
    const properties = { key, layer, id: feature.ref.id, count: 1, color: symbol.color, opacity: opacity(each) };
    return featureOf({ type: "MultiLineString", coordinates } as const, properties);
  });
  drawFeatures(map, source, collectionOf(drawn), layers);
  return new Map(
    aligned.flatMap(({ each, lines }) => {
      const middle = middleOf(lines);
      return middle ? [[each.key, middle]] : [];
    }),
  );
}
