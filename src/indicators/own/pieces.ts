/** Land as units of the level that a reader's table is kept by. */
import { contains, cover, formerCommunesOf, landOf, landOfAll, type Land } from "../../domain/land";
import type { UnitRef } from "../../domain/unit";
import { unitsOf } from "../../domain/units";
import type { SourceLevel } from "../../conversion/choices";

/** `whole`: units of the table wholly in the land. `rest`: former communes whose unit reaches beyond it: its value is not theirs. */
export function piecesOf(land: Land, from: SourceLevel): { whole: UnitRef[]; rest: UnitRef[] } {
  const whole = wholeUnits(land, from);
  const covered = landOfAll(whole);
  return { whole, rest: formerCommunesOf(land).filter(({ code }) => !covered.has(code)) };
}

function wholeUnits(land: Land, from: SourceLevel): UnitRef[] {
  if (from === "former-commune") return formerCommunesOf(land);
  if (from === "commune") return cover(land).filter(({ level }) => level === "commune");
  return unitsOf("district")
    .map(({ ref }) => ref)
    .filter((ref) => contains(land, landOf(ref)));
}
