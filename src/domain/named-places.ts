/** What the map names in a close view besides units and rivers: seats and other places whose point a source gives. */
import { loadTable } from "virtual:data/tables";
import type { Row } from "../../data/schema";
import { seatOf } from "./seats";
import { englishTypes, type Era, type Text } from "./unit";
import { unitsOf, type Unit, type UnitType } from "./units";

type PlaceRow = Row<"named-places">;

export interface NamedPlace {
  name: Text;
  lon: number;
  lat: number;
  /** Of a unit of the era. */
  isSeat: boolean;
  /** The point is that of the thing itself; else of the town or village it is in, ± 2 km. */
  isExact: boolean;
  /** The zoom from which on it is named. */
  from: number;
  sources: readonly string[];
}

const fromZoom: Record<PlaceRow["kind"], number> = {
  office: 11, airport: 11, settlement: 12, site: 12, culture: 13, school: 13,
}; // prettier-ignore
const seatsFrom = 10;

/** Rejects when the table cannot be read. */
export const loadPlaceRows = (): Promise<PlaceRow[]> => loadTable("named-places");

/** The name in the words of the gazette; the type in English. */
const seatName = (type: UnitType, name: string): Text => ({
  vi: `UBND ${type} ${name}`,
  en: `${name} ${englishTypes[type]} seat`,
});

/** The unit that had the seat before, as the merger scheme words it: «Trụ sở Đảng ủy, HĐND và UBND xã Leng Su Sìn». */
function formerHolder(words: string): Text | null {
  const [, type, name] = /UBND (xã|phường|thị trấn|huyện|thị xã|thành phố) (\p{Lu}.*)$/u.exec(words) ?? [];
  return type && name ? seatName(type as UnitType, name) : null;
}

function seatPlace(commune: Unit, era: Era): NamedPlace[] {
  const seat = seatOf(commune);
  if (!seat?.point) return [];
  const now = seatName(commune.type, commune.name);
  const name = era === "after" ? now : formerHolder(seat.words ?? "");
  if (!name) return [];
  const { lon, lat, precision } = seat.point;
  return [{ name, lon, lat, isSeat: true, isExact: precision === "site", from: seatsFrom, sources: seat.sources }];
}

/** An office is the seat of its time, and named after it. */
function otherPlace({ name, kind, lon, lat, source: sources }: PlaceRow, era: Era): NamedPlace[] {
  if (lon === null || lat === null) return [];
  const isSeat = kind === "office" && era === "before";
  const written = isSeat ? name.replace(/ \(cũ\)$/, "") : name;
  const from = isSeat ? seatsFrom : fromZoom[kind];
  return [{ name: { vi: written, en: written }, lon, lat, isSeat, isExact: true, from, sources }];
}

/** Seats first. */
export const namedPlaces = (rows: readonly PlaceRow[], era: Era): NamedPlace[] => [
  ...unitsOf("commune").flatMap((commune) => seatPlace(commune, era)),
  ...rows.flatMap((row) => otherPlace(row, era)),
];
