/** The record of an indicator. */
import type { Aggregate, IndicatorKind } from "../domain/indicator";
import type { Figure } from "../domain/figures";
import type { Level, Text, UnitRef } from "../domain/unit";
import type { LayerClass } from "../themes/feature";
import type { LayerId } from "../themes/theme";
import type { BoundsKind } from "./certainty/bounds";
import type { IndicatorId } from "./ids";
import type { Themes } from "../themes";

/** In the order offered; `own`: of the reader's tables. */
export const indicatorGroups = ["land", "people", "themes", "own"] as const;
export type IndicatorGroup = (typeof indicatorGroups)[number];

export interface Indicator {
  id: IndicatorId;
  /** Of an indicator whose values may change while the page is open: another one with every change. */
  edition?: number;
  kind: IndicatorKind;
  group: IndicatorGroup;
  title: Text;
  /** For column heads. */
  shortTitle: Text;
  /** Empty for classes. */
  unit: Text;
  /** Maximum shown. */
  decimals: number;
  /** Sources, method and gaps, in one to three sentences. */
  description: Text;
  scale: "sequential" | "diverging" | "classes";
  /** Whether a value with unknown parts is a lower bound. */
  least: boolean;
  /** Without "no data". */
  classes: LayerClass[];
  /** What is known of how exact its values are. */
  bounds: BoundsKind;
  /** The layer of the features it counts. */
  layer: LayerId | null;
  /** Levels at which at least one unit has a value or class. */
  levels: readonly Level[];
  /** Levels whose table of units has it as a column at first. */
  columnAt: readonly Level[];
  /** The figure published for the unit. */
  official(ref: UnitRef, themes: Themes): Figure | null;
  /**
   * Units without a figure are computed from the largest smaller units that have one. Throws a RangeError where two units
   * share land. Memoized for single units.
   */
  over(units: readonly UnitRef[], themes: Themes): Aggregate;
  classOf(ref: UnitRef, themes: Themes): string | null;
}
