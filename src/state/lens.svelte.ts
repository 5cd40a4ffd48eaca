/** How sure the values of the view's indicator are: redrawn in a worker whenever another map is shown, and laid over its pictures. */
import { noBreak } from "../domain/format";
import type { DrawnModel, DrawnOutcome, UnitOutcome } from "../domain/uncertainty/model";
import { doubtOf, isRankOpen, type Unsure } from "../domain/uncertainty/verdict";
import { eras, unitKey, type Era, type Text } from "../domain/unit";
import type { IndicatorMap } from "../indicators";
import { modelSteps } from "../indicators/certainty/model";
import { translator } from "../locale/word";
import { inBoth } from "../themes/facts";
import type { ChoroplethPicture, UnitValue } from "../themes/feature";
import type { App } from "./app.svelte";
import type { Catalogue } from "./catalogue.svelte";
import { runModel, runSteps, startLensWorker, type LensPort } from "./lens-run";
import { lensTextWords } from "./lens-words";
import { shownEras } from "./view";

/** `units`: all of the level, of which some may not be ranked. */
function certaintyWords(outcome: UnitOutcome, doubt: Unsure | null, ranked: number, units: number): Text {
  const { rank, ranks } = outcome;
  return inBoth((language) => {
    const t = translator(() => language);
    if (doubt === "vague" || rank === null || !ranks) return t(lensTextWords.vague);
    const place = t(ranked < units ? lensTextWords.rankSome : lensTextWords.rank, { rank, ranked });
    const open = isRankOpen(outcome) ? t(lensTextWords.ranks, { place, best: ranks[0], worst: ranks[1] }) : place;
    return doubt === "open" ? `${open}; ${t(lensTextWords.open)}` : open;
  });
}

/** The value with its rank, and what is not sure of both. */
const withWords = (text: Text, words: Text): Text =>
  inBoth((language) => `${text[language]}${noBreak}· ${words[language]}`);

function seenPicture(picture: ChoroplethPicture, group: DrawnOutcome["groups"][number]): ChoroplethPicture {
  const byUnit = new Map(group.map((outcome) => [outcome.key, outcome]));
  const places = group.flatMap(({ rank }) => rank ?? []);
  const ranked = places.length;
  const values = picture.values.map((value): UnitValue => {
    const outcome = byUnit.get(unitKey(value.unit));
    if (!outcome) return value;
    const doubt = doubtOf(outcome);
    const words = certaintyWords(outcome, doubt, ranked, picture.values.length);
    const tied = places.filter((rank) => rank === outcome.rank).length - 1;
    return { ...value, text: withWords(value.text, words), certainty: { ...outcome, doubt, tied, ranked, words } };
  });
  return { ...picture, id: `${picture.id} lens`, values };
}

/** The map with what the outcome says of each unit. */
export function seenMap(map: IndicatorMap, shown: readonly Era[], outcome: DrawnOutcome): IndicatorMap {
  const pictures = { ...map.pictures };
  shown.forEach((era, at) => (pictures[era] = seenPicture(map.pictures[era], outcome.groups[at] ?? [])));
  return { ...map, pictures };
}

const shownIn = (key: string): Era[] => eras.filter((era) => key.includes(era));

export class Lens {
  /** `sure`: a classification laid down, of which there is nothing to draw. */
  status = $state<"idle" | "running" | "ready" | "sure" | "failed">("idle");
  #seen = $state.raw<{ of: IndicatorMap; map: IndicatorMap } | null>(null);
  #attempt = $state(0);

  constructor(app: App, catalogue: Catalogue, start: () => LensPort = startLensWorker) {
    const erasKey = $derived(shownEras(app.view).join());
    const on = $derived(app.view.lens);
    /** Memoized, so the same while the map is. */
    const asked = $derived.by(() => {
      const [indicators, themes, indicator] = [catalogue.indicators.value, app.themes.value, catalogue.indicator];
      if (!on || !indicators || !themes || !indicator) return null;
      const { formerLevel, classing } = app.view;
      return indicators.indicatorMap(
        { indicator: indicator.id, formerLevel, classing, shown: shownIn(erasKey) },
        themes,
      );
    });
    $effect.root(() => {
      $effect(() => {
        void this.#attempt;
        const themes = app.themes.value;
        this.#seen = null;
        this.status = "idle";
        if (!asked || !themes) return;
        const shown = shownIn(erasKey);
        this.status = "running";
        const failed = (error: Error): void => {
          console.error(error);
          this.status = "failed";
        };
        const done = (outcome: DrawnOutcome): void => {
          this.#seen = { of: asked, map: seenMap(asked, shown, outcome) };
          this.status = "ready";
        };
        let stopDraws: (() => void) | undefined;
        const begin = (model: DrawnModel | null): void => {
          if (model) stopDraws = runModel(model, { done, failed }, start);
          else this.status = "sure";
        };
        const stopSteps = runSteps(modelSteps(asked, shown, themes), { done: begin, failed });
        return () => {
          stopSteps();
          stopDraws?.();
        };
      });
    });
  }

  /** The map as it is seen through the lens; itself until that is known, and without the lens. */
  seen(map: IndicatorMap): IndicatorMap {
    const seen = this.#seen;
    return seen && (map === seen.of || map === seen.map) ? seen.map : map;
  }

  again(): void {
    this.#attempt += 1;
  }
}

export const openLens = (app: App, catalogue: Catalogue): Lens => new Lens(app, catalogue);
