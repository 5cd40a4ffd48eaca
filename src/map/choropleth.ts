/** Values of units as filled areas; a second choropleth over a first is drawn as dots of its classes. */
import type { FeatureCollection, Point } from "geojson";
import type { ExpressionSpecification, LayerSpecification, Map as MapLibre } from "maplibre-gl";
import { unitGeometry, type Geography } from "../domain/geography";
import type { ChoroplethLayer, LayerClass, UnitValue } from "../layers/layer";
import type { Level } from "../domain/unit";
import { unitSource } from "./boundaries";
import { hatch } from "./patterns";
import { ink } from "./palette";

const clear = "rgba(0,0,0,0)";
export const dotSource = "class-dots";
export const dotLayers = ["class-dots"] as const;

const patternOf = (classes: LayerClass[], classId: string) => classes.find(({ id }) => id === classId);

const codesOf = (values: UnitValue[], classes: LayerClass[], pattern: LayerClass["pattern"]): string[] =>
  values.filter(({ classId }) => patternOf(classes, classId)?.pattern === pattern).map(({ unit }) => unit.code);

/** Fill colour by code; units of hatched and hollow classes stay clear. */
export function colorByCode(values: UnitValue[], classes: LayerClass[]): ExpressionSpecification | string {
  const pairs = classes
    .filter(({ pattern }) => pattern === "solid")
    .map(({ id, color }) => ({ color, codes: values.filter((v) => v.classId === id).map((v) => v.unit.code) }))
    .filter(({ codes }) => codes.length > 0);
  if (pairs.length === 0) return clear;
  const arms = pairs.flatMap(({ codes, color }) => [codes, color]);
  return ["match", ["get", "code"], ...arms, clear] as unknown as ExpressionSpecification;
}

/** The layers of a choropleth, the lowest first: colours, hatching for "no data", thin outlines of the rest. */
export function choroplethLayers(layer: ChoroplethLayer, level: Level, values: UnitValue[]): LayerSpecification[] {
  const source = unitSource(level);
  const noData = codesOf(values, layer.classes, "hatched");
  const hollow = codesOf(values, layer.classes, "hollow");
  const among = (codes: string[]): ExpressionSpecification => ["in", ["get", "code"], ["literal", codes]];
  return [
    {
      id: "choropleth-fill", type: "fill", source,
      paint: { "fill-color": colorByCode(values, layer.classes), "fill-antialias": false },
    },
    { id: "choropleth-hatch", type: "fill", source, filter: among(noData), paint: { "fill-pattern": hatch } },
    {
      id: "choropleth-line", type: "line", source,
      layout: { "line-join": "round" },
      paint: {
        "line-color": ["case", among(hollow), "#9a9c94", "#ffffff"],
        "line-width": ["interpolate", ["linear"], ["zoom"], 7, 0.5, 11, 1.2],
        "line-opacity": 0.8,
      },
    },
  ]; // prettier-ignore
}
export const choroplethIds = ["choropleth-fill", "choropleth-hatch", "choropleth-line"] as const;

/** One opacity for the whole layer, so that nothing adds up where things overlap. */
export function setChoroplethOpacity(map: MapLibre, opacity: number): void {
  map.setPaintProperty("choropleth-fill", "fill-layer-opacity", opacity);
  map.setPaintProperty("choropleth-hatch", "fill-layer-opacity", opacity * 0.9);
  map.setPaintProperty("choropleth-line", "line-layer-opacity", opacity);
}

/** Dots at the label points, for a choropleth that lies over another one; hollow classes (not applicable) get none. */
export function dotFeatures(
  geography: Geography,
  layer: ChoroplethLayer,
  values: UnitValue[],
): FeatureCollection<Point> {
  const features = values.flatMap(({ unit, classId }) => {
    const found = patternOf(layer.classes, classId);
    if (!found || found.pattern === "hollow") return [];
    const { label } = unitGeometry(geography, unit);
    const properties = { code: unit.code, color: found.color, known: found.pattern === "solid" };
    return [{ type: "Feature" as const, properties, geometry: { type: "Point" as const, coordinates: label } }];
  });
  return { type: "FeatureCollection", features };
}

const known: ExpressionSpecification = ["get", "known"];
export const dotLayer: LayerSpecification = {
  id: dotLayers[0],
  type: "circle",
  source: dotSource,
  paint: {
    "circle-radius": [
      "interpolate", ["linear"], ["zoom"],
      7, ["case", known, 3.2, 2.2], 9, ["case", known, 4.6, 3.2], 12, ["case", known, 7, 5],
    ], // prettier-ignore
    "circle-color": ["case", known, ["get", "color"], "rgba(255,255,255,0.35)"],
    "circle-stroke-color": ["case", known, ink, "#6e726a"],
    "circle-stroke-width": ["case", known, 1, 0.9],
  },
};
