/** Which panels are open, how much of the map they cover, and where the focus goes. None of it is in the URL. */
import { tick } from "svelte";
import type { Level } from "../domain/unit";
import { common } from "../locale/common";
import type { Locale } from "../locale/locale";
import type { LayerId } from "../themes/theme";
import type { App } from "./app.svelte";
import { cardCoversPanel, coveredBy, layoutOf, type Detent } from "./layout";
import type { Maps } from "./maps.svelte";
import type { Page, Selection, View } from "./view";

/**
 * What is open in the panel instead of its sections: the units of a level, the features of a layer, the reader's own
 * regions. `crossing`: begin with those made from more than one former district.
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

export class Panels {
  list = $state.raw<ListOf | null>(null);
  detent = $state<Detent>("peek");
  /** What the announcer says, politely. */
  message = $state("");
  /** Height in CSS px that the table takes of the lower edge of the map; 0 while it is shut. */
  dock = $state(0);
  /** The legend of the indicator is to be seen in the panel, so that none is needed over the map. */
  legendInPanel = $state(false);
  /** What is being printed; null at all other times. */
  paper = $state.raw<Paper | null>(null);
  /** The filters just cleared, for undo; null once anything is filtered again. */
  cleared = $state.raw<Pick<View, "filters" | "within"> | null>(null);
  size = $state.raw({ width: window.innerWidth, height: window.innerHeight });

  readonly #app: App;
  readonly #locale: Locale;
  readonly #maps: Maps;
  #returnTo: HTMLElement | null = null;
  #focusCard = false;
  #part: string | null = null;

  readonly layout = $derived(layoutOf(this.size.width));
  /** The open card lies over the panel, so that something is left of the map. */
  readonly cardCovers = $derived.by(() =>
    cardCoversPanel(this.size.width, this.dock > 0 || (this.#maps.paired && this.#app.view.compare === "side")),
  );
  readonly #carded = $derived.by(() => this.#app.view.selection !== null);
  /** Another object only when something has moved: the maps look at their size with each. */
  readonly padding = $derived.by(() =>
    coveredBy(this.layout, this.size, {
      card: this.#carded && !this.cardCovers,
      detent: this.detent,
      dock: this.dock,
    }),
  );

  constructor(app: App, locale: Locale, maps: Maps) {
    this.#app = app;
    this.#locale = locale;
    this.#maps = maps;
    if (app.view.selection && this.layout === "phone") this.detent = "half";
  }

  say(message: string): void {
    this.message = message;
  }

  /**
   * Selects from a list, the search or a link: closes an open page, flies there, opens the card and moves the focus to its heading;
   * closing the card gives the focus back to what it was opened from.
   */
  async open(selection: Selection, from: HTMLElement | null = null): Promise<void> {
    this.#app.openPage(null);
    if (from || !this.#app.view.selection) this.#returnTo = from;
    this.#focusCard = true;
    this.#app.select(selection);
    if (this.layout === "phone") this.detent = "half";
    await tick();
    this.#maps.fly(selection, this.padding);
  }

  /** Selects what was clicked on the map: the camera stays where it is, and the focus too unless the card takes it. */
  pick(selection: Selection, focusCard = false): void {
    this.#returnTo = null;
    this.#focusCard = focusCard;
    this.#app.select(selection);
    this.#raise();
  }

  fly(selection: Selection): void {
    this.#maps.fly(selection, this.padding);
  }

  /** Shows what a link without a camera selects, once the map is there; a feature as soon as its table is. */
  async showLinked(): Promise<void> {
    const { selection, camera } = this.#app.view;
    if (!selection || camera) return;
    if (selection.kind === "feature") await this.#app.loadThemes();
    if (selection === this.#app.view.selection) this.fly(selection);
  }

  close(): void {
    this.#app.select(null);
    if (this.layout === "phone") this.detent = this.list ? "half" : "peek";
    this.say(this.#locale.t(common.announceClosed));
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
    this.#app.openPage(page);
  }

  /** Id of the part that the page now opened begins at; answered once per opening. */
  takePart(): string | null {
    const part = this.#part;
    this.#part = null;
    return part;
  }

  showList(list: ListOf | null): void {
    if (list?.kind === "layer") void this.#app.loadThemes();
    this.list = list;
    if (list) this.#raise();
  }

  /** On a phone the bottom sheet comes up from its lowest position. */
  #raise(): void {
    if (this.layout === "phone" && this.detent === "peek") this.detent = "half";
  }
}
