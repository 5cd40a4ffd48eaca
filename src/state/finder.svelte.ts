/** Search over all units, features and what else can be looked up; a chunk of its own, loaded when the field is first used. */
import {
  featureEntries,
  growingSearch,
  unitEntries,
  type FormerName,
  type Hit,
  type Search,
  type SearchEntry,
} from "../domain/search";
import { memoize } from "../domain/memoize";
import type { Era } from "../domain/unit";
import type { Catalogue } from "./catalogue.svelte";
import { pointLayers } from "../themes";
import type { Feature } from "../themes/feature";
import type { PointLayer } from "../themes/theme";

/** Of each layer; the same objects for the same features, so that they are indexed once. */
const entriesOf = memoize((layer: PointLayer) =>
  memoize((features: readonly Feature[]) => featureEntries(layer, features)),
);

/** Finds features only once the catalogue has them. */
export class Finder {
  readonly #catalogue: Catalogue;
  readonly #units: readonly SearchEntry[];
  readonly #others: () => readonly SearchEntry[];
  readonly #searchOf = growingSearch();
  readonly #search: Search = $derived.by(() =>
    this.#searchOf([
      ...this.#units,
      ...this.#others(),
      ...pointLayers.flatMap((layer) => entriesOf(layer)(this.#catalogue.featuresOf(layer.id))),
    ]),
  );

  /** `others`: entries besides units and features, as far as it is loaded. */
  constructor(catalogue: Catalogue, former: readonly FormerName[], others: () => readonly SearchEntry[]) {
    this.#catalogue = catalogue;
    this.#units = unitEntries(former);
    this.#others = others;
  }

  search(query: string, era: Era, limit?: number): Hit[] {
    return this.#search.search(query, era, limit);
  }
}
