/** Makes indicators from their definitions: defaults, the check for shared land, memoization. */
import type { Aggregate } from "../domain/indicator";
import { landOf, landOfDisjoint, type Land } from "../domain/land";
import { memoize } from "../domain/memoize";
import { figureIn, sumOver, type Pick as Picked } from "../domain/terms";
import { levels, unitKey, type UnitRef } from "../domain/unit";
import type { Indicator } from "./indicator";
import type { Themes } from "../themes";

type Optional = "bounds" | "classes" | "columnAt" | "layer" | "least" | "levels" | "official" | "scale" | "classOf";

/** `compute` gets units that share no land, and their land together. */
type Definition = Omit<Indicator, Optional | "over"> &
  Partial<Pick<Indicator, Optional>> & {
    compute(units: readonly UnitRef[], themes: Themes, land: Land): Aggregate;
  };

/** Aggregates of single units are memoized. */
export function define({ compute, ...definition }: Definition): Indicator {
  const aggregates = memoize<Themes, Map<string, Aggregate>>(() => new Map());

  function overOne(unit: UnitRef, themes: Themes): Aggregate {
    const known = aggregates(themes);
    const key = unitKey(unit);
    const aggregate = known.get(key) ?? compute([unit], themes, landOf(unit));
    known.set(key, aggregate);
    return aggregate;
  }

  return {
    bounds: "printed",
    classes: [],
    columnAt: [],
    layer: null,
    least: definition.kind === "sum" || definition.kind === "extreme",
    levels,
    scale: "sequential",
    official: () => null,
    classOf: () => null,
    ...definition,
    over(units, themes) {
      const [only, ...others] = units;
      if (only && others.length === 0) return overOne(only, themes);
      return compute(units, themes, landOfDisjoint(units));
    },
  };
}

/** The definition of an indicator that is the sum of a figure. */
export const summed = (pick: Picked) => ({
  kind: "sum" as const,
  official: (ref: UnitRef) => figureIn(ref, pick),
  compute: (units: readonly UnitRef[]) => sumOver(units, pick),
});
