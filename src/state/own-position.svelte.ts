/** Which places are the reader's own position, and how exact that is. In memory only: an address tells the place and no more. */
import { formatNumber, noBreak } from "../domain/format";
import { memoize } from "../domain/memoize";
import type { Language, Text } from "../domain/unit";
import type { App } from "./app.svelte";
import { subjectKey } from "./selection";
import type { PlaceSelection, Subject } from "./view";

class OwnPositions {
  /** Metres by the key of the place. */
  #accuracies = $state.raw<ReadonlyMap<string, number>>(new Map());

  add(place: PlaceSelection, metres: number): void {
    this.#accuracies = new Map([...this.#accuracies, [subjectKey(place), metres]]);
  }

  /** ± metres; null of any other place. */
  accuracyOf(subject: Subject): number | null {
    return this.#accuracies.get(subjectKey(subject)) ?? null;
  }
}

/** One per app. */
export const ownPositionsOf = memoize<App, OwnPositions>(() => new OwnPositions());

/** «30 m», «1,3 km»: never less than it is. */
const accuracyText = (metres: number, language: Language): string =>
  metres < 1000
    ? `${formatNumber(Math.ceil(metres), language, 0)}${noBreak}m`
    : `${formatNumber(Math.ceil(metres / 100) / 10, language, 1)}${noBreak}km`;

/** A word with its `± {accuracy}` in either language; `metres`: how far the position may be off. */
export function withAccuracy(word: Text, metres: number): Text {
  const said = (language: Language): string =>
    word[language].replace("± {accuracy}", `±${noBreak}${accuracyText(metres, language)}`);
  return { vi: said("vi"), en: said("en") };
}
