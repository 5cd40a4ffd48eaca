/** The units of a level as rows of a table: what is said of each besides figures, and how rows are found and put in order. */
import { becameOf, districtsOf, partsOf } from "./lineage";
import { compareNames, fold } from "./names";
import { unitKey, type Level, type UnitKey, type UnitRef } from "./unit";
import { shortType, unitsOf, type Unit } from "./units";

export interface TableRow {
  unit: Unit;
  key: UnitKey;
  /** Former districts it lies in or was made from; none for districts and the province. */
  districts: readonly Unit[];
  /** Where a former unit went; what a commune of 2025 was made of; none for the province. */
  went: readonly Unit[];
}

const wentOf = (ref: UnitRef): Unit[] => {
  if (ref.level === "province") return [];
  return ref.level === "commune" ? partsOf(ref) : becameOf(ref);
};

const rowOf = (unit: Unit): TableRow => {
  const { ref } = unit;
  const below = ref.level === "commune" || ref.level === "former-commune";
  return { unit, key: unitKey(ref), districts: below ? districtsOf(ref) : [], went: wentOf(ref) };
};

const rowsByLevel = new Map<Level, readonly TableRow[]>();

/** One row for each unit of the level, in the order of names. */
export function tableRowsOf(level: Level): readonly TableRow[] {
  const rows = rowsByLevel.get(level) ?? unitsOf(level).map(rowOf);
  rowsByLevel.set(level, rows);
  return rows;
}

const found = new WeakMap<TableRow, string>();

/** What a row is found by, folded: type and name, code, other spellings, districts, and where it went or was made of. */
function haystack(row: TableRow): string {
  const known = found.get(row);
  if (known !== undefined) return known;
  const { unit, districts, went } = row;
  const words = [
    `${unit.type} ${unit.name}`,
    shortType(unit, "en"),
    unit.ref.code,
    ...unit.otherNames,
    ...[...districts, ...went].map((each) => `${each.type} ${each.name}`),
  ];
  const text = fold(words.join(" | "));
  found.set(row, text);
  return text;
}

/**
 * The rows that have the words, with or without diacritics: those that have them as one phrase or, where there are none,
 * those that have each of them somewhere. All rows for no words.
 */
export function rowsMatching(rows: readonly TableRow[], query: string): readonly TableRow[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  const texts = rows.map(haystack);
  const having = (all: readonly string[]): TableRow[] =>
    rows.filter((_, at) => all.every((part) => texts[at]?.includes(part)));
  const phrase = having([words.join(" ")]);
  return phrase.length > 0 ? phrase : having(words);
}

/** What a row is sorted by: a number, a text, or null where it is not known. */
export type SortValue = number | string | null;

function compareValues(a: number | string, b: number | string): number {
  return typeof a === "number" && typeof b === "number" ? a - b : compareNames(String(a), String(b));
}

/**
 * Anything in the order of a value. Unknown comes last in both directions; where two are the same, what they are told apart by
 * decides: names, then codes.
 */
export function orderRows<Row>(
  rows: readonly Row[],
  valueOf: (row: Row) => SortValue,
  descending: boolean,
  tieOf: (row: Row) => readonly [name: string, code: string],
): Row[] {
  const sign = descending ? -1 : 1;
  const byName = (a: Row, b: Row): number => {
    const [[name, code], [otherName, otherCode]] = [tieOf(a), tieOf(b)];
    return compareNames(name, otherName) || (code < otherCode ? -1 : 1);
  };
  return rows
    .map((row) => ({ row, value: valueOf(row) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null)
        return Number(a.value === null) - Number(b.value === null) || byName(a.row, b.row);
      return sign * compareValues(a.value, b.value) || byName(a.row, b.row);
    })
    .map(({ row }) => row);
}
