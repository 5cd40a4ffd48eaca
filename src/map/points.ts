/** Draws the things of the point layers. */
import type { ExpressionSpecification, LayerSpecification, Map as MapLibre } from "maplibre-gl";
import { unitGeometry, type Geography } from "../domain/geography";
import type { Language, Level } from "../domain/unit";
import { unitsOf } from "../domain/units";
import type { LayerId, PointLayer } from "../themes/theme";
import type { View } from "../state/view";
import { regular, semibold } from "./fonts";
import { clusterImage, clusterSpec } from "./cluster-symbol";
import type { BaseFeatures } from "./base";
import { iconScale, pointLayersOn, shownPlacedFeatures, type PlacedFeature } from "./placed-features";
import { clusterScale, inMembers, markFeatures, type MarkFeatures } from "./marks";
import { formerNamesZoom } from "./labels";
import { drawFeatures } from "./layer-order";
import { FeatureLines, type Middles } from "./lines";
import { halo, ink, selected } from "./palette";
import { pixelRatio } from "./patterns";
import { namedLevels } from "./shown-levels";
import { symbolImage } from "./symbols";
import { zoomed } from "./zoomed";
import type { Themes } from "../themes";
import { narrowingKey } from "../themes/filters";

const featureSource = "features";
export const featureLayer = "features";
/** Text size of names, px. */
const nameSize = 11;

const group: ExpressionSpecification = [">", ["get", "count"], 1];
const [z0, s0, z1, s1, z2, s2] = iconScale;
/** Symbols with numbers shrink less than others where one looks from afar. */
const scale = (at: 1 | 3 | 5, size: number): ExpressionSpecification => ["case", group, clusterScale[at], size];
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

/** Haloes of inexact points, rings of the pointed and the selected thing, symbols. */
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
  ring("feature-lit", ink, 1.4),
  ring("feature-selected", selected, 2.6),
  {
    id: featureLayer,
    type: "symbol",
    source: featureSource,
    layout: {
      "icon-image": ["get", "icon"],
      "icon-size": byScale(1),
      "text-field": ["case", group, ["to-string", ["get", "count"]], ""],
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

/** Names of things: below the names of units, which are placed first, and round the symbols. Long names wait for room. */
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

/** How opaque the things of each layer are; those shown beside another layer are as opaque as that one. */
function opacitiesOf(on: readonly PointLayer[], { layers: opacity }: View): [LayerId, number][] {
  const theirs = on.flatMap(({ id, companions = [] }) =>
    companions.map(({ layer }): [LayerId, number] => [layer, opacity[id] ?? 1]),
  );
  return [...theirs, ...on.map(({ id }): [LayerId, number] => [id, opacity[id] ?? 1])];
}

type Ring = "feature-lit" | "feature-selected";

/** Keeps the symbols of the map up to date with the layers switched on and with the zoom. */
export class Points {
  #features: PlacedFeature[] = [];
  #shown = "";
  #themes: Themes | null = null;
  #language: Language = "vi";
  #named: Level[] = [];
  #halfZoom = 0;
  #middles: Middles = new Map();
  readonly #rings = new Map<Ring, string | null>();
  readonly #lines: FeatureLines;

  constructor(
    private readonly map: MapLibre,
    private readonly geography: Geography,
    base: BaseFeatures,
  ) {
    this.#lines = new FeatureLines(map, geography, base, (middles) => {
      this.#middles = middles;
      this.#features = this.#onLines(this.#features);
      this.#place();
    });
  }

  show(view: View, themes: Themes | null): void {
    const on = pointLayersOn(view);
    const named = namedLevels(view);
    const shown = [view.language, ...on.map(({ id }) => id + narrowingKey(id, view)), ...named].join(" ");
    if (shown !== this.#shown || themes !== this.#themes) {
      this.#shown = shown;
      this.#themes = themes;
      this.#language = view.language;
      this.#named = named;
      this.#features = themes ? this.#onLines(shownPlacedFeatures(this.geography, view, themes)) : [];
      this.#place();
    }
    const opacityOf = new Map(opacitiesOf(on, view));
    this.#lines.show(this.#features, ({ layer }) => opacityOf.get(layer) ?? 1);
    if (!this.map.getLayer(featureLayer)) return;
    const opacities = [...opacityOf].flat();
    const byLayer = ["match", ["get", "layer"], ...opacities, 1] as unknown as ExpressionSpecification;
    for (const property of ["icon-opacity", "text-opacity"] as const)
      this.map.setPaintProperty(featureLayer, property, on.length > 0 ? byLayer : 1);
  }

  /** Things are moved apart anew at every half zoom step. */
  zoomed(): void {
    if (this.#features.length > 0 && this.#halfZoom !== Math.round(this.map.getZoom() * 2)) this.#place();
  }

  find(key: string): PlacedFeature | null {
    return this.#features.find((each) => each.key === key) ?? null;
  }

  /** Rings the symbol of the thing under the pointer or of the selected one; null takes the ring away. */
  ring(which: Ring, key: string | null): void {
    this.#lines.ring(which, key);
    this.#rings.set(which, key);
    this.#drawRings();
  }

  #drawRings(): void {
    for (const [which, key] of this.#rings)
      if (this.map.getLayer(which))
        this.map.setFilter(which, key === null ? none : ["in", inMembers(key), ["get", "members"]]);
  }

  /** The symbol of a drawn line stands on it. */
  #onLines(features: readonly PlacedFeature[]): PlacedFeature[] {
    return features.map((each) => {
      const middle = this.#middles.get(each.key);
      return middle ? { ...each, lon: middle[0], lat: middle[1], precision: "site" } : each;
    });
  }

  #place(): void {
    this.#halfZoom = Math.round(this.map.getZoom() * 2);
    const zoom = this.#halfZoom / 2;
    const names = this.#named
      .filter((level) => level !== "former-commune" || zoom >= formerNamesZoom + 1)
      .flatMap((level) => unitsOf(level).map(({ ref }) => unitGeometry(this.geography, ref).label));
    const data = markFeatures(this.#features, zoom, this.#language, this.#features.length > 0 ? names : []);
    this.#addImages(data);
    drawFeatures(this.map, featureSource, data, [featureNames, ...featureLayers]);
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
