/**
 * Land as a set of former communes: since every merger took whole ones, any unit of either era, and any region made of
 * units, is such a set. A set holds each piece once, so the same land is never counted twice.
 */
import formerRows from "virtual:data/former-communes";
import type { UnitRef } from "./unit";

/** Codes of former communes. */
export type Land = ReadonlySet<string>;

const codesBy = (key: "commune" | "district"): ReadonlyMap<string, Land> => {
  const sets = new Map<string, Set<string>>();
  for (const row of formerRows) {
    const set = sets.get(row[key]) ?? new Set<string>();
    sets.set(row[key], set.add(row.code));
  }
  return sets;
};

const everything: Land = new Set(formerRows.map((row) => row.code));
const ofCommune = codesBy("commune");
const ofDistrict = codesBy("district");
const nothing: Land = new Set();

/** The former communes that a unit consists of; none where there is no such unit. */
export function landOf({ level, code }: UnitRef): Land {
  if (level === "province") return everything;
  if (level === "commune") return ofCommune.get(code) ?? nothing;
  if (level === "district") return ofDistrict.get(code) ?? nothing;
  return everything.has(code) ? new Set([code]) : nothing;
}

/** The land of several units together. */
export const landOfAll = (refs: readonly UnitRef[]): Land => new Set(refs.flatMap((ref) => [...landOf(ref)]));

export const contains = (outer: Land, inner: Land): boolean => [...inner].every((code) => outer.has(code));

/** The land as units, each piece in one of them: communes of 2025 that lie in it whole, then the former communes left. */
export function cover(land: Land): UnitRef[] {
  const whole = [...ofCommune].filter(([, parts]) => contains(land, parts));
  const covered = new Set(whole.flatMap(([, parts]) => [...parts]));
  const rest = [...land].filter((code) => !covered.has(code));
  return [
    ...whole.map(([code]): UnitRef => ({ level: "commune", code })),
    ...rest.map((code): UnitRef => ({ level: "former-commune", code })),
  ];
}
