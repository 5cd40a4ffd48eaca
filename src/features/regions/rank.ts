/** Where the figure of a region would stand among those of the communes of 2025. */
import type { Aggregate } from "../../domain/indicator";
import { cover, type Land } from "../../domain/land";
import { unitsOf } from "../../domain/units";
import type { Indicator } from "../../indicators/indicator";
import type { Themes } from "../../themes";

export interface Rank {
  aggregate: Aggregate;
  /** How many communes have a smaller figure, of all that have one. */
  smaller: number;
  of: number;
}

/** null where the figure of the region is not wholly known: a part of it has no rank. */
export function rankAmongCommunes(indicator: Indicator, land: Land, themes: Themes): Rank | null {
  const aggregate = indicator.over(cover(land), themes);
  const { value, known, of } = aggregate;
  if (value === null || known < of) return null;
  const others = unitsOf("commune").flatMap(({ ref }) => indicator.over([ref], themes).value ?? []);
  return { aggregate, smaller: others.filter((other) => other < value).length, of: others.length };
}
