/** Boundary lines of every level, the pale tints of the units, and the light under the pointer. */
import type { ExpressionSpecification, LayerSpecification, Map as MapLibre } from "maplibre-gl";
import type { Era, Level } from "../domain/unit";
import type { View } from "../state/view";
import { accents, halo } from "./palette";
import { pointedLevel } from "./shown-levels";
import { zoomed } from "./zoomed";
import type { LineKind } from "./unit-features";

export const unitSource = (level: Level): string => `units-${level}`;
export const boundarySource = "boundaries";
const width = (at7: number, at10: number, at13: number) => zoomed(7, at7, 10, at10, 13, at13);
const kinds = (...of: LineKind[]): ExpressionSpecification => ["in", ["get", "kind"], ["literal", of]];
const round = { "line-join": "round", "line-cap": "round" } as const;
const lit: ExpressionSpecification = ["boolean", ["feature-state", "lit"], false];

const tintOpacity = 0.55;

/** Edges of fills lie under boundary lines and need no smoothing, which would take another shader for each kind of fill. */
const tintLayer = (level: Level): LayerSpecification => ({
  id: `tint-${level}`,
  type: "fill",
  source: unitSource(level),
  layout: { visibility: "none" },
  paint: {
    "fill-color": ["get", "tint"],
    "fill-antialias": false,
    "fill-layer-opacity": 0,
    "fill-layer-blend": "multiply",
  },
});

/** Below rivers and roads. */
export const tintLayers: LayerSpecification[] = (["district", "former-commune", "commune"] as const).map(tintLayer);

/** A unit coloured by its value is lit by its outline alone: paler, it would be of another class. */
const litFill = (coloured: boolean): ExpressionSpecification => ["case", lit, coloured ? 0 : 0.34, 0];

/** Invisible, but found under the pointer. */
const touchLayer = (level: Level): LayerSpecification => ({
  id: `touch-${level}`,
  type: "fill",
  source: unitSource(level),
  paint: { "fill-color": "#ffffff", "fill-antialias": false, "fill-opacity": litFill(false) },
});

const lightLayer = (level: Level): LayerSpecification => ({
  id: `light-${level}`,
  type: "line",
  source: unitSource(level),
  layout: round,
  paint: {
    "line-color": level === "commune" ? accents.after : accents.before,
    "line-width": width(2, 2.6, 3.2),
    "line-opacity": ["case", lit, 1, 0],
  },
});

const levelsDrawn: Level[] = ["province", "district", "former-commune", "commune"];
export const touchLayers = levelsDrawn.map(touchLayer);
export const lightLayers = levelsDrawn.map(lightLayer);

const line = (id: string, filter: ExpressionSpecification, paint: object): LayerSpecification => ({
  id, type: "line", source: boundarySource, filter,
  layout: { ...round, "line-cap": "butt", visibility: "none" },
  paint: { ...paint, "line-layer-opacity": 0 },
}); // prettier-ignore

interface Widths {
  era: Era;
  plain: ExpressionSpecification;
  /** In an overlay, for lines of the era whose areas are not coloured: they lead there. */
  strong: ExpressionSpecification;
}
const lineWidths = {
  "line-former-commune-exact": { era: "before", plain: width(0.5, 1, 1.4), strong: width(0.9, 1.6, 2.2) },
  "line-former-commune": { era: "before", plain: width(0.55, 1, 1.3), strong: width(0.95, 1.6, 2.1) },
  "line-district": { era: "before", plain: width(1.1, 2, 2.8), strong: width(2, 3.2, 4.2) },
  "line-commune": { era: "after", plain: width(0.8, 1.5, 2.2), strong: width(1.4, 2.4, 3.2) },
} satisfies Record<string, Widths>;

export const boundaryLayers: LayerSpecification[] = [
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

/**
 * Lets a layer fade in or out (at once for readers who want less motion, see `style`). One that has faded out is not
 * drawn; it stays ready, so that it need not be cut into tiles again when it comes back.
 */
function fade(map: MapLibre, id: string, kind: "line" | "fill", opacity: number): void {
  if (opacity > 0) map.setLayoutProperty(id, "visibility", "visible");
  map.setPaintProperty(id, `${kind}-layer-opacity`, opacity);
}

/** Shows the levels of the view and colours the province's line with the era's accent; tints only without a choropleth. */
export function drawBoundaries(map: MapLibre, view: View, choropleth: boolean): void {
  for (const level of levelsDrawn) for (const id of linesOf[level]) fade(map, id, "line", view.levels[level] ? 1 : 0);
  for (const [id, { era, plain, strong }] of Object.entries<Widths>(lineWidths))
    map.setPaintProperty(id, "line-width", view.compare === "overlay" && era !== view.era ? strong : plain);
  for (const { id } of touchLayers) map.setPaintProperty(id, "fill-opacity", litFill(choropleth));
  const pointed = pointedLevel(view);
  for (const { id } of tintLayers) fade(map, id, "fill", !choropleth && id === `tint-${pointed}` ? tintOpacity : 0);
  map.setPaintProperty("line-province", "line-color", accents[view.era]);
  map.setPaintProperty("line-province-glow", "line-color", accents[view.era]);
}
