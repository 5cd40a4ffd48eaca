/** The handle the panels hold: what they ask of the map, done on the map. */
import type { Map as MapLibre } from "maplibre-gl";
import { unitGeometry, type Geography } from "../domain/geography";
import type { Themes } from "../domain/themes";
import type { UnitRef } from "../domain/unit";
import type { ChoroplethPicture } from "../layers/layer";
import type { Camera, View } from "../state/view";
import { addReliefDetail, reliefDetailZoom } from "./base";
import { pointedLevel } from "./shown-levels";
import { cameraOf, fit, fly, provinceBounds, reducedMotion, roundCamera, sameCamera, zoomToFit } from "./camera";
import type { Flight } from "./camera";
import type { Drawing } from "./drawing";
import { apartZoom } from "./groups";
import type { Group, MapEvents, MapHandle, Padding, Pointed, Tool } from "./handle";
import { pictureOf, printable } from "./picture";
import { listen } from "./pointer";

export class LiveMap implements MapHandle {
  destroyed = false;
  #drawing: Drawing | null = null;
  #geography: Geography | null = null;
  /** While the WebGL context is lost there is no style to change. */
  #lost = false;
  #tool: Tool = { kind: "select" };
  #themes: Themes | null = null;
  #indicator: ChoroplethPicture | null = null;
  /** A flight asked for before the geometry was there. */
  #awaited: UnitRef | null = null;
  /** The whole province is shown and follows the window and the panels, until someone moves the map. */
  #fitted: boolean;
  #reported: Camera | null;
  /** Number of the latest flight; one with a smaller number was cut short by it. */
  #flights = 0;
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
    this.onDestroy(
      listen(map, level, { ...events, light: (what) => this.highlight(what), open: (group) => this.#open(group) }),
    );
    this.onDestroy(printable(this, map.getCanvas()));
    this.#clearCorner();
    map.on("movestart", ({ originalEvent }) => {
      if (originalEvent) this.#fitted = false;
    });
    map.on("moveend", (event: { originalEvent?: unknown } & Partial<Flight>) => {
      if (event.originalEvent || event.flight === this.#flights) this.#rested();
    });
    map.on("resize", () => {
      if (this.#fitted) fit(map, provinceBounds, this.padding, this.#flight(), { animate: false });
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

  show(view: View, themes: Themes | null, indicator: ChoroplethPicture | null): void {
    if (this.destroyed) return;
    const asked = view.camera && roundCamera(view.camera);
    const before = this.view.camera && roundCamera(this.view.camera);
    this.view = view;
    this.#themes = themes;
    this.#indicator = indicator;
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
    if (this.#fitted) fit(this.map, provinceBounds, padding, this.#flight());
  }

  highlight(what: Pointed | null): void {
    if (!this.#lost) this.#drawing?.light(what);
  }

  lightUnits(refs: readonly UnitRef[]): void {
    if (!this.#lost) this.#drawing?.lightUnits(refs);
  }

  use(tool: Tool): void {
    this.#tool = tool;
    void this.#tool;
  }

  together(_other: MapHandle): () => void {
    return () => {};
  }

  flyToUnit(ref: UnitRef): void {
    if (this.destroyed) return;
    this.#awaited = this.#geography ? null : ref;
    if (!this.#geography) return;
    if (ref.level === "province") return this.fitProvince();
    this.#fitted = false;
    fit(this.map, unitGeometry(this.#geography, ref).bbox, this.padding, this.#flight(), { maxZoom: 11.5 });
  }

  flyTo(lon: number, lat: number, zoom: number): void {
    if (this.destroyed) return;
    this.#fitted = false;
    fly(this.map, { lon, lat, zoom }, this.padding, this.#flight());
  }

  fitProvince(): void {
    if (this.destroyed) return;
    this.#fitted = true;
    fit(this.map, provinceBounds, this.padding, this.#flight());
  }

  zoomBy(steps: number): void {
    if (this.destroyed) return;
    this.#fitted = false;
    const duration = reducedMotion() ? 0 : 250;
    this.map.easeTo({ zoom: this.map.getZoom() + steps, duration }, this.#flight());
  }

  picture(): HTMLCanvasElement | null {
    return this.destroyed || this.#lost ? null : pictureOf(this.map);
  }

  destroy(): void {
    if (this.destroyed) return;
    this.destroyed = true;
    for (const ending of this.#endings) ending();
    this.map.remove();
  }

  #redraw(): void {
    if (!this.#lost) this.#drawing?.show(this.view, this.#themes, this.#indicator);
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
    this.map.jumpTo({ center: [lon, lat], zoom }, this.#flight());
  }

  #flight(): Flight {
    return { flight: (this.#flights += 1) };
  }

  /** Goes so near that the things of a group come apart. */
  #open(group: Group): void {
    const bounds = this.#drawing?.boundsOf(group);
    if (!bounds) return;
    const [west, south, east, north] = bounds;
    const near = Math.max(zoomToFit(this.map, bounds, this.padding), this.map.getZoom() + 1.5);
    this.flyTo((west + east) / 2, (south + north) / 2, Math.min(near, Math.max(apartZoom, this.map.getZoom())));
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
