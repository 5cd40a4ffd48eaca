/** Whether a thing that lists the units it lies in lies in given land, across both eras. */
import { contains, isWholeProvince, landOf, landOfAll, touches, type Land } from "./land";
import { becameOf, districtsOf } from "./lineage";
import { memoize } from "./memoize";
import { sameUnit, type UnitRef } from "./unit";

/** `maybe`: only something larger is known (a district for a commune); never counted, told separately. */
export type Containment = "inside" | "maybe" | "outside";

interface Listed {
  ref: UnitRef;
  land: Land;
}

/** What a list of units says of where a thing is. */
interface Placement {
  /** All that is listed: land that has nothing of it is outside at once. */
  all: Land;
  /** The thing lies in each of these. */
  lands: Land[];
  /** Those of which nothing smaller is known; with `districts`, their parts in one of these are meant. */
  vague: { land: Land; districts: Land[] }[];
}

/** A listed unit says nothing of its own where a smaller one listed beside it says where in it the thing is. */
function explained({ ref, land }: Listed, all: readonly Listed[]): boolean {
  if (ref.level === "district")
    return all.some(
      (other) => (other.ref.level === "former-commune" || other.ref.level === "commune") && touches(other.land, land),
    );
  if (ref.level === "commune")
    return all.some((other) => other.ref.level === "former-commune" && contains(land, other.land));
  return false;
}

/** A commune of 2025 together with a listed former district means their common part. */
const narrowedBy = ({ ref, land }: Listed, all: readonly Listed[]): Land[] =>
  ref.level === "commune"
    ? all.filter((other) => other.ref.level === "district" && touches(other.land, land)).map((other) => other.land)
    : [];

function read(units: readonly UnitRef[]): Placement {
  const below = units
    .filter(({ level }) => level !== "province")
    .map((ref) => ({ ref, land: landOf(ref) }))
    .filter(({ land }) => land.size > 0);
  return {
    all: landOfAll(below.map(({ ref }) => ref)),
    lands: below.map(({ land }) => land),
    vague: below
      .filter((listed) => !explained(listed, below))
      .map((listed) => ({ land: listed.land, districts: narrowedBy(listed, below) })),
  };
}

/** Read once for each list of units, since every unit is asked about every thing. */
const placementOf = memoize(read);

/**
 * `inside` when one of the units lies wholly in the land; `maybe` when one of them overlaps it and nothing smaller is
 * known of that unit; else `outside`. A thing of the whole province, or of no known place, is inside the province only.
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

export interface PlacedIn<T> {
  inside: T[];
  /** Those known only for something larger: never counted, told separately. */
  maybe: T[];
}

/** The members that lie in the land, each once however many of its units it touches. */
export function placedIn<T extends { units: readonly UnitRef[] }>(land: Land, members: readonly T[]): PlacedIn<T> {
  const found: Record<Containment, T[]> = { inside: [], maybe: [], outside: [] };
  for (const member of members) found[containedIn(land, member.units)].push(member);
  return found;
}

/** The same for the land of one unit. */
export const containment = (ref: UnitRef, units: readonly UnitRef[]): Containment => containedIn(landOf(ref), units);

const refs = (units: readonly { ref: UnitRef }[]): UnitRef[] => units.map((each) => each.ref);

/** Adds to listed units the communes and districts that follow from them, for links on a card. */
export function impliedUnits(units: readonly UnitRef[]): UnitRef[] {
  const all = units.flatMap((listed) =>
    listed.level === "former-commune" ? [listed, ...refs(becameOf(listed)), ...refs(districtsOf(listed))] : [listed],
  );
  return all.filter((each, at) => all.findIndex((other) => sameUnit(other, each)) === at);
}
