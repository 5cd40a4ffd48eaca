/** How units of both eras relate. Every merger took whole former communes (Resolution 1661/NQ-UBTVQH15). */
import { landOf, touches } from "./land";
import type { Level, UnitRef } from "./unit";
import { unitsOf, type Unit } from "./units";

/** The units of a level that share land with a unit, sorted by name. */
function sharingLand(level: Level, ref: UnitRef): Unit[] {
  const land = landOf(ref);
  return unitsOf(level).filter((each) => touches(landOf(each.ref), land));
}

/** The former communes of a unit. */
export const partsOf = (ref: UnitRef): Unit[] => sharingLand("former-commune", ref);

/** The communes of 2025 that a former commune or district became part of; none for other levels. */
export const becameOf = (ref: UnitRef): Unit[] =>
  ref.level === "former-commune" || ref.level === "district" ? sharingLand("commune", ref) : [];

/** The former districts a unit lies in or was made from. */
export const districtsOf = (ref: UnitRef): Unit[] => sharingLand("district", ref);

/** Whether a commune of 2025 was made from communes of more than one former district. */
export const crossesDistricts = (ref: UnitRef): boolean => ref.level === "commune" && districtsOf(ref).length > 1;
