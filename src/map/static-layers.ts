/** Layers of the base map and the units, whose data never change; each is added, with its source, when it is first shown. */
import type { LayerSpecification, Map as MapLibre } from "maplibre-gl";
import type { Geography } from "../domain/geography";
import { levels } from "../domain/unit";
import { baseSources, type BaseFeatures } from "./base";
import { boundarySource, unitSource } from "./boundaries";
import { addLayer, geojsonSource } from "./layer-order";
import { boundaryFeatures, outside, outsideSource, unitFeatures } from "./unit-features";

export class StaticLayers {
  readonly #sources: ReadonlyMap<string, () => ReturnType<typeof geojsonSource>>;

  constructor(
    readonly map: MapLibre,
    geography: Geography,
    base: BaseFeatures,
  ) {
    this.#sources = new Map([
      ...baseSources.map((name) => [name, () => geojsonSource(base[name])] as const),
      ...levels.map(
        (level) => [unitSource(level), () => geojsonSource(unitFeatures(geography, level), "code")] as const,
      ),
      [boundarySource, () => geojsonSource(boundaryFeatures(geography))],
      [outsideSource, () => geojsonSource(outside(geography))],
    ]);
  }

  add(...layers: readonly LayerSpecification[]): void {
    for (const layer of layers) {
      if (this.map.getLayer(layer.id)) continue;
      if ("source" in layer) this.addSource(layer.source);
      addLayer(this.map, layer);
    }
  }

  addSource(id: string): void {
    const source = this.#sources.get(id);
    if (source && !this.map.getSource(id)) this.map.addSource(id, source());
  }
}
