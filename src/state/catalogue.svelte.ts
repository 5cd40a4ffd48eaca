/** What there is to show, as far as it is loaded: things and values; computed once and read by list, card, search and map. */
import { containedIn } from "../domain/containment";
import type { Land } from "../domain/land";
import { capitalise } from "../domain/names";
import type { Era, Language, UnitRef } from "../domain/unit";
import { fullName, unit } from "../domain/units";
import { shownFeatures, shownValues } from "../themes/filtered";
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
import { contentsOf, featureOf, pointLayers, valueOf, type Contents } from "./contents";
import { Loadable } from "./loadable.svelte";
import type { Selection } from "./view";

/** The things of one layer in a unit or region; `maybe`: known only for something larger, so not counted. */
export interface FeaturesIn {
  layer: PointLayer;
  inside: Feature[];
  maybe: Feature[];
}

/** One per app; follows its themes. */
export class Catalogue {
  readonly #app: App;
  readonly #contents: Contents | null = $derived.by(() => {
    const themes = this.#app.themes.value;
    return themes && contentsOf(themes);
  });

  /** What computes indicators; loaded when something calls `indicators.load()`. */
  readonly indicators = new Loadable(() => import("../indicators/index"));

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
  featuresOf(layer: LayerId): readonly Feature[] {
    return this.#contents?.features.get(layer) ?? [];
  }

  /** The things that the filters let through. */
  shownFeaturesOf(layer: PointLayer): readonly Feature[] {
    const themes = this.#app.themes.value;
    return themes ? shownFeatures(layer, themes, this.#app.view) : [];
  }

  /** The values that the filters let through. */
  shownValuesOf(layer: ChoroplethLayer, era: Era): LayerValue[] {
    const themes = this.#app.themes.value;
    return themes ? shownValues(layer, themes, era, this.#app.view) : [];
  }

  /** null when there is no such thing, or not yet. */
  feature(layer: LayerId, id: string): Feature | null {
    return this.#contents && featureOf(this.#contents, layer, id);
  }

  /** Name of a unit or feature; null for a feature whose table is not there (yet). */
  nameOf(selection: Selection, language: Language): string | null {
    if (selection.kind === "feature") return this.feature(selection.layer, selection.id)?.name[language] ?? null;
    const found = unit(selection.unit);
    return found ? capitalise(fullName(found, language)) : selection.unit.code;
  }

  /** The values of a choropleth layer in an era; empty while loading, and for layers of things. */
  valuesOf(layer: LayerId, era: Era): UnitValue[] {
    return [...(this.#contents?.values[era].get(layer)?.values() ?? [])];
  }

  /** The value of one unit; null when the layer has none at its level in that era, or not yet. */
  valueOf(layer: LayerId, era: Era, ref: UnitRef): UnitValue | null {
    return this.#contents && valueOf(this.#contents, layer, era, ref);
  }

  /** What lies in land, layer by layer, each thing once; layers with nothing inside and nothing possible are left out. */
  featuresIn(land: Land): FeaturesIn[] {
    return pointLayers
      .map((layer) => {
        const features = this.featuresOf(layer.id).map((feature) => ({
          feature,
          where: containedIn(land, feature.units),
        }));
        const those = (where: string): Feature[] =>
          features.filter((each) => each.where === where).map(({ feature }) => feature);
        return { layer, inside: those("inside"), maybe: those("maybe") };
      })
      .filter(({ inside, maybe }) => inside.length + maybe.length > 0);
  }
}
