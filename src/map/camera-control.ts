/** Moves the camera of one map, keeps a fitted province fitted, and reports where the camera comes to rest. */
import type { Map as MapLibre } from "maplibre-gl";
import type { Bounds } from "../domain/bounds";
import type { Camera } from "../state/view";
import { cameraOf, fit, fly, provinceBounds, reducedMotion, roundCamera, sameCamera } from "./camera";
import type { Flight } from "./camera";
import { bring, fills, freeMiddle, samePadding } from "./free-part";
import type { Look, Padding } from "./handle";

/** Fitted twice to the same window, a map stands elsewhere by the error of rounding: whoever follows it need not be drawn anew. */
const isSame = (one: number, other: number): boolean => Math.abs(one - other) < 1e-9;

export class CameraControl {
  /** The whole province is shown and follows the window and the panels, until someone moves the map. */
  #fitted: boolean;
  #reported: Camera | null;
  /** Number of the latest flight; one with a smaller number was cut short by it. */
  #flights = 0;
  /** A person has zoomed, and the move that was part of is still to end. */
  #zoomed = false;

  constructor(
    private readonly map: MapLibre,
    camera: Camera | null,
    public padding: Padding,
    private readonly report: (camera: Camera | null) => void,
  ) {
    this.#fitted = camera === null;
    this.#reported = camera && roundCamera(camera);
    this.#clearCorner();
    map.on("movestart", ({ originalEvent }) => {
      if (originalEvent) this.#fitted = false;
    });
    // MapLibre leaves the event out of a move by one notch of a wheel, which it cannot tell from a trackpad at once. All zooming of ours is a flight.
    map.on("zoomstart", (event: object) => {
      if (!("flight" in event)) this.#fitted = false;
    });
    map.on("zoomend", (event: object) => {
      if (!("flight" in event)) this.#zoomed = true;
    });
    map.on("moveend", (event: { originalEvent?: unknown } & Partial<Flight>) => {
      if (event.originalEvent || this.#zoomed || event.flight === this.#flights) this.#rested();
      this.#zoomed = false;
    });
    map.on("resize", () => {
      if (this.#fitted) fit(map, provinceBounds, this.padding, this.#flight(), { animate: false });
    });
  }

  /** Jumps to the camera of the address, unless the map is there already; null: the whole province. */
  show(camera: Camera | null): void {
    const asked = camera && roundCamera(camera);
    if (sameCamera(asked, this.#reported)) return;
    if (asked === null) return this.fitProvince();
    this.#fitted = false;
    this.#reported = asked;
    this.map.jumpTo({ center: [asked.lon, asked.lat], zoom: asked.zoom }, this.#flight());
  }

  /** Returns whether anything changed. */
  setPadding(padding: Padding, hold: boolean): boolean {
    const resized = !fills(this.map);
    if (samePadding(padding, this.padding) && !resized) return false;
    const held = hold && resized && !this.#fitted ? this.map.unproject(freeMiddle(this.map, this.padding)) : null;
    this.padding = padding;
    this.#clearCorner();
    if (resized) this.map.resize();
    if (held) bring(this.map, held, freeMiddle(this.map, padding), this.#flight());
    else if (this.#fitted) fit(this.map, provinceBounds, padding, this.#flight(), { animate: !resized });
    return true;
  }

  look(): Look {
    const { lng, lat } = this.map.getCenter();
    return { lon: lng, lat, zoom: this.map.getZoom(), whole: this.#fitted };
  }

  follow(look: Look): void {
    const { lon, lat, zoom, whole } = this.look();
    this.#fitted = look.whole;
    this.#reported = look.whole ? null : roundCamera(look);
    if (look.whole === whole && isSame(look.lon, lon) && isSame(look.lat, lat) && isSame(look.zoom, zoom)) return;
    this.map.jumpTo({ center: [look.lon, look.lat], zoom: look.zoom }, this.#flight());
  }

  flyToBounds(bounds: Bounds): void {
    this.#fitted = false;
    fit(this.map, bounds, this.padding, this.#flight(), { maxZoom: 11.5 });
  }

  flyTo(camera: Camera): void {
    this.#fitted = false;
    fly(this.map, camera, this.padding, this.#flight());
  }

  fitProvince(): void {
    this.#fitted = true;
    fit(this.map, provinceBounds, this.padding, this.#flight());
  }

  zoomBy(steps: number): void {
    this.#fitted = false;
    const duration = reducedMotion() ? 0 : 250;
    this.map.easeTo({ zoom: this.map.getZoom() + steps, duration }, this.#flight());
  }

  /** The scale keeps clear of the panels: see map.css. */
  #clearCorner(): void {
    const { style } = this.map.getContainer();
    style.setProperty("--map-right", `${this.padding.right}px`);
    style.setProperty("--map-bottom", `${this.padding.bottom}px`);
  }

  #flight(): Flight {
    return { flight: (this.#flights += 1) };
  }

  #rested(): void {
    const camera = this.#fitted ? null : cameraOf(this.map);
    if (sameCamera(camera, this.#reported)) return;
    this.#reported = camera;
    this.report(camera);
  }
}
