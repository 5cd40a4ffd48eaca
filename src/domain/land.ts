/**
 * Land as a set of former communes. Every merger took whole ones, so any unit of either era and any region is such a set,
 * and nothing is counted twice.
 */
import unitRows from "virtual:data/units";
import { unitKey, type Level, type UnitRef } from "./unit";

/** Codes of former communes. */
export type Land = ReadonlySet<string>;

const codesBy = (key: "code" | "commune" | "district"): ReadonlyMap<string, Land> => {
  const sets = new Map<string, Set<string>>();
  for (const row of unitRows["former-communes"]) {
    const set = sets.get(row[key]) ?? new Set<string>();
    sets.set(row[key], set.add(row.code));
  }
  return sets;
};

const everything: Land = new Set(unitRows["former-communes"].map((row) => row.code));
const nothing: Land = new Set();
const lands: Record<Exclude<Level, "province">, ReadonlyMap<string, Land>> = {
  district: codesBy("district"),
  commune: codesBy("commune"),
  "former-commune": codesBy("code"),
};

/** Empty where there is no such unit. */
export function landOf({ level, code }: UnitRef): Land {
  if (level === "province") return everything;
  return lands[level].get(code) ?? nothing;
}

export const landOfAll = (refs: readonly UnitRef[]): Land => new Set(refs.flatMap((ref) => [...landOf(ref)]));

/** Throws a RangeError where two units share land. */
export function landOfDisjoint(refs: readonly UnitRef[]): Land {
  const land = new Set<string>();
  for (const ref of refs)
    for (const code of landOf(ref)) {
      if (land.has(code)) throw new RangeError(`${unitKey(ref)} shares land with another of the units`);
      land.add(code);
    }
  return land;
}

export function contains(outer: Land, inner: Land): boolean {
  for (const code of inner) if (!outer.has(code)) return false;
  return true;
}

export function touches(a: Land, b: Land): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const code of few) if (many.has(code)) return true;
  return false;
}

export const isWholeProvince = (land: Land): boolean => land.size === everything.size;

/** The fewest units that make up the land: whole communes of 2025, then the remaining former communes. */
export function cover(land: Land): UnitRef[] {
  const whole = [...lands.commune].filter(([, parts]) => contains(land, parts));
  const covered = new Set(whole.flatMap(([, parts]) => [...parts]));
  const rest = [...land].filter((code) => !covered.has(code));
  return [
    ...whole.map(([code]): UnitRef => ({ level: "commune", code })),
    ...rest.map((code): UnitRef => ({ level: "former-commune", code })),
  ];
}

export const formerCommunesOf = (land: Land): UnitRef[] => [...land].map((code) => ({ level: "former-commune", code }));

/** Former districts and communes of 2025 that are exactly this land. */
export const unitsWithLand = (land: Land): UnitRef[] =>
  (["district", "commune"] as const).flatMap((level) =>
    [...lands[level]]
      .filter(([, parts]) => parts.size === land.size && contains(land, parts))
      .map(([code]) => ({ level, code })),
  );
