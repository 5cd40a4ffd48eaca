/** How the app looks, as the reader has chosen it; the script at the head of the page acts on it (docs/appearance.md). */
import { keepChoice, keptChoice } from "../../state/kept-choice";

/** For the panels: as the system has it, or one of two. For the map: as the panels, or one of two. */
export const appearances = {
  theme: ["auto", "light", "dark"],
  "map-theme": ["auto", "light", "dark"],
  contrast: ["auto", "more"],
} as const;
export type Appearance = typeof appearances;

const read = <Name extends keyof Appearance>(name: Name): Appearance[Name][number] => {
  const kept = keptChoice(name);
  return appearances[name].find((each) => each === kept) ?? "auto";
};
const readAll = () => ({ theme: read("theme"), "map-theme": read("map-theme"), contrast: read("contrast") });

class AppearanceChoices {
  #chosen = $state.raw(readAll());

  constructor() {
    // Another window has chosen.
    addEventListener("storage", () => (this.#chosen = readAll()));
  }

  of<Name extends keyof Appearance>(name: Name): Appearance[Name][number] {
    return this.#chosen[name];
  }

  choose<Name extends keyof Appearance>(name: Name, choice: Appearance[Name][number]): void {
    this.#chosen = { ...this.#chosen, [name]: choice };
    keepChoice(name, choice);
    // What could not be kept holds for this visit.
    dispatchEvent(new CustomEvent("appearance", { detail: this.#chosen }));
  }
}

export const appearanceChoices = new AppearanceChoices();
