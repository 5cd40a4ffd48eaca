/** The maps on the page, the hovered unit or feature, and the active tool. */
import { untrack, type Component } from "svelte";
import { unitKey, type Era, type UnitRef } from "../domain/unit";
import type {
  FeatureSelection,
  MapEvents,
  MapHandle,
  Padding,
  PlainPicture,
  Pointed,
  RingMark,
  Tool,
} from "../map/handle";
import type { App } from "./app.svelte";
import type { Catalogue } from "./catalogue.svelte";
import { twoMaps, type Selection } from "./view";

/** In the window, CSS px. */
interface Point {
  x: number;
  y: number;
}

export class Maps {
  map = $state.raw<MapHandle | null>(null);
  /** The map of the new era while two are shown. */
  second = $state.raw<MapHandle | null>(null);
  /** The SVG fallback is shown; it has no second map. */
  plain = $state(false);
  /** The SVG fallback, once it is drawn. */
  picture = $state.raw<PlainPicture | null>(null);
  /** Under the pointer on either map. */
  pointed = $state.raw<{ what: Pointed; at: Point; era: Era } | null>(null);
  /** The open list of a cluster's features. */
  cluster = $state.raw<{ features: readonly FeatureSelection[]; at: Point; map: MapHandle | null } | null>(null);
  /** Around the chosen place. */
  ring = $state.raw<RingMark | null>(null);
  tool = $state.raw<Tool>({ kind: "select" });
  /** Where the reader is who walks from unit to unit; `WalkBar` comes with the first walk. */
  walking = $state.raw<UnitRef | null>(null);
  WalkBar: Component | null = null;
  #list = $state.raw<{ units: readonly UnitRef[]; fit: boolean }>({ units: [], fit: false });
  /** Receives the units chosen with a picking tool. */
  pickUnits = $state.raw<((units: UnitRef[], reverse: boolean) => void) | null>(null);

  readonly #app: App;
  readonly #catalogue: Catalogue;
  readonly #within = $derived.by(() => this.#app.view.within);
  /** Units that are lit on every map: a list, else the unit that the layers are narrowed to; `fit`: and brought into sight. */
  readonly lit = $derived.by(() => {
    const within = this.#list.units.length === 0 && this.#within?.kind === "unit" ? this.#within : null;
    return within ? { units: [within.unit], fit: false } : this.#list;
  });
  readonly paired = $derived.by(() => !this.plain && twoMaps(this.#app.view.compare));

  /** The measuring tool is in use. */
  readonly measuring = $derived.by(() => this.#app.measuring);

  /** `embedded`: the maps have no controls of the app; `refused` is called when a gesture is left to the page around them. */
  constructor(
    app: App,
    catalogue: Catalogue,
    readonly embedded: Pick<MapEvents, "refused"> | null = null,
  ) {
    this.#app = app;
    this.#catalogue = catalogue;
  }

  /** Does nothing where the same units are lit: those brought into sight once are not again, wherever the reader has gone. */
  light(units: readonly UnitRef[], fit = false): void {
    const list = untrack(() => this.#list);
    const same = list.units.map(unitKey).join() === units.map(unitKey).join();
    if (!same || (fit && !list.fit)) this.#list = { units, fit };
  }

  /** On every map; null clears the highlight. */
  highlight(what: Pointed | null): void {
    this.map?.highlight(what);
    this.second?.highlight(what);
  }

  /** Attachment: highlights while the element has the pointer or the focus. */
  highlights = (what: Pointed) => (element: HTMLElement) => {
    let highlighted = false;
    const set = (on: boolean): void => {
      if (on !== highlighted) this.highlight(on ? what : null);
      highlighted = on;
    };
    const on = (): void => set(true);
    const off = (): void => set(false);
    const ended = new AbortController();
    const { signal } = ended;
    for (const type of ["pointerenter", "focus"]) element.addEventListener(type, on, { signal });
    for (const type of ["pointerleave", "blur"]) element.addEventListener(type, off, { signal });
    return () => {
      ended.abort();
      off();
    };
  };

  /** Maps side by side need no padding. */
  fly(selection: Selection, covered: Padding): void {
    if (!this.paired || this.#app.view.compare !== "side") this.map?.setPadding(covered);
    if (selection.kind === "unit") return this.map?.flyToUnit(selection.unit);
    if (selection.kind === "place") return this.map?.flyTo(selection.at.lon, selection.at.lat, 11);
    const place = this.#catalogue.feature(selection.layer, selection.id)?.place;
    if (place?.kind === "point") return this.map?.flyTo(place.lon, place.lat, 11);
    const first = place?.kind === "units" ? place.units[0] : undefined;
    if (first) this.map?.flyToUnit(first);
  }

  /** Shows a notice that part of the map could not be loaded, and resets the tool that needed it. */
  missed(what: "base" | "overlays" | "tool"): void {
    if (what === "tool") this.tool = { kind: "select" };
    this.#app.notices.add("missed-part", { parameter: "map", value: what });
  }
}
