/** Rates that cannot be computed from smaller units; units that make up a larger unit with a figure take its figure. */
import { alone, nothingKnown, remarked } from "../domain/aggregate";
import type { Figure } from "../domain/figures";
import type { Aggregate } from "../domain/indicator";
import { isWholeProvince, unitsWithLand, type Land } from "../domain/land";
import type { Text, UnitRef } from "../domain/unit";
import { fullName, province, unit } from "../domain/units";
import { cells, compose, inBoth, remarks } from "../themes/facts";

export type Published = (ref: UnitRef) => Figure | null;

const nameOf = (ref: UnitRef): Text =>
  inBoth((language) => {
    const found = unit(ref);
    return found ? fullName(found, language) : ref.code;
  });

/** The figure of the larger unit that the units make up; null where there is none. */
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

export function publishedFor(ref: UnitRef, published: Published): Aggregate {
  const figure = published(ref);
  return figure ? alone(ref, figure) : { ...nothingKnown(1), parts: [{ unit: ref, value: null, quality: null }] };
}

/** «Số liệu năm 2017», then the note of the row; null where there is neither. */
export function ofYear(year: string | number | null, noteVi: string | null, noteEn: string | null): Text | null {
  const note = cells(noteVi?.replace(/\.$/, "") ?? null, noteEn?.replace(/\.$/, "") ?? null);
  return remarks(year === null ? null : { vi: `Số liệu năm ${year}`, en: `Figure of ${year}` }, note);
}
