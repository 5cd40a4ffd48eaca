/**
 * What the rest of the app may ask of the map and what it may tell. Types only: importing this file
 * does not load the map library. `mountMap` in `index.ts` is loaded lazily and returns a MapHandle.
 */
import type { Level, UnitRef } from "../domain/unit";
import type { ChoroplethPicture, LayerId } from "../themes/theme";
import type { Camera, Selection, View } from "../state/view";
import type { Themes } from "../themes";

/** Things of a layer that stand too close to be told apart, drawn as one symbol with their number. */
export interface Cluster {
  kind: "cluster";
  layer: LayerId;
  ids: string[];
}

/** A thing of a layer, as it is selected. */
export type FeatureRef = Extract<Selection, { kind: "feature" }>;

/** What can lie under the pointer. */
export type Pointed = Selection | Cluster;

/** What a press on the map does: select; or gather units of a level, one by one, in a box or in a drawn ring. */
export type Tool = { kind: "select" } | { kind: "click" | "box" | "lasso"; level: Level };

/** Where other sources put a thing than where it is drawn, and what is written beside those places. */
export interface Alternatives {
  of: FeatureRef;
  at: readonly { lon: number; lat: number }[];
  name: string;
}

export interface MapEvents {
  /** What is under the pointer, with its screen position in CSS px; null when nothing is. */
  hover(what: Pointed | null, at: { x: number; y: number } | null): void;
  select(what: Selection): void;
  /** Several things under one press, those of a numbered symbol or of symbols in each other's way; at this place, in CSS px. */
  cluster(features: readonly FeatureRef[], at: { x: number; y: number }): void;
  /**
   * Units pressed, boxed or ringed with a gathering tool; those of a box or ring by their label points. `reverse`: with the
   * Shift key, to take out instead of adding.
   */
  pickUnits(units: UnitRef[], reverse: boolean): void;
  /** After a person has moved the camera or a flight has ended; null: the whole province is shown again, fitted to the window. */
  camera(camera: Camera | null): void;
  /** First time everything is drawn. */
  ready(): void;
  /** Whether all that was asked for is drawn and nothing moves; the shell sets `data-map-idle` on <html> while no map is at work. */
  settled(now: boolean): void;
  /** What draws the reader's regions, or a box or ring, could not be loaded; the tool is put down, and the next use tries again. */
  missed(what: "regions" | "tool"): void;
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

/** Where a map looks, not rounded. */
export interface Look extends Camera {
  /** It shows the whole province, fitted to the window, and follows the window. */
  whole: boolean;
}

export interface MapHandle {
  /** Draws this view; cheap to call with every change (only the difference is sent to the map). */
  show(view: View, themes: Themes | null, indicator: ChoroplethPicture | null): void;
  /** `hold`: where the container has another size as well, what was in the middle of the free part stays there. */
  setPadding(padding: Padding, hold?: boolean): void;
  /** Lights a unit or thing as the pointer would, for the list and the search. */
  highlight(what: Pointed | null): void;
  /** Lights several units at once; an empty list puts their light out. */
  lightUnits(refs: readonly UnitRef[]): void;
  /** Draws the other places of a thing as long as it is itself drawn; null takes them away. */
  alternatives(told: Alternatives | null): void;
  use(tool: Tool): void;
  /** null where nothing is drawn. */
  look(): Look | null;
  /** Looks at once where another map looks; nobody is told. */
  follow(look: Look): void;
  /** Tells every movement of the camera while it happens; returns the function that ends it. */
  moved(listener: (look: Look) => void): () => void;
  flyToUnit(ref: UnitRef): void;
  /** So that all of them are in sight; does nothing for none. */
  flyToUnits(refs: readonly UnitRef[]): void;
  flyTo(lon: number, lat: number, zoom: number): void;
  /** Goes so near that these things come apart; does nothing when none of them is shown. */
  separate(things: readonly FeatureRef[]): void;
  fitProvince(): void;
  zoomBy(steps: number): void;
  /** The map as it is drawn now, whole, with `devicePixelRatio` pixels to a CSS px; null where nothing is drawn. */
  picture(): HTMLCanvasElement | null;
  destroy(): void;
}

export type MountMap = (container: HTMLElement, view: View, padding: Padding, events: MapEvents) => MapHandle;
