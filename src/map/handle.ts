/** What the app may ask of the map, and the map's events. Types only: importing this file does not load the map library. */
import type { Geometry } from "geojson";
import type { OwnPointLayer } from "../conversion/own-table";
import type { Geographic } from "../domain/coordinates/ellipsoid";
import type { Level, Text, UnitRef } from "../domain/unit";
import type { Word } from "../locale/word";
import type { Themes } from "../themes";
import type { ChoroplethPicture } from "../themes/feature";
import type { LayerId } from "../themes/theme";
import type { Camera, Selection, View } from "../state/view";

/** Features of a layer drawn as one symbol with their number. */
export interface Cluster {
  kind: "cluster";
  layer: LayerId;
  ids: string[];
}

export type FeatureSelection = Extract<Selection, { kind: "feature" }>;

/** What can lie under the pointer. */
export type Pointed = Selection | Cluster;

/** A line or ring being measured, as it is drawn. */
export interface MeasureDrawing {
  points: readonly Geographic[];
  /** It ends where it began, and its inside is measured. */
  ring: boolean;
  /** A press adds a point. */
  open: boolean;
  /** Where the next point would be, and what it would make of the whole; only while something points there. */
  next: { at: Geographic; words: string } | null;
  /** Index of the point in use. */
  chosen: number | null;
  /** A place along it that is read elsewhere. */
  mark: Geographic | null;
  /** Words on the lines from each point to the next. */
  legs: readonly string[];
  /** Words of the whole: at the last point, of a ring in its middle. */
  whole: string;
}

/** What a person does to it on the map; places may lie outside the province. */
export interface MeasureEvents {
  /** Where the pointer is, once a frame; null when it has left the map. */
  hover(at: Geographic | null): void;
  add(at: Geographic): void;
  /** A point is about to be dragged; `inserted`: a new one, which comes to have this index. */
  grab(index: number, inserted: Geographic | null): void;
  drag(at: Geographic): void;
  /** The dragged point is let go; `kept`: where it is, else it goes back. */
  drop(kept: boolean): void;
  /** A point was pressed and not moved. */
  press(index: number): void;
  finish(): void;
}

/** What a press on the map does: select, measure, or pick units of a level: one by one, in a box, in a drawn ring. */
export type Tool =
  | { kind: "select" }
  | { kind: "measure"; drawing: MeasureDrawing; events: MeasureEvents }
  | { kind: "click" | "box" | "lasso"; level: Level };

/** Where other sources place a feature; `name` is written at each of these places. */
export interface Alternatives {
  of: FeatureSelection;
  at: readonly { lon: number; lat: number }[];
  name: string;
}

/** A ring of so many kilometres around a place, in a straight line. */
export interface RingMark {
  at: { lon: number; lat: number };
  km: number;
}

/** What a card or page adds to the map while it is open. */
export interface Extras {
  alternatives?: Alternatives | null | undefined;
  ring?: RingMark | null | undefined;
}

/** Screen positions are in CSS px from the map's upper left corner. */
export interface MapEvents {
  /** Both null when nothing is under the pointer. */
  hover(what: Pointed | null, at: { x: number; y: number } | null): void;
  select(what: Selection): void;
  /** Chosen by the secondary button, or by press and hold; may lie outside the province. */
  place(at: { lon: number; lat: number }): void;
  /** More than one feature under one press: those of a cluster, or of symbols that overlap. */
  cluster(features: readonly FeatureSelection[], at: { x: number; y: number }): void;
  /** Units picked with a tool; a box or ring picks by label points. `reverse`, with the Shift key: to be taken out. */
  pickUnits(units: UnitRef[], reverse: boolean): void;
  /** After a person has moved the camera or a flight has ended; null: the whole province, fitted to the window. */
  camera(camera: Camera | null): void;
  /** Everything is drawn for the first time. */
  ready(): void;
  /** Whether all that was asked for is drawn and nothing moves. */
  settled(now: boolean): void;
  /** Code that draws overlays, or that of a tool, could not be loaded; the next use tries again. */
  missed(what: "base" | "overlays" | "tool"): void;
  /** Where it is given, one finger and the bare wheel are left to the page around the map; called when they are used on it. */
  refused?(gesture: "wheel" | "touch"): void;
  /** WebGL lost or missing, worker or geometry not loaded: the caller shows the fallback map. */
  failed(reason: "webgl" | "worker" | "geometry"): void;
}

/** Space covered by panels, CSS px; fitting and flying keep their subject in the free part. */
export interface Padding {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** Where a map looks, not rounded. */
export interface Look extends Camera {
  /** The whole province, fitted to the window as that changes. */
  whole: boolean;
}

export interface MapHandle {
  /** Cheap to call with every change: only the difference is sent to the map. */
  show(
    view: View,
    themes: Themes | null,
    indicator: ChoroplethPicture | null,
    ownPoints: readonly OwnPointLayer[],
  ): void;
  /** `hold`: where the container changes size as well, what was in the middle of the free part stays there. */
  setPadding(padding: Padding, hold?: boolean): void;
  /** Highlights as the pointer would, for the list and the search; null clears the highlight. */
  highlight(what: Pointed | null): void;
  /** Highlights these units and no others. */
  highlightUnits(refs: readonly UnitRef[]): void;
  /** Lights a list of units, next to what is highlighted; none: no more. */
  light(refs: readonly UnitRef[]): void;
  /** Draws the other places of a feature as long as that is drawn itself; null removes them. */
  alternatives(places: Alternatives | null): void;
  /** Draws a ring with its radius written on it; null removes it. */
  ring(ring: RingMark | null): void;
  use(tool: Tool): void;
  look(): Look;
  /** Looks at once where another map looks, without an event. */
  follow(look: Look): void;
  /** Reports every movement of the camera while it happens; returns the function that stops it. */
  moved(listener: (look: Look) => void): () => void;
  /** The place at a point of the map, CSS px from its upper left corner. */
  at(point: { x: number; y: number }): Geographic;
  /** Reports where the pointer is on the map, null when it has left; returns the function that stops it. */
  hovered(listener: (at: Geographic | null) => void): () => void;
  flyToUnit(ref: UnitRef): void;
  /** Brings all of them into sight; does nothing for none. */
  flyToUnits(refs: readonly UnitRef[]): void;
  flyTo(lon: number, lat: number, zoom: number): void;
  /** Zooms in until these features have symbols of their own; does nothing when none of them is shown. */
  separate(features: readonly FeatureSelection[]): void;
  fitProvince(): void;
  zoomBy(steps: number): void;
  /** The least and the greatest zoom in the present size, rounded as a camera is. */
  zoomEnds(): [least: number, greatest: number];
  /** The map as it is drawn now, `devicePixelRatio` pixels to a CSS px; null where nothing is drawn. */
  picture(): HTMLCanvasElement | null;
  destroy(): void;
}

/** A road, river or place of the base map, which the simple map draws while the reader is shown it. */
export interface Traced {
  name: Text;
  kind: Word;
  geometry: Geometry;
}

/** The simple map, as far as others ask anything of it. */
export interface PlainPicture extends Pick<MapHandle, "hovered"> {
  /** Until it is put away or something is selected. */
  trace(what: Traced): void;
}

/** `unseen`: nobody sees the map before it is ready. null where there is no WebGL, after `failed`. */
export type MountMap = (
  container: HTMLElement,
  view: View,
  padding: Padding,
  events: MapEvents,
  unseen?: boolean,
) => MapHandle | null;
