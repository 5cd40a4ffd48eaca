/** The one place where the shown view changes: every act goes through a method here, and each writes the URL. */
import { isEmpty, type Filter, type Within } from "../domain/filter";
import type { ClassScheme } from "../domain/classify";
import { maxRegions, type Region } from "../domain/region";
import { eraOf, type Era, type Language, type Level } from "../domain/unit";
import type { Geography } from "../domain/geography";
import { common } from "../locale/common";
import type { LayerId } from "../themes/theme";
import { firstOpacity, followed, showsThemes, withLevels } from "./changes";
import { featureAt } from "../themes/features";
import { browserHost, type Host } from "./host";
import { Loadable } from "./loadable.svelte";
import { sameSelection, selectionKey } from "./selection";
import { decodeQuery, encode, toQuery, type Dropped } from "./url";
import type { Camera, CompareMode, FormerLevel, Page, Selection, TableView, FeatureTableView, View } from "./view";
import type { IndicatorId } from "../indicators/ids";
import { loadProvenance, type Provenance, loadKeyFigures } from "../domain/provenance";
import { loadThemes, type Themes } from "../themes";

/**
 * `dropped-parameter`: part of the address was not understood. `missing-feature`: it named a thing that does not exist.
 * `missed-part`: something that the map draws with could not be loaded.
 */
export interface Notice {
  id: number;
  kind: "dropped-parameter" | "missing-feature" | "missed-part";
  detail: Dropped;
}

/** Where the tables and outlines are read from; tests put their own in. Each rejects when it cannot be read. */
export interface Sources {
  themes(): Promise<Themes>;
  provenance(): Promise<Provenance>;
  geography(): Promise<Geography>;
}

const sources: Sources = {
  themes: loadThemes,
  provenance: loadProvenance,
  geography: async () => (await import("../domain/geography")).loadGeography(),
};

/** Pause before passing states (camera, opacity) are written: browsers limit history writes. */
const writeDelay = 300;

/** What the app shows, what of it is loaded, and the notices; one per page. */
export class App {
  readonly themes: Loadable<Themes>;
  /** Sources and disagreements; loaded when a card or page calls `provenance.load()`. */
  readonly provenance: Loadable<Provenance>;
  readonly keyFigures = new Loadable(loadKeyFigures);
  /** Outlines; loaded when something calls `geography.load()`. */
  readonly geography: Loadable<Geography>;

  #view = $state.raw<View>() as View;
  #notices = $state.raw<readonly Notice[]>([]);
  readonly #host: Host;
  readonly #stopTravel: () => void;
  #nextNotice = 1;
  #pending: ReturnType<typeof setTimeout> | null = null;

  /** Reads the URL, reports what it had to drop, and starts loading the themes if what it shows needs them. */
  constructor(host: Host = browserHost, from: Sources = sources) {
    this.#host = host;
    this.themes = new Loadable(from.themes, common.noticeThemes);
    this.provenance = new Loadable(from.provenance, common.sourceFailed);
    this.geography = new Loadable(from.geography);
    this.#view = this.#readAddress();
    this.#stopTravel = host.onTravel(() => this.#travel());
    this.#replaceAddress();
    if (showsThemes(this.#view)) void this.loadThemes();
  }

  /** Replaced whole at every change, never mutated: safe to hand to the map as it is. */
  get view(): View {
    return this.#view;
  }

  get notices(): readonly Notice[] {
    return this.#notices;
  }

  /**
   * Loads the themes if they are not there, again after a failure, and then checks a selected thing of the address.
   * Called as soon as something shown needs them, and by the interface at the first sign of a reader.
   */
  async loadThemes(): Promise<void> {
    await this.themes.load();
    this.#checkFeature();
  }

  /**
   * Opens the card of a unit or thing, or closes it (null). The era changes to one in which a unit exists, and a
   * thing's layer is switched on. A new history entry, unless it is selected already.
   */
  select(selection: Selection | null): void {
    if (sameSelection(selection, this.#view.selection)) return;
    const next: View = { ...this.#view, selection };
    if (selection?.kind === "unit")
      Object.assign(next, withLevels(next, { era: eraOf(selection.unit.level) ?? next.era }));
    if (selection?.kind === "feature" && next.layers[selection.layer] === undefined)
      next.layers = { ...next.layers, [selection.layer]: firstOpacity(selection.layer) };
    this.#push(next);
    if (selection) void this.loadThemes();
  }

  /** Shows the picture before or after the merger; the levels follow unless they are not the era's defaults. */
  setEra(era: Era): void {
    this.#replace({ ...this.#view, ...withLevels(this.#view, { era }) });
  }

  toggleLevel(level: Level, shown = !this.#view.levels[level]): void {
    this.#replace({ ...this.#view, levels: { ...this.#view.levels, [level]: shown } });
  }

  /** Switches a layer; one that is switched on again begins with its first opacity. */
  toggleLayer(id: LayerId, shown = this.#view.layers[id] === undefined): void {
    if (shown === (this.#view.layers[id] !== undefined)) return;
    const layers = { ...this.#view.layers };
    if (shown) {
      layers[id] = firstOpacity(id);
      void this.loadThemes();
    } else delete layers[id];
    this.#replace({ ...this.#view, layers });
  }

  /** From 0 to 1, kept to whole percents; also switches the layer on. */
  setOpacity(id: LayerId, opacity: number): void {
    const kept = Math.round(Math.min(1, Math.max(0, opacity)) * 100) / 100;
    this.#view = { ...this.#view, layers: { ...this.#view.layers, [id]: kept } };
    void this.loadThemes();
    this.#replaceSoon();
  }

  setLanguage(language: Language): void {
    this.#replace({ ...this.#view, language });
  }

  /** Where the camera came to rest; null for the whole province. */
  setCamera(camera: Camera | null): void {
    this.#view = { ...this.#view, camera };
    this.#replaceSoon();
  }

  /** Sets the eras beside each other in another way; the levels follow as with the era. */
  setCompare(compare: CompareMode): void {
    this.#replace({ ...this.#view, ...withLevels(this.#view, { compare }) });
  }

  /** The divider of the swipe, in percent from the left; kept to whole ones between 0 and 100. */
  setDivider(percent: number): void {
    this.#view = { ...this.#view, divider: Math.round(Math.min(100, Math.max(0, percent))) };
    this.#replaceSoon();
  }

  /** Colours the units by an indicator, in the classes it begins with; null: no longer. */
  setIndicator(indicator: IndicatorId | null): void {
    this.#replace({ ...this.#view, indicator, classing: null });
    if (indicator) void this.loadThemes();
  }

  setFormerLevel(formerLevel: FormerLevel): void {
    this.#replace({ ...this.#view, formerLevel });
  }

  setClassing(classing: ClassScheme | null): void {
    this.#replace({ ...this.#view, classing });
  }

  /** A region that the layers are narrowed to is followed to its new place; once it is gone they are whole again. */
  setRegions(regions: readonly Region[]): void {
    const kept = regions.slice(0, maxRegions);
    this.#replace({ ...this.#view, regions: kept, within: followed(this.#view, kept) });
    void this.loadThemes();
  }

  /** Opens the table of units, changes it, or shuts it (null). */
  setTable(table: TableView | null): void {
    this.#replace({ ...this.#view, table, things: table ? null : this.#view.things });
    if (table) void this.loadThemes();
  }

  /** Opens the table of a layer's things, changes it, or shuts it (null); opened, the layer is switched on. */
  setFeatureTable(things: FeatureTableView | null): void {
    const { layers, table } = this.#view;
    const shown = things && layers[things.layer] === undefined;
    this.#replace({
      ...this.#view,
      things,
      table: things ? null : table,
      layers: shown ? { ...layers, [things.layer]: firstOpacity(things.layer) } : layers,
    });
    if (things) void this.loadThemes();
  }

  /** Narrows a layer; an empty filter, or null, shows all of it again. */
  setFilter(layer: LayerId, filter: Filter | null): void {
    const filters = { ...this.#view.filters };
    if (filter && !isEmpty(filter)) filters[layer] = filter;
    else delete filters[layer];
    this.#replace({ ...this.#view, filters });
    void this.loadThemes();
  }

  /** Narrows every layer to a unit or region; null: no longer. */
  setWithin(within: Within | null): void {
    this.#replace({ ...this.#view, within });
    void this.loadThemes();
  }

  /** Takes away every filter, and the place that the layers are narrowed to. */
  clearFilters(): void {
    this.#replace({ ...this.#view, filters: {}, within: null });
  }

  openPage(page: Page | null): void {
    if (page !== this.#view.page) this.#push({ ...this.#view, page });
  }

  /** Shows a notice, unless the same one is shown already. */
  tell(kind: Notice["kind"], detail: Dropped): void {
    const shown = this.#notices.some((notice) => notice.kind === kind && notice.detail.value === detail.value);
    if (!shown) this.#notify(kind, detail);
  }

  dismiss(id: number): void {
    this.#notices = this.#notices.filter((notice) => notice.id !== id);
  }

  /** Stops listening to the page. */
  destroy(): void {
    this.#stopTravel();
    this.#cancelPending();
  }

  #readAddress(): View {
    const { view, dropped } = decodeQuery(this.#host.query());
    for (const detail of dropped) this.#notify("dropped-parameter", detail);
    this.#host.setLanguage(view.language);
    return view;
  }

  #travel(): void {
    this.#cancelPending();
    this.#view = this.#readAddress();
    if (showsThemes(this.#view)) void this.loadThemes();
  }

  #notify(kind: Notice["kind"], detail: Dropped): void {
    this.#notices = [...this.#notices, { id: this.#nextNotice++, kind, detail }];
  }

  /** A selected thing that no layer has becomes a notice; before the themes are there nobody can know. */
  #checkFeature(): void {
    const { selection } = this.#view;
    const themes = this.themes.value;
    if (selection?.kind !== "feature" || !themes) return;
    if (featureAt(selection, themes)) return;
    this.#notify("missing-feature", { parameter: "sel", value: selectionKey(selection) });
    this.#replace({ ...this.#view, selection: null });
  }

  #replace(view: View): void {
    if (view.language !== this.#view.language) this.#host.setLanguage(view.language);
    this.#view = view;
    this.#replaceAddress();
  }

  #push(view: View): void {
    if (this.#pending !== null) this.#replaceAddress();
    this.#view = view;
    this.#host.push(this.#query());
  }

  #query = (): string => toQuery(encode(this.#view));

  #replaceAddress(): void {
    this.#cancelPending();
    this.#host.replace(this.#query());
  }

  #replaceSoon(): void {
    this.#cancelPending();
    this.#pending = setTimeout(() => this.#replaceAddress(), writeDelay);
  }

  #cancelPending(): void {
    if (this.#pending !== null) clearTimeout(this.#pending);
    this.#pending = null;
  }
}
