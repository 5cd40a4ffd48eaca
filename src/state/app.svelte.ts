/** The only place where the view changes; every change is written to the URL. */
import type { Filter, Within } from "../domain/filter";
import { maxRegions, type Region } from "../domain/region";
import { type Era, type Language, type Level } from "../domain/unit";
import type { Geography } from "../domain/geography";
import { common } from "../locale/common";
import { showsThemes, withFeatureTable, withFilter, withLayer, withLevels, withRegions } from "./changes";
import type { Address } from "./address.svelte";
import { browserHost, type Host } from "./host";
import type { ListOf } from "./lists";
import { Loadable } from "./loadable.svelte";
import { withoutMissing } from "./missing";
import { Notices } from "./notices.svelte";
import { eraOfSelection, sameSelection } from "./selection";
import type { Camera, CompareMode, FeatureTableView, Page, Selection, Subject, TableView, View } from "./view";
import { ViewHistory } from "./view-history.svelte";
import type { IndicatorId } from "../indicators/ids";
import { type Provenance, loadKeyFigures } from "../domain/provenance";
import type { LayerId, Themes } from "../themes";
import { ownSources, type Sources } from "./sources";

/** The view, the data loaded for it, and the notices. */
export class App {
  readonly themes: Loadable<Themes>;
  readonly provenance: Loadable<Provenance>;
  readonly keyFigures = new Loadable(loadKeyFigures);
  readonly geography: Loadable<Geography>;
  readonly notices = new Notices();

  /** The era that was on before the selection of a unit of the other one; given back when its card is closed. */
  #eraBefore: Era | null = null;
  readonly #history: ViewHistory;

  /** Reads the URL and starts loading the themes if the view needs them. */
  constructor(
    private readonly host: Host = browserHost,
    from: Sources = ownSources,
  ) {
    this.themes = new Loadable(from.themes, common.noticeThemes);
    this.provenance = new Loadable(from.provenance, common.sourceFailed);
    this.geography = new Loadable(from.geography);
    this.#history = new ViewHistory(host, this.notices, () => {
      this.#eraBefore = null;
      this.#arrived();
    });
    this.#arrived();
  }

  /** Replaced at every change, never mutated. */
  get view(): View {
    return this.#history.view;
  }

  /** The list in the panel. */
  get list(): ListOf | null {
    return this.#history.address.list;
  }

  /** The measuring tool is in use; `measure` takes it up or puts it away, as a new history entry of the same address. */
  get measuring(): boolean {
    return this.#history.address.measuring;
  }
  readonly measure = (on: boolean): void => this.#history.address.measure(on);

  /** What is kept with the history's entry: how far down its page is read, CSS px. */
  get reading(): Pick<Address, "top"> {
    return this.#history.address;
  }

  /** Opens a list, or closes it (null), as a new history entry of the same address. */
  showList(list: ListOf | null): void {
    this.#history.address.showList(list);
    if (list?.kind === "layer") void this.loadThemes();
  }

  /** Loads the themes, again after a failure, then checks that what the view names of them exists. */
  async loadThemes(): Promise<void> {
    const themes = await this.themes.load();
    const view = themes ? withoutMissing(this.view, themes, this.notices) : this.view;
    if (view !== this.view) this.#history.replace(view);
  }

  /**
   * Opens the card of a unit or feature, or closes it (null), as a new history entry. Shows an era in which the unit
   * exists, or the layer of the feature; closing gives back the era that was on.
   */
  select(selection: Selection | null): void {
    if (sameSelection(selection, this.view.selection)) return;
    const { era } = this.view;
    const asked = (selection ? eraOfSelection(selection) : this.#eraBefore) ?? era;
    const next: View = { ...this.view, ...withLevels(this.view, { era: asked }), selection };
    if (asked !== era) this.#eraBefore = selection && this.#eraBefore === null ? era : null;
    else if (!selection) this.#eraBefore = null;
    if (selection?.kind === "feature") next.layers = withLayer(next.layers, selection.layer);
    this.#history.change(next);
    if (selection) void this.loadThemes();
  }

  /** Takes a selection that turns out not to exist out of the view, without a step of the history. */
  unselect(selection: Selection): void {
    if (sameSelection(selection, this.view.selection)) this.#history.replace({ ...this.view, selection: null });
  }

  /** The levels follow unless the reader has changed them. */
  setEra(era: Era): void {
    this.#eraBefore = null;
    this.#history.replace({ ...this.view, ...withLevels(this.view, { era }) });
  }

  toggleLevel(level: Level, shown = !this.view.levels[level]): void {
    this.#history.replace({ ...this.view, levels: { ...this.view.levels, [level]: shown } });
  }

  /** A layer switched on again begins with its default opacity. */
  toggleLayer(id: LayerId, shown = this.view.layers[id] === undefined): void {
    const { [id]: opacity, ...others } = this.view.layers;
    if (shown === (opacity !== undefined)) return;
    this.#history.replace({ ...this.view, layers: shown ? withLayer(others, id) : others });
    if (shown) void this.loadThemes();
  }

  /** From 0 to 1, rounded to whole percents; also switches the layer on. */
  setOpacity(id: LayerId, opacity: number): void {
    const kept = Math.round(Math.min(1, Math.max(0, opacity)) * 100) / 100;
    this.#history.writeSoon({ layers: { ...this.view.layers, [id]: kept } });
    void this.loadThemes();
  }

  setLanguage(language: Language): void {
    this.#history.replace({ ...this.view, language });
  }

  /** null for the whole province. */
  setCamera(camera: Camera | null): void {
    this.#history.writeSoon({ camera });
  }

  /** The levels follow as with the era. `forced`: the other mode cannot be shown, so there is no step back to it. */
  setCompare(compare: CompareMode, forced = false): void {
    const next = { ...this.view, ...withLevels(this.view, { compare }) };
    return forced ? this.#history.replace(next) : this.#history.change(next);
  }

  /** Percent from the left, rounded and clamped to 0–100. */
  setDivider(percent: number): void {
    this.#history.writeSoon({ divider: Math.round(Math.min(100, Math.max(0, percent))) });
  }

  /** Colours the units by an indicator in its default classes; null stops. `forced`: as with the comparison. */
  setIndicator(indicator: IndicatorId | null, forced = false): void {
    const next = { ...this.view, indicator, classing: null };
    if (forced) return this.#history.replace(next);
    this.#history.change(next);
    if (indicator) void this.loadThemes();
  }

  /** What has no consequences for the rest of the view; the lens is a step of the history. */
  set(
    change: Partial<
      Pick<View, "formerLevel" | "classing" | "subjects" | "part" | "tilted" | "printed" | "ring" | "lens">
    >,
  ): void {
    this.#history.change({ ...this.view, ...change });
  }

  setRegions(regions: readonly Region[]): void {
    this.#history.replace(withRegions(this.view, regions.slice(0, maxRegions)));
    void this.loadThemes();
  }

  /** Opens, changes or closes (null) the table of units. */
  setTable(table: TableView | null): void {
    this.#history.change({ ...this.view, table, featureTable: table ? null : this.view.featureTable });
    if (table) void this.loadThemes();
  }

  /** Opens, changes or closes (null) the table of a layer's features; opening it switches the layer on. */
  setFeatureTable(featureTable: FeatureTableView | null): void {
    this.#history.change(withFeatureTable(this.view, featureTable));
    if (featureTable) void this.loadThemes();
  }

  /** An empty filter, or null, shows all of the layer. */
  setFilter(layer: LayerId, filter: Filter | null): void {
    this.#history.replace({ ...this.view, filters: withFilter(this.view.filters, layer, filter) });
    void this.loadThemes();
  }

  /** Narrows every layer to a unit or region; null shows the whole province. */
  setWithin(within: Within | null): void {
    this.#history.replace({ ...this.view, within });
    void this.loadThemes();
  }

  clearFilters(): void {
    this.#history.replace({ ...this.view, filters: {}, within: null });
  }

  /** `subjects`: what the page is about, at most `maxSubjects`; `part`: which of its parts. */
  openPage(page: Page | null, subjects: readonly Subject[] = [], part: string | null = null): void {
    const over = (part !== null || subjects.length > 0) && this.view.page !== null;
    this.#history.change({ ...this.view, page, subjects, part, printed: null }, over);
    if (subjects.length > 0) void this.loadThemes();
  }

  /** A page about chosen things that was opened out of another one leads back to that. */
  closePage(): void {
    return this.#history.address.takeOver() ? this.host.back() : this.openPage(null);
  }

  destroy(): void {
    this.#history.destroy();
  }

  #arrived(): void {
    this.host.setLanguage(this.view.language);
    if (showsThemes(this.view) || this.list?.kind === "layer") void this.loadThemes();
  }
}
