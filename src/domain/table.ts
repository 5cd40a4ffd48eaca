/** Rows of the table of units: lookup, search and order. */
import { becameOf, districtsOf, partsOf } from "./lineage";
import { memoize } from "./memoize";
import { compareNames } from "./names";
import { normalise, telexReadings, whole, words } from "./normalise";
import { unitKey, type Level, type UnitKey, type UnitRef } from "./unit";
import { shortType, unitsOf, type Unit } from "./units";

export interface TableRow {
  unit: Unit;
  key: UnitKey;
  /** Former districts; empty for districts and the province. */
  districts: readonly Unit[];
  /** What a former unit became part of; what a commune of 2025 was made of. */
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

/** In the order of names. */
export function tableRowsOf(level: Level): readonly TableRow[] {
  const rows = rowsByLevel.get(level) ?? unitsOf(level).map(rowOf);
  rowsByLevel.set(level, rows);
  return rows;
}

/** The normalised text that a query is matched with. */
const searchText = memoize(({ unit, districts, went }: TableRow): string => {
  const names = [
    `${unit.type} ${unit.name}`,
    shortType(unit, "en"),
    unit.ref.code,
    ...unit.otherNames,
    ...[...districts, ...went].map((each) => `${each.type} ${each.name}`),
  ];
  return whole(names.map(normalise).join(" | "));
});

/** Rows that contain the query as a phrase or, failing that, all of its words; of Telex, whole words only. */
export function rowsMatching(rows: readonly TableRow[], query: string): readonly TableRow[] {
  const typed = words(query);
  if (typed.length === 0) return rows;
  const texts = rows.map(searchText);
  const having = (all: readonly string[]): TableRow[] =>
    rows.filter((_, at) => all.every((part) => texts[at]?.includes(part)));
  const telex = telexReadings(typed).flatMap((reading) => [[whole(reading.join(" "))], reading.map(whole)]);
  const ways = [[typed.join(" ")], typed, ...telex];
  return ways.map(having).find((found) => found.length > 0) ?? [];
}

/** null: not known. */
export type SortValue = number | string | null;

function compareValues(a: number | string, b: number | string): number {
  return typeof a === "number" && typeof b === "number" ? a - b : compareNames(String(a), String(b));
}

/** Unknown values come last in both directions; ties are ordered by name, then code. */
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
