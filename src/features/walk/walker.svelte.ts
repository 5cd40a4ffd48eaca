/** Walks from unit to unit: where the reader is, where the arrows lead, what is said and heard of it. */
import { tick } from "svelte";
import { boundsInWindow, fromPixels, toPixels } from "../../domain/mercator";
import type { Geography } from "../../domain/geography";
import { eraOf, sameUnit, type UnitRef } from "../../domain/unit";
import { province } from "../../domain/units";
import { arrows, type Arrow } from "../../domain/walk/ahead";
import { middleOf, neighboursOf } from "../../domain/walk/neighbours";
import { outsideAt } from "../../domain/walk/outside";
import { waysFrom, type WalkStep } from "../../domain/walk/walk";
import { loadBase } from "../../map/base";
import type { AppContext } from "../../state/context";
import { Loadable } from "../../state/loadable.svelte";
import { currentMap, valueAt } from "../indicators";
import { neighbourText, wayText } from "./say-way";
import { standingText } from "./say-standing";
import { indicatorFor, standingOf } from "./standing";
import { tone } from "./tone.svelte";
import { walkWords } from "./words";

/** Nearer to the edge of the free part, as a share of it, the map follows. */
const margin = 0.12;

export class Walker {
  readonly #context: AppContext;
  readonly #home: UnitRef;
  readonly #bar: () => DOMRect;
  /** For the names of what lies outside; the walk does without. */
  readonly #base = new Loadable(loadBase);
  #last = $state.raw<WalkStep | null>(null);

  readonly at = $derived.by(() => this.#context.maps.walking ?? this.#home);
  readonly #geography = $derived.by(() => this.#context.app.geography.value);
  readonly neighbours = $derived.by(() =>
    this.#geography ? neighboursOf(this.at, this.#geography).toSorted((a, b) => a.km - b.km) : [],
  );
  readonly #ways = $derived.by(() => this.#geography && waysFrom(this.at, this.#last, this.#geography));
  /** Where each arrow leads, with its words. */
  readonly ways = $derived.by(() => {
    const ways = this.#ways;
    return ways ? arrows.map((arrow) => ({ arrow, ahead: ways[arrow], words: this.#wayText(arrow) })) : [];
  });
  /** What the lens found of the very unit; null where it looks at another level. */
  readonly #certainty = $derived.by(() => {
    const [map, era] = [currentMap(this.#context), eraOf(this.at.level)];
    const value = map && era && valueAt(map.pictures[era], this.at);
    return (value && sameUnit(value.unit, this.at) && value.certainty) || null;
  });
  /** The value of the chosen indicator; null while it is loading. */
  readonly standing = $derived.by(() => {
    const { app, catalogue } = this.#context;
    const [all, themes] = [catalogue.indicators.value, app.themes.value];
    if (!all || !themes) return null;
    return standingOf(indicatorFor(catalogue.indicator, this.at.level, all), this.at, themes, this.#certainty);
  });
  readonly sentence = $derived.by(() => this.standing && standingText(this.#context.locale, this.standing));

  /** Begins where the map says that the reader is. `bar`: where that of the walk lies, in the window. */
  constructor(context: AppContext, bar: () => DOMRect) {
    this.#context = context;
    this.#bar = bar;
    this.#home = context.maps.walking ?? province.ref;
    void this.#base.load();
  }

  /** Says where the walk begins once its figures are there; who has gone on meanwhile has heard the name, and hears the figure. */
  async begin(): Promise<void> {
    const { app, catalogue } = this.#context;
    await Promise.all([app.loadThemes(), catalogue.indicators.load()]);
    const { walking } = this.#context.maps;
    if (!walking) return;
    if (sameUnit(walking, this.#home)) {
      this.repeat();
      /* The bar has its full height. */
      await tick();
      if (this.#geography && this.#context.maps.walking) this.#follow(this.#geography);
    } else if (this.sentence) this.#say(this.sentence);
  }

  go(arrow: Arrow): void {
    const ahead = this.#ways?.[arrow];
    if (!ahead) return;
    const words = this.#wayText(arrow);
    if (ahead.kind === "outside") return this.#say(words);
    this.#step(ahead.to.ref, words, { from: this.at, arrow, to: ahead.to.ref });
  }

  /** Goes to one of the neighbours, without a way back by the opposite arrow. */
  goTo(ref: UnitRef): void {
    const found = this.neighbours.find((each) => sameUnit(each.ref, ref));
    if (found) this.#step(ref, neighbourText(this.#context.locale, found), null);
  }

  homeward(): void {
    this.#step(this.#home, this.#context.locale.unitName(this.#home), null);
  }

  repeat(): void {
    this.#tell(this.#context.locale.unitName(this.at));
  }

  /** Goes on elsewhere in silence: a card was opened, which is announced itself. */
  move(ref: UnitRef): void {
    this.#last = null;
    this.#context.maps.walking = ref;
  }

  openCard(): void {
    this.#context.panels.pick({ kind: "unit", unit: this.at }, true);
  }

  leave(): void {
    const { locale, maps, panels } = this.#context;
    panels.lastUnit = this.at;
    maps.walking = null;
    panels.say(locale.t(walkWords.left));
  }

  #step(ref: UnitRef, words: string, step: WalkStep | null): void {
    const { app, maps } = this.#context;
    if (app.view.selection) app.unselect(app.view.selection);
    maps.walking = ref;
    this.#last = step;
    this.#tell(words);
    if (this.#geography) this.#follow(this.#geography);
  }

  #tell(words: string): void {
    this.#say(this.sentence ? `${words}. ${this.sentence}` : words);
    if (this.standing && this.standing.indicator.kind !== "class") tone.play(this.standing.place);
  }

  /** What was said last is said again only where the words differ. */
  #say(words: string): void {
    const { panels } = this.#context;
    panels.say(panels.message === words ? `${words}\u00a0` : words);
  }

  #wayText(arrow: Arrow): string {
    const ahead = this.#ways?.[arrow];
    if (!ahead) return "";
    const [geography, base] = [this.#geography, this.#base.value];
    const outside = ahead.kind === "outside" && geography && base ? outsideAt(ahead.at, base, geography) : null;
    return wayText(this.#context.locale, arrow, ahead, outside);
  }

  /** Keeps the unit's middle in sight, and clear of the bar, at the zoom there is. */
  #follow(geography: Geography): void {
    const { maps, panels } = this.#context;
    if (!maps.map) return;
    const [look, pane] = [maps.map.look(), panels.panes.first];
    const [west, south, east, north] = boundsInWindow(look, pane, pane.padding);
    const { lon, lat } = middleOf(this.at, geography);
    const [across, up] = [(lon - west) / (east - west), (lat - south) / (north - south)];
    const { left, top, width, height } = panels.free;
    const [x, y] = [left + across * width, top + (1 - up) * height];
    const bar = this.#bar();
    /* Across a phone nothing but what is below the bar is free. */
    const above = panels.layout === "phone" ? Math.max(0, bar.bottom - top) : 0;
    const low = (top + height - y) / (height - above);
    const hidden = x > bar.left && x < bar.right && y > bar.top && y < bar.bottom;
    if (hidden || [across, low].some((share) => share < margin || share > 1 - margin)) {
      const at = toPixels(lon, lat, look.zoom);
      maps.map.flyTo(...fromPixels(at.x, at.y - above / 2, look.zoom), look.zoom);
    }
  }
}
