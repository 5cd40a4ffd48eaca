/** Features and values, as far as they are loaded. */
import { placedIn, type PlacedIn } from "../domain/containment";
import type { Land } from "../domain/land";
import { capitalise } from "../domain/names";
import type { Era, Language, UnitRef } from "../domain/unit";
import { fullName, unit } from "../domain/units";
import type { ChoroplethPicture, Feature, LayerValue, UnitValue } from "../themes/feature";
import type { ChoroplethLayer, LayerId, PointLayer } from "../themes/theme";
import type { OwnPointLayer } from "../conversion/own-table";
import { common } from "../locale/common";
import type { App } from "./app.svelte";
import { featureAt, featuresOf, valueOfUnit, valuesOf } from "../themes/features";
import { layerById, pointLayers, type Themes } from "../themes";
import { Loadable } from "./loadable.svelte";
import { shownEras, type Selection } from "./view";
import { shownFeatures, shownValues, unplacedFeatures, type Narrowing } from "../themes/filters";

const noPictures = { before: null, after: null };

/** The features of one layer in a unit or region. */
export interface FeaturesIn extends PlacedIn<Feature> {
  layer: PointLayer;
}

export class Catalogue {
  readonly #app: App;
  readonly #keeps: boolean;
  readonly #themes: Themes | null = $derived.by(() => this.#app.themes.value);

  /** The reader's own tables. */
  readonly ownTables = new Loadable(async () => (await import("./own-tables.svelte")).openOwnTables());

  /** What the reader has starred. */
  readonly shortlist = new Loadable(async () => (await import("./shortlist.svelte")).openShortlist(this.#app));

  /** The points of the reader's tables that are on the map, and of what is starred. */
  readonly ownPoints: readonly OwnPointLayer[] = $derived.by(() => [
    ...(this.ownTables.value?.pointLayers.filter(({ table }) => table.pointsShown) ?? []),
    ...(this.shortlist.value?.marks ?? []),
  ]);

  readonly indicators = new Loadable(async () => {
    const { loadAllIndicators } = await import("./all-indicators.svelte");
    return loadAllIndicators(this.#app, this.#keeps ? await this.ownTables.load() : null);
  });

  /** How sure the values of the indicator are, where the view asks for it. */
  readonly lens = new Loadable(async () => (await import("./lens.svelte")).openLens(this.#app, this));

  /** That of the view; null without one, until it is loaded, and for one of a table that is not here. */
  readonly indicator = $derived.by(() => {
    const { indicator } = this.#app.view;
    return (indicator && this.indicators.value?.find(indicator)) ?? null;
  });

  /**
   * The map of the view's indicator in each era; null without one, or until it is loaded. The same object as long as it is the same map:
   * what follows it would else follow each change of the view.
   */
  readonly indicatorPictures: Record<Era, ChoroplethPicture | null> = $derived.by(() => {
    const indicators = this.indicators.value;
    const { formerLevel, classing } = this.#app.view;
    if (!indicators || !this.#themes || !this.indicator) return noPictures;
    const map = indicators.indicatorMap(
      { indicator: this.indicator.id, formerLevel, classing, shown: shownEras(this.#app.view) },
      this.#themes,
    );
    return (this.lens.value?.seen(map) ?? map).pictures;
  });

  readonly #filters = $derived.by(() => this.#app.view.filters);
  readonly #within = $derived.by(() => this.#app.view.within);
  readonly #regions = $derived.by(() => this.#app.view.regions);
  /** Another one only when something narrows otherwise, not whenever the map has moved. */
  readonly #narrowing: Narrowing = $derived.by(() => ({
    filters: this.#filters,
    within: this.#within,
    regions: this.#regions,
  }));

  /** `keeps`: whether what the reader has kept in this browser is looked at. */
  constructor(app: App, keeps = true) {
    this.#app = app;
    this.#keeps = keeps;
  }

  /** Empty while the themes are loading, and for choropleth layers. */
  featuresOf(id: LayerId): readonly Feature[] {
    const layer = layerById(id);
    return this.#themes && layer.kind === "points" ? featuresOf(layer, this.#themes) : [];
  }

  /** The features that pass the filters. */
  shownFeaturesOf(layer: PointLayer): readonly Feature[] {
    return this.#themes ? shownFeatures(layer, this.#themes, this.#narrowing) : [];
  }

  /** How many of them have no known place, and whether some may lie where the layer is narrowed to; null until loaded. */
  unplacedOf(layer: PointLayer): ReturnType<typeof unplacedFeatures> | null {
    return this.#themes && unplacedFeatures(layer, this.#themes, this.#narrowing);
  }

  /** The values that pass the filters. */
  shownValuesOf(layer: ChoroplethLayer, era: Era): readonly LayerValue[] {
    return this.#themes ? shownValues(layer, this.#themes, era, this.#narrowing) : [];
  }

  /** null until the themes are loaded. */
  feature(layer: LayerId, id: string): Feature | null {
    return this.#themes && featureAt({ layer, id }, this.#themes);
  }

  /** null for a feature until the themes are loaded. */
  nameOf(selection: Selection, language: Language): string | null {
    if (selection.kind === "feature") return this.feature(selection.layer, selection.id)?.name[language] ?? null;
    if (selection.kind === "place") return common.chosenPlace[language];
    const found = unit(selection.unit);
    return found ? capitalise(fullName(found, language)) : selection.unit.code;
  }

  /** Empty while loading, and for point layers. */
  valuesOf(id: LayerId, era: Era): readonly UnitValue[] {
    const layer = layerById(id);
    return this.#themes && layer.kind === "choropleth" ? valuesOf(layer, this.#themes, era) : [];
  }

  /** null when the layer has no value at that level in that era, or until it is loaded. */
  valueOf(id: LayerId, era: Era, ref: UnitRef): UnitValue | null {
    const layer = layerById(id);
    return this.#themes && layer.kind === "choropleth" ? valueOfUnit(layer, ref, this.#themes, era) : null;
  }

  /** Layers without a feature that lies there, or may, are left out. */
  featuresIn(land: Land): FeaturesIn[] {
    return pointLayers
      .map((layer) => ({ layer, ...placedIn(land, this.featuresOf(layer.id)) }))
      .filter(({ inside, maybe }) => inside.length + maybe.length > 0);
  }
}
