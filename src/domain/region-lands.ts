/** Compares the land of regions with units and with each other. */
import { cover, landOf, type Land } from "./land";
import { compareNames } from "./names";
import type { Region } from "./region";
import { unit, unitsOf, type Unit } from "./units";

/** Sorted by name. */
export const formersOf = (land: Land): Unit[] => unitsOf("former-commune").filter(({ ref }) => land.has(ref.code));

/** The units that cover the land: communes of 2025, then former communes, each sorted by name. */
export function membersOf(land: Land): Unit[] {
  const members = cover(land).flatMap((ref) => unit(ref) ?? []);
  const byName = (a: Unit, b: Unit): number => compareNames(a.name, b.name);
  const of = (level: Unit["ref"]["level"]): Unit[] => members.filter(({ ref }) => ref.level === level).toSorted(byName);
  return [...of("commune"), ...of("former-commune")];
}

interface Unfinished {
  commune: Unit;
  /** Its former communes that are not in the land. */
  missing: Unit[];
}

/** The communes of 2025 that are only partly in the land. */
export function unfinished(land: Land): Unfinished[] {
  return unitsOf("commune").flatMap((commune) => {
    const parts = landOf(commune.ref);
    const missing = formersOf(parts).filter(({ ref }) => !land.has(ref.code));
    return missing.length > 0 && missing.length < parts.size ? [{ commune, missing }] : [];
  });
}

interface Overlap {
  first: Region;
  second: Region;
  shared: Unit[];
}

/** Pairs of regions that share land, so that their figures do not add up. */
export const overlaps = (regions: readonly Region[]): Overlap[] =>
  regions.flatMap((first, at) =>
    regions.slice(at + 1).flatMap((second) => {
      const shared = formersOf(first.land).filter(({ ref }) => second.land.has(ref.code));
      return shared.length > 0 ? [{ first, second, shared }] : [];
    }),
  );
