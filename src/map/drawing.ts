/** Brings the map to a view: compares with what is drawn and sends only the difference. */
import type { GeoJSONSource, Map as MapLibre } from "maplibre-gl";
import type { Geography } from "../domain/geography";
import type { Themes } from "../domain/themes";
import { levels, sameUnit, type UnitRef } from "../domain/unit";
import { shownValues } from "../themes/filtered";
import { layers } from "../themes/index";
import { narrowingKey } from "../themes/narrowed";
import type { ChoroplethLayer, ChoroplethPicture, Feature } from "../themes/theme";
import type { Selection, View } from "../state/view";
import { OtherPlaces } from "./alternatives";
import { baseSources, reliefOpacity, type BaseFeatures } from "./base";
import { boundarySource, drawBoundaries, unitSource } from "./boundaries";
import type { Bounds } from "./camera";
import { dotFeatures, dotLayer, dotSource } from "./choropleth";
import { ClassFills } from "./class-fills";
import { drawLabels, labelFeatures, labelSource } from "./labels";
import type { Alternatives, MapEvents, Pointed, FeatureRef } from "./handle";
import { unitsAbout } from "./placed-features";
import { hatch, hatchImage, pixelRatio } from "./patterns";
import { Points } from "./points";
import { selectionKey } from "./pointer";
import { Regions } from "./regions";
import { areaSelection, noSelection, selectionSource, unitSelection } from "./selection";
import { outsideSource } from "./style";
import { boundaryFeatures, outside, unitFeatures } from "./unit-features";

/** Relief, rivers and roads show through a map of an indicator. */
const indicatorOpacity = 0.85;

const isChoropleth = (layer: (typeof layers)[number]): layer is ChoroplethLayer => layer.kind === "choropleth";

/** One map's picture of the province; lives from the moment the geometry is there until the map is removed. */
export class Drawing {
  readonly #points: Points;
  readonly #regions: Regions;
  readonly #fills: ClassFills;
  readonly #others: OtherPlaces;
  /** What each layer showed last in each era, from the themes below. */
  readonly #pictures = new Map<string, ChoroplethPicture>();
  #themes: Themes | null = null;
  #dotted: ChoroplethPicture | null = null;
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
    this.#points = new Points(map, geography, base);
    this.#regions = new Regions(map, geography, () => missed("regions"));
    this.#fills = new ClassFills(map);
    this.#others = new OtherPlaces(map);
    for (const name of baseSources) this.#set(name, base[name]);
    for (const level of levels) this.#set(unitSource(level), unitFeatures(geography, level));
    this.#set(boundarySource, boundaryFeatures(geography));
    this.#set(outsideSource, outside(geography));
    this.#set(labelSource, labelFeatures(geography));
    map.addImage(hatch, hatchImage(), { pixelRatio });
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
    drawBoundaries(this.map, view, filled !== null);
    drawLabels(this.map, view);
    this.map.setLayoutProperty("selection-fill", "visibility", filled ? "none" : "visible");
    this.#fill(filled, fill ? (view.layers[fill.id] ?? 1) : indicatorOpacity);
    const dots = over && over !== fill && themes ? this.#picture(over, themes, view) : null;
    this.#dots(dots, over ? (view.layers[over.id] ?? 1) : 1);
    this.#points.show(view, themes);
    this.#regions.show(view.regions, filled !== null);
    this.#select(view.selection);
    this.#others.show(alternatives, (key) => this.#points.find(key));
    this.#themes = themes;
  }

  /** Lights a unit or thing as the pointer does; null puts the light out. */
  light(what: Pointed | null): void {
    const before = this.#lit;
    this.#lit = what?.kind === "unit" ? what.unit : null;
    if (before) this.#state(before, this.#isLit(before));
    if (this.#lit) this.#state(this.#lit, true);
    this.#points.ring("feature-lit", what && what.kind !== "unit" ? selectionKey(what) : null);
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
    if (picture !== this.#dotted) this.#set(dotSource, picture ? dotFeatures(this.geography, picture) : noSelection);
    this.#dotted = picture;
    this.map.setPaintProperty(dotLayer.id, "circle-opacity", opacity);
    this.map.setPaintProperty(dotLayer.id, "circle-stroke-opacity", opacity);
  }

  /** A thing that is not shown, its layer being off or its filter keeping it back, leaves no ring and no outline. */
  #select(selection: Selection | null): void {
    const key = selectionKey(selection) ?? "";
    const feature = selection?.kind === "feature" ? this.#points.find(key)?.feature : undefined;
    if (key === this.#selection && feature === this.#selectedFeature) return;
    this.#selection = key;
    this.#selectedFeature = feature;
    this.#points.ring("feature-selected", selection?.kind === "feature" ? key : null);
    if (selection?.kind === "unit") return this.#set(selectionSource, unitSelection(this.geography, selection.unit));
    this.#set(selectionSource, feature ? areaSelection(this.geography, unitsAbout(feature)) : noSelection);
  }

  #isLit = (ref: UnitRef): boolean => [this.#lit, ...this.#lots].some((each) => each !== null && sameUnit(each, ref));

  #state({ level, code }: UnitRef, lit: boolean): void {
    this.map.setFeatureState({ source: unitSource(level), id: code }, { lit });
  }

  #set(source: string, data: GeoJSON.GeoJSON): void {
    void this.map.getSource<GeoJSONSource>(source)?.setData(data);
  }
}
