/** What can be said of the lands of regions beside each other and beside the communes of 2025. */
import { cover, landOf, type Land } from "./land";
import { compareNames } from "./names";
import type { Region } from "./region";
import { unit, unitsOf, type Unit } from "./units";

/** The former communes of a land as units, sorted by name. */
export const formersOf = (land: Land): Unit[] => unitsOf("former-commune").filter(({ ref }) => land.has(ref.code));

/** The land in units, each piece in one of them: communes of 2025 first, then former communes; each kind sorted by name. */
export function membersOf(land: Land): Unit[] {
  const members = cover(land).flatMap((ref) => unit(ref) ?? []);
  const byName = (a: Unit, b: Unit): number => compareNames(a.name, b.name);
  const of = (level: Unit["ref"]["level"]): Unit[] => members.filter(({ ref }) => ref.level === level).toSorted(byName);
  return [...of("commune"), ...of("former-commune")];
}

/** A commune of 2025 that is only partly in a land. */
export interface Unfinished {
  commune: Unit;
  /** Its former communes that are not in the land. */
  missing: Unit[];
}

/** The communes of 2025 that a land cuts through: figures known for whole communes only say nothing of their parts. */
export function unfinished(land: Land): Unfinished[] {
  return unitsOf("commune").flatMap((commune) => {
    const parts = landOf(commune.ref);
    const missing = formersOf(parts).filter(({ ref }) => !land.has(ref.code));
    return missing.length > 0 && missing.length < parts.size ? [{ commune, missing }] : [];
  });
}

/** Land that two regions have in common. */
export interface Overlap {
  first: Region;
  second: Region;
  shared: Unit[];
}

/** Every two regions that share land: they are alternatives, and their figures do not add up. */
export const overlaps = (regions: readonly Region[]): Overlap[] =>
  regions.flatMap((first, at) =>
    regions.slice(at + 1).flatMap((second) => {
      const shared = formersOf(first.land).filter(({ ref }) => second.land.has(ref.code));
      return shared.length > 0 ? [{ first, second, shared }] : [];
    }),
  );
