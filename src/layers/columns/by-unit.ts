/** The things of a table gathered by the units of a level. */
import { containedIn } from "../../domain/containment";
import { landOf } from "../../domain/land";
import type { Level } from "../../domain/unit";
import { unitsOf, type Unit } from "../../domain/units";
import type { ThingRow } from "./column";

export interface UnitGroup {
  /** null: those of which the unit is not known at this level, or which lie in all of the province. */
  unit: Unit | null;
  rows: ThingRow[];
  /** How many more may lie in it; they are counted where they are known to be. */
  maybe: number;
}

/** Every unit that has things, by name, then those without one. A thing in several units is in the group of each. */
export function groupsOf(rows: readonly ThingRow[], level: Level): UnitGroup[] {
  const groups = unitsOf(level).map((unit): UnitGroup => {
    const placed = rows.map((row) => ({ row, where: containedIn(landOf(unit.ref), row.item.units) }));
    return {
      unit,
      rows: placed.flatMap(({ row, where }) => (where === "inside" ? [row] : [])),
      maybe: placed.filter(({ where }) => where === "maybe").length,
    };
  });
  const held = groups.filter((group) => group.rows.length > 0);
  const placed = new Set(held.flatMap((group) => group.rows));
  const rest = rows.filter((row) => !placed.has(row));
  return rest.length > 0 ? [...held, { unit: null, rows: rest, maybe: 0 }] : held;
}

/** Those that are in more than one of the groups. */
export function inSeveral(groups: readonly UnitGroup[]): number {
  const all = groups.flatMap(({ rows }) => rows);
  return new Set(all.filter((row, at) => all.indexOf(row) !== at)).size;
}
