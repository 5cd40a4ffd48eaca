/** The search over all units and things: a chunk of its own, loaded when the field is first used. */
import { buildSearch, featureEntries, unitEntries, type Hit, type Search } from "../domain/search";
import type { Era } from "../domain/unit";
import type { Catalogue } from "./catalogue.svelte";
import { pointLayers } from "../themes";

/** Finds units at once, things of the layers as soon as the catalogue has them. */
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

  /** Best hits first, at most `limit`; an empty query finds nothing. */
  search(query: string, era: Era, limit?: number): Hit[] {
    return this.#index.search(query, era, limit);
  }
}
