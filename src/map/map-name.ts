import type { Unit } from "../domain/units";

/** Abbreviations of towns, as on official maps. */
const shortTypes: Partial<Record<Unit["type"], string>> = {
  phường: "P.",
  "thị trấn": "TT.",
  "thị xã": "TX.",
  "thành phố": "TP.",
};

/** A unit's name on the map: without type except for wards and towns; districts in capitals, as in atlases. */
export function mapName(unit: Unit): string {
  const sign = shortTypes[unit.type];
  const name = unit.ref.level === "district" ? unit.name.toLocaleUpperCase("vi") : unit.name;
  return sign ? `${sign} ${name}` : name;
}
