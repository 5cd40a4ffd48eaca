/** Which rows head or close the section of a former district, and which rows belong to it. */
import { districtTypes, typedNameOf, type Names } from "../gazetteer";
import type { GazetteerUnit } from "../gazetteer-types";
import { namedKind, sumLabel } from "./labels";

export interface SectionRow {
  /** What the row is called. */
  text: string;
  /** Has a Roman numeral or a capital for a number. */
  numeral: boolean;
  /** It has neither values nor anything else. */
  alone: boolean;
  /** Others without a type head sections for certain, and this one can be no commune besides. */
  likeOthers: boolean;
}

/** `below`: the sum of a section that it closes. */
export interface Section {
  districts: readonly GazetteerUnit[];
  below: boolean;
}

const numeralBefore = /^\s*(?:[IVX]{1,5}|[A-Z])\s*[.)/:-]\s*\p{L}{2}/u;

/** A name without a type heads rows only if no commune may be meant by it, or the row is numbered as a section. */
export function sectionOf(row: SectionRow, names: Names): Section | null {
  const sum = sumLabel(row.text);
  if (sum?.of === "district") {
    const found = names.find("district", sum.text);
    return found ? { districts: found.units, below: true } : null;
  }
  if (sum) return null;
  const type = typedNameOf(row.text)?.type;
  if (type !== undefined && districtTypes.has(type))
    return { districts: names.find("district", row.text)?.units ?? [], below: false };
  const kind = namedKind(names, row.text);
  if (!kind.district) return null;
  const heads =
    !kind.commune || row.numeral || row.alone || row.likeOthers || (numeralBefore.test(row.text) && type === undefined);
  return heads ? { districts: names.find("district", row.text)?.units ?? [], below: false } : null;
}

/** Of districts that may be meant, the one that more of the rows' names lie in; null where none does more. */
export function districtByRows(
  districts: readonly GazetteerUnit[],
  texts: readonly string[],
  names: Names,
): string | null {
  const [only] = districts;
  if (districts.length < 2) return only?.code ?? null;
  const counts = districts.map(({ code }) => ({
    code,
    rows: texts.filter((text) =>
      names.find("former-commune", text)?.units.some((unit) => unit.districts.includes(code)),
    ).length,
  }));
  counts.sort((a, b) => b.rows - a.rows);
  const [first, second] = counts;
  return first && second && first.rows > second.rows ? first.code : null;
}

/** How many of the texts are names of communes in the districts. */
const namesIn = (districts: readonly GazetteerUnit[], texts: Iterable<string>, names: Names): number =>
  [...texts].filter((text) =>
    names
      .find("former-commune", text)
      ?.units.some((unit) => districts.some(({ code }) => unit.districts.includes(code))),
  ).length;

/** The names of the rows on both sides of a section, up to the next one. */
export interface Surroundings {
  districts: readonly GazetteerUnit[];
  above: Iterable<string>;
  below: Iterable<string>;
}

/** Whether rows of districts close the rows of their communes, though they do not say that they are sums. */
export function closeSections(sections: readonly Surroundings[], names: Names): boolean {
  const count = (side: "above" | "below") =>
    sections.reduce((sum, section) => sum + namesIn(section.districts, section[side], names), 0);
  return count("above") > 2 * count("below");
}
