/** Brings the map to a view: compares with what is drawn and sends only the difference. */
import type { GeoJSONSource, Map as MapLibre } from "maplibre-gl";
import type { Geography } from "../domain/geography";
import type { Themes } from "../domain/themes";
import { levels, type UnitRef } from "../domain/unit";
import { layers } from "../layers/index";
import type { ChoroplethLayer, ChoroplethPicture } from "../layers/layer";
import type { Selection, View } from "../state/view";
import { baseSources, reliefOpacity, type BaseFeatures } from "./base";
import { boundarySource, drawBoundaries, unitSource } from "./boundaries";
import type { Bounds } from "./camera";
import { choroplethIds, choroplethLayers, dotFeatures, dotSource, dotLayer, setChoroplethOpacity } from "./choropleth";
import { drawLabels, labelFeatures, labelSource } from "./labels";
import type { Group, Pointed } from "./handle";
import { hatch, hatchImage, pixelRatio } from "./patterns";
import { Points } from "./points";
import { selectionKey } from "./pointer";
import { areaSelection, noSelection, selectionSource, unitSelection } from "./selection";
import { aboveChoropleth, outsideSource } from "./style";
import { boundaryFeatures, outside, unitFeatures } from "./unit-features";

const isChoropleth = (layer: (typeof layers)[number]): layer is ChoroplethLayer => layer.kind === "choropleth";

/** One map's picture of the province; lives from the moment the geometry is there until the map is removed. */
export class Drawing {
  readonly #points: Points;
  #filled = "";
  #dotted = "";
  #themes: Themes | null = null;
  #selection = "";
  #lit: UnitRef | null = null;

  /** The style must be loaded. */
  constructor(
    private readonly map: MapLibre,
    private readonly geography: Geography,
    base: BaseFeatures,
  ) {
    this.#points = new Points(map, geography);
    for (const name of baseSources) this.#set(name, base[name]);
    for (const level of levels) this.#set(unitSource(level), unitFeatures(geography, level));
    this.#set(boundarySource, boundaryFeatures(geography));
    this.#set(outsideSource, outside(geography));
    this.#set(labelSource, labelFeatures(geography));
    map.addImage(hatch, hatchImage(), { pixelRatio });
    map.on("zoomend", () => this.#points.zoomed());
  }

  show(view: View, themes: Themes | null, _indicator: ChoroplethPicture | null): void {
    const [fill, ...over] = themes ? layers.filter(isChoropleth).filter(({ id }) => view.layers[id] !== undefined) : [];
    drawBoundaries(this.map, view, fill !== undefined);
    drawLabels(this.map, view);
    this.map.setLayoutProperty("selection-fill", "visibility", fill ? "none" : "visible");
    this.#choropleth(view, themes, fill);
    this.#dots(view, themes, over.at(-1));
    this.#points.show(view, themes);
    this.#select(view.selection, themes);
    this.#themes = themes;
  }

  /** Lights a unit or thing as the pointer does; null puts the light out. */
  light(what: Pointed | null): void {
    if (this.#lit) this.#state(this.#lit, false);
    this.#lit = what?.kind === "unit" ? what.unit : null;
    if (this.#lit) this.#state(this.#lit, true);
    this.#points.ring("item-lit", what && what.kind !== "unit" ? selectionKey(what) : null);
  }

  /** Lights several units, and no others; none puts their light out. */
  lightUnits(_refs: readonly UnitRef[]): void {}

  /** The bounds of the places of a group's things, not of their symbols; null when none of them is shown. */
  boundsOf({ layer, ids }: Group): Bounds | null {
    const places = ids.flatMap((id) => this.#points.find(`${layer}:${id}`) ?? []);
    const [lons, lats] = [places.map(({ lon }) => lon), places.map(({ lat }) => lat)];
    if (places.length === 0) return null;
    return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
  }

  #choropleth(view: View, themes: Themes | null, layer: ChoroplethLayer | undefined): void {
    const filled = layer && themes ? `${layer.id} ${view.era}` : "";
    if (filled !== this.#filled || themes !== this.#themes) {
      if (this.#filled) for (const id of choroplethIds) this.map.removeLayer(id);
      this.#filled = filled;
      const opacity = filled ? reliefOpacity.underChoropleth : reliefOpacity.alone;
      for (const id of ["relief", "relief-detail"]) {
        if (this.map.getLayer(id)) this.map.setPaintProperty(id, "raster-opacity", opacity);
      }
      if (layer && themes) {
        const drawn = choroplethLayers(layer, layer.levelOf(view.era), layer.values(themes, view.era));
        for (const each of drawn) this.map.addLayer(each, aboveChoropleth);
      }
    }
    if (filled && layer) setChoroplethOpacity(this.map, view.layers[layer.id] ?? 1);
  }

  #dots(view: View, themes: Themes | null, layer: ChoroplethLayer | undefined): void {
    const dotted = layer && themes ? `${layer.id} ${view.era}` : "";
    if (dotted !== this.#dotted || themes !== this.#themes) {
      this.#dotted = dotted;
      const values = layer && themes ? layer.values(themes, view.era) : [];
      this.#set(dotSource, layer ? dotFeatures(this.geography, layer, values) : noSelection);
    }
    const opacity = layer ? (view.layers[layer.id] ?? 1) : 1;
    this.map.setPaintProperty(dotLayer.id, "circle-opacity", opacity);
    this.map.setPaintProperty(dotLayer.id, "circle-stroke-opacity", opacity);
  }

  #select(selection: Selection | null, themes: Themes | null): void {
    const key = selectionKey(selection) ?? "";
    if (key === this.#selection && themes === this.#themes) return;
    this.#selection = key;
    this.#points.ring("item-selected", selection?.kind === "item" ? key : null);
    if (selection?.kind === "unit") return this.#set(selectionSource, unitSelection(this.geography, selection.unit));
    const place = selection ? this.#points.find(key)?.item.place : undefined;
    this.#set(selectionSource, place?.kind === "units" ? areaSelection(this.geography, place.units) : noSelection);
  }

  #state({ level, code }: UnitRef, lit: boolean): void {
    this.map.setFeatureState({ source: unitSource(level), id: code }, { lit });
  }

  #set(source: string, data: GeoJSON.GeoJSON): void {
    void this.map.getSource<GeoJSONSource>(source)?.setData(data);
  }
}
