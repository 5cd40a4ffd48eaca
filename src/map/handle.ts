/**
 * What the rest of the app may ask of the map and what it may tell. Types only: importing this file
 * does not load the map library. `mountMap` in `index.ts` is loaded lazily and returns a MapHandle.
 */
import type { Themes } from "../domain/themes";
import type { UnitRef } from "../domain/unit";
import type { Camera, Selection, View } from "../state/view";

export interface MapEvents {
  /** A unit or thing under the pointer, with its screen position in CSS px; null when nothing is. */
  hover(what: Selection | null, at: { x: number; y: number } | null): void;
  select(what: Selection): void;
  /** After the camera has come to rest; null: the whole province is shown again, fitted to the window. */
  camera(camera: Camera | null): void;
  /** First time everything is drawn; the shell then sets `data-map-idle` on <html>. */
  ready(): void;
  /** WebGL lost or missing, worker or geometry not loaded: the caller shows the fallback map. */
  failed(reason: "webgl" | "worker" | "geometry"): void;
}

/** Space covered by panels, in CSS px, so that fitting and flying keep the subject in the free part. */
export interface Padding {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

export interface MapHandle {
  /** Draws this view; cheap to call with every change (only the difference is sent to the map). */
  show(view: View, themes: Themes | null): void;
  setPadding(padding: Padding): void;
  /** Lights a unit or thing as the pointer would, for the list and the search. */
  highlight(what: Selection | null): void;
  flyToUnit(ref: UnitRef): void;
  flyTo(lon: number, lat: number, zoom: number): void;
  fitProvince(): void;
  zoomBy(steps: number): void;
  destroy(): void;
}

export type MountMap = (container: HTMLElement, view: View, padding: Padding, events: MapEvents) => MapHandle;
