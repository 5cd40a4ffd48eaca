/** Search over all units and features; a chunk of its own, loaded when the field is first used. */
import { buildSearch, featureEntries, unitEntries, type Hit, type Search } from "../domain/search";
import type { Era } from "../domain/unit";
import type { Catalogue } from "./catalogue.svelte";
import { pointLayers } from "../themes";

/** Finds features only once the catalogue has them. */
export class Finder {
  readonly #catalogue: Catalogue;
  readonly #index: Search = $derived(
    buildSearch([
      ...unitEntries(),
      ...pointLayers.flatMap((layer) => featureEntries(layer, this.#catalogue.featuresOf(layer.id))),
    ]),
  );

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
  }

  search(query: string, era: Era, limit?: number): Hit[] {
    return this.#index.search(query, era, limit);
  }
}
