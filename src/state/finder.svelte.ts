/** Search over all units, features and what else can be looked up; a chunk of its own, loaded when the field is first used. */
import {
  buildSearch,
  featureEntries,
  unitEntries,
  type FormerName,
  type Hit,
  type Search,
  type SearchEntry,
} from "../domain/search";
import type { Era } from "../domain/unit";
import type { Catalogue } from "./catalogue.svelte";
import { pointLayers } from "../themes";

/** Finds features only once the catalogue has them. */
export class Finder {
  readonly #catalogue: Catalogue;
  readonly #former: readonly FormerName[];
  readonly #others: () => readonly SearchEntry[];
  readonly #index: Search = $derived.by(() =>
    buildSearch([
      ...unitEntries(this.#former),
      ...this.#others(),
      ...pointLayers.flatMap((layer) => featureEntries(layer, this.#catalogue.featuresOf(layer.id))),
    ]),
  );

  /** `others`: entries besides units and features, as far as it is loaded. */
  constructor(catalogue: Catalogue, former: readonly FormerName[], others: () => readonly SearchEntry[]) {
    this.#catalogue = catalogue;
    this.#former = former;
    this.#others = others;
  }

  search(query: string, era: Era, limit?: number): Hit[] {
    return this.#index.search(query, era, limit);
  }
}
