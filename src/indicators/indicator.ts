/** An indicator is one record: what it is called, what it counts, and what is published of it for single units. */
import type { Aggregate, IndicatorKind } from "../domain/indicator";
import type { Figure } from "../domain/figures";
import type { Level, Text, UnitRef } from "../domain/unit";
import type { LayerClass, LayerId } from "../themes/theme";
import type { IndicatorId } from "./ids";
import type { Themes } from "../themes";

export type IndicatorGroup = "land" | "people" | "themes";

export interface Indicator {
  id: IndicatorId;
  kind: IndicatorKind;
  group: IndicatorGroup;
  title: Text;
  /** For the head of a column. */
  shortTitle: Text;
  /** km², người, %, MW …; empty words for classes. */
  unit: Text;
  /** Most decimals worth showing. */
  decimals: number;
  /** Where the figures are from, how they are computed, what they leave out; one to three sentences. */
  description: Text;
  /** How it is coloured: light to dark, two hues about a middle, or by the classes it has. */
  scale: "sequential" | "diverging" | "classes";
  /** Whether a value that is known of some parts only is the least it can be; else it is that of those parts. */
  least: boolean;
  /** Of the class kind, in order; "no data" is not among them. */
  classes: LayerClass[];
  /** The layer that shows the things it counts; null where it counts none. */
  layer: LayerId | null;
  /** Levels at which at least one unit has a value, or a class of its own. */
  levels: readonly Level[];
  /** The figure published for a unit itself; null where there is none, and for classes. */
  official(ref: UnitRef, themes: Themes): Figure | null;
  /**
   * For units that share no land: each with its own figure; where one has none, computed from the largest pieces of the
   * land that have one. Of rates and sums whole units alone may be known: see `known` of `of`. Throws a RangeError where
   * two of the units share land. Remembered for single units.
   */
  over(units: readonly UnitRef[], themes: Themes): Aggregate;
  /** The class of one unit, of the class kind; null when not known. */
  classOf(ref: UnitRef, themes: Themes): string | null;
}
