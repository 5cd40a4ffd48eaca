/** From what is particular to an indicator to the whole record: the rule about shared land, and remembering. */
import type { Aggregate } from "../domain/indicator";
import { landOf, landOfDisjoint, type Land } from "../domain/land";
import { memoize } from "../domain/memoize";
import { unitKey, type UnitRef } from "../domain/unit";
import type { Indicator } from "./indicator";
import type { Themes } from "../themes";

type Usual = "classes" | "layer" | "least" | "official" | "classOf" | "over";

/** `compute` gets units that share no land, and their land together. What is left out is as most indicators have it. */
export type Definition = Omit<Indicator, Usual> &
  Partial<Pick<Indicator, "classes" | "layer" | "least" | "official" | "classOf">> & {
    compute(units: readonly UnitRef[], themes: Themes, land: Land): Aggregate;
  };

/** Makes the record. What it says of single units is kept for each set of tables. */
export function define({ compute, ...particular }: Definition): Indicator {
  const aggregates = memoize<Themes, Map<string, Aggregate>>(() => new Map());

  function overOne(unit: UnitRef, themes: Themes): Aggregate {
    const known = aggregates(themes);
    const key = unitKey(unit);
    const aggregate = known.get(key) ?? compute([unit], themes, landOf(unit));
    known.set(key, aggregate);
    return aggregate;
  }

  return {
    classes: [],
    layer: null,
    least: particular.kind === "sum" || particular.kind === "extreme",
    official: () => null,
    classOf: () => null,
    ...particular,
    over(units, themes) {
      const [only, ...others] = units;
      if (only && others.length === 0) return overOne(only, themes);
      return compute(units, themes, landOfDisjoint(units));
    },
  };
}
