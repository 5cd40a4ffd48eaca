import { booleanPointInPolygon } from "@turf/turf";
import { outline, unitGeometry, type Geography } from "../domain/geography";
import type { Level, UnitRef } from "../domain/unit";
import { unitsOf } from "../domain/units";

/** The unit of a level at a place; null outside the province. */
export function unitAt(geography: Geography, level: Level, lon: number, lat: number): UnitRef | null {
  const found = unitsOf(level).find(({ ref }) => {
    const [west, south, east, north] = unitGeometry(geography, ref).bbox;
    const near = lon >= west && lon <= east && lat >= south && lat <= north;
    return near && booleanPointInPolygon([lon, lat], outline(geography, ref));
  });
  return found?.ref ?? null;
}
