/**
 * How good areas are, by those that can be checked: what estimating from outlines would have given where the area is published, and how
 * far published parts are from their published whole.
 */
import { exchanges } from "../exchanges";
import { landOf, touches } from "../land";
import { partsOf } from "../lineage";
import type { UnitRef } from "../unit";
import { unitsOf, type Unit } from "../units";

/** Area of the drawn outline, km². */
export type DrawnArea = (ref: UnitRef) => number;

const isPublished = ({ area }: Unit): boolean => area.quality === "published";

/** Land that changed hands after the outlines were drawn: the outlines of its former communes say nothing of their areas. */
export const outlinesAreOlder = (commune: Unit): boolean =>
  exchanges.some((group) => touches(group, landOf(commune.ref)));

/** A published area beside what the method of the estimates would have given. */
export interface AreaCheck {
  unit: Unit;
  commune: Unit;
  published: number;
  /** The drawn area, scaled so that the parts of the commune add up to its published area. */
  computed: number;
}

/** Former communes with a published area, where the outlines are not older than the areas. */
export function areaChecks(drawnArea: DrawnArea): AreaCheck[] {
  return unitsOf("commune").flatMap((commune) => {
    const parts = outlinesAreOlder(commune) ? [] : partsOf(commune.ref);
    const drawn = parts.reduce((sum, { ref }) => sum + drawnArea(ref), 0);
    return parts.filter(isPublished).map((unit) => ({
      unit,
      commune,
      published: unit.area.value,
      computed: (drawnArea(unit.ref) * commune.area.value) / drawn,
    }));
  });
}

/** Logarithms of published over computed: how much an estimate may be off, as a ratio. */
export const areaErrorsOf = (checks: readonly AreaCheck[]): number[] =>
  checks.map(({ published, computed }) => Math.log(published / computed));

/** Published parts together less the whole, km², where all parts are published. */
export const sumDifference = (commune: Unit): number =>
  Number((partsOf(commune.ref).reduce((sum, { area }) => sum + area.value, 0) - commune.area.value).toFixed(6));

const isFromYearbook = (parts: readonly Unit[]): boolean => parts.some(({ area }) => area.method === "yearbook-2022");

/** Where the parts are from the yearbook and the whole from the scheme. */
export const isOfTwoSources = (commune: Unit): boolean => isFromYearbook(partsOf(commune.ref));

/** The communes all of whose parts are published, by the yearbook some of them. */
export const sumChecks = (): Unit[] =>
  unitsOf("commune").filter((commune) => partsOf(commune.ref).every(isPublished) && isOfTwoSources(commune));
