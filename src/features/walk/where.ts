/** Where a walk begins, and where it goes on. */
import type { Geographic } from "../../domain/coordinates/ellipsoid";
import type { Geography } from "../../domain/geography";
import { eraOf, type Era, type Level, type UnitRef } from "../../domain/unit";
import { unitsOf } from "../../domain/units";
import { middleOf } from "../../domain/walk/neighbours";
import { pointedLevel } from "../../map/shown-levels";
import { unitAt } from "../../map/unit-at";
import { shownEras, type View } from "../../state/view";

const levelOf: Record<Era, Level> = { before: "former-commune", after: "commune" };

/** The finest level on the map that has more than one unit. */
function walkedLevel(view: View): Level {
  const level = pointedLevel(view);
  return level && level !== "province" ? level : levelOf[view.era];
}

/** The unit of the walked level at a place; outside the province, or without a place, the first by name. */
export function unitNear(view: View, at: Geographic | null, geography: Geography): UnitRef | null {
  const level = walkedLevel(view);
  return (at && unitAt(geography, level, at.lon, at.lat)) ?? unitsOf(level)[0]?.ref ?? null;
}

/** Where the walk goes on when the map shows another era: at the same place. */
export function inShownEra(at: UnitRef, view: View, geography: Geography): UnitRef | null {
  const era = eraOf(at.level);
  return era === null || shownEras(view).includes(era) ? at : unitNear(view, middleOf(at, geography), geography);
}

interface Starts {
  /** By the reader, or selected. */
  given: UnitRef | null;
  place: Geographic | null;
  /** Shown until a moment ago. */
  last: UnitRef | null;
  /** Of the map; null where none is drawn. */
  middle: Geographic | null;
}

/** Where a walk begins: nobody walks from the province as a whole. */
export function startAt(view: View, { given, place, last, middle }: Starts, geography: Geography): UnitRef | null {
  if (given && given.level !== "province") return given;
  if (last && last.level !== "province" && !place) return inShownEra(last, view, geography);
  return unitNear(view, place ?? middle, geography);
}
