/** What there is to show, as far as it is loaded: features and values, read by list, card, search and map. */
import { placedIn, type PlacedIn } from "../domain/containment";
import type { Land } from "../domain/land";
import { capitalise } from "../domain/names";
import type { Era, Language, UnitRef } from "../domain/unit";
import { fullName, unit } from "../domain/units";
import type {
  ChoroplethLayer,
  ChoroplethPicture,
  LayerId,
  Feature,
  LayerValue,
  PointLayer,
  UnitValue,
} from "../themes/theme";
import type { App } from "./app.svelte";
import { featureAt, featuresOf, valueOfUnit, valuesOf } from "../themes/features";
import { layerById, pointLayers, type Themes } from "../themes";
import { Loadable } from "./loadable.svelte";
import type { Selection } from "./view";
import { shownFeatures, shownValues } from "../themes/filters";

/** The features of one layer in a unit or region. */
export interface FeaturesIn extends PlacedIn<Feature> {
  layer: PointLayer;
}

/** One per app; follows its themes. */
export class Catalogue {
  readonly #app: App;
  readonly #themes: Themes | null = $derived.by(() => this.#app.themes.value);

  /** What computes indicators; loaded when something calls `indicators.load()`. */
  readonly indicators = new Loadable(async () => (await import("../indicators/index")).loadIndicators());

  /** The map of the indicator of the view in each era, in classes common to both; null where there is none, or not yet. */
  readonly indicatorPictures: Record<Era, ChoroplethPicture | null> = $derived.by(() => {
    const made = this.indicators.value;
    const themes = this.#app.themes.value;
    const { indicator, formerLevel, classing } = this.#app.view;
    if (!made || !themes || !indicator) return { before: null, after: null };
    return made.picturesOf({ indicator, formerLevel, classing }, themes);
  });

  constructor(app: App) {
    this.#app = app;
  }

  /** Empty while the themes are loading, and for choropleth layers. */
  featuresOf(id: LayerId): readonly Feature[] {
    const layer = layerById(id);
    return this.#themes && layer.kind === "points" ? featuresOf(layer, this.#themes) : [];
  }

  /** The features that the filters let through. */
  shownFeaturesOf(layer: PointLayer): readonly Feature[] {
    return this.#themes ? shownFeatures(layer, this.#themes, this.#app.view) : [];
  }

  /** The values that the filters let through. */
  shownValuesOf(layer: ChoroplethLayer, era: Era): readonly LayerValue[] {
    return this.#themes ? shownValues(layer, this.#themes, era, this.#app.view) : [];
  }

  /** null when there is no such feature, or not yet. */
  feature(layer: LayerId, id: string): Feature | null {
    return this.#themes && featureAt({ layer, id }, this.#themes);
  }

  /** Name of a unit or feature; null for a feature whose table is not there (yet). */
  nameOf(selection: Selection, language: Language): string | null {
    if (selection.kind === "feature") return this.feature(selection.layer, selection.id)?.name[language] ?? null;
    const found = unit(selection.unit);
    return found ? capitalise(fullName(found, language)) : selection.unit.code;
  }

  /** The values of a choropleth layer in an era; empty while loading, and for layers of features. */
  valuesOf(id: LayerId, era: Era): readonly UnitValue[] {
    const layer = layerById(id);
    return this.#themes && layer.kind === "choropleth" ? valuesOf(layer, this.#themes, era) : [];
  }

  /** The value of one unit; null when the layer has none at its level in that era, or not yet. */
  valueOf(id: LayerId, era: Era, ref: UnitRef): UnitValue | null {
    const layer = layerById(id);
    return this.#themes && layer.kind === "choropleth" ? valueOfUnit(layer, ref, this.#themes, era) : null;
  }

  /** What lies in land, layer by layer, each feature once; layers with nothing inside and nothing possible are left out. */
  featuresIn(land: Land): FeaturesIn[] {
    return pointLayers
      .map((layer) => ({ layer, ...placedIn(land, this.featuresOf(layer.id)) }))
      .filter(({ inside, maybe }) => inside.length + maybe.length > 0);
  }
}
