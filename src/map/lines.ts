/** Keeps those things drawn that are lines along a road or river of the base map; what draws them is loaded with the first. */
import type { Map as MapLibre } from "maplibre-gl";
import type { Geography } from "../domain/geography";
import type { BaseFeatures } from "./base";
import type { PlacedFeature } from "./placed-features";

export const lineLayer = "feature-line";
/** The lines under the pointer and the selected one, by the rings of symbols that mean the same. */
export const lineRings = { "feature-lit": "feature-line-lit", "feature-selected": "feature-line-selected" } as const;

/** The middle of each line, by the key of its thing: there its symbol stands. */
export type Middles = ReadonlyMap<string, readonly [lon: number, lat: number]>;

export class FeatureLines {
  #shown = "";
  #asked = 0;
  readonly #rings = new Map<keyof typeof lineRings, string>();

  constructor(
    private readonly map: MapLibre,
    private readonly geography: Geography,
    private readonly base: Pick<BaseFeatures, "roads" | "rivers">,
    private readonly drawn: (middles: Middles) => void,
  ) {}

  /** Sends nothing when the things that are lines are the same. `opacity`: of their layer. */
  show(features: readonly PlacedFeature[], opacity: (feature: PlacedFeature) => number): void {
    const lines = features.filter(({ feature }) => feature.line?.along);
    const shown = lines.map((each) => `${each.key} ${opacity(each)}`).join(" ");
    if (shown === this.#shown) return;
    this.#shown = shown;
    void this.#draw(lines, opacity);
  }

  ring(which: keyof typeof lineRings, key: string | null): void {
    this.#rings.set(which, key ?? "");
    if (this.map.getLayer(lineRings[which])) this.map.setFilter(lineRings[which], ["==", ["get", "key"], key ?? ""]);
  }

  async #draw(lines: readonly PlacedFeature[], opacity: (feature: PlacedFeature) => number): Promise<void> {
    const asked = (this.#asked += 1);
    try {
      const { drawLines } = await import("./line-layers");
      if (asked !== this.#asked || !this.map.style) return;
      this.drawn(drawLines(this.map, this.geography, this.base, lines, opacity));
      for (const [which, key] of this.#rings) this.ring(which, key);
    } catch (error) {
      console.error("lines", error);
      this.#shown = "";
    }
  }
}
