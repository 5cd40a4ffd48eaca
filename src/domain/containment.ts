/** Whether a feature known by the units it lies in lies in given land, across both eras. */
import { contains, isWholeProvince, landOf, landOfAll, touches, type Land } from "./land";
import { becameOf, districtsOf } from "./lineage";
import { memoize } from "./memoize";
import { sameUnit, type UnitRef } from "./unit";

/** `maybe`: only a larger unit is known (a district for a commune); never counted, listed separately. */
type Containment = "inside" | "maybe" | "outside";

interface Listed {
  ref: UnitRef;
  land: Land;
}

interface Placement {
  /** The land of all units together. */
  all: Land;
  lands: Land[];
  /** Units within which nothing smaller is listed; the feature lies in their part of one of `districts`, if any. */
  vague: { land: Land; districts: Land[] }[];
}

/** Whether a smaller unit in the list says where in this one the feature lies. */
function refined({ ref, land }: Listed, all: readonly Listed[]): boolean {
  if (ref.level === "district")
    return all.some(
      (other) => (other.ref.level === "former-commune" || other.ref.level === "commune") && touches(other.land, land),
    );
  if (ref.level === "commune")
    return all.some((other) => other.ref.level === "former-commune" && contains(land, other.land));
  return false;
}

/** A commune of 2025 listed with a former district means their intersection. */
const narrowedBy = ({ ref, land }: Listed, all: readonly Listed[]): Land[] =>
  ref.level === "commune"
    ? all.filter((other) => other.ref.level === "district" && touches(other.land, land)).map((other) => other.land)
    : [];

/** Memoized. */
export const placementOf = memoize((units: readonly UnitRef[]): Placement => {
  const below = units
    .filter(({ level }) => level !== "province")
    .map((ref) => ({ ref, land: landOf(ref) }))
    .filter(({ land }) => land.size > 0);
  return {
    all: landOfAll(below.map(({ ref }) => ref)),
    lands: below.map(({ land }) => land),
    vague: below
      .filter((listed) => !refined(listed, below))
      .map((listed) => ({ land: listed.land, districts: narrowedBy(listed, below) })),
  };
});

/**
 * `inside`: a unit lies wholly in the land. `maybe`: a unit overlaps it and nothing smaller is known. A feature of the
 * whole province, or of unknown place, is inside the province only.
 */
export function containedIn(land: Land, units: readonly UnitRef[]): Containment {
  if (isWholeProvince(land)) return "inside";
  const { all, lands, vague } = placementOf(units);
  if (!touches(land, all)) return "outside";
  if (lands.some((listed) => contains(land, listed))) return "inside";
  const possible = vague.some(
    ({ land: listed, districts }) =>
      touches(listed, land) && (districts.length === 0 || districts.some((district) => touches(district, land))),
  );
  return possible ? "maybe" : "outside";
}

export type PlacedIn<T> = Record<"inside" | "maybe", T[]>;

/** Each member once, however many units it lies in. */
export function placedIn<T extends { units: readonly UnitRef[] }>(land: Land, members: readonly T[]): PlacedIn<T> {
  const found: Record<Containment, T[]> = { inside: [], maybe: [], outside: [] };
  for (const member of members) found[containedIn(land, member.units)].push(member);
  return found;
}

export const containment = (ref: UnitRef, units: readonly UnitRef[]): Containment => containedIn(landOf(ref), units);

/** Adds the communes of 2025 and districts of listed former communes. */
export function impliedUnits(units: readonly UnitRef[]): UnitRef[] {
  const all = units.flatMap((listed) =>
    listed.level === "former-commune"
      ? [listed, ...[...becameOf(listed), ...districtsOf(listed)].map(({ ref }) => ref)]
      : [listed],
  );
  return all.filter((each, at) => all.findIndex((other) => sameUnit(other, each)) === at);
}
