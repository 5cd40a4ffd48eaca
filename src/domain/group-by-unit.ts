/** Things gathered by the units of a level they lie in. */
import { containedIn } from "./containment";
import { landOf } from "./land";
import type { Level, UnitRef } from "./unit";
import { unitsOf, type Unit } from "./units";

export interface InUnit<T> {
  unit: Unit;
  things: T[];
  /** How many more may lie in it; they are counted where they are known to be. */
  maybe: number;
}

export interface ByUnit<T> {
  /** Every unit of the level in its order, those without anything too. A thing in several units is whole in each. */
  units: InUnit<T>[];
  /** Those of which the unit is not known at this level, or which lie in all of the province. */
  nowhere: T[];
}

/** `unitsWith`: the units that a thing is listed in. */
export function groupByUnit<T>(
  things: readonly T[],
  level: Level,
  unitsWith: (thing: T) => readonly UnitRef[],
): ByUnit<T> {
  const units = unitsOf(level).map((unit): InUnit<T> => {
    const placed = things.map((thing) => ({ thing, where: containedIn(landOf(unit.ref), unitsWith(thing)) }));
    return {
      unit,
      things: placed.flatMap(({ thing, where }) => (where === "inside" ? [thing] : [])),
      maybe: placed.filter(({ where }) => where === "maybe").length,
    };
  });
  const found = new Set(units.flatMap((each) => each.things));
  return { units, nowhere: things.filter((thing) => !found.has(thing)) };
}
