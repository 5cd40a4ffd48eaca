/** The maps on the page, what is pointed at on them, and what a press does. */
import type { Era, UnitRef } from "../domain/unit";
import type { FeatureRef, MapHandle, Padding, Pointed, Tool } from "../map/handle";
import type { App } from "./app.svelte";
import type { Catalogue } from "./catalogue.svelte";
import { twoMaps, type Selection } from "./view";

/** A place in the window, CSS px. */
interface Point {
  x: number;
  y: number;
}

export class Maps {
  map = $state.raw<MapHandle | null>(null);
  /** The map of the new era while two are shown, once it is drawn. */
  second = $state.raw<MapHandle | null>(null);
  /** The SVG map stands in for the drawn one; no second one can be shown. */
  plain = $state(false);
  /** What is under the pointer on either map, and in which era's picture. */
  pointed = $state.raw<{ what: Pointed; at: Point; era: Era } | null>(null);
  /** The open list of features pressed together; null when none is open. */
  cluster = $state.raw<{ features: readonly FeatureRef[]; at: Point; map: MapHandle | null } | null>(null);
  /** What a press on the map does. */
  tool = $state.raw<Tool>({ kind: "select" });
  /** Takes the units that a picking tool picks; null while none is in use. */
  pickUnits = $state.raw<((units: UnitRef[], reverse: boolean) => void) | null>(null);

  readonly #app: App;
  readonly #catalogue: Catalogue;
  /** Two maps are on the page, one of each era. */
  readonly paired = $derived.by(() => !this.plain && twoMaps(this.#app.view.compare));

  constructor(app: App, catalogue: Catalogue) {
    this.#app = app;
    this.#catalogue = catalogue;
  }

  /** Highlights a unit or feature on every map as the pointer would; null clears the highlight. */
  highlight(what: Pointed | null): void {
    this.map?.highlight(what);
    this.second?.highlight(what);
  }

  /** Attachment: highlights a unit or feature while the element has the pointer or the focus. */
  highlights = (what: Pointed) => (element: HTMLElement) => {
    let highlighted = false;
    const set = (on: boolean): void => {
      if (on !== highlighted) this.highlight(on ? what : null);
      highlighted = on;
    };
    const on = (): void => set(true);
    const off = (): void => set(false);
    for (const type of ["pointerenter", "focus"]) element.addEventListener(type, on);
    for (const type of ["pointerleave", "blur"]) element.addEventListener(type, off);
    return () => {
      for (const type of ["pointerenter", "focus"]) element.removeEventListener(type, on);
      for (const type of ["pointerleave", "blur"]) element.removeEventListener(type, off);
      off();
    };
  };

  /** Flies to a selection, clear of what covers the map. Maps side by side have room of their own. */
  fly(selection: Selection, covered: Padding): void {
    if (!this.paired || this.#app.view.compare !== "side") this.map?.setPadding(covered);
    if (selection.kind === "unit") return this.map?.flyToUnit(selection.unit);
    const place = this.#catalogue.feature(selection.layer, selection.id)?.place;
    if (place?.kind === "point") return this.map?.flyTo(place.lon, place.lat, 11);
    const first = place?.kind === "units" ? place.units[0] : undefined;
    if (first) this.map?.flyToUnit(first);
  }

  /** Says once that a part of the map could not be loaded; the tool that needed it is put down. */
  missed(what: "overlays" | "tool"): void {
    if (what === "tool") this.tool = { kind: "select" };
    this.#app.tell("missed-part", { parameter: "map", value: what });
  }
}
