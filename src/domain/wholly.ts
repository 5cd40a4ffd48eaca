/** Whether all of a feature lies in given land, so that a figure of it is one of that land. */
import { placementOf } from "./containment";
import { contains, isWholeProvince, type Land } from "./land";
import type { UnitRef } from "./unit";

/** `land` null: no land in particular, in which everything is whole. A feature of unknown place is whole in the province only. */
export function whollyIn(land: Land | null, units: readonly UnitRef[]): boolean {
  if (land === null || isWholeProvince(land)) return true;
  const { vague } = placementOf(units);
  const placed = vague.map(({ land: listed, districts }) =>
    districts.length === 0
      ? listed
      : new Set([...listed].filter((code) => districts.some((district) => district.has(code)))),
  );
  return placed.length > 0 && placed.every((part) => contains(land, part));
}
