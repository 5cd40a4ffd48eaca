/** Open panels, the part of the map they cover, and the focus. Not in the URL. */
import type { UnitRef } from "../domain/unit";
import { common } from "../locale/common";
import type { Locale } from "../locale/locale";
import type { Padding } from "../map/handle";
import { oncePainted } from "./after-paint.svelte";
import type { App } from "./app.svelte";
import { cardCoversPanel, coveredBy, layoutOf, type Detent } from "./layout";
import type { ListOf } from "./lists";
import type { Maps } from "./maps.svelte";
import { freeBox, panesOf, type Room } from "./panes";
import type { Page, Selection, View } from "./view";

export class Panels {
  detent = $state<Detent>("peek");
  /** Announced to screen readers. */
  message = $state("");
  /** Height of the table, CSS px; 0 while it is closed. */
  dock = $state(0);
  /** The panel shows the indicator's legend, so the map needs none. */
  legendInPanel = $state(false);
  /** The window for printing the map is open, or the map is being printed without it. */
  printing = $state<"dialog" | "direct" | null>(null);
  /** The filters just cleared, for undo. */
  cleared = $state.raw<Pick<View, "filters" | "within"> | null>(null);
  /** What waits to be put side by side. */
  beside = $state.raw<readonly Selection[]>([]);
  size = $state.raw({ width: window.innerWidth, height: window.innerHeight });

  /** The unit whose card was closed last, or where a walk ended. */
  lastUnit: UnitRef | null = null;

  readonly #app: App;
  readonly #locale: Locale;
  readonly #maps: Maps;
  readonly #covered: (() => Padding) | null;
  #returnTo: HTMLElement | null = null;
  #focusCard = false;
  #part: string | null = null;

  readonly layout = $derived.by(() => (this.#covered ? "phone" : layoutOf(this.size.width)));
  /** The open card lies over the panel. */
  readonly cardCovers = $derived.by(() =>
    cardCoversPanel(this.size.width, this.dock > 0 || (this.#maps.paired && this.#app.view.compare === "side")),
  );
  /** There is a card, or the measuring tool in its place. */
  readonly carded = $derived.by(() => this.#app.view.selection !== null || this.#maps.measuring);
  /** A new object only after a change, since the maps measure themselves for each. */
  readonly padding = $derived.by(
    () =>
      this.#covered?.() ??
      coveredBy(this.layout, this.size, {
        card: this.carded && !this.cardCovers,
        detent: this.detent,
        dock: this.dock,
      }),
  );
  readonly #room = $derived.by((): Room => ({
    window: this.size,
    covered: { ...this.padding, bottom: this.layout === "phone" ? this.padding.bottom : this.dock },
    gap: 12,
  }));
  readonly #arranged = $derived.by(() => (this.#maps.paired ? this.#app.view.compare : "switch"));
  /** Where the maps lie. */
  readonly panes = $derived.by(() => panesOf(this.#arranged, this.#room, this.padding));
  /** The part of the window that nothing covers. */
  readonly free = $derived.by(() => freeBox(this.#room));

  /** `covered`: of an embedded map, which has no panels, what lies over it. */
  constructor(app: App, locale: Locale, maps: Maps, covered: (() => Padding) | null = null) {
    this.#covered = covered;
    this.#app = app;
    this.#locale = locale;
    this.#maps = maps;
    if ((app.view.selection || app.list) && this.layout === "phone") this.detent = "half";
  }

  say(message: string): void {
    this.message = message;
  }

  /**
   * Selects from a list, the search or a link: closes the page, focuses the heading of the card and, once that is painted, flies there.
   * Closing the card returns the focus to `from`.
   */
  async open(selection: Selection, from: HTMLElement | null = null): Promise<void> {
    this.#app.openPage(null);
    if (from || !this.#app.view.selection) this.#returnTo = from;
    this.#focusCard = true;
    this.#app.select(selection);
    if (this.layout === "phone") this.detent = "half";
    await new Promise<void>(oncePainted);
    this.fly(selection);
  }

  /** Selects from the map: the camera stays. */
  pick(selection: Selection, focusCard = false): void {
    this.#returnTo = null;
    this.#focusCard = focusCard;
    this.#app.select(selection);
    this.#raise();
  }

  fly(selection: Selection): void {
    this.#maps.fly(selection, this.padding);
  }

  /** Flies to the selection of a link without a camera. */
  async showLinked(): Promise<void> {
    const { selection, camera } = this.#app.view;
    if (!selection || camera) return;
    if (selection.kind === "feature") await this.#app.loadThemes();
    if (selection === this.#app.view.selection) this.fly(selection);
  }

  close(): void {
    const { selection } = this.#app.view;
    this.lastUnit = selection?.kind === "unit" ? selection.unit : null;
    this.#app.select(null);
    if (this.layout === "phone") this.detent = this.#app.list ? "half" : "peek";
    this.say(this.#locale.t(common.announceClosed));
    const map = document.getElementById("map");
    if (this.#returnTo?.isConnected) this.#returnTo.focus();
    else if (!map?.contains(document.activeElement))
      map?.querySelector<HTMLElement>("[tabindex='0']")?.focus({ preventScroll: true });
    this.#returnTo = null;
  }

  /** Whether the appearing card takes the focus; true once per opening. */
  takesFocus(): boolean {
    const takes = this.#focusCard;
    this.#focusCard = false;
    return takes;
  }

  openPageAt(page: Page, part: string): void {
    this.#part = part;
    this.#app.openPage(page);
  }

  /** Id of the part to scroll to; returned once per opening. */
  takePart(): string | null {
    const part = this.#part;
    this.#part = null;
    return part;
  }

  showList(list: ListOf | null): void {
    this.#app.showList(list);
    if (list) this.#raise();
  }

  /** Raises the bottom sheet from its lowest position. */
  #raise(): void {
    if (this.layout === "phone" && this.detent === "peek") this.detent = "half";
  }
}
