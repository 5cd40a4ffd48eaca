/** How units of both eras relate. Every merger took whole former communes (Resolution 1661/NQ-UBTVQH15). */
import unitRows from "virtual:data/units";
import { province, unitsOf, type Unit } from "./units";
import type { Level, UnitRef } from "./unit";

const found = (level: Level, codes: Iterable<string>): Unit[] => {
  const wanted = new Set(codes);
  return unitsOf(level).filter((each) => wanted.has(each.ref.code));
};

const rowsIn = ({ level, code }: UnitRef) =>
  unitRows["former-communes"].filter((row) => {
    if (level === "former-commune") return row.code === code;
    if (level === "commune") return row.commune === code;
    if (level === "district") return row.district === code;
    return code === province.ref.code;
  });

/** The former communes of a unit, sorted by name. */
export const partsOf = (ref: UnitRef): Unit[] =>
  found(
    "former-commune",
    rowsIn(ref).map((row) => row.code),
  );

/** The communes of 2025 that a former commune or district became part of; none for other levels. */
export function becameOf(ref: UnitRef): Unit[] {
  if (ref.level !== "former-commune" && ref.level !== "district") return [];
  return found(
    "commune",
    rowsIn(ref).map((row) => row.commune),
  );
}

/** The former districts a unit lies in or was made from. */
export const districtsOf = (ref: UnitRef): Unit[] =>
  found(
    "district",
    rowsIn(ref).map((row) => row.district),
  );

/** Whether a commune of 2025 was made from communes of more than one former district. */
export const crossesDistricts = (ref: UnitRef): boolean => ref.level === "commune" && districtsOf(ref).length > 1;
