/** Draws the things of the point layers. */
import type { ExpressionSpecification, GeoJSONSource, LayerSpecification, Map as MapLibre } from "maplibre-gl";
import type { Geography } from "../domain/geography";
import type { Themes } from "../domain/themes";
import type { Language } from "../domain/unit";
import { layers } from "../layers/index";
import type { PointLayer } from "../layers/layer";
import type { View } from "../state/view";
import { regular } from "./fonts";
import { iconScale, itemFeatures, mapItems, type MapItem } from "./items";
import { halo, ink, selected } from "./palette";
import { pixelRatio } from "./patterns";
import { symbolId, symbolImage } from "./symbols";

export const itemSource = "items";
export const itemLayer = "items";
/** Text size of names, px. */
const nameSize = 11;

const byScale = (radius: ExpressionSpecification): ExpressionSpecification => [
  "interpolate", ["linear"], ["zoom"],
  iconScale[0], ["*", iconScale[1], radius],
  iconScale[2], ["*", iconScale[3], radius],
  iconScale[4], ["*", iconScale[5], radius],
]; // prettier-ignore
const around = (px: number): ExpressionSpecification => byScale(["+", ["get", "r"], px]);
const none: ExpressionSpecification = ["==", ["get", "key"], ""];

const ring = (id: string, color: string, width: number): LayerSpecification => ({
  id,
  type: "circle",
  source: itemSource,
  filter: none,
  paint: {
    "circle-radius": around(5.5),
    "circle-color": "rgba(255,255,255,0.85)",
    "circle-stroke-color": color,
    "circle-stroke-width": width,
  },
});

/** The lowest first: haloes of inexact points, rings of the pointed and the selected thing, symbols. */
export const itemLayers: LayerSpecification[] = [
  {
    id: "item-neighbourhood",
    type: "circle",
    source: itemSource,
    filter: ["==", ["get", "precision"], "neighbourhood"],
    paint: {
      "circle-radius": around(10),
      "circle-color": ["get", "color"],
      "circle-blur": 0.55,
      "circle-opacity": 0.34,
    },
  },
  ring("item-lit", ink, 1.4),
  ring("item-selected", selected, 2.6),
  {
    id: itemLayer,
    type: "symbol",
    source: itemSource,
    layout: {
      "icon-image": ["get", "icon"],
      "icon-size": ["interpolate", ["linear"], ["zoom"], ...iconScale],
      "icon-overlap": "always",
      "icon-padding": 0,
      "symbol-sort-key": ["get", "sort"],
    },
  },
];

const name: ExpressionSpecification = ["get", "name"];
const upTo = (letters: number): ExpressionSpecification => ["case", ["<=", ["length", name], letters], name, ""];

/** Names of things: below the names of units, which are placed first, and round the symbols. Long names wait for room. */
export const itemNames: LayerSpecification = {
  id: "item-names",
  type: "symbol",
  source: itemSource,
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

const isPointLayer = (layer: (typeof layers)[number]): layer is PointLayer => layer.kind === "points";

/** Keeps the symbols of the map up to date with the layers switched on and with the zoom. */
export class Points {
  #items: MapItem[] = [];
  #shown = "";
  #themes: Themes | null = null;
  #language: Language = "vi";
  #halfZoom = 0;

  constructor(
    private readonly map: MapLibre,
    private readonly geography: Geography,
  ) {}

  show(view: View, themes: Themes | null): void {
    const on = layers.filter(isPointLayer).filter(({ id }) => view.layers[id] !== undefined);
    const shown = `${view.language} ${on.map(({ id }) => id).join(" ")}`;
    if (shown !== this.#shown || themes !== this.#themes) {
      this.#shown = shown;
      this.#themes = themes;
      this.#language = view.language;
      this.#items = themes ? on.flatMap((layer) => mapItems(this.geography, layer, themes)) : [];
      this.#addImages();
      this.#place();
    }
    const opacities = on.flatMap(({ id }) => [id, view.layers[id] ?? 1]);
    const byLayer = ["match", ["get", "layer"], ...opacities, 1] as unknown as ExpressionSpecification;
    this.map.setPaintProperty(itemLayer, "icon-opacity", on.length > 0 ? byLayer : 1);
  }

  /** Things are moved apart anew at every half zoom step. */
  zoomed(): void {
    if (this.#items.length > 0 && this.#halfZoom !== Math.round(this.map.getZoom() * 2)) this.#place();
  }

  find(key: string): MapItem | null {
    return this.#items.find((each) => each.key === key) ?? null;
  }

  /** Rings the thing under the pointer or the selected one; null takes the ring away. */
  ring(which: "item-lit" | "item-selected", key: string | null): void {
    this.map.setFilter(which, key === null ? none : ["==", ["get", "key"], key]);
  }

  #place(): void {
    this.#halfZoom = Math.round(this.map.getZoom() * 2);
    const data = itemFeatures(this.#items, this.#halfZoom / 2, this.#language);
    void this.map.getSource<GeoJSONSource>(itemSource)?.setData(data);
  }

  #addImages(): void {
    for (const { symbol } of this.#items) {
      const id = symbolId(symbol);
      if (!this.map.hasImage(id)) this.map.addImage(id, symbolImage(symbol), { pixelRatio });
    }
  }
}
