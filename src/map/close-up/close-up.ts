/** What the map shows to a close look alone; its code and files are fetched when someone comes near. */
import type { FeatureCollection } from "geojson";
import type { Map as MapLibre } from "maplibre-gl";
import type { View } from "../../state/view";
import type { Rectangle } from "../labels/land-grid";
import { basemapComes, basemapOffered } from "./basemap-offered";
import type { NamedPlaces } from "./named-places";
import { closeSoon } from "./zooms";

export class CloseUp {
  /** Some of it is on its way. */
  loading = false;
  #asked = false;
  #failed = false;
  #places: NamedPlaces | null = null;

  /** `loaded`: the view is to be shown again. `missed`: something did not come. */
  constructor(
    private readonly map: MapLibre,
    private readonly rivers: FeatureCollection,
    private readonly listener: { loaded(): void; missed(): void },
  ) {}

  /** To be called as the map zooms. */
  zoomed(): void {
    const near = this.map.getZoom() >= closeSoon;
    if (this.#failed && !near) this.#asked = this.#failed = false;
    if (this.#asked || !near) return;
    this.#asked = true;
    this.loading = true;
    this.#load()
      .catch((error: unknown) => {
        console.error("close-up", error);
        this.#failed = true;
        if (this.map.style) this.listener.missed();
      })
      .finally(() => {
        this.loading = false;
        // A map that is gone has no style.
        if (this.map.style) this.listener.loaded();
      });
  }

  show(view: View): void {
    this.#places?.show(view);
  }

  /** Where no name of a unit may stand, in pixels of the world at `zoom`. */
  taken(zoom: number): Rectangle[] {
    return this.#places?.taken(zoom) ?? [];
  }

  /** What does not come is left out, and asked for again when someone comes near again. */
  async #load(): Promise<void> {
    const [{ NamedPlaces }, { nameRivers }] = await Promise.all([import("./named-places"), import("./river-names")]);
    const places = await NamedPlaces.load(this.map);
    if (!this.map.style) return;
    this.#places = places;
    nameRivers(this.map, this.rivers);
    if (basemapOffered() === null) return;
    const { addBasemap } = await import("./basemap");
    await addBasemap(this.map, places.names).then(
      () => basemapComes(true),
      (error: unknown) => {
        /* How the host serves it no reader can mend: the map is as without it. */
        console.warn("basemap", error);
        this.#failed = true;
        basemapComes(false);
      },
    );
  }
}
