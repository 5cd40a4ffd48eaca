/**
 * What the panels share besides the state of the app: the words, the map's handle, which list is open, how far the
 * sheet is pulled up, where the focus goes back to. None of it is in the URL.
 */
import { getContext, setContext, tick } from "svelte";
import { formatDate, formatNumber } from "../domain/format";
import { capitalise } from "../domain/names";
import type { Era, Language, Level, Text, UnitRef } from "../domain/unit";
import { fullName, unit } from "../domain/units";
import { loadDictionary, translator, type ShellDictionary, type Translate } from "../i18n";
import { vi } from "../i18n/vi";
import type { LayerId } from "../themes/theme";
import type { MapHandle, Pointed, Thing, Tool } from "../map/handle";
import type { App } from "./app.svelte";
import type { Catalogue } from "./catalogue.svelte";
import { twoMaps, type Page, type Selection, type View } from "./view";
import { cardCoversPanel, coveredBy, layoutOf, type Detent } from "./layout";

/**
 * What is open in the panel instead of its sections: the units of a level, the things of a layer, the reader's own
 * regions. `crossing`: begin with those made from several former districts only.
 */
export type ListOf =
  { kind: "units"; level: Level; crossing?: true } | { kind: "layer"; layer: LayerId } | { kind: "regions" };

/** The picture of the map for paper; null where there is none to take, and the map itself is printed. */
export interface Paper {
  picture: string | null;
  /** Width of the picture over its height. */
  ratio: number;
  /** The scale bar: its words, and its length as a share of the picture's width. */
  scale: { words: string; share: number } | null;
}

export class Shell {
  readonly app: App;
  readonly catalogue: Catalogue;
  readonly t: Translate;

  list = $state.raw<ListOf | null>(null);
  detent = $state<Detent>("peek");
  /** What the announcer says, politely. */
  message = $state("");
  map = $state.raw<MapHandle | null>(null);
  /** The other map while two are shown, once it is drawn. */
  second = $state.raw<MapHandle | null>(null);
  /** The simple picture stands in for the map: there is nothing to set a second one beside. */
  plain = $state(false);
  /** What is under the pointer on either map, where in the window, and in which era's picture. */
  pointed = $state.raw<{ what: Pointed; at: { x: number; y: number }; era: Era } | null>(null);
  /** Things pressed together on a map, listed beside that place of the window; null when no such list is open. */
  cluster = $state.raw<{ things: readonly Thing[]; at: { x: number; y: number }; map: MapHandle | null } | null>(null);
  /** What a press on the map does. */
  tool = $state.raw<Tool>({ kind: "select" });
  /** Takes what a gathering tool gathers; null while none is in use. */
  pickUnits = $state.raw<((units: UnitRef[], reverse: boolean) => void) | null>(null);
  /** Height in CSS px that the table takes of the lower edge of the map; 0 while it is shut. */
  dock = $state(0);
  /** The legend of the indicator is to be seen in the panel, so that none is needed over the map. */
  legendInPanel = $state(false);
  /** What is being printed; null at all other times. */
  paper = $state.raw<Paper | null>(null);
  /** What narrowed the layers until it was all taken away, to be put back; null once anything narrows them again. */
  cleared = $state.raw<Pick<View, "filters" | "within"> | null>(null);
  size = $state.raw({ width: window.innerWidth, height: window.innerHeight });
  #words = $state.raw<{ dictionary: ShellDictionary; language: Language }>({ dictionary: vi, language: "vi" });
  /** The language all words of which are there. */
  #allWords: Language | null = null;
  #returnTo: HTMLElement | null = null;
  #focusCard = false;
  #part: string | null = null;

  readonly layout = $derived(layoutOf(this.size.width));
  /** Two maps are on the page, one of each era. */
  readonly paired = $derived.by(() => !this.plain && twoMaps(this.app.view.compare));
  /** The open card lies over the panel, so that something is left of the map. */
  readonly cardCovers = $derived.by(() =>
    cardCoversPanel(this.size.width, this.dock > 0 || (this.paired && this.app.view.compare === "side")),
  );
  readonly #carded = $derived.by(() => this.app.view.selection !== null);
  /** Another one only when something has moved: the maps look at their size with each. */
  readonly padding = $derived.by(() =>
    coveredBy(this.layout, this.size, {
      card: this.#carded && !this.cardCovers,
      detent: this.detent,
      dock: this.dock,
    }),
  );

  constructor(app: App, catalogue: Catalogue) {
    this.app = app;
    this.catalogue = catalogue;
    this.t = translator(() => this.#words);
    if (app.view.selection && this.layout === "phone") this.detent = "half";
  }

  /** The language whose words are shown: that of the view once its dictionary is there. */
  get language(): Language {
    return this.#words.language;
  }

  /** Shows a language when its words are loaded; keeps the present one and says so when they cannot be. */
  async speak(language: Language): Promise<void> {
    if (language === this.language) return;
    try {
      this.#words = { dictionary: await loadDictionary(language), language };
      this.#allWords = language;
    } catch {
      this.say(this.t("notice.language"));
    }
  }

  /** Loads the words of cards, lists and pages; rejects when they cannot be read. Nothing is set anew that is there. */
  async loadWords(): Promise<void> {
    const { language } = this;
    if (this.#allWords === language) return;
    const dictionary = await loadDictionary(language);
    if (language !== this.language) return;
    this.#words = { dictionary, language };
    this.#allWords = language;
  }

  text(text: Text): string {
    return text[this.language];
  }

  number(value: number, maxDecimals = 2): string {
    return formatNumber(value, this.language, maxDecimals);
  }

  date(iso: string): string {
    return formatDate(iso, this.language);
  }

  /** «Xã Mường Pồn», “Mường Pồn commune”; the code where there is no such unit. */
  unitName(ref: UnitRef): string {
    const found = unit(ref);
    return found ? capitalise(fullName(found, this.language)) : ref.code;
  }

  /** Name of a unit or thing; null for a thing whose table is not there (yet). */
  nameOf(selection: Selection): string | null {
    if (selection.kind === "unit") return this.unitName(selection.unit);
    const feature = this.catalogue.feature(selection.layer, selection.id);
    return feature ? this.text(feature.name) : null;
  }

  /** Says once that a part of the map could not be loaded; the tool that needed it is put down. */
  missed(what: "regions" | "tool"): void {
    if (what === "tool") this.tool = { kind: "select" };
    this.app.tell("missed-part", { parameter: "map", value: what });
  }

  say(message: string): void {
    this.message = message;
  }

  /**
   * Selects from a list, the search or a link: flies there, opens the card and moves the focus to its heading;
   * closing the card gives the focus back to what it was opened from.
   */
  async open(selection: Selection, from: HTMLElement | null = null): Promise<void> {
    if (from || !this.app.view.selection) this.#returnTo = from;
    this.#focusCard = true;
    this.app.select(selection);
    if (this.layout === "phone") this.detent = "half";
    await tick();
    this.fly(selection);
  }

  /** Lights a unit or thing on every map as the pointer would, for lists and search; null puts the light out. */
  highlight(what: Pointed | null): void {
    this.map?.highlight(what);
    this.second?.highlight(what);
  }

  /** Selects what was clicked on the map: the camera stays where it is, and the focus too unless the card takes it. */
  pick(selection: Selection, focusCard = false): void {
    this.#returnTo = null;
    this.#focusCard = focusCard;
    this.app.select(selection);
    if (this.layout === "phone" && this.detent === "peek") this.detent = "half";
  }

  /** Maps side by side have room of their own, which the panels do not cover. */
  fly(selection: Selection): void {
    if (!this.paired || this.app.view.compare !== "side") this.map?.setPadding(this.padding);
    if (selection.kind === "unit") return this.map?.flyToUnit(selection.unit);
    const place = this.catalogue.feature(selection.layer, selection.id)?.place;
    if (place?.kind === "point") return this.map?.flyTo(place.lon, place.lat, 11);
    const first = place?.kind === "units" ? place.units[0] : undefined;
    if (first) this.map?.flyToUnit(first);
  }

  /** Shows what a link without a camera selects, once the map is there; a thing as soon as its table is. */
  async showLinked(): Promise<void> {
    const { selection, camera } = this.app.view;
    if (!selection || camera) return;
    if (selection.kind === "feature") await this.app.loadThemes();
    if (selection === this.app.view.selection) this.fly(selection);
  }

  close(): void {
    this.app.select(null);
    if (this.layout === "phone") this.detent = this.list ? "half" : "peek";
    this.say(this.t("announce.closed"));
    if (this.#returnTo?.isConnected) this.#returnTo.focus();
    else document.getElementById("map")?.querySelector<HTMLElement>("[tabindex]")?.focus({ preventScroll: true });
    this.#returnTo = null;
  }

  /** Whether the card that now appears takes the focus; answers true once per opening. */
  takesFocus(): boolean {
    const takes = this.#focusCard;
    this.#focusCard = false;
    return takes;
  }

  /** Opens a page at one of its parts. */
  openPageAt(page: Page, part: string): void {
    this.#part = part;
    this.app.openPage(page);
  }

  /** Id of the part that the page now opened begins at; answered once per opening. */
  takePart(): string | null {
    const part = this.#part;
    this.#part = null;
    return part;
  }

  showList(list: ListOf | null): void {
    if (list?.kind === "layer") void this.app.loadThemes();
    this.list = list;
    if (list && this.layout === "phone" && this.detent === "peek") this.detent = "half";
  }

  /** Prints the map as it is seen, with title, legend, sources and date. */
  async print(): Promise<void> {
    try {
      await (await import("../features/print/print-map")).printMap(this);
    } catch (error) {
      console.error(error);
      this.say(this.t("page.failed"));
    }
  }
}

const key = Symbol("shell");
export const provideShell = (shell: Shell): Shell => setContext(key, shell);
/** The shell of the components above; throws outside the app. */
export function useShell(): Shell {
  const shell = getContext<Shell | undefined>(key);
  if (!shell) throw new Error("useShell outside of App");
  return shell;
}
