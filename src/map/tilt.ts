/** Whether a map is tilted over raised ground; the code and the heights are loaded when it first is. */
import type { Map as MapLibre } from "maplibre-gl";

export class Tilt {
  /** What was asked for is still on its way. */
  loading = false;
  #asked = false;
  #lower: (() => void) | null = null;

  /** `loaded` and `missed` are called as far as the map is still to be tilted. */
  constructor(
    private readonly map: MapLibre,
    private readonly listener: { loaded(): void; missed(): void },
  ) {}

  show(tilted: boolean): void {
    if (tilted === this.#asked) return;
    this.#asked = tilted;
    if (tilted) return void this.#raise();
    this.#lower?.();
    this.#lower = null;
  }

  async #raise(): Promise<void> {
    if (this.loading) return;
    this.loading = true;
    let missed = false;
    try {
      const { loadGround, raiseGround } = await import("./raised-ground");
      await loadGround();
      // A map that is gone has no style.
      if (this.#asked && this.map.style) this.#lower = raiseGround(this.map);
    } catch (error) {
      console.error("tilt", error);
      missed = true;
    }
    this.loading = false;
    if (!this.#asked) return;
    if (missed) this.listener.missed();
    else this.listener.loaded();
  }
}
