/** Keeps the reader's regions drawn; what draws them is loaded with the first of them. */
import type { Map as MapLibre } from "maplibre-gl";
import type { Geography } from "../domain/geography";
import type { Region } from "../domain/region";

export class RegionDrawing {
  #regions: readonly Region[] = [];
  #framed = false;
  #needed = false;

  constructor(
    private readonly map: MapLibre,
    private readonly geography: Geography,
    private readonly missed: () => void,
  ) {}

  /** `framed`: the units under them are coloured by their values. Sends nothing when nothing has changed. */
  show(regions: readonly Region[], framed: boolean): void {
    if (regions === this.#regions && framed === this.#framed) return;
    this.#regions = regions;
    this.#framed = framed;
    this.#needed ||= regions.length > 0;
    if (this.#needed) void this.#draw();
  }

  async #draw(): Promise<void> {
    const [regions, framed] = [this.#regions, this.#framed];
    try {
      const { drawRegions } = await import("./region-layers");
      const latest = regions === this.#regions && framed === this.#framed;
      if (latest && this.map.style) drawRegions(this.map, this.geography, regions, framed);
    } catch (error) {
      console.error("regions", error);
      this.#regions = [];
      this.missed();
    }
  }
}
