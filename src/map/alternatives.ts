/** Keeps those places drawn where other sources put the selected thing; what draws them is loaded with the first. */
import type { Map as MapLibre } from "maplibre-gl";
import type { Alternatives } from "./handle";

export class OtherPlaces {
  #told: Alternatives | null = null;
  #from: [number, number] | null = null;
  #drawn = "";

  constructor(private readonly map: MapLibre) {}

  /** `placeOf` answers with where a thing is drawn: what is not drawn has no other places. */
  show(told: Alternatives | null, placeOf: (key: string) => { lon: number; lat: number } | null): void {
    const place = told && placeOf(`${told.of.layer}:${told.of.id}`);
    const drawn = place ? JSON.stringify([place.lon, place.lat, told]) : "";
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    this.#told = told;
    this.#from = place && [place.lon, place.lat];
    void this.#draw();
  }

  async #draw(): Promise<void> {
    const drawn = this.#drawn;
    try {
      const { drawAlternatives } = await import("./alternative-layers");
      if (drawn === this.#drawn && this.map.style) drawAlternatives(this.map, this.#from, this.#told);
    } catch (error) {
      console.error("alternatives", error);
      this.#drawn = "";
    }
  }
}
