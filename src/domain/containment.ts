/** Whether a thing that lists the units it lies in lies in a given unit, across both eras. */
import { becameOf, districtsOf, partsOf } from "./lineage";
import { sameUnit, type UnitRef } from "./unit";

/** `maybe`: only something larger is known (a district for a commune); never counted, told separately. */
export type Containment = "inside" | "maybe" | "outside";

const shares = (a: readonly UnitRef[], b: readonly UnitRef[]): boolean => a.some((x) => b.some((y) => sameUnit(x, y)));
const refs = (units: readonly { ref: UnitRef }[]): UnitRef[] => units.map((each) => each.ref);
const partRefs = (ref: UnitRef): UnitRef[] => refs(partsOf(ref));

/** Every former commune of `inner` is one of `outer`. */
function within(inner: UnitRef, outer: UnitRef): boolean {
  const parts = partRefs(inner);
  return parts.length > 0 && parts.every((part) => shares([part], partRefs(outer)));
}

const touches = (a: UnitRef, b: UnitRef): boolean => shares(partRefs(a), partRefs(b));

/** A listed unit says nothing of its own where a smaller one listed beside it says where in it the thing is. */
function explained(listed: UnitRef, units: readonly UnitRef[]): boolean {
  if (listed.level === "district")
    return units.some(
      (other) => (other.level === "former-commune" || other.level === "commune") && touches(other, listed),
    );
  if (listed.level === "commune")
    return units.some((other) => other.level === "former-commune" && within(other, listed));
  return false;
}

/** A commune of 2025 together with a listed former district means their common part. */
function excludedByDistrict(ref: UnitRef, listed: UnitRef, units: readonly UnitRef[]): boolean {
  if (listed.level !== "commune") return false;
  const named = units.filter((other) => other.level === "district" && touches(other, listed));
  return named.length > 0 && !named.some((district) => touches(district, ref));
}

/**
 * `inside` when one of the units is `ref` or wholly in it; `maybe` when one of them overlaps it and nothing smaller is
 * known of that unit; else `outside`. A thing of the whole province is inside the province only.
 */
export function containment(ref: UnitRef, units: readonly UnitRef[]): Containment {
  if (ref.level === "province") return "inside";
  const below = units.filter((listed) => listed.level !== "province");
  if (below.some((listed) => within(listed, ref))) return "inside";
  const vague = below.some(
    (listed) => touches(listed, ref) && !explained(listed, below) && !excludedByDistrict(ref, listed, below),
  );
  return vague ? "maybe" : "outside";
}

/** Adds to listed units the communes and districts that follow from them, for links on a card. */
export function impliedUnits(units: readonly UnitRef[]): UnitRef[] {
  const all = units.flatMap((listed) =>
    listed.level === "former-commune" ? [listed, ...refs(becameOf(listed)), ...refs(districtsOf(listed))] : [listed],
  );
  return all.filter((each, at) => all.findIndex((other) => sameUnit(other, each)) === at);
}
