/** The things of a table gathered by the units of a level. */
import { groupByUnit } from "../domain/group-by-unit";
import { landOf, touches, type Land } from "../domain/land";
import type { Level } from "../domain/unit";
import type { Unit } from "../domain/units";
import type { ThingRow } from "./column";

export interface UnitGroup {
  /** null: those of which the unit is not known at this level, or which lie in all of the province. */
  unit: Unit | null;
  rows: ThingRow[];
  /** How many more may lie in it; they are counted where they are known to be. */
  maybe: number;
}

/**
 * Every unit that has things, by name, then those without one. A thing in several units is in the group of each; `within`
 * leaves out the units that have nothing of the land looked at.
 */
export function groupsOf(rows: readonly ThingRow[], level: Level, within: Land | null = null): UnitGroup[] {
  const { units, nowhere } = groupByUnit(rows, level, ({ feature }) => feature.units);
  const held = units.filter(
    ({ unit, things }) => things.length > 0 && (within === null || touches(within, landOf(unit.ref))),
  );
  const groups = held.map(({ unit, things, maybe }): UnitGroup => ({ unit, rows: things, maybe }));
  return nowhere.length > 0 ? [...groups, { unit: null, rows: nowhere, maybe: 0 }] : groups;
}

/** Those that are in more than one of the groups. */
export function inSeveral(groups: readonly UnitGroup[]): number {
  const all = groups.flatMap(({ rows }) => rows);
  return new Set(all.filter((row, at) => all.indexOf(row) !== at)).size;
}
