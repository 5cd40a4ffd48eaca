/** Names of the units of the province, at the label points of the geometry build. */
import type { Feature, FeatureCollection, Point } from "geojson";
import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { unitGeometry, type Geography } from "../domain/geography";
import type { Level } from "../domain/unit";
import { unitsOf, type Unit } from "../domain/units";
import type { View } from "../state/view";
import { regular, semibold } from "./fonts";
import { collectionOf, pointOf } from "./geojson";
import { mapName } from "./map-name";
import { halo } from "./palette";
import { namedLevels } from "./shown-levels";
import type { StaticLayers } from "./static-layers";
import { zoomed } from "./zoomed";

export const labelSource = "unit-labels";

/** From this zoom on there is room for the names of the 129 former communes. */
export const formerNamesZoom = 8.4;

interface LabelProperties {
  level: Level;
  code: string;
  name: string;
  /** Smaller numbers are placed first. */
  sort: number;
}

/** Where labels collide, the unit with more people keeps its name. */
function label(geography: Geography, unit: Unit): Feature<Point, LabelProperties> {
  const { level, code } = unit.ref;
  const people = unit.population[0]?.value ?? 0;
  return pointOf(unitGeometry(geography, unit.ref).label, { level, code, name: mapName(unit), sort: -people });
}

export function labelFeatures(geography: Geography): FeatureCollection<Point, LabelProperties> {
  const named: Level[] = ["district", "former-commune", "commune"];
  return collectionOf(named.flatMap((level) => unitsOf(level).map((unit) => label(geography, unit))));
}

/**
 * Places for a name about its label point, the best first. `x` and `ys`: how far its edge may be from the point, em; a
 * negative `x` leaves the point under its first or last letters.
 */
function about(x: number, ...ys: number[]): ExpressionSpecification {
  const places = [
    ["center", [0, 0]],
    ...ys.flatMap((y) => [["top", [0, y]], ["bottom", [0, -y]]]),
    ["left", [x, 0]], ["right", [-x, 0]],
    ...ys.flatMap((y) => [
      ["top-left", [x, y]], ["top-right", [-x, y]], ["bottom-left", [x, -y]], ["bottom-right", [-x, -y]],
    ]),
  ]; // prettier-ignore
  return ["literal", places.flat()] as ExpressionSpecification;
}

interface LabelStyle {
  font: string[];
  color: string;
  size: ExpressionSpecification;
  minzoom: number;
  maxzoom?: number;
  spacing: number;
  places: ExpressionSpecification;
}

/** About two letters or half a line: further off it would seem to name a neighbour. */
const closeBy = about(-1.3, 0.3, 0.9);

const layer = (
  level: Level,
  { font, color, size, minzoom, maxzoom = 24, spacing, places }: LabelStyle,
): LayerSpecification => ({
  id: `label-${level}`,
  type: "symbol",
  source: labelSource,
  minzoom,
  maxzoom,
  filter: ["==", ["get", "level"], level],
  layout: {
    "text-field": ["get", "name"],
    "text-font": font,
    "text-size": size,
    "text-letter-spacing": spacing,
    "text-max-width": 7,
    "text-line-height": level === "district" ? 1.25 : 1.1,
    "text-padding": 2,
    "text-variable-anchor-offset": places,
    "text-justify": "auto",
    "symbol-sort-key": ["get", "sort"],
  },
  paint: { "text-color": color, "text-halo-color": halo, "text-halo-width": 1.5, "text-halo-blur": 0.3 },
});

const unitLabels: LayerSpecification[] = [
  layer("former-commune", {
    font: regular, color: "#5a3a18",
    size: zoomed(8, 10, 10, 12, 13, 16), minzoom: formerNamesZoom, spacing: 0, places: closeBy,
  }), // prettier-ignore
  layer("commune", {
    font: semibold, color: "#17483a",
    size: zoomed(7, 9.5, 8, 11, 10, 13.5, 13, 18), minzoom: 6, spacing: 0, places: closeBy,
  }), // prettier-ignore
  layer("district", {
    font: semibold, color: "#6d431a",
    size: zoomed(7, 10, 8, 12, 10, 15), minzoom: 6, maxzoom: 10.6, spacing: 0.1, places: about(-1.3, 0.4, 1.1),
  }), // prettier-ignore
];

/** Shows the names of the view's levels, and those outside the province in its language. */
export function drawLabels(layers: StaticLayers, view: View): void {
  const { map } = layers;
  const named = namedLevels(view);
  // Below the names of the new communes; close up there is room for both.
  if (view.compare === "overlay" && view.era === "after" && view.levels["former-commune"]) named.push("former-commune");
  for (const label of unitLabels) {
    const shown = named.some((level) => label.id === `label-${level}`);
    if (shown) layers.add(label);
    if (map.getLayer(label.id)) map.setLayoutProperty(label.id, "visibility", shown ? "visible" : "none");
  }
  map.setLayoutProperty("region-names", "text-field", [
    "upcase",
    ["get", view.language === "vi" ? "name_vi" : "name_en"],
  ]);
}
