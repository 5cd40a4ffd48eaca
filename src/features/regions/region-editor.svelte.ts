/** Edits regions for the panel, the map and the card, and announces the outcome of every edit. */
import { cleanName, maxRegions } from "../../domain/region";
import { add, remove, toggle, type Edit } from "../../domain/region-edit";
import { landOfAll } from "../../domain/land";
import type { UnitRef } from "../../domain/unit";
import { regionsOf, type Regions } from "../../state/regions.svelte";
import type { Locale } from "../../locale/locale";
import type { AppContext } from "../../state/context";
import type { Panels } from "../../state/panels.svelte";
import { editWords } from "./edit-words";
import { regionsWords } from "./words";

/** The levels that units are picked from. */
export const pickLevels = ["commune", "former-commune", "district"] as const;
export type PickLevel = (typeof pickLevels)[number];

export class RegionEditor {
  readonly regions: Regions;
  level = $state<PickLevel>("commune");
  /** Units picked on the map are removed instead of added. */
  reverse = $state(false);
  /** The announcement of the last edit. */
  outcome = $state("");
  /** An empty region was made: the next click on the map is to fill it. */
  awaitsMap = $state(false);
  /** Part of a name has been typed. */
  #naming = false;
  readonly #locale: Locale;
  readonly #panels: Panels;

  constructor({ app, locale, panels }: AppContext) {
    this.#locale = locale;
    this.#panels = panels;
    this.regions = regionsOf(app);
  }

  /** «Vùng 2», with the first number that is free. */
  get nextName(): string {
    const taken = this.regions.all.map(({ name }) => name);
    const name = (n: number): string => this.#locale.t(regionsWords.unnamed, { n });
    let n = 1;
    while (taken.includes(name(n))) n += 1;
    return name(n);
  }

  /** Adds a region and makes it the active one; a null name gives it the next number. */
  create(name: string | null, units: readonly UnitRef[]): void {
    const region = { name: cleanName(name ?? "") || this.nextName, land: landOfAll(units) };
    const { t } = this.#locale;
    if (!this.regions.create(region)) return this.#report(t(regionsWords.full, { n: maxRegions }));
    this.awaitsMap = units.length === 0;
    this.#report(t(regionsWords.created, { name: region.name, n: region.land.size }));
  }

  add(units: readonly UnitRef[]): void {
    const { current } = this.regions;
    if (current) this.#apply(add(current, units));
    else this.create(null, units);
  }

  remove(units: readonly UnitRef[]): void {
    const { current } = this.regions;
    if (current) this.#apply(remove(current, units));
  }

  toggle(unit: UnitRef): void {
    const { current } = this.regions;
    if (current) this.#apply(toggle(current, unit));
    else this.create(null, [unit]);
  }

  /** Units picked on the map: a single pressed one is toggled, others are added, or removed in reverse. */
  pickUnits(units: UnitRef[], pressed: boolean, reverse: boolean): void {
    const [only] = units;
    if (this.reverse !== reverse) this.remove(units);
    else if (pressed && only) this.toggle(only);
    else this.add(units);
  }

  /** An empty name changes nothing. While it is typed it is one step of undo, and said once it is `done`. */
  rename(at: number, text: string, done = true): void {
    const region = this.regions.all[at];
    const name = cleanName(text);
    if (region && name && name !== region.name) {
      this.regions.replace(at, { ...region, name }, this.#naming);
      this.#naming = true;
    }
    if (!done || !this.#naming) return;
    this.#naming = false;
    this.#report(this.#locale.t(regionsWords.renamed, { name: this.regions.all[at]?.name ?? name }));
  }

  delete(at: number): void {
    const region = this.regions.all[at];
    if (!region) return;
    this.regions.remove(at);
    this.#report(this.#locale.t(regionsWords.deleted, { name: region.name }));
  }

  undo(): void {
    if (this.regions.undo()) this.#report(this.#stateAfter(regionsWords.undone));
  }

  redo(): void {
    if (this.regions.redo()) this.#report(this.#stateAfter(regionsWords.redone));
  }

  #stateAfter(done: typeof regionsWords.undone | typeof regionsWords.redone): string {
    const { t } = this.#locale;
    const { current } = this.regions;
    const state = current
      ? t(regionsWords.state, { name: current.name, n: current.land.size })
      : t(regionsWords.stateNone);
    return `${t(done)} ${state}`;
  }

  #apply(edit: Edit): void {
    if (edit.moved.size > 0) this.regions.replace(this.regions.active, edit.region);
    this.#report(editWords(this.#locale, edit));
  }

  #report(words: string): void {
    this.outcome = words;
    this.#panels.say(words);
  }
}
