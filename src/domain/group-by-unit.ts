import { placedIn } from "./containment";
import { landOf, touches, type Land } from "./land";
import type { Level, UnitRef } from "./unit";
import { unitsOf, type Unit } from "./units";

export interface UnitGroup<T> {
  unit: Unit;
  features: T[];
  /** How many more may lie in it. */
  maybe: number;
}

export interface ByUnit<T> {
  /** Every unit of the level, empty ones too. A feature in more than one unit is in each of their groups. */
  units: UnitGroup<T>[];
  /** Features whose unit is unknown at this level, or of the whole province. */
  nowhere: T[];
}

/** `within` leaves out units outside that land. */
export function groupByUnit<T extends { units: readonly UnitRef[] }>(
  features: readonly T[],
  level: Level,
  within: Land | null = null,
): ByUnit<T> {
  const all = unitsOf(level).map((unit): UnitGroup<T> => {
    const { inside, maybe } = placedIn(landOf(unit.ref), features);
    return { unit, features: inside, maybe: maybe.length };
  });
  const found = new Set(all.flatMap((each) => each.features));
  const units = all.filter(({ unit }) => within === null || touches(within, landOf(unit.ref)));
  return { units, nowhere: features.filter((feature) => !found.has(feature)) };
}

/** How many features are in more than one group. */
export function repeated<T>(groups: readonly Pick<UnitGroup<T>, "features">[]): number {
  const all = groups.flatMap(({ features }) => features);
  return new Set(all.filter((feature, at) => all.indexOf(feature) !== at)).size;
}
