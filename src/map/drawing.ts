/** Brings the map to a view: compares with what is drawn and sends only the difference. */
import type { Map as MapLibre } from "maplibre-gl";
import type { Geography } from "../domain/geography";
import { sameUnit, type UnitRef } from "../domain/unit";
import { layers, type Themes } from "../themes";
import type { ChoroplethLayer, ChoroplethPicture, Feature } from "../themes/theme";
import type { Selection, View } from "../state/view";
import { OtherPlaces } from "./alternatives";
import { reliefOpacity, surroundings, waterAndRoads, type BaseFeatures } from "./base";
import { baseLabels } from "./base-labels";
import { drawBoundaries, highlightUnit } from "./boundaries";
import type { Bounds } from "./camera";
import { dotFeatures, dotLayer, dotSource } from "./choropleth";
import { ClassFills } from "./class-fills";
import { drawLabels } from "./labels";
import { drawFeatures } from "./layer-order";
import type { Alternatives, MapEvents, Pointed, FeatureRef } from "./handle";
import { unitsAbout } from "./placed-features";
import { Points } from "./points";
import { pointedKey } from "./pointer";
import { RegionDrawing } from "./regions";
import { areaSelection, noSelection, selectionLayers, selectionSource, unitSelection } from "./selection";
import { StaticLayers } from "./static-layers";
import { shownValues, narrowingKey } from "../themes/filters";

/** Relief, rivers and roads show through a map of an indicator. */
const indicatorOpacity = 0.85;

const isChoropleth = (layer: (typeof layers)[number]): layer is ChoroplethLayer => layer.kind === "choropleth";

/** One map's picture of the province; lives from the moment the geometry is there until the map is removed. */
export class Drawing {
  readonly #static: StaticLayers;
  readonly #points: Points;
  readonly #regions: RegionDrawing;
  readonly #fills: ClassFills;
  readonly #others: OtherPlaces;
  /** What each layer showed last in each era, from the themes below. */
  readonly #pictures = new Map<string, ChoroplethPicture>();
  #themes: Themes | null = null;
  #dotted: ChoroplethPicture | null = null;
  /** Units are coloured by their values. */
  #filled = false;
  #selection = "";
  #selectedFeature: Feature | undefined;
  #lit: UnitRef | null = null;
  #lots: readonly UnitRef[] = [];

  /** The style must be loaded. */
  constructor(
    private readonly map: MapLibre,
    private readonly geography: Geography,
    base: BaseFeatures,
    missed: MapEvents["missed"],
  ) {
    this.#static = new StaticLayers(map, geography, base);
    this.#points = new Points(map, geography, base);
    this.#regions = new RegionDrawing(map, geography, () => missed("regions"));
    this.#fills = new ClassFills(map, (source) => this.#static.addSource(source));
    this.#others = new OtherPlaces(map);
    this.#static.add(...waterAndRoads, ...surroundings, ...baseLabels);
    map.on("zoomend", () => this.#points.zoomed());
  }

  /** `indicator`, where there is one, is what the units are filled with; the layers switched on lie over it as dots. */
  show(
    view: View,
    themes: Themes | null,
    indicator: ChoroplethPicture | null,
    alternatives: Alternatives | null = null,
  ): void {
    if (themes !== this.#themes) this.#pictures.clear();
    const on = layers.filter(isChoropleth).filter(({ id }) => themes && view.layers[id] !== undefined);
    const fill = indicator ? undefined : on[0];
    const over = on.at(-1);
    const filled = indicator ?? (fill && themes ? this.#picture(fill, themes, view) : null);
    this.#filled = filled !== null;
    drawBoundaries(this.#static, view, this.#filled);
    drawLabels(this.#static, view);
    this.#fill(filled, fill ? (view.layers[fill.id] ?? 1) : indicatorOpacity);
    const dots = over && over !== fill && themes ? this.#picture(over, themes, view) : null;
    this.#dots(dots, over ? (view.layers[over.id] ?? 1) : 1);
    this.#points.show(view, themes);
    this.#regions.show(view.regions, this.#filled);
    this.#select(view.selection);
    if (this.map.getLayer("selection-fill"))
      this.map.setLayoutProperty("selection-fill", "visibility", this.#filled ? "none" : "visible");
    this.#others.show(alternatives, (key) => this.#points.find(key));
    this.#themes = themes;
  }

  /** Lights a unit or thing as the pointer does; null puts the light out. */
  light(what: Pointed | null): void {
    const before = this.#lit;
    this.#lit = what?.kind === "unit" ? what.unit : null;
    if (before) this.#state(before, this.#isLit(before));
    if (this.#lit) this.#state(this.#lit, true);
    this.#points.ring("feature-lit", what && what.kind !== "unit" ? pointedKey(what) : null);
  }

  /** Lights several units, and no others; none puts their light out. */
  lightUnits(refs: readonly UnitRef[]): void {
    const before = this.#lots;
    this.#lots = refs;
    for (const ref of before) this.#state(ref, this.#isLit(ref));
    for (const ref of refs) this.#state(ref, true);
  }

  /** The bounds of the places of things, not of their symbols; null when none of them is shown. */
  boundsOf(things: readonly FeatureRef[]): Bounds | null {
    const places = things.flatMap(({ layer, id }) => this.#points.find(`${layer}:${id}`) ?? []);
    const [lons, lats] = [places.map(({ lon }) => lon), places.map(({ lat }) => lat)];
    if (places.length === 0) return null;
    return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
  }

  #picture(layer: ChoroplethLayer, themes: Themes, view: View): ChoroplethPicture {
    const { era } = view;
    const slot = `${layer.id} ${era}`;
    const id = `${slot} ${narrowingKey(layer.id, view)}`;
    const last = this.#pictures.get(slot);
    if (last?.id === id) return last;
    const { classes } = layer;
    const made = { id, level: layer.levelOf(era), classes, values: shownValues(layer, themes, era, view) };
    this.#pictures.set(slot, made);
    return made;
  }

  #fill(picture: ChoroplethPicture | null, opacity: number): void {
    this.#fills.show(picture, opacity);
    const ofRelief = picture ? reliefOpacity.underChoropleth : reliefOpacity.alone;
    for (const id of ["relief", "relief-detail"])
      if (this.map.getLayer(id)) this.map.setPaintProperty(id, "raster-opacity", ofRelief);
  }

  #dots(picture: ChoroplethPicture | null, opacity: number): void {
    if (picture !== this.#dotted)
      drawFeatures(this.map, dotSource, picture ? dotFeatures(this.geography, picture) : noSelection, [dotLayer]);
    this.#dotted = picture;
    if (!this.map.getLayer(dotLayer.id)) return;
    this.map.setPaintProperty(dotLayer.id, "circle-opacity", opacity);
    this.map.setPaintProperty(dotLayer.id, "circle-stroke-opacity", opacity);
  }

  /** A thing that is not shown, its layer being off or its filter keeping it back, leaves no ring and no outline. */
  #select(selection: Selection | null): void {
    const key = pointedKey(selection) ?? "";
    const feature = selection?.kind === "feature" ? this.#points.find(key)?.feature : undefined;
    if (key === this.#selection && feature === this.#selectedFeature) return;
    this.#selection = key;
    this.#selectedFeature = feature;
    this.#points.ring("feature-selected", selection?.kind === "feature" ? key : null);
    const drawn =
      selection?.kind === "unit"
        ? unitSelection(this.geography, selection.unit)
        : feature
          ? areaSelection(this.geography, unitsAbout(feature))
          : noSelection;
    drawFeatures(this.map, selectionSource, drawn, selectionLayers);
  }

  #isLit = (ref: UnitRef): boolean => [this.#lit, ...this.#lots].some((each) => each !== null && sameUnit(each, ref));

  #state(ref: UnitRef, lit: boolean): void {
    highlightUnit(this.#static, ref, lit, this.#filled);
  }
}
