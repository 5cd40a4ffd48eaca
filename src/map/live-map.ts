/** The handle the panels hold: what they ask of the map, done on the map. */
import type { Map as MapLibre } from "maplibre-gl";
import { unitGeometry, type Geography } from "../domain/geography";
import type { UnitRef } from "../domain/unit";
import type { ChoroplethPicture } from "../themes/theme";
import type { Camera, View } from "../state/view";
import { addReliefDetail, reliefDetailZoom } from "./base";
import { pointedLevel } from "./shown-levels";
import {
  boundsAround,
  cameraOf,
  fit,
  fly,
  provinceBounds,
  reducedMotion,
  roundCamera,
  sameCamera,
  zoomRange,
  zoomToFit,
} from "./camera";
import type { Flight } from "./camera";
import { bring, fills, freeMiddle, samePadding } from "./free-part";
import type { Drawing } from "./drawing";
import { apartZoom } from "./clusters";
import type { Alternatives, Look, MapEvents, MapHandle, Padding, Pointed, FeatureRef, Tool } from "./handle";
import { pictureOf, printable } from "./picture";
import { listen } from "./pointer";
import { Tools } from "./tools";
import type { Themes } from "../themes";

export class LiveMap implements MapHandle {
  destroyed = false;
  #drawing: Drawing | null = null;
  #geography: Geography | null = null;
  /** While the WebGL context is lost there is no style to change. */
  #lost = false;
  #settled = false;
  readonly #tools: Tools;
  #themes: Themes | null = null;
  #indicator: ChoroplethPicture | null = null;
  #alternatives: Alternatives | null = null;
  /** A flight asked for before the geometry was there. */
  #awaited: readonly UnitRef[] = [];
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
    this.#tools = new Tools(map, {
      pickUnits: (units, reverse) => events.pickUnits(units, reverse),
      light: (units) => this.lightUnits(units),
      missed: () => events.missed("tool"),
    });
    this.onDestroy(() => this.#tools.stop());
    const tool = (): Tool => (this.#drawing && !this.#lost ? this.#tools.tool : { kind: "select" });
    this.onDestroy(
      listen(
        map,
        { geography: () => this.#geography, level, tool },
        { ...events, light: (what) => this.highlight(what) },
      ),
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
    map.on("render", () => this.#settle(false));
    map.on("idle", () => this.#settle(true));
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
    this.flyToUnits(this.#awaited);
  }

  show(view: View, themes: Themes | null, indicator: ChoroplethPicture | null): void {
    if (this.destroyed) return;
    const asked = view.camera && roundCamera(view.camera);
    const before = this.view.camera && roundCamera(this.view.camera);
    this.view = view;
    this.#themes = themes;
    this.#indicator = indicator;
    this.#redraw();
    if (!this.map.loaded()) this.#settle(false);
    if (sameCamera(asked, before) || sameCamera(asked, this.#reported)) return;
    if (asked === null) this.fitProvince();
    else this.#jump(asked);
  }

  setPadding(padding: Padding, hold = false): void {
    if (this.destroyed) return;
    const resized = !fills(this.map);
    if (samePadding(padding, this.padding) && !resized) return;
    const held = hold && resized && !this.#fitted ? this.map.unproject(freeMiddle(this.map, this.padding)) : null;
    this.padding = padding;
    this.#clearCorner();
    if (resized) this.map.resize();
    if (!this.map.loaded()) this.#settle(false);
    if (held) bring(this.map, held, freeMiddle(this.map, padding), this.#flight());
    else if (this.#fitted) fit(this.map, provinceBounds, padding, this.#flight(), { animate: !resized });
  }

  highlight(what: Pointed | null): void {
    if (!this.#lost) this.#drawing?.light(what);
  }

  lightUnits(refs: readonly UnitRef[]): void {
    if (!this.#lost) this.#drawing?.lightUnits(refs);
  }

  alternatives(told: Alternatives | null): void {
    this.#alternatives = told;
    this.#redraw();
  }

  use(tool: Tool): void {
    if (!this.destroyed) this.#tools.use(tool);
  }

  look(): Look {
    const { lng, lat } = this.map.getCenter();
    return { lon: lng, lat, zoom: this.map.getZoom(), whole: this.#fitted };
  }

  follow(look: Look): void {
    if (this.destroyed) return;
    const { lon, lat, zoom, whole } = this.look();
    this.#fitted = look.whole;
    this.#reported = look.whole ? null : roundCamera(look);
    if (look.lon === lon && look.lat === lat && look.zoom === zoom && look.whole === whole) return;
    this.map.jumpTo({ center: [look.lon, look.lat], zoom: look.zoom }, this.#flight());
  }

  moved(listener: (look: Look) => void): () => void {
    const subscription = this.map.on("move", () => listener(this.look()));
    return () => subscription.unsubscribe();
  }

  flyToUnit(ref: UnitRef): void {
    this.flyToUnits([ref]);
  }

  flyToUnits(refs: readonly UnitRef[]): void {
    if (this.destroyed || refs.length === 0) return;
    const geography = this.#geography;
    this.#awaited = geography ? [] : refs;
    if (!geography) return;
    if (refs.some(({ level }) => level === "province")) return this.fitProvince();
    this.#fitted = false;
    const bounds = boundsAround(refs.map((ref) => unitGeometry(geography, ref).bbox));
    fit(this.map, bounds, this.padding, this.#flight(), { maxZoom: 11.5 });
  }

  flyTo(lon: number, lat: number, zoom: number): void {
    if (this.destroyed) return;
    this.#fitted = false;
    fly(this.map, { lon, lat, zoom }, this.padding, this.#flight());
  }

  separate(things: readonly FeatureRef[]): void {
    const bounds = this.#drawing?.boundsOf(things);
    if (!bounds) return;
    const [west, south, east, north] = bounds;
    const zoom = this.map.getZoom();
    const near = Math.max(zoomToFit(this.map, bounds, this.padding), zoom + 1.5);
    this.flyTo((west + east) / 2, (south + north) / 2, Math.min(near, zoom < apartZoom ? apartZoom : zoomRange.max));
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
    this.#drawing = null;
    for (const ending of this.#endings) ending();
    this.map.remove();
  }

  #redraw(): void {
    if (!this.#lost) this.#drawing?.show(this.view, this.#themes, this.#indicator, this.#alternatives);
  }

  #settle(now: boolean): void {
    if (now === this.#settled || this.destroyed) return;
    this.#settled = now;
    this.events.settled(now);
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
