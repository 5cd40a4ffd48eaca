/** The seats of units and the notes on them, loaded with what shows them: the first view needs neither. */
import later from "virtual:data/units-later";
import type { Unit } from "./units";

/** The planned seat of a commune of 2025, the last one of a former district; a point only where one is sourced. */
interface Seat {
  words: string | null;
  address: string | null;
  point: { lon: number; lat: number; precision: string } | null;
  sources: string[];
}

const communes = new Map(later.communes.map((row) => [row.code, row]));
const districts = new Map(later.districts.map((row) => [row.code, row]));

function seatOfCommune(code: string): Seat | null {
  const row = communes.get(code);
  if (!row) return null;
  const { seat_lon: lon, seat_lat: lat, seat_precision: precision, seat_source: source } = row;
  const point = lon !== null && lat !== null ? { lon, lat, precision: precision ?? "none" } : null;
  return {
    words: row.seat_vi,
    address: row.seat_address,
    point,
    sources: source?.split(";").map((id) => id.trim()) ?? [],
  };
}

/** null for former communes, the province, and a district whose seat no source gives. */
export function seatOf({ ref: { level, code } }: Unit): Seat | null {
  if (level === "commune") return seatOfCommune(code);
  const words = level === "district" ? districts.get(code)?.seat : null;
  return words ? { words, address: null, point: null, sources: [] } : null;
}

/** What is to be known of the figures of a former district; `note_en` null: in Vietnamese only. */
export const noteOn = ({ ref: { level, code } }: Unit): { note_vi: string | null; note_en: string | null } | null =>
  (level === "district" && districts.get(code)) || null;
