/** Brings the map to a view: compares with what is drawn and sends only the difference. */
import type { GeoJSONSource, Map as MapLibre } from "maplibre-gl";
import type { Geography } from "../domain/geography";
import type { Themes } from "../domain/themes";
import { levels, sameUnit, type Era, type UnitRef } from "../domain/unit";
import { layers } from "../layers/index";
import type { ChoroplethLayer, ChoroplethPicture } from "../layers/layer";
import type { Selection, View } from "../state/view";
import { baseSources, reliefOpacity, type BaseFeatures } from "./base";
import { boundarySource, drawBoundaries, unitSource } from "./boundaries";
import type { Bounds } from "./camera";
import { dotFeatures, dotLayer, dotSource } from "./choropleth";
import { ClassFills } from "./class-fills";
import { drawLabels, labelFeatures, labelSource } from "./labels";
import type { Group, MapEvents, Pointed } from "./handle";
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
  /** What the layers show, by layer and era, from the themes below. */
  readonly #pictures = new Map<string, ChoroplethPicture>();
  #themes: Themes | null = null;
  #dotted: ChoroplethPicture | null = null;
  #selection = "";
  #lit: UnitRef | null = null;
  #lots: readonly UnitRef[] = [];

  /** The style must be loaded. */
  constructor(
    private readonly map: MapLibre,
    private readonly geography: Geography,
    base: BaseFeatures,
    missed: MapEvents["missed"],
  ) {
    this.#points = new Points(map, geography);
    this.#regions = new Regions(map, geography, () => missed("regions"));
    this.#fills = new ClassFills(map);
    for (const name of baseSources) this.#set(name, base[name]);
    for (const level of levels) this.#set(unitSource(level), unitFeatures(geography, level));
    this.#set(boundarySource, boundaryFeatures(geography));
    this.#set(outsideSource, outside(geography));
    this.#set(labelSource, labelFeatures(geography));
    map.addImage(hatch, hatchImage(), { pixelRatio });
    map.on("zoomend", () => this.#points.zoomed());
  }

  /** `indicator`, where there is one, is what the units are filled with; the layers switched on lie over it as dots. */
  show(view: View, themes: Themes | null, indicator: ChoroplethPicture | null): void {
    if (themes !== this.#themes) this.#pictures.clear();
    const on = layers.filter(isChoropleth).filter(({ id }) => themes && view.layers[id] !== undefined);
    const fill = indicator ? undefined : on[0];
    const over = on.at(-1);
    const filled = indicator ?? (fill && themes ? this.#picture(fill, themes, view.era) : null);
    drawBoundaries(this.map, view, filled !== null);
    drawLabels(this.map, view);
    this.map.setLayoutProperty("selection-fill", "visibility", filled ? "none" : "visible");
    this.#fill(filled, fill ? (view.layers[fill.id] ?? 1) : indicatorOpacity);
    const dots = over && over !== fill && themes ? this.#picture(over, themes, view.era) : null;
    this.#dots(dots, over ? (view.layers[over.id] ?? 1) : 1);
    this.#points.show(view, themes);
    this.#regions.show(view.regions, filled !== null);
    this.#select(view.selection, themes);
    this.#themes = themes;
  }

  /** Lights a unit or thing as the pointer does; null puts the light out. */
  light(what: Pointed | null): void {
    const before = this.#lit;
    this.#lit = what?.kind === "unit" ? what.unit : null;
    if (before) this.#state(before, this.#isLit(before));
    if (this.#lit) this.#state(this.#lit, true);
    this.#points.ring("item-lit", what && what.kind !== "unit" ? selectionKey(what) : null);
  }

  /** Lights several units, and no others; none puts their light out. */
  lightUnits(refs: readonly UnitRef[]): void {
    const before = this.#lots;
    this.#lots = refs;
    for (const ref of before) this.#state(ref, this.#isLit(ref));
    for (const ref of refs) this.#state(ref, true);
  }

  /** The bounds of the places of a group's things, not of their symbols; null when none of them is shown. */
  boundsOf({ layer, ids }: Group): Bounds | null {
    const places = ids.flatMap((id) => this.#points.find(`${layer}:${id}`) ?? []);
    const [lons, lats] = [places.map(({ lon }) => lon), places.map(({ lat }) => lat)];
    if (places.length === 0) return null;
    return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
  }

  #picture(layer: ChoroplethLayer, themes: Themes, era: Era): ChoroplethPicture {
    const id = `${layer.id} ${era}`;
    const { classes } = layer;
    const made = this.#pictures.get(id) ?? {
      id,
      level: layer.levelOf(era),
      classes,
      values: layer.values(themes, era),
    };
    this.#pictures.set(id, made);
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

  #select(selection: Selection | null, themes: Themes | null): void {
    const key = selectionKey(selection) ?? "";
    if (key === this.#selection && themes === this.#themes) return;
    this.#selection = key;
    this.#points.ring("item-selected", selection?.kind === "item" ? key : null);
    if (selection?.kind === "unit") return this.#set(selectionSource, unitSelection(this.geography, selection.unit));
    const place = selection ? this.#points.find(key)?.item.place : undefined;
    this.#set(selectionSource, place?.kind === "units" ? areaSelection(this.geography, place.units) : noSelection);
  }

  #isLit = (ref: UnitRef): boolean => [this.#lit, ...this.#lots].some((each) => each !== null && sameUnit(each, ref));

  #state({ level, code }: UnitRef, lit: boolean): void {
    this.map.setFeatureState({ source: unitSource(level), id: code }, { lit });
  }

  #set(source: string, data: GeoJSON.GeoJSON): void {
    void this.map.getSource<GeoJSONSource>(source)?.setData(data);
  }
}
