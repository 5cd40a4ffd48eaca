/** Measures how far each former commune is from the seat of the commune it became part of. */
import type { FormerCommuneRow } from "../data/schema";
import type { LaterUnitRow } from "../data/tables";
import type { SeatDistances, UnitGeometries } from "../geo/types";
import { lineKm } from "../src/domain/merged-unit/length";

/** What `geo/access.json` holds: nothing of a commune whose seat has no point. Throws where a unit has no label point. */
export function measureAccess(
  communes: readonly LaterUnitRow<"communes">[],
  formerCommunes: readonly FormerCommuneRow[],
  units: UnitGeometries,
): SeatDistances {
  const seats = new Map(communes.map(({ code, seat_lon, seat_lat }) => [code, { lon: seat_lon, lat: seat_lat }]));
  const measured = formerCommunes.flatMap(({ code, commune }): [string, number][] => {
    const seat = seats.get(commune);
    if (!seat || seat.lon === null || seat.lat === null) return [];
    const label = units[`former-commune:${code}`]?.label;
    if (!label) throw new Error(`geo/units.json has no label point of former commune ${code}`);
    return [[code, Number(lineKm([label, [seat.lon, seat.lat]]).toFixed(3))]];
  });
  return Object.fromEntries(measured.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
