/** The indicators in the order they are offered. */
import type { ClassScheme } from "../../domain/classify";
import type { IndicatorId } from "../../domain/indicator";
import type { Themes } from "../../domain/themes";
import type { Era, Level } from "../../domain/unit";
import type { ChoroplethPicture } from "../layer";
import type { Indicator } from "./indicator";

export const indicators: Indicator[] = [];

/** The indicator with this id; throws when the list lacks it, which only a mistake in this file can cause. */
export function indicatorById(id: IndicatorId): Indicator {
  const found = indicators.find((each) => each.id === id);
  if (!found) throw new Error(`No indicator «${id}» in the list`);
  return found;
}

/** What of a view decides the map of an indicator. */
export interface Mapping {
  indicator: IndicatorId;
  formerLevel: "former-commune" | "district";
  classing: ClassScheme | null;
}

/** The map of an indicator in both eras, in classes common to both. */
export function picturesOf(_mapping: Mapping, _themes: Themes): Record<Era, ChoroplethPicture | null> {
  return { before: null, after: null };
}

/** The level that is coloured in an era. */
export const levelIn = (era: Era, formerLevel: Mapping["formerLevel"]): Level =>
  era === "after" ? "commune" : formerLevel;
