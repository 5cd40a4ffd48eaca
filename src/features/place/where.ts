/** In which units a place lies. */
import type { Geographic } from "../../domain/coordinates/ellipsoid";
import type { Geography } from "../../domain/geography";
import { becameOf, districtsOf } from "../../domain/lineage";
import { formerCommuneAt } from "../../domain/points-in-units";
import { unit, type Unit } from "../../domain/units";

export interface Where {
  former: Unit;
  commune: Unit;
  district: Unit;
}

/** All by the former commune, so that they agree on a boundary too; null outside the province. */
export function whereIs(at: Geographic, geography: Geography): Where | null {
  const code = formerCommuneAt(at, geography);
  const former = code === null ? null : unit({ level: "former-commune", code });
  if (!former) return null;
  const [[commune], [district]] = [becameOf(former.ref), districtsOf(former.ref)];
  return commune && district ? { former, commune, district } : null;
}
