/** Names of the base map: rivers, roads, and what lies outside the province. */
import type {
  ExpressionSpecification,
  LayerSpecification,
  Map as MapLibre,
  SymbolLayerSpecification,
} from "maplibre-gl";
import type { Language } from "../domain/unit";
import { regular, semibold } from "./fonts";
import { base, halo } from "./palette";
import { zoomed } from "./zoomed";

const country: ExpressionSpecification = ["==", ["get", "kind"], "country"];

/** Of the wider view; in a close one smoother lines take over (`close-up/river-names.ts`). */
export const riverNameLabel: SymbolLayerSpecification = {
  id: "river-names",
  type: "symbol",
  source: "rivers",
  minzoom: 8.5,
  filter: ["all", ["has", "name"], [">=", ["get", "strahler"], 2]],
  layout: {
    "symbol-placement": "line",
    "symbol-spacing": 420,
    "text-field": ["get", "name"],
    "text-font": regular,
    "text-size": zoomed(8.5, 10, 12, 12.5),
    "text-letter-spacing": 0.06,
    "text-max-angle": 32,
    "text-offset": [0, -0.75],
  },
  paint: { "text-color": base.riverLabel, "text-halo-color": halo, "text-halo-width": 1.2, "text-opacity": 0.85 },
};

export const baseLabels: LayerSpecification[] = [
  riverNameLabel,
  {
    id: "road-numbers",
    type: "symbol",
    source: "roads",
    minzoom: 9,
    filter: ["has", "ref"],
    layout: {
      "symbol-placement": "line",
      "symbol-spacing": 380,
      "text-field": ["get", "ref"],
      "text-font": semibold,
      "text-size": 9.5,
      "text-rotation-alignment": "viewport",
      "text-padding": 8,
    },
    paint: { "text-color": base.roadNumber, "text-halo-color": base.road, "text-halo-width": 2 },
  },
  {
    id: "place-names",
    type: "symbol",
    source: "places",
    filter: ["all", ["!", ["get", "inside"]], ["<=", ["get", "rank"], ["step", ["zoom"], 2, 8, 3]]],
    layout: {
      "text-field": ["get", "name"],
      "text-font": regular,
      "text-size": ["case", ["==", ["get", "rank"], 2], 11.5, 10.5],
      "symbol-sort-key": ["get", "rank"],
      "text-max-width": 7,
      "text-padding": 6,
    },
    paint: { "text-color": base.place, "text-halo-color": halo, "text-halo-width": 1.2, "text-opacity": 0.85 },
  },
  {
    id: "region-names",
    type: "symbol",
    source: "region_labels",
    maxzoom: 11,
    layout: {
      "text-field": ["upcase", ["get", "name_vi"]],
      "text-font": ["case", country, ["literal", semibold], ["literal", regular]],
      "text-size": ["case", country, 15, 11],
      "text-letter-spacing": ["case", country, 0.35, 0.22],
      "symbol-sort-key": ["case", country, 0, 1],
      "text-max-width": 9,
      "text-padding": 8,
    },
    paint: {
      "text-color": base.region,
      "text-halo-color": halo,
      "text-halo-width": 1,
      "text-opacity": ["case", country, 0.75, 0.9],
    },
  },
];

/** Names of countries and provinces. */
export const nameNeighbours = (map: MapLibre, language: Language): unknown =>
  map.setLayoutProperty("region-names", "text-field", ["upcase", ["get", `name_${language}`]]);
