/** What the map shows to a close look alone; its code and files are fetched when someone comes near. */
import type { Map as MapLibre } from "maplibre-gl";
import { basemapOffered } from "./basemap-offered";
import { closeSoon } from "./zooms";

export class CloseUp {
  /** Some of it is on its way. */
  loading = false;
  #asked = false;

  constructor(private readonly map: MapLibre) {}

  /** Once; what does not come is left out, and the map is as it is without it. */
  zoomed(): void {
    if (this.#asked || this.map.getZoom() < closeSoon || basemapOffered() === null) return;
    this.#asked = true;
    this.loading = true;
    import("./basemap")
      .then(({ addBasemap }) => addBasemap(this.map))
      .catch((error: unknown) => console.warn("basemap", error))
      .finally(() => {
        this.loading = false;
        if (this.map.style) this.map.triggerRepaint();
      });
  }
}
