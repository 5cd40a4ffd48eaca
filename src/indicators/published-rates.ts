/**
 * Rates that are published whole and cannot be computed from smaller units: where several units together are the very
 * land of a unit with a figure, that figure is theirs.
 */
import { alone, nothingKnown, remarked } from "../domain/aggregate";
import type { Figure } from "../domain/figures";
import type { Aggregate } from "../domain/indicator";
import { isWholeProvince, unitsWithLand, type Land } from "../domain/land";
import type { Text, UnitRef } from "../domain/unit";
import { fullName, province, unit } from "../domain/units";
import { inBoth, compose } from "../themes/facts";

export type Published = (ref: UnitRef) => Figure | null;

const nameOf = (ref: UnitRef): Text =>
  inBoth((language) => {
    const found = unit(ref);
    return found ? fullName(found, language) : ref.code;
  });

/** The figure of the unit that the land is; null where there is none, or where the units are that unit themselves. */
export function publishedForAll(units: readonly UnitRef[], land: Land, published: Published): Aggregate | null {
  if (units.length < 2) return null;
  const wholes = isWholeProvince(land) ? [province.ref] : unitsWithLand(land);
  for (const whole of wholes) {
    const figure = published(whole);
    if (!figure) continue;
    const name = nameOf(whole);
    const remark = compose({ vi: (of) => `Số của cả ${of(name)}`, en: (of) => `Figure of ${of(name)} as a whole` });
    return remarked(alone(whole, figure), remark);
  }
  return null;
}

/** One unit by its own figure; nothing where it has none. */
export function publishedFor(ref: UnitRef, published: Published): Aggregate {
  const figure = published(ref);
  return figure ? alone(ref, figure) : { ...nothingKnown(1), parts: [{ unit: ref, value: null, quality: null }] };
}
