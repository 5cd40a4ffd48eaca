/** What the panels ask of the map, done on the map. */
import type { Map as MapLibre } from "maplibre-gl";
import { boundsAround } from "../domain/bounds";
import { unitBounds, type Geography } from "../domain/geography";
import type { OwnPointLayer } from "../conversion/own-table";
import type { UnitRef } from "../domain/unit";
import { zoomRange } from "../domain/zoom-range";
import type { ChoroplethPicture } from "../themes/feature";
import type { View } from "../state/view";
import type { BaseFeatures } from "./base";
import { roundCamera, sameCamera, zoomEnds, zoomToFit } from "./camera";
import { CameraControl } from "./camera-control";
import { Drawing } from "./drawing";
import type { Extras, FeatureSelection, Look, MapEvents, MapHandle, Padding, Pointed, Tool } from "./handle";
import { pictureOf, printable } from "./picture";
import { listen } from "./pointer";
import { pressPlace } from "./press-place";
import { lonLatAt, reportMoves, reportPointer } from "./reports";
import { Rest } from "./rest";
import { pointedLevel } from "./shown-levels";
import { apartZoom } from "./symbol-scale";
import { Tools } from "./tools";
import type { Themes } from "../themes";

export class LiveMap implements MapHandle {
  destroyed = false;
  #drawing: Drawing | null = null;
  #geography: Geography | null = null;
  /** While the WebGL context is lost there is no style to change. */
  #lost = false;
  #settled = false;
  readonly #camera: CameraControl;
  readonly #tools: Tools;
  #themes: Themes | null = null;
  #indicator: ChoroplethPicture | null = null;
  #extras: Extras = {};
  #ownPoints: readonly OwnPointLayer[] = [];
  /** A flight asked for before the geometry was there. */
  #awaited: readonly UnitRef[] = [];
  #lit: readonly UnitRef[] = [];
  readonly #rest: Rest;
  readonly #endings: (() => void)[] = [];

  constructor(
    private readonly map: MapLibre,
    private view: View,
    padding: Padding,
    private readonly events: MapEvents,
  ) {
    this.#camera = new CameraControl(map, view.camera, padding, (camera) => events.camera(camera));
    this.#tools = new Tools(map, {
      pickUnits: (units, reverse) => events.pickUnits(units, reverse),
      highlight: (units) => this.highlightUnits(units),
      missed: () => events.missed("tool"),
    });
    const level = () => (this.#drawing && !this.#lost ? pointedLevel(this.view) : null);
    const tool = (): Tool => (this.#drawing && !this.#lost ? this.#tools.tool : { kind: "select" });
    const asked = { geography: () => this.#geography, level, tool };
    this.onDestroy(() => this.#tools.stop());
    this.#rest = new Rest((waited) => {
      this.#name();
      if (waited) map.triggerRepaint();
    });
    this.onDestroy(() => this.#rest.stop());
    this.onDestroy(listen(map, asked, { ...events, highlight: (what) => this.highlight(what) }));
    this.onDestroy(
      pressPlace(map.getCanvas(), (x, y) => {
        if (tool().kind !== "select") return;
        const { left, top } = map.getCanvas().getBoundingClientRect();
        events.place(this.at({ x: x - left, y: y - top }));
      }),
    );
    this.onDestroy(printable(this, map.getCanvas()));
    map.on("zoom", () => {
      this.#detail();
      this.#name(true);
    });
    map.on("moveend", () => this.#rest.moved());
    map.on("render", () => this.#settle(false));
    map.on("idle", () => this.#settle(!this.#drawing?.loading && !this.#rest.pending));
    map.on("webglcontextlost", () => (this.#lost = true));
    map.on("webglcontextrestored", () => {
      map.once("idle", () => {
        this.#lost = false;
        this.#redraw();
        this.#drawing?.highlightUnits(this.#lit, "list");
      });
    });
  }

  /** To be done when the map is removed. */
  onDestroy(ending: () => void): void {
    this.#endings.push(ending);
  }

  /** From here on the geometry is there and the views asked for are drawn. */
  draw(geography: Geography, base: BaseFeatures): void {
    this.#drawing = new Drawing(this.map, geography, base, {
      loaded: () => {
        this.#redraw();
        this.map.triggerRepaint();
      },
      missed: () => {
        this.events.missed("overlays");
        this.map.triggerRepaint();
      },
    });
    this.#geography = geography;
    this.#redraw();
    this.#drawing.highlightUnits(this.#lit, "list");
    this.#detail();
    this.flyToUnits(this.#awaited);
  }

  show(...[view, themes, indicator, ownPoints]: Parameters<MapHandle["show"]>): void {
    if (this.destroyed) return;
    const [before, asked] = [this.view.camera, view.camera].map((camera) => camera && roundCamera(camera));
    this.view = view;
    this.#themes = themes;
    this.#indicator = indicator;
    this.#ownPoints = ownPoints;
    this.#redraw();
    this.#unsettle();
    if (!sameCamera(asked ?? null, before ?? null)) this.#camera.show(view.camera);
  }

  setPadding(padding: Padding, hold = false): void {
    if (this.destroyed || !this.#camera.setPadding(padding, hold)) return;
    this.#name();
    this.#unsettle();
  }

  highlight(what: Pointed | null): void {
    if (!this.#lost) this.#drawing?.highlight(what);
  }

  highlightUnits(refs: readonly UnitRef[]): void {
    if (!this.#lost) this.#drawing?.highlightUnits(refs);
  }

  light(refs: readonly UnitRef[]): void {
    this.#lit = refs;
    if (!this.#lost) this.#drawing?.highlightUnits(refs, "list");
  }

  alternatives(alternatives: Extras["alternatives"]): void {
    this.#add({ alternatives });
  }

  ring(ring: Extras["ring"]): void {
    this.#add({ ring });
  }

  use(tool: Tool): void {
    if (!this.destroyed) this.#tools.use(tool);
  }

  look(): Look {
    return this.#camera.look();
  }

  follow(look: Look): void {
    if (!this.destroyed) this.#rest.following(() => this.#camera.follow(look));
  }

  moved: MapHandle["moved"] = (listener) => reportMoves(this.map, () => listener(this.look()));

  at: MapHandle["at"] = (point) => lonLatAt(this.map, point);

  hovered: MapHandle["hovered"] = (listener) => reportPointer(this.map, listener);

  flyToUnit(ref: UnitRef): void {
    this.flyToUnits([ref]);
  }

  flyToUnits(refs: readonly UnitRef[]): void {
    if (this.destroyed || refs.length === 0) return;
    const geography = this.#geography;
    this.#awaited = geography ? [] : refs;
    if (!geography) return;
    if (refs.some(({ level }) => level === "province")) return this.fitProvince();
    this.#camera.flyToBounds(boundsAround(refs.map((ref) => unitBounds(geography, ref))));
  }

  flyTo(lon: number, lat: number, zoom: number): void {
    if (!this.destroyed) this.#camera.flyTo({ lon, lat, zoom });
  }

  separate(features: readonly FeatureSelection[]): void {
    const bounds = this.#drawing?.boundsOf(features);
    if (!bounds) return;
    const [west, south, east, north] = bounds;
    const zoom = this.map.getZoom();
    const near = Math.max(zoomToFit(this.map, bounds, this.#camera.padding), zoom + 1.5);
    this.flyTo((west + east) / 2, (south + north) / 2, Math.min(near, zoom < apartZoom ? apartZoom : zoomRange.max));
  }

  fitProvince(): void {
    if (!this.destroyed) this.#camera.fitProvince();
  }

  zoomEnds(): [least: number, greatest: number] {
    return zoomEnds(this.map);
  }

  zoomBy(steps: number): void {
    if (!this.destroyed) this.#camera.zoomBy(steps);
  }

  picture(): HTMLCanvasElement | null {
    return this.destroyed || this.#lost ? null : pictureOf(this.map, (picture) => this.#tools.paint(picture));
  }

  destroy(): void {
    if (this.destroyed) return;
    this.destroyed = true;
    this.#drawing = null;
    for (const ending of this.#endings) ending();
    this.map.remove();
  }

  #add(extra: Partial<Extras>): void {
    this.#extras = { ...this.#extras, ...extra };
    this.#redraw();
  }

  #redraw(): void {
    if (!this.#lost) this.#drawing?.show(this.view, this.#themes, this.#indicator, this.#extras, this.#ownPoints);
    this.#name();
  }

  #name(zooming = false): void {
    if (!this.#lost) this.#drawing?.name(this.#camera.padding, zooming);
  }

  #unsettle(): void {
    if (!this.map.loaded() || this.#drawing?.loading) this.#settle(false);
  }

  #settle(now: boolean): void {
    if (now === this.#settled || this.destroyed) return;
    this.#settled = now;
    this.events.settled(now);
  }

  #detail(): void {
    if (!this.#lost) this.#drawing?.lookClosely();
  }
}
