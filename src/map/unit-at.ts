import type { Position } from "geojson";
import { outline, unitBounds, type Geography } from "../domain/geography";
import type { Level, UnitRef } from "../domain/unit";
import { unitsOf } from "../domain/units";

/**
 * The even-odd rule over all rings, holes among them; of a shared boundary each point belongs to one side. Turf's test,
 * exact to the last bit, would be a fiftieth of the first view's code.
 */
function within(rings: readonly Position[][], lon: number, lat: number): boolean {
  let inside = false;
  for (const ring of rings) {
    let [x1 = 0, y1 = 0] = ring[0] ?? [];
    for (const [x2 = 0, y2 = 0] of ring) {
      if (y1 > lat !== y2 > lat && lon < x1 + ((x2 - x1) * (lat - y1)) / (y2 - y1)) inside = !inside;
      [x1, y1] = [x2, y2];
    }
  }
  return inside;
}

/** The unit of a level at a place; null outside the province. */
export function unitAt(geography: Geography, level: Level, lon: number, lat: number): UnitRef | null {
  const found = unitsOf(level).find(({ ref }) => {
    const [west, south, east, north] = unitBounds(geography, ref);
    if (lon < west || lon > east || lat < south || lat > north) return false;
    const shape = outline(geography, ref);
    return within(shape.type === "Polygon" ? shape.coordinates : shape.coordinates.flat(), lon, lat);
  });
  return found?.ref ?? null;
}
