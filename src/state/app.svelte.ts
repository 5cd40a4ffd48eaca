/** The only place where the view changes; every change is written to the URL. */
import type { Filter, Within } from "../domain/filter";
import { maxRegions, type Region } from "../domain/region";
import { type Era, type Language, type Level } from "../domain/unit";
import type { Geography } from "../domain/geography";
import { common } from "../locale/common";
import { isStep, showsThemes, withFeatureTable, withFilter, withLayer, withLevels, withRegions } from "./changes";
import { featureAt } from "../themes/features";
import { Address } from "./address.svelte";
import { browserHost, type Host } from "./host";
import type { ListOf } from "./lists";
import { Loadable } from "./loadable.svelte";
import { Notices } from "./notices.svelte";
import { eraOfSelection, sameSelection, selectionKey } from "./selection";
import { decodeQuery } from "./url-repair";
import { encode, toQuery } from "./url-encode";
import type { Camera, CompareMode, FeatureTableView, Page, Selection, Subject, TableView, View } from "./view";
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

  #view = $state.raw<View>() as View;
  /** The era that was on before the selection of a unit of the other one; given back when its card is closed. */
  #eraBefore: Era | null = null;
  readonly #address: Address;
  readonly #stopTravel: () => void;

  /** Reads the URL and starts loading the themes if the view needs them. */
  constructor(
    private readonly host: Host = browserHost,
    from: Sources = ownSources,
  ) {
    this.#address = new Address(host, () => toQuery(encode(this.#view)));
    this.themes = new Loadable(from.themes, common.noticeThemes);
    this.provenance = new Loadable(from.provenance, common.sourceFailed);
    this.geography = new Loadable(from.geography);
    this.#address.arrive();
    this.#view = this.#readAddress();
    this.#stopTravel = host.onTravel(() => this.#travel());
    this.#address.write();
    this.#arrived();
  }

  /** Replaced at every change, never mutated. */
  get view(): View {
    return this.#view;
  }

  /** The list in the panel. */
  get list(): ListOf | null {
    return this.#address.list;
  }

  /** Opens a list, or closes it (null), as a new history entry of the same address. */
  showList(list: ListOf | null): void {
    this.#address.showList(list);
    if (list?.kind === "layer") void this.loadThemes();
  }

  /** Loads the themes, again after a failure, then checks that a selected feature exists. */
  async loadThemes(): Promise<void> {
    await this.themes.load();
    this.#checkFeature();
  }

  /**
   * Opens the card of a unit or feature, or closes it (null), as a new history entry. Shows an era in which the unit
   * exists, or the layer of the feature; closing gives back the era that was on.
   */
  select(selection: Selection | null): void {
    if (sameSelection(selection, this.#view.selection)) return;
    const { era } = this.#view;
    const asked = (selection ? eraOfSelection(selection) : this.#eraBefore) ?? era;
    const next: View = { ...this.#view, ...withLevels(this.#view, { era: asked }), selection };
    if (asked !== era) this.#eraBefore = selection && this.#eraBefore === null ? era : null;
    else if (!selection) this.#eraBefore = null;
    if (selection?.kind === "feature") next.layers = withLayer(next.layers, selection.layer);
    this.#change(next);
    if (selection) void this.loadThemes();
  }

  /** Takes a selection that turns out not to exist out of the view, without a step of the history. */
  unselect(selection: Selection): void {
    if (sameSelection(selection, this.#view.selection)) this.#replace({ ...this.#view, selection: null });
  }

  /** The levels follow unless the reader has changed them. */
  setEra(era: Era): void {
    this.#eraBefore = null;
    this.#replace({ ...this.#view, ...withLevels(this.#view, { era }) });
  }

  toggleLevel(level: Level, shown = !this.#view.levels[level]): void {
    this.#replace({ ...this.#view, levels: { ...this.#view.levels, [level]: shown } });
  }

  /** A layer switched on again begins with its default opacity. */
  toggleLayer(id: LayerId, shown = this.#view.layers[id] === undefined): void {
    const { [id]: opacity, ...others } = this.#view.layers;
    if (shown === (opacity !== undefined)) return;
    this.#replace({ ...this.#view, layers: shown ? withLayer(others, id) : others });
    if (shown) void this.loadThemes();
  }

  /** From 0 to 1, rounded to whole percents; also switches the layer on. */
  setOpacity(id: LayerId, opacity: number): void {
    const kept = Math.round(Math.min(1, Math.max(0, opacity)) * 100) / 100;
    this.#view = { ...this.#view, layers: { ...this.#view.layers, [id]: kept } };
    void this.loadThemes();
    this.#address.writeSoon();
  }

  setLanguage(language: Language): void {
    this.#replace({ ...this.#view, language });
  }

  /** null for the whole province. */
  setCamera(camera: Camera | null): void {
    this.#view = { ...this.#view, camera };
    this.#address.writeSoon();
  }

  /** The levels follow as with the era. `forced`: the other mode cannot be shown, so there is no step back to it. */
  setCompare(compare: CompareMode, forced = false): void {
    const next = { ...this.#view, ...withLevels(this.#view, { compare }) };
    return forced ? this.#replace(next) : this.#change(next);
  }

  /** Percent from the left, rounded and clamped to 0–100. */
  setDivider(percent: number): void {
    this.#view = { ...this.#view, divider: Math.round(Math.min(100, Math.max(0, percent))) };
    this.#address.writeSoon();
  }

  /** Colours the units by an indicator in its default classes; null stops. `forced`: as with the comparison. */
  setIndicator(indicator: IndicatorId | null, forced = false): void {
    const next = { ...this.#view, indicator, classing: null };
    if (forced) return this.#replace(next);
    this.#change(next);
    if (indicator) void this.loadThemes();
  }

  /** What has no consequences for the rest of the view. */
  set(change: Partial<Pick<View, "formerLevel" | "classing" | "subjects" | "part" | "tilted" | "printed" | "ring">>): void {
    this.#replace({ ...this.#view, ...change });
  }

  setRegions(regions: readonly Region[]): void {
    this.#replace(withRegions(this.#view, regions.slice(0, maxRegions)));
    void this.loadThemes();
  }

  /** Opens, changes or closes (null) the table of units. */
  setTable(table: TableView | null): void {
    this.#change({ ...this.#view, table, featureTable: table ? null : this.#view.featureTable });
    if (table) void this.loadThemes();
  }

  /** Opens, changes or closes (null) the table of a layer's features; opening it switches the layer on. */
  setFeatureTable(featureTable: FeatureTableView | null): void {
    this.#change(withFeatureTable(this.#view, featureTable));
    if (featureTable) void this.loadThemes();
  }

  /** An empty filter, or null, shows all of the layer. */
  setFilter(layer: LayerId, filter: Filter | null): void {
    this.#replace({ ...this.#view, filters: withFilter(this.#view.filters, layer, filter) });
    void this.loadThemes();
  }

  /** Narrows every layer to a unit or region; null shows the whole province. */
  setWithin(within: Within | null): void {
    this.#replace({ ...this.#view, within });
    void this.loadThemes();
  }

  clearFilters(): void {
    this.#replace({ ...this.#view, filters: {}, within: null });
  }

  /** `subjects`: what the page is about, at most `maxSubjects`. */
  openPage(page: Page | null, subjects: readonly Subject[] = []): void {
    this.#change({ ...this.#view, page, subjects, part: null, printed: null });
    if (subjects.length > 0) void this.loadThemes();
  }

  destroy(): void {
    this.#stopTravel();
    this.#address.cancel();
  }

  #readAddress(): View {
    const { view, dropped } = decodeQuery(this.host.query());
    for (const detail of dropped) this.notices.add("dropped-parameter", detail);
    return view;
  }

  /** A step back closes what was opened; the regions made and the filters set since then stay. */
  #travel(): void {
    const { back, closed } = this.#address.arrive();
    const view = this.#readAddress();
    const { regions, filters, within } = this.#view;
    this.#eraBefore = null;
    if (!closed || isStep(view, this.#view)) this.#view = back ? { ...view, regions, filters, within } : view;
    if (back) this.#address.write();
    this.#arrived();
  }

  #arrived(): void {
    this.host.setLanguage(this.#view.language);
    if (showsThemes(this.#view) || this.list?.kind === "layer") void this.loadThemes();
  }

  #checkFeature(): void {
    const [{ selection }, themes] = [this.#view, this.themes.value];
    if (selection?.kind !== "feature" || !themes || featureAt(selection, themes)) return;
    this.notices.add("missing-feature", { parameter: "sel", value: selectionKey(selection) });
    this.unselect(selection);
  }

  #replace(view: View): void {
    if (view.language !== this.#view.language) this.host.setLanguage(view.language);
    this.#view = view;
    this.#address.write();
  }

  /** A step is a new entry of the history; anything else stays in the present one. */
  #change(view: View): void {
    if (!isStep(this.#view, view)) return this.#replace(view);
    this.#address.flush();
    this.#view = view;
    this.#address.push();
  }
}
