/** What the builder of an embedded map is asked for, beside the view itself. */
import type { Language } from "../../../domain/unit";
import type { View } from "../../../state/view";
import { firstControls, type EmbedAddress, type EmbedControl, type EmbedTheme } from "../address";
import { readOrigins } from "../origins";
import type { FrameSize } from "./code";

export const widthRange = { least: 320, most: 2000 } as const;
export const heightRange = { least: 240, most: 2000 } as const;

/** A whole number in a range; what is no number is its least. */
const clampedTo = ({ least, most }: { least: number; most: number }, value: number | null): number =>
  Number.isFinite(value) ? Math.round(Math.min(most, Math.max(least, value ?? least))) : least;

export class EmbedChoices implements FrameSize {
  controls = $state.raw<readonly EmbedControl[]>(firstControls);
  language = $state<Language>("vi");
  theme = $state<EmbedTheme>("light");
  position = $state<"whole" | "now">("now");
  fluid = $state<"fluid" | "fixed">("fluid");
  /** As typed. */
  typedWidth = $state(640);
  typedHeight = $state(480);
  border = $state(true);
  typedOrigins = $state("");

  readonly read = $derived(readOrigins(this.typedOrigins));
  readonly fixedWidth = $derived(clampedTo(widthRange, this.typedWidth));
  readonly height = $derived(clampedTo(heightRange, this.typedHeight));

  constructor(language: Language) {
    this.language = language;
  }

  get width(): number | null {
    return this.fluid === "fluid" ? null : this.fixedWidth;
  }

  toggle(control: EmbedControl): void {
    this.controls = this.controls.includes(control)
      ? this.controls.filter((each) => each !== control)
      : [...this.controls, control];
  }

  /** The embedded map of a view with these choices. */
  addressOf(view: View): EmbedAddress {
    const camera = this.position === "whole" ? null : view.camera;
    const { controls, theme, read } = this;
    return { view: { ...view, language: this.language, camera }, controls, theme, origins: read.origins };
  }
}
