/** Boundary lines of every level, and highlights. */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification, Map as MapLibre } from "maplibre-gl";
import { levels, type Era, type Level, type UnitRef } from "../domain/unit";
import type { View } from "../state/view";
import { accents, halo } from "./palette";
import type { StaticLayers } from "./static-layers";
import { paintLayer } from "./tone/tone";
import { roundLine, zoomed } from "./zoomed";
import type { LineKind } from "./unit-features";

export const unitSource = (level: Level): string => `units-${level}`;
export const boundarySource = "boundaries";
const width = (at7: number, at10: number, at13: number) => zoomed(7, at7, 10, at10, 13, at13);
const kinds = (...of: LineKind[]): ExpressionSpecification => ["in", ["get", "kind"], ["literal", of]];
const highlighted: ExpressionSpecification = ["boolean", ["feature-state", "highlighted"], false];

const highlightFill = (level: Level): LayerSpecification => ({
  id: `highlight-fill-${level}`,
  type: "fill",
  source: unitSource(level),
  paint: { "fill-color": "#ffffff", "fill-antialias": false, "fill-opacity": ["case", highlighted, 0.34, 0] },
});

const highlightLine = (level: Level): LayerSpecification => {
  const color = level === "commune" ? accents.after : accents.before;
  const opacity = ["case", highlighted, 1, 0];
  const paint = { "line-color": color, "line-width": width(2, 2.6, 3.2), "line-opacity": opacity };
  return roundLine(`highlight-line-${level}`, unitSource(level), paint, { cap: "round" });
};

const line = (id: string, filter: FilterSpecification, paint: object): LayerSpecification => ({
  id,
  type: "line",
  source: boundarySource,
  filter,
  paint: { ...paint, "line-layer-opacity": 1 },
});

interface Widths {
  era: Era;
  plain: ExpressionSpecification;
  /** In an overlay, of the era whose areas are not coloured. */
  strong: ExpressionSpecification;
}
const lineWidths = {
  "line-former-commune-exact": { era: "before", plain: width(0.5, 1, 1.4), strong: width(0.9, 1.6, 2.2) },
  "line-former-commune": { era: "before", plain: width(0.55, 1, 1.3), strong: width(0.95, 1.6, 2.1) },
  "line-district": { era: "before", plain: width(1.1, 2, 2.8), strong: width(2, 3.2, 4.2) },
  "line-commune": { era: "after", plain: width(0.8, 1.5, 2.2), strong: width(1.4, 2.4, 3.2) },
} satisfies Record<string, Widths>;

const boundaryLayers: LayerSpecification[] = [
  line("line-former-commune-exact", kinds("district-commune", "district", "commune"), {
    "line-color": accents.before, "line-width": lineWidths["line-former-commune-exact"].plain, "line-opacity": 0.75,
  }), // prettier-ignore
  line("line-former-commune", kinds("former-commune"), {
    "line-color": accents.before, "line-width": lineWidths["line-former-commune"].plain, "line-opacity": 0.8, "line-dasharray": [3.2, 2.4],
  }), // prettier-ignore
  line("line-commune-casing", kinds("district-commune", "commune"), {
    "line-color": halo, "line-width": width(2, 3.4, 4.6), "line-opacity": 0.55,
  }), // prettier-ignore
  line("line-commune", kinds("district-commune", "commune"), {
    "line-color": accents.after, "line-width": lineWidths["line-commune"].plain, "line-opacity": 0.9,
  }), // prettier-ignore
  line("line-district-casing", kinds("district-commune", "district"), {
    "line-color": halo, "line-width": width(2.6, 4.2, 5.6), "line-opacity": 0.6,
  }), // prettier-ignore
  line("line-district", kinds("district-commune", "district"), {
    "line-color": accents.before, "line-width": lineWidths["line-district"].plain,
  }), // prettier-ignore
  line("line-province-glow", kinds("province"), {
    "line-color": accents.after, "line-width": width(9, 16, 24), "line-blur": width(8, 14, 20), "line-opacity": 0.28,
  }), // prettier-ignore
  line("line-province-casing", kinds("province"), {
    "line-color": halo, "line-width": width(3.6, 5.4, 6.6), "line-opacity": 0.8,
  }), // prettier-ignore
  line("line-province", kinds("province"), { "line-color": accents.after, "line-width": width(1.6, 2.6, 3.4) }),
];

const linesOf: Record<Level, string[]> = {
  province: ["line-province-glow", "line-province-casing", "line-province"],
  district: ["line-district-casing", "line-district"],
  "former-commune": ["line-former-commune-exact", "line-former-commune"],
  commune: ["line-commune-casing", "line-commune"],
};

/** Fades a line in or out, adding it when it is first shown. One that has faded out is not drawn, but stays ready. */
function fade(layers: StaticLayers, layer: LayerSpecification, shown: boolean): void {
  if (shown) layers.add(layer);
  if (layers.map.getLayer(layer.id)) layers.map.setPaintProperty(layer.id, "line-layer-opacity", shown ? 1 : 0);
}

/** Shows the levels of the view, and the province's line in the era's accent. */
export function drawBoundaries(layers: StaticLayers, view: View, choropleth: boolean): void {
  const { map } = layers;
  const shown = new Set(levels.filter((level) => view.levels[level]).flatMap((level) => linesOf[level]));
  for (const layer of boundaryLayers) fade(layers, layer, shown.has(layer.id));
  for (const [id, { era, plain, strong }] of Object.entries<Widths>(lineWidths))
    if (map.getLayer(id))
      map.setPaintProperty(id, "line-width", view.compare === "overlay" && era !== view.era ? strong : plain);
  for (const id of ["line-province", "line-province-glow"])
    if (map.getLayer(id)) paintLayer(map, id, "line-color", accents[view.era]);
  drawHighlights(map, choropleth);
}

/** A unit coloured by its value is highlighted by its outline alone: a paler fill would be another class. */
function drawHighlights(map: MapLibre, choropleth: boolean): void {
  for (const { id } of levels.map(highlightFill))
    if (map.getLayer(id)) map.setPaintProperty(id, "fill-layer-opacity", choropleth ? 0 : 1);
}

export function highlightUnit(layers: StaticLayers, ref: UnitRef, on: boolean, choropleth: boolean): void {
  const { level, code } = ref;
  if (on) layers.add(highlightFill(level), highlightLine(level));
  drawHighlights(layers.map, choropleth);
  layers.map.setFeatureState({ source: unitSource(level), id: code }, { highlighted: on });
}
