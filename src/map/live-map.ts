/** The handle the panels hold: what they ask of the map, done on the map. */
import type { Map as MapLibre } from "maplibre-gl";
import { unitGeometry, type Geography } from "../domain/geography";
import type { Themes } from "../domain/themes";
import type { UnitRef } from "../domain/unit";
import type { Camera, Selection, View } from "../state/view";
import { addReliefDetail, reliefDetailZoom } from "./base";
import { pointedLevel } from "./shown-levels";
import { cameraOf, fit, fly, provinceBounds, reducedMotion, roundCamera, sameCamera } from "./camera";
import type { Drawing } from "./drawing";
import type { MapEvents, MapHandle, Padding } from "./handle";
import { listen } from "./pointer";

export class LiveMap implements MapHandle {
  destroyed = false;
  #drawing: Drawing | null = null;
  #geography: Geography | null = null;
  /** While the WebGL context is lost there is no style to change. */
  #lost = false;
  #themes: Themes | null = null;
  /** A flight asked for before the geometry was there. */
  #awaited: UnitRef | null = null;
  /** The whole province is shown and follows the window and the panels, until someone moves the map. */
  #fitted: boolean;
  #reported: Camera | null;
  readonly #endings: (() => void)[] = [];

  constructor(
    private readonly map: MapLibre,
    private view: View,
    private padding: Padding,
    private readonly events: MapEvents,
  ) {
    this.#fitted = view.camera === null;
    this.#reported = view.camera && roundCamera(view.camera);
    const level = () => (this.#drawing && !this.#lost ? pointedLevel(this.view) : null);
    this.onDestroy(listen(map, level, (what) => this.highlight(what), events));
    this.#clearCorner();
    map.on("movestart", ({ originalEvent }) => {
      if (originalEvent) this.#fitted = false;
    });
    map.on("moveend", () => this.#rested());
    map.on("resize", () => {
      if (this.#fitted) fit(map, provinceBounds, this.padding, false);
    });
    map.on("zoom", () => this.#detail());
    map.on("webglcontextlost", () => (this.#lost = true));
    map.on("webglcontextrestored", () => {
      map.once("idle", () => {
        this.#lost = false;
        this.#redraw();
      });
    });
  }

  /** To be done when the map is removed. */
  onDestroy(ending: () => void): void {
    this.#endings.push(ending);
  }

  /** From here on the geometry is there and the views asked for are drawn. */
  draw(drawing: Drawing, geography: Geography): void {
    this.#drawing = drawing;
    this.#geography = geography;
    this.#redraw();
    this.#detail();
    if (this.#awaited) this.flyToUnit(this.#awaited);
  }

  show(view: View, themes: Themes | null): void {
    if (this.destroyed) return;
    const asked = view.camera && roundCamera(view.camera);
    const before = this.view.camera && roundCamera(this.view.camera);
    this.view = view;
    this.#themes = themes;
    this.#redraw();
    if (sameCamera(asked, before) || sameCamera(asked, this.#reported)) return;
    if (asked === null) this.fitProvince();
    else this.#jump(asked);
  }

  setPadding(padding: Padding): void {
    const { top, right, bottom, left } = this.padding;
    if (this.destroyed) return;
    if (top === padding.top && right === padding.right && bottom === padding.bottom && left === padding.left) return;
    this.padding = padding;
    this.#clearCorner();
    if (this.#fitted) fit(this.map, provinceBounds, padding, true);
  }

  highlight(what: Selection | null): void {
    if (!this.#lost) this.#drawing?.light(what);
  }

  flyToUnit(ref: UnitRef): void {
    if (this.destroyed) return;
    this.#awaited = this.#geography ? null : ref;
    if (!this.#geography) return;
    if (ref.level === "province") return this.fitProvince();
    this.#fitted = false;
    fit(this.map, unitGeometry(this.#geography, ref).bbox, this.padding, true, 11.5);
  }

  flyTo(lon: number, lat: number, zoom: number): void {
    if (this.destroyed) return;
    this.#fitted = false;
    fly(this.map, { lon, lat, zoom }, this.padding);
  }

  fitProvince(): void {
    if (this.destroyed) return;
    this.#fitted = true;
    fit(this.map, provinceBounds, this.padding, true);
  }

  zoomBy(steps: number): void {
    if (this.destroyed) return;
    this.#fitted = false;
    this.map.easeTo({ zoom: this.map.getZoom() + steps, duration: reducedMotion() ? 0 : 250 });
  }

  destroy(): void {
    if (this.destroyed) return;
    this.destroyed = true;
    for (const ending of this.#endings) ending();
    this.map.remove();
  }

  #redraw(): void {
    if (!this.#lost) this.#drawing?.show(this.view, this.#themes);
  }

  /** The scale keeps clear of the panels: see map.css. */
  #clearCorner(): void {
    const { style } = this.map.getContainer();
    style.setProperty("--map-right", `${this.padding.right}px`);
    style.setProperty("--map-bottom", `${this.padding.bottom}px`);
  }

  #jump({ lon, lat, zoom }: Camera): void {
    this.#fitted = false;
    this.#reported = { lon, lat, zoom };
    this.map.jumpTo({ center: [lon, lat], zoom });
  }

  #rested(): void {
    const camera = this.#fitted ? null : cameraOf(this.map);
    if (sameCamera(camera, this.#reported)) return;
    this.#reported = camera;
    this.events.camera(camera);
  }

  #detail(): void {
    if (this.#drawing && !this.#lost && this.map.getZoom() >= reliefDetailZoom) addReliefDetail(this.map);
  }
}
