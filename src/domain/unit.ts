/** New units re-use old codes (03158 was Leng Su Sìn, now Sín Thầu), so a unit is always level and code together. */

/** `district` and `former-commune` ended on 30 June 2025; `commune` began on 1 July 2025. */
export const levels = ["province", "district", "former-commune", "commune"] as const;
export type Level = (typeof levels)[number];

/** Until 30 June 2025, and since 1 July 2025. */
export const eras = ["before", "after"] as const;
export type Era = (typeof eras)[number];

/** null for the province, which is in both. */
export function eraOf(level: Level): Era | null {
  if (level === "province") return null;
  return level === "commune" ? "after" : "before";
}

export interface UnitRef {
  level: Level;
  code: string;
}

/** `commune:03158`, `former-commune:03158`, `district:096`, `province:11`. */
export type UnitKey = `${Level}:${string}`;

export const unitKey = (ref: UnitRef): UnitKey => `${ref.level}:${ref.code}`;

export const sameUnit = (a: UnitRef, b: UnitRef): boolean => a.level === b.level && a.code === b.code;

/** null for anything but `level:code`; does not check that the unit exists. */
export function parseUnitKey(text: string): UnitRef | null {
  const at = text.indexOf(":");
  const level = text.slice(0, at) as Level;
  const code = text.slice(at + 1);
  return levels.includes(level) && /^\d{2,5}$/.test(code) ? { level, code } : null;
}

export interface Text {
  vi: string;
  en: string;
}
export type Language = keyof Text;

/** English for the types of units; town and township as the Ministry of Foreign Affairs writes them. */
export const englishTypes = {
  tỉnh: "province",
  "thành phố": "city",
  "thị xã": "town",
  huyện: "district",
  "thị trấn": "township",
  phường: "ward",
  xã: "commune",
} as const;
