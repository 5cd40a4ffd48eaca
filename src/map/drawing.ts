/** Brings the map to a view: compares with what is drawn and sends only the difference. */
import type { Map as MapLibre } from "maplibre-gl";
import { boundsAround, type Bounds } from "../domain/bounds";
import type { Geography } from "../domain/geography";
import type { OwnPointLayer } from "../conversion/own-table";
import { sameUnit, type UnitRef } from "../domain/unit";
import type { Themes } from "../themes";
import type { ChoroplethPicture } from "../themes/feature";
import type { View } from "../state/view";
import { addReliefDetail, reliefDetailZoom, reliefOpacity, surroundings, waterAndRoads, type BaseFeatures } from "./base"; // prettier-ignore
import { baseLabels, nameNeighbours } from "./base-labels";
import { drawBoundaries, highlightUnit } from "./boundaries";
import { CloseUp } from "./close-up/close-up";
import type { Extras, FeatureSelection, Padding, Pointed } from "./handle";
import { DistrictTints } from "./district-tints";
import type { Rectangle } from "./labels/land-grid";
import { NameLayer } from "./labels/name-layer";
import type { Overlays } from "./overlays";
import { pointedKey } from "./pointer";
import { tinted } from "./tints";
import { StaticLayers } from "./static-layers";
import { Tilt } from "./tilt";

type Shown = [View, Themes | null, ChoroplethPicture | null, Extras, readonly OwnPointLayer[]];

interface Listener {
  /** What was on its way is there: the view is to be shown again. */
  loaded(): void;
  missed(): void;
}

const needsOverlays = ([view, themes, indicator, , ownPoints]: Shown): boolean =>
  indicator !== null ||
  ownPoints.length > 0 ||
  view.selection !== null ||
  view.regions.length > 0 ||
  (themes !== null && Object.keys(view.layers).length > 0);

/** One map's picture of the province; lives from the moment the geometry is there until the map is removed. */
export class Drawing {
  /** What is drawn for a close look, once someone has come near. */
  readonly #close: CloseUp;
  readonly #static: StaticLayers;
  readonly #tints: DistrictTints;
  readonly #names: NameLayer;
  readonly #tilt: Tilt;
  #view: View | null = null;
  #overlays: Overlays | null = null;
  #awaitsOverlays = false;
  #highlighted: Pointed | null = null;
  /** `list`: those of a list, which stay lit whatever else is shown. */
  readonly #highlightedUnits: Record<"shown" | "list", readonly UnitRef[]> = { shown: [], list: [] };

  /** The style must be loaded. */
  constructor(
    private readonly map: MapLibre,
    private readonly geography: Geography,
    private readonly base: BaseFeatures,
    private readonly listener: Listener,
  ) {
    this.#static = new StaticLayers(map, geography, base);
    this.#tints = new DistrictTints(map, geography);
    this.#names = new NameLayer(map, geography);
    this.#close = new CloseUp(map, base.rivers, listener);
    this.#tilt = new Tilt(map, listener);
    this.#static.add(...waterAndRoads, ...surroundings, ...baseLabels);
  }

  /** What the view needs is still on its way. */
  get loading(): boolean {
    return this.#awaitsOverlays || this.#close.loading || this.#tilt.loading;
  }

  /** To be called as the map zooms: some is fetched only when someone comes near. */
  lookClosely(): void {
    if (this.map.getZoom() >= reliefDetailZoom) addReliefDetail(this.map);
    this.#close.zoomed();
  }

  /** Without the names of units, whose places depend on the window. */
  show(...shown: Shown): void {
    const [view] = shown;
    this.#view = view;
    if (!this.#overlays && !this.#awaitsOverlays && needsOverlays(shown)) void this.#load();
    this.#overlays?.show(...shown);
    this.#tilt.show(view.tilted);
    this.#tints.show(view.regions, tinted(view) && !this.#filled);
    drawBoundaries(this.#static, view, this.#filled);
    nameNeighbours(this.map, view.language);
    this.#close.show(view);
    const opacity = this.#filled ? reliefOpacity.underChoropleth : reliefOpacity.alone;
    for (const id of ["relief", "relief-detail"])
      if (this.map.getLayer(id)) this.map.setPaintProperty(id, "raster-opacity", opacity);
  }

  /** Places the names of units in what panels leave free; `zooming`: only where the zoom asks for it. `covered`: in place of the controls. */
  name(padding: Padding, zooming = false, covered?: readonly Rectangle[]): void {
    if (!this.#view || (zooming && !this.#names.outgrown)) return;
    const overlays = this.#overlays;
    const taken = (zoom: number) => [...(overlays?.taken(zoom) ?? []), ...this.#close.taken(zoom)];
    this.#names.draw(this.#view, overlays?.filled ?? null, padding, taken, zooming, covered);
  }

  /** Highlights what is pointed at; null clears it. */
  highlight(what: Pointed | null): void {
    const before = this.#highlighted;
    this.#highlighted = what;
    for (const each of [before, what]) if (each?.kind === "unit") this.#drawHighlight(each.unit);
    this.#overlays?.points.ring("feature-highlighted", what && what.kind !== "unit" ? pointedKey(what) : null);
  }

  /** Highlights these units, next to the one pointed at and those of the other set. */
  highlightUnits(refs: readonly UnitRef[], set: "shown" | "list" = "shown"): void {
    const before = this.#highlightedUnits[set];
    this.#highlightedUnits[set] = refs;
    for (const ref of [...before, ...refs]) this.#drawHighlight(ref);
  }

  /** The bounds of the places of features, not of their symbols; null when none of them is shown. */
  boundsOf(features: readonly FeatureSelection[]): Bounds | null {
    const places = features.flatMap(({ layer, id }) => this.#overlays?.points.find(`${layer}:${id}`) ?? []);
    return places.length > 0 ? boundsAround(places.map(({ lon, lat }) => [lon, lat, lon, lat])) : null;
  }

  get #filled(): boolean {
    return (this.#overlays?.filled ?? null) !== null;
  }

  async #load(): Promise<void> {
    this.#awaitsOverlays = true;
    try {
      const { Overlays } = await import("./overlays");
      this.#awaitsOverlays = false;
      // A map that is gone has no style.
      if (!this.map.style) return;
      this.#overlays = new Overlays(this.map, this.geography, this.base, (source) => this.#static.addSource(source));
      this.listener.loaded();
      this.highlight(this.#highlighted);
    } catch (error) {
      console.error("overlays", error);
      this.#awaitsOverlays = false;
      this.listener.missed();
    }
  }

  #drawHighlight(ref: UnitRef): void {
    const pointed = this.#highlighted?.kind === "unit" ? [this.#highlighted.unit] : [];
    const { shown, list } = this.#highlightedUnits;
    const on = [...pointed, ...shown, ...list].some((each) => sameUnit(each, ref));
    highlightUnit(this.#static, ref, on, this.#filled);
  }
}
