/**
 * Administrative units and how they are named in code and in URLs.
 *
 * New units re-use old codes (03158 was Leng Su Sìn, now Sín Thầu), so a bare code identifies nothing:
 * a unit is always level and code together.
 */

/** `district` and `former-commune` ended on 30 June 2025; `commune` began on 1 July 2025. */
export const levels = ["province", "district", "former-commune", "commune"] as const;
export type Level = (typeof levels)[number];

/** The two administrative pictures: until 30 June 2025, and since 1 July 2025. */
export const eras = ["before", "after"] as const;
export type Era = (typeof eras)[number];

/** The era a level belongs to; null for the province, which is in both. */
export function eraOf(level: Level): Era | null {
  if (level === "province") return null;
  return level === "commune" ? "after" : "before";
}

export interface UnitRef {
  level: Level;
  code: string;
}

/** A unit as text: `commune:03158`, `former-commune:03158`, `district:096`, `province:11`. */
export type UnitKey = `${Level}:${string}`;

export const unitKey = (ref: UnitRef): UnitKey => `${ref.level}:${ref.code}`;

export const sameUnit = (a: UnitRef, b: UnitRef): boolean => a.level === b.level && a.code === b.code;

/** Reads `level:code`; null for anything else (it says nothing of whether the unit exists). */
export function parseUnitKey(text: string): UnitRef | null {
  const at = text.indexOf(":");
  const level = text.slice(0, at) as Level;
  const code = text.slice(at + 1);
  return levels.includes(level) && /^\d{2,5}$/.test(code) ? { level, code } : null;
}

/** Words in both languages of the app; proper names are the same in both. */
export interface Text {
  vi: string;
  en: string;
}
export type Language = keyof Text;
