import { becameOf, partsOf } from "../../domain/lineage";
import type { UnitRef } from "../../domain/unit";

/** The units of the other era on the land of a unit: what it was made of, or went to; of the province, which is in both, none. */
export function counterparts(ref: UnitRef): UnitRef[] {
  return (ref.level === "commune" ? partsOf(ref) : becameOf(ref)).map((unit) => unit.ref);
}
