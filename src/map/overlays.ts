/** What the reader puts on the map: values of units, features, regions, a selection. Loaded when a view first has one of them. */
import type { Position } from "geojson";
import type { Map as MapLibre } from "maplibre-gl";
import type { Geography } from "../domain/geography";
import type { OwnPointLayer } from "../conversion/own-table";
import type { Region } from "../domain/region";
import type { Level } from "../domain/unit";
import { layers, type Themes } from "../themes";
import { shownValues } from "../themes/filters";
import { narrowingKey } from "./narrowing";
import { unitsAbout } from "../themes/places";
import type { ChoroplethPicture, Feature } from "../themes/feature";
import type { ChoroplethLayer } from "../themes/theme";
import type { Selection, View } from "../state/view";
import { drawAlternatives } from "./alternative-layers";
import type { BaseFeatures } from "./base";
import { dotFeatures, dotLayer, dotSource } from "./choropleth";
import { ClassFills } from "./class-fills";
import type { Alternatives, Extras, RingMark } from "./handle";
import type { Rectangle } from "./labels/land-grid";
import { ofDots, ofMarks, ofRegionNames } from "./labels/taken";
import { drawFeatures, emptyCollection } from "./layer-order";
import { pointedKey } from "./pointer";
import { drawOwnPoints } from "./own-point-layer";
import { drawPlace } from "./place-mark";
import { Points } from "./points";
import { drawRegions } from "./region-layers";
import { drawRing } from "./ring";
import { areaSelection, selectionLayers, selectionSource, unitSelection } from "./selection";

/** Relief, rivers and roads show through a map of an indicator. */
const indicatorOpacity = 0.85;

const isChoropleth = (layer: (typeof layers)[number]): layer is ChoroplethLayer => layer.kind === "choropleth";

export class Overlays {
  readonly points: Points;
  /** The level whose units are coloured by their values. */
  filled: Level | null = null;
  readonly #fills: ClassFills;
  /** The latest picture of each layer and era, from the themes below. */
  readonly #pictures = new Map<string, ChoroplethPicture>();
  #themes: Themes | null = null;
  #dotted: ChoroplethPicture | null = null;
  #dotPlaces: readonly Position[] = [];
  #regions: readonly Region[] = [];
  #framed = false;
  #alternatives = "";
  #ownPoints: readonly OwnPointLayer[] = [];
  #ring: RingMark | null = null;
  #selection = "";
  #selectedFeature: Feature | undefined;

  constructor(
    private readonly map: MapLibre,
    private readonly geography: Geography,
    base: BaseFeatures,
    addUnits: (source: string) => void,
  ) {
    this.points = new Points(map, geography, base);
    this.#fills = new ClassFills(map, geography, addUnits);
    map.on("zoomend", () => this.points.zoomed());
  }

  /** The units are filled with `indicator`, else with the first choropleth switched on; the last of the others lies over it as dots. */
  show(
    view: View,
    themes: Themes | null,
    indicator: ChoroplethPicture | null,
    { alternatives = null, ring = null }: Extras,
    ownPoints: readonly OwnPointLayer[],
  ): void {
    if (themes !== this.#themes) this.#pictures.clear();
    this.#themes = themes;
    const on = layers.filter(isChoropleth).filter(({ id }) => themes && view.layers[id] !== undefined);
    const fill = indicator ? undefined : on[0];
    const over = on.at(-1);
    const filled = indicator ?? (fill && themes ? this.#picture(fill, themes, view) : null);
    this.filled = filled?.level ?? null;
    const lined = filled !== null && view.levels[filled.level];
    this.#fills.show(filled, fill ? (view.layers[fill.id] ?? 1) : indicatorOpacity, lined);
    const dots = over && over !== fill && themes ? this.#picture(over, themes, view) : null;
    this.#dots(dots, over ? (view.layers[over.id] ?? 1) : 1);
    this.points.show(view, themes);
    this.#drawRegions(view.regions);
    this.#drawAlternatives(alternatives);
    if (ring !== this.#ring) drawRing(this.map, ring);
    this.#ring = ring;
    if (ownPoints !== this.#ownPoints) drawOwnPoints(this.map, ownPoints);
    this.#ownPoints = ownPoints;
    this.#select(view.selection);
    if (this.map.getLayer("selection-fill"))
      this.map.setLayoutProperty("selection-fill", "visibility", this.filled ? "none" : "visible");
  }

  /** Where no name of a unit may stand, in pixels of the world at `zoom`. */
  taken(zoom: number): Rectangle[] {
    return [
      ...ofMarks(this.points.marks, zoom),
      ...ofRegionNames(this.geography, this.#regions, zoom),
      ...ofDots(this.#dotPlaces, zoom),
    ];
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

  #dots(picture: ChoroplethPicture | null, opacity: number): void {
    if (picture !== this.#dotted) {
      const dots = picture ? dotFeatures(this.geography, picture) : emptyCollection;
      this.#dotPlaces = dots.features.map(({ geometry }) => geometry.coordinates);
      drawFeatures(this.map, dotSource, dots, [dotLayer]);
    }
    this.#dotted = picture;
    if (!this.map.getLayer(dotLayer.id)) return;
    this.map.setPaintProperty(dotLayer.id, "circle-opacity", opacity);
    this.map.setPaintProperty(dotLayer.id, "circle-stroke-opacity", opacity);
  }

  #drawRegions(regions: readonly Region[]): void {
    if (regions === this.#regions && (this.filled !== null) === this.#framed) return;
    this.#regions = regions;
    this.#framed = this.filled !== null;
    drawRegions(this.map, this.geography, regions, this.#framed);
  }

  /** A feature that is not drawn has no other places either. */
  #drawAlternatives(alternatives: Alternatives | null): void {
    const place = alternatives && this.points.find(`${alternatives.of.layer}:${alternatives.of.id}`);
    const drawn = place ? JSON.stringify([place.lon, place.lat, alternatives]) : "";
    if (drawn === this.#alternatives) return;
    this.#alternatives = drawn;
    drawAlternatives(this.map, place && [place.lon, place.lat], alternatives);
  }

  /** A feature that is not shown, its layer being off or its filter keeping it back, has no ring and no outline. */
  #select(selection: Selection | null): void {
    const key = pointedKey(selection) ?? "";
    const feature = selection?.kind === "feature" ? this.points.find(key)?.feature : undefined;
    if (key === this.#selection && feature === this.#selectedFeature) return;
    this.#selection = key;
    this.#selectedFeature = feature;
    this.points.ring("feature-selected", selection?.kind === "feature" ? key : null);
    const drawn =
      selection?.kind === "unit"
        ? unitSelection(this.geography, selection.unit)
        : feature
          ? areaSelection(this.geography, unitsAbout(feature))
          : emptyCollection;
    drawFeatures(this.map, selectionSource, drawn, selectionLayers);
    drawPlace(this.map, selection);
  }
}
