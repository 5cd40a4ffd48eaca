/** Draws the features of the point layers. */
import type { ExpressionSpecification, LayerSpecification, Map as MapLibre } from "maplibre-gl";
import { unitGeometry, type Geography } from "../domain/geography";
import type { Language, Level } from "../domain/unit";
import { unitsOf } from "../domain/units";
import type { LayerId, PointLayer } from "../themes/theme";
import type { View } from "../state/view";
import { regular, semibold } from "./fonts";
import { clusterImage, clusterSpec } from "./cluster-symbol";
import type { BaseFeatures } from "./base";
import { pointLayersOn, shownPlacedFeatures, type PlacedFeature } from "./placed-features";
import { inMembers, markFeatures, type MarkFeatures } from "./marks";
import { formerNamesZoom } from "./labels/unit-names";
import { drawFeatures, featureLayer } from "./layer-order";
import { drawLines, lineRings, type Middles } from "./line-layers";
import { halo, ink, selected } from "./palette";
import { pixelRatio } from "./patterns";
import { namedLevels } from "./shown-levels";
import { clusterScale, iconScale, leastRadius } from "./symbol-scale";
import { symbolImage } from "./symbols";
import { zoomed } from "./zoomed";
import type { Themes } from "../themes";
import { narrowingKey } from "./narrowing";

const featureSource = "features";
/** Text size of names, px. */
const nameSize = 11;

const isCluster: ExpressionSpecification = [">", ["get", "count"], 1];
const [z0, s0, z1, s1, z2, s2] = iconScale;
const scale = (at: 1 | 3 | 5, size: number): ExpressionSpecification => [
  "case", isCluster, clusterScale[at], ["max", size, ["/", leastRadius, ["get", "r"]]],
]; // prettier-ignore
const byScale = (radius: ExpressionSpecification | 1): ExpressionSpecification => [
  "interpolate", ["linear"], ["zoom"],
  z0, ["*", scale(1, s0), radius], z1, ["*", scale(3, s1), radius], z2, ["*", scale(5, s2), radius],
]; // prettier-ignore
const around = (px: number): ExpressionSpecification => byScale(["+", ["get", "r"], px]);
const none: ExpressionSpecification = ["==", ["get", "count"], 0];

const ring = (id: string, color: string, width: number): LayerSpecification => ({
  id,
  type: "circle",
  source: featureSource,
  filter: none,
  paint: {
    "circle-radius": around(5.5),
    "circle-color": "rgba(255,255,255,0.85)",
    "circle-stroke-color": color,
    "circle-stroke-width": width,
  },
});

/** Haloes of approximate points, rings of the highlighted and the selected feature, symbols. */
const featureLayers: readonly LayerSpecification[] = [
  {
    id: "feature-neighbourhood",
    type: "circle",
    source: featureSource,
    filter: ["==", ["get", "precision"], "neighbourhood"],
    paint: {
      "circle-radius": around(10),
      "circle-color": ["get", "color"],
      "circle-blur": 0.55,
      "circle-opacity": 0.34,
    },
  },
  ring("feature-highlighted", ink, 1.4),
  ring("feature-selected", selected, 2.6),
  {
    id: featureLayer,
    type: "symbol",
    source: featureSource,
    layout: {
      "icon-image": ["get", "icon"],
      "icon-size": byScale(1),
      "text-field": ["case", isCluster, ["to-string", ["get", "count"]], ""],
      "text-font": semibold,
      "text-size": zoomed(7, 9.5, 10.5, 12),
      "text-overlap": "always",
      "text-padding": 0,
      "icon-overlap": "always",
      "icon-padding": 0,
      "symbol-sort-key": ["get", "sort"],
    },
    paint: { "text-color": ink },
  },
];

const name: ExpressionSpecification = ["get", "name"];
const upTo = (letters: number): ExpressionSpecification => ["case", ["<=", ["length", name], letters], name, ""];

/** Names round the symbols; those of units are placed first, and long ones need a closer zoom. */
const featureNames: LayerSpecification = {
  id: "feature-names",
  type: "symbol",
  source: featureSource,
  minzoom: 9.5,
  layout: {
    "text-field": ["step", ["zoom"], upTo(30), 11, upTo(48), 12.5, name],
    "text-font": regular,
    "text-size": nameSize,
    "text-max-width": 10,
    "text-line-height": 1.1,
    "text-variable-anchor": ["left", "right", "top", "bottom"],
    "text-radial-offset": ["/", ["+", ["*", ["get", "r"], 1.2], 6], nameSize],
    "text-justify": "auto",
    "text-padding": 3,
    "symbol-sort-key": ["get", "sort"],
  },
  paint: { "text-color": ink, "text-halo-color": halo, "text-halo-width": 1.5 },
};

/** How opaque the features of each layer are; companions are as opaque as the layer they are shown with. */
function opacitiesOf(on: readonly PointLayer[], { layers: opacity }: View): [LayerId, number][] {
  const theirs = on.flatMap(({ id, companions = [] }) =>
    companions.map(({ layer }): [LayerId, number] => [layer, opacity[id] ?? 1]),
  );
  return [...theirs, ...on.map(({ id }): [LayerId, number] => [id, opacity[id] ?? 1])];
}

type Ring = keyof typeof lineRings;

/** Keeps the features of the layers switched on drawn, for the zoom of the map. */
export class Points {
  /** As drawn. */
  marks: MarkFeatures = { type: "FeatureCollection", features: [] };
  #features: PlacedFeature[] = [];
  #shown = "";
  #lines = "";
  #middles: Middles = new Map();
  #themes: Themes | null = null;
  #language: Language = "vi";
  #named: Level[] = [];
  #halfZoom = 0;
  readonly #rings = new Map<Ring, string | null>();

  constructor(
    private readonly map: MapLibre,
    private readonly geography: Geography,
    private readonly base: Pick<BaseFeatures, "roads" | "rivers">,
  ) {}

  show(view: View, themes: Themes | null): void {
    const on = pointLayersOn(view);
    const named = namedLevels(view);
    const opacityOf = new Map(opacitiesOf(on, view));
    const shown = [view.language, ...on.map(({ id }) => id + narrowingKey(id, view)), ...named].join(" ");
    if (shown !== this.#shown || themes !== this.#themes) {
      this.#shown = shown;
      this.#themes = themes;
      this.#language = view.language;
      this.#named = named;
      this.#features = themes ? shownPlacedFeatures(this.geography, view, themes) : [];
      this.#drawLines(opacityOf);
      this.#features = this.#features.map((each) => this.#onLine(each));
      this.#place();
    } else this.#drawLines(opacityOf);
    if (!this.map.getLayer(featureLayer)) return;
    const byLayer = ["match", ["get", "layer"], ...[...opacityOf].flat(), 1] as unknown as ExpressionSpecification;
    for (const property of ["icon-opacity", "text-opacity"] as const)
      this.map.setPaintProperty(featureLayer, property, on.length > 0 ? byLayer : 1);
  }

  /** Symbols are moved apart anew at every half zoom step. */
  zoomed(): void {
    if (this.#features.length > 0 && this.#halfZoom !== Math.round(this.map.getZoom() * 2)) this.#place();
  }

  find(key: string): PlacedFeature | null {
    return this.#features.find((each) => each.key === key) ?? null;
  }

  /** Rings the symbol of the highlighted or the selected feature; null takes the ring away. */
  ring(which: Ring, key: string | null): void {
    this.#rings.set(which, key);
    this.#drawRings();
  }

  #drawRings(): void {
    for (const [which, key] of this.#rings) {
      if (this.map.getLayer(which))
        this.map.setFilter(which, key === null ? none : ["in", inMembers(key), ["get", "members"]]);
      const line = lineRings[which];
      if (this.map.getLayer(line)) this.map.setFilter(line, ["==", ["get", "key"], key ?? ""]);
    }
  }

  #drawLines(opacityOf: ReadonlyMap<LayerId, number>): void {
    const opacity = ({ layer }: PlacedFeature) => opacityOf.get(layer) ?? 1;
    const along = this.#features.filter(({ feature }) => feature.line?.along);
    const lines = along.map((each) => `${each.key} ${opacity(each)}`).join(" ");
    if (lines === this.#lines) return;
    this.#lines = lines;
    this.#middles = drawLines(this.map, this.geography, this.base, along, opacity);
    this.#drawRings();
  }

  #onLine(placed: PlacedFeature): PlacedFeature {
    const middle = this.#middles.get(placed.key);
    return middle ? { ...placed, lon: middle[0], lat: middle[1], precision: "site" } : placed;
  }

  #place(): void {
    this.#halfZoom = Math.round(this.map.getZoom() * 2);
    const zoom = this.#halfZoom / 2;
    const names = this.#named
      .filter((level) => level !== "former-commune" || zoom >= formerNamesZoom + 1)
      .flatMap((level) => unitsOf(level).map(({ ref }) => unitGeometry(this.geography, ref).label));
    this.marks = markFeatures(this.#features, zoom, this.#language, this.#features.length > 0 ? names : []);
    this.#addImages(this.marks);
    drawFeatures(this.map, featureSource, this.marks, [featureNames, ...featureLayers]);
    this.#drawRings();
  }

  #addImages({ features }: MarkFeatures): void {
    for (const { properties } of features) {
      if (this.map.hasImage(properties.icon)) continue;
      const symbols = this.#features.filter(({ key }) => properties.members.includes(inMembers(key)));
      const [first] = symbols;
      if (!first) continue;
      const image =
        properties.count > 1
          ? clusterImage(clusterSpec(symbols.map(({ symbol }) => symbol)))
          : symbolImage(first.symbol);
      this.map.addImage(properties.icon, image, { pixelRatio });
    }
  }
}
